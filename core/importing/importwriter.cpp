// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importwriter.h"

#include "core/counting/countingpolicy.h"
#include "core/store/archivetable.h"
#include "core/store/database.h"
#include "core/store/intransaction.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <iterator>

namespace deskbridge {
namespace {

/// Conversations are read where a requester has responded, and again only when that moment has moved on
/// (fact sheet §11, plan B).
bool callsForReading(const Ticket &ticket, const QHash<TicketId, KnownTicket> &known)
{
    if (!ticket.requesterRespondedAt)
        return false;
    const auto before = known.constFind(ticket.id);
    return before == known.cend() || !before->conversationsReadFor
        || *before->conversationsReadFor < *ticket.requesterRespondedAt;
}

/// How much later than the list the conversations may show a response; how far Freshdesk's copies lag is not
/// known (fact sheet §11.2). As long as a continuous walk meets the ticket again.
constexpr std::chrono::minutes longestLag{5};
/// Between the moment of a response by the list and by the conversations.
constexpr std::chrono::seconds sameMoment{2};

/// Freshdesk tells whole seconds: a reply that follows within the same one moves nothing that the list shows.
/// And the response that the list told of may not be among the conversations yet.
bool mayBeFollowedUnseen(const ReadConversations &read)
{
    const auto respondedAt = read.pending.ticket.requesterRespondedAt;
    if (!read.askedAt || !respondedAt)
        return false;
    if (*read.askedAt <= *respondedAt + std::chrono::seconds{1})
        return true;
    const bool showsIt = std::ranges::any_of(read.conversations, [&](const Conversation &one) {
        return one.incoming && one.createdAt + sameMoment >= *respondedAt;
    });
    return !showsIt && *read.askedAt <= *respondedAt + longestLag;
}

QList<TicketId> idsOf(const QList<Ticket> &tickets)
{
    QList<TicketId> ids;
    ids.reserve(tickets.size());
    std::ranges::transform(tickets, std::back_inserter(ids), &Ticket::id);
    return ids;
}

} // namespace

ImportWriter::ImportWriter(Database &database, const Integration &integration, const Clock &clock)
    : m_database(database)
    , m_integration(integration.id)
    , m_historyStart(integration.historyStart)
    , m_clock(clock)
    , m_namesTable(database)
    , m_queues(database)
    , m_ledger(database)
    , m_tickets(database)
    , m_pending(database)
    , m_imports(database)
    , m_completeness(database)
{ }

Outcome ImportWriter::load()
{
    auto names = m_namesTable.names(m_integration);
    if (!names)
        return failure(names);
    m_names = *std::move(names);
    return Done{};
}

Outcome ImportWriter::saveNames(const TicketFields &names)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    if (!names.groups.isEmpty()) {
        if (const Outcome saved =
                m_namesTable.saveGroups(*transaction, m_integration, names.groups);
            !saved)
            return saved;
    }
    if (!names.sources.isEmpty()) {
        if (const Outcome saved =
                m_namesTable.saveSources(*transaction, m_integration, names.sources);
            !saved)
            return saved;
    }
    auto all = m_namesTable.names(m_integration);
    if (!all)
        return failure(all);
    if (const auto renamed = m_queues.renameAll(*transaction, m_integration, *all); !renamed)
        return failure(renamed);
    if (const Outcome committed = transaction->commit(); !committed)
        return committed;
    m_names = *std::move(all);
    return Done{};
}

Result<StoredPage> ImportWriter::storePage(const QList<Ticket> &tickets, Origin origin,
                                           TicketStanding list, const WalkState &next)
{
    return storeTickets(tickets, origin, [&](Transaction &transaction) {
        return m_imports.storeWalk(transaction, m_integration, list, next);
    });
}

Result<StoredPage> ImportWriter::storeTickets(const QList<Ticket> &tickets, Origin origin)
{
    return storeTickets(tickets, origin, [](Transaction &) { return Done{}; });
}

Result<StoredPage> ImportWriter::storeTickets(const QList<Ticket> &tickets, Origin origin,
                                              const std::function<Outcome(Transaction &)> &also)
{
    const auto known = m_tickets.find(m_integration, idsOf(tickets));
    if (!known)
        return failure(known);

    QList<JudgedMessage> messages;
    QList<PendingConversations> reads;
    StoredPage stored;
    for (const Ticket &ticket : tickets) {
        messages.append(countingpolicy::judgeTicket(ticket, m_historyStart));
        if (callsForReading(ticket, *known))
            reads.append({ticket, origin});
    }

    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    const auto counted =
        m_ledger.record(*transaction, m_integration, messages, origin, m_clock.now(), m_names);
    if (!counted)
        return failure(counted);
    if (const Outcome saved = m_tickets.upsert(*transaction, m_integration, tickets); !saved)
        return failure(saved);
    if (const Outcome saved = m_pending.add(*transaction, m_integration, reads); !saved)
        return failure(saved);
    for (const PendingConversations &read : std::as_const(reads)) {
        if (const Outcome saved = m_tickets.markConversationsRequested(
                *transaction, m_integration, read.ticket.id, *read.ticket.requesterRespondedAt);
            !saved)
            return failure(saved);
        stored.reads.append(read.ticket.id);
    }
    if (const Outcome noted = noteChanges(*transaction, tickets, *known); !noted)
        return failure(noted);
    if (const Outcome saved = also(*transaction); !saved)
        return failure(saved);
    if (const Outcome committed = transaction->commit(); !committed)
        return failure(committed);
    stored.contacts = *counted;
    return stored;
}

Outcome ImportWriter::noteChanges(Transaction &transaction, const QList<Ticket> &tickets,
                                  const QHash<TicketId, KnownTicket> &known)
{
    const auto mayBeUnlisted = m_completeness.hasUnlisted(m_integration);
    if (!mayBeUnlisted)
        return failure(mayBeUnlisted);
    ChangedDays days;
    const auto note = [&days](const Ticket &ticket, UtcTime at) {
        UtcTime &changed = days[toSeconds(std::chrono::floor<std::chrono::days>(ticket.createdAt))];
        changed = std::max(changed, at);
    };
    const UtcTime now = m_clock.now();
    for (const Ticket &ticket : tickets) {
        const auto before = known.constFind(ticket.id);
        if (before == known.cend()) {
            note(ticket, std::min(now, ticket.updatedAt));
            continue;
        }
        // Whether deleting, restoring or marking as spam moves updated_at is not known (fact sheet §13.9).
        if (before->ticket.standing != ticket.standing)
            note(ticket, now);
        if (!*mayBeUnlisted)
            continue;
        const auto listed = m_completeness.noteListed(transaction, m_integration, ticket.id);
        if (!listed)
            return failure(listed);
        if (*listed > 0)
            note(ticket, now);
    }
    return m_completeness.noteChanged(transaction, m_integration, days);
}

Result<QList<PendingConversations>> ImportWriter::nextReads(int limit, qint64 afterSequence)
{
    return m_pending.take(m_integration, limit, afterSequence);
}

Result<qint64> ImportWriter::readsLeft()
{
    return m_pending.count(m_integration);
}

Result<KnownMissing> ImportWriter::missing()
{
    return loadMissing(m_database, m_integration);
}

Result<qint64> ImportWriter::storeConversations(const QList<ReadConversations> &read)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    qint64 counted = 0;
    for (const ReadConversations &one : read) {
        const auto stored = store(*transaction, one);
        if (!stored)
            return stored;
        counted += *stored;
    }
    if (const Outcome committed = transaction->commit(); !committed)
        return failure(committed);
    return counted;
}

Result<qint64> ImportWriter::promiseUnreadable(UtcTime before, bool refusedToo, Origin origin)
{
    return inTransaction(m_database, [&](Transaction &transaction) {
        return m_pending.promiseUnreadable(transaction, m_integration, before, refusedToo, origin);
    });
}

Result<qint64> ImportWriter::storeArchived(const QList<ReadConversations> &read,
                                           const ArchiveState &next)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    qint64 counted = 0;
    ChangedDays days;
    for (const ReadConversations &one : read) {
        const Ticket &ticket = one.pending.ticket;
        const auto recorded = m_ledger.record(*transaction, m_integration,
                                              {countingpolicy::judgeTicket(ticket, m_historyStart)},
                                              one.pending.origin, m_clock.now(), m_names);
        if (!recorded)
            return recorded;
        if (const Outcome saved = m_tickets.upsert(*transaction, m_integration, {ticket}); !saved)
            return failure(saved);
        const Outcome noted = m_completeness.noteUnlisted(*transaction, m_integration, ticket.id,
                                                          UnlistedWhy::Archived);
        if (!noted)
            return failure(noted);
        const auto stored = store(*transaction, one);
        if (!stored)
            return stored;
        counted += *recorded + *stored;
        // The index does not know them, so that it is not behind.
        days.insert(toSeconds(std::chrono::floor<std::chrono::days>(ticket.createdAt)), UtcTime{});
    }
    if (const Outcome noted = m_completeness.noteChanged(*transaction, m_integration, days); !noted)
        return failure(noted);
    const Outcome saved = ArchiveTable(m_database).store(*transaction, m_integration, next);
    if (!saved)
        return failure(saved);
    if (const Outcome committed = transaction->commit(); !committed)
        return failure(committed);
    return counted;
}

Result<qint64> ImportWriter::store(Transaction &transaction, const ReadConversations &read)
{
    const Ticket &ticket = read.pending.ticket;
    qint64 counted = 0;
    if (read.refusedWith) {
        if (const Outcome stored = m_pending.recordUnreadable(transaction, m_integration, ticket.id,
                                                              *read.refusedWith, m_clock.now());
            !stored)
            return failure(stored);
    } else {
        // As it is known now: since the read was promised the ticket may have been moved or deleted.
        const auto known = m_tickets.find(m_integration, {ticket.id});
        if (!known)
            return failure(known);
        const auto opening = m_ledger.chatOpening(m_integration, ticket.id);
        if (!opening)
            return failure(opening);
        const auto stored = m_ledger.record(
            transaction, m_integration,
            countingpolicy::judgeConversations(known->value(ticket.id, {ticket}).ticket,
                                               read.conversations, m_historyStart, *opening),
            read.pending.origin, m_clock.now(), m_names);
        if (!stored)
            return stored;
        counted = *stored;
        if (const Outcome readable =
                m_pending.forgetUnreadable(transaction, m_integration, ticket.id);
            !readable)
            return failure(readable);
        if (mayBeFollowedUnseen(read)) {
            const Outcome expected = m_tickets.expectAnotherResponse(
                transaction, m_integration, ticket.id, *ticket.requesterRespondedAt);
            if (!expected)
                return failure(expected);
        }
    }
    if (const Outcome done =
            m_pending.done(transaction, m_integration, ticket.id, ticket.requesterRespondedAt);
        !done)
        return failure(done);
    return counted;
}

Result<QHash<TicketId, KnownTicket>> ImportWriter::knownTickets(const QList<TicketId> &tickets)
{
    return m_tickets.find(m_integration, tickets);
}

Result<qint64> ImportWriter::ticketsKnown()
{
    return m_tickets.count(m_integration);
}

} // namespace deskbridge
