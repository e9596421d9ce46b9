// SPDX-License-Identifier: Apache-2.0
#include "core/store/ledgertable.h"

#include "core/store/database.h"
#include "core/store/intervalcounts.h"
#include "core/store/periodparts.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql findMessage{
    "ledger.find", "SELECT 1 FROM ledger WHERE integration = ? AND kind = ? AND message_id = ?"};
constexpr Sql insertMessage{
    "ledger.insert",
    R"(INSERT INTO ledger (integration, kind, message_id, ticket_id, at, seen_at,
                                   reason, ticket_gone, origin, queue)
                               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                               ON CONFLICT (integration, kind, message_id) DO NOTHING)"};
constexpr Sql findOpening{"ledger.chatOpening",
                          R"(SELECT message_id FROM ledger
                             WHERE integration = ? AND kind = 1 AND ticket_id = ? AND reason = ?)"};
constexpr Sql listContacts{
    "ledger.contacts",
    R"(SELECT l.kind AS kind, l.message_id AS message_id, l.at AS at, l.reason, l.origin, q.name
       FROM ledger l LEFT JOIN source_queue q ON q.id = l.queue
       WHERE l.integration = ? AND l.kind = 0 AND l.message_id = ?
       UNION ALL
       SELECT l.kind, l.message_id, l.at, l.reason, l.origin, q.name
       FROM ledger l LEFT JOIN source_queue q ON q.id = l.queue
       WHERE l.integration = ? AND l.kind = 1 AND l.ticket_id = ?
       ORDER BY at, kind, message_id)"};

// In the statements below `edge` holds the head and the tail of the period. What counts is entered queue
// by queue, what does not through the NULL that stands for its queue.
constexpr Sql tallyMessages{"ledger.reconcile",
                            R"(WITH edge (from_at, to_at) AS (VALUES (?, ?), (?, ?))
       SELECT kind, ticket_gone, reason, sum(messages) FROM (
           SELECT kind, ticket_gone, reason, messages
           FROM message_tally WHERE integration = ? AND start >= ? AND start < ?
           UNION ALL
           SELECT l.kind, l.ticket_gone, l.reason, 1
           FROM edge CROSS JOIN source_queue q CROSS JOIN ledger l
               ON l.integration = q.integration AND l.queue = q.id
               AND l.at >= edge.from_at AND l.at < edge.to_at
           WHERE q.integration = ?
           UNION ALL
           SELECT l.kind, l.ticket_gone, l.reason, 1
           FROM edge CROSS JOIN ledger l
               ON l.integration = ? AND l.queue IS NULL AND l.at >= edge.from_at AND l.at < edge.to_at)
       GROUP BY kind, ticket_gone, reason)"};
constexpr Sql listIntervals{"ledger.intervals",
                            R"(WITH edge (from_at, to_at, start) AS (VALUES (?, ?, ?), (?, ?, ?))
       SELECT q.id AS queue, i.start AS start, i.offered
       FROM source_queue q CROSS JOIN interval_count i
           ON i.integration = q.integration AND i.queue = q.id AND i.start >= ? AND i.start < ?
       WHERE q.integration = ?
       UNION ALL
       SELECT q.id, edge.start, count(*)
       FROM edge CROSS JOIN source_queue q CROSS JOIN ledger l
           ON l.integration = q.integration AND l.queue = q.id
           AND l.at >= edge.from_at AND l.at < edge.to_at
       WHERE q.integration = ?
       GROUP BY q.id, edge.start
       ORDER BY queue, start)"};
constexpr Sql listIntervalsOfQueue{
    "ledger.intervalsOfQueue",
    R"(WITH edge (from_at, to_at, start) AS (VALUES (?, ?, ?), (?, ?, ?))
       SELECT i.queue AS queue, i.start AS start, i.offered
       FROM interval_count i WHERE i.integration = ? AND i.start >= ? AND i.start < ? AND i.queue = ?
       UNION ALL
       SELECT l.queue, edge.start, count(*)
       FROM edge CROSS JOIN ledger l
           ON l.integration = ? AND l.queue = ? AND l.at >= edge.from_at AND l.at < edge.to_at
       GROUP BY l.queue, edge.start
       ORDER BY queue, start)"};
constexpr Sql sumOffered{"ledger.offeredTotal",
                         "SELECT sum(offered) FROM day_count WHERE integration = ?"};

Contact readContact(const Row &row)
{
    return {.kind = row.as<MessageKind>(0),
            .id = row.integer(1),
            .ticket = {},
            .at = row.time(2),
            .reason = row.as<Reason>(3),
            .queueName = row.text(5),
            .origin = row.as<Origin>(4)};
}

IntervalCount readInterval(const Row &row)
{
    return {.queue = row.as<QueueId>(0), .start = row.time(1), .offered = row.integer(2)};
}

UtcTime startOf(const Stretch &edge)
{
    return baseIntervalStart(fromSeconds(edge.from));
}

} // namespace

Result<qint64> LedgerTable::record(Transaction &transaction, IntegrationId integration,
                                   const QList<JudgedMessage> &messages, Origin origin,
                                   UtcTime seenAt, const AccountNames &names)
{
    IntervalCounts counts;
    qint64 counted = 0;
    for (const JudgedMessage &message : messages) {
        Q_ASSERT(message.verdict.counted() == message.verdict.queue.has_value());
        std::optional<QueueId> queue;
        if (message.verdict.queue) {
            const auto place = queueOf(transaction, integration, message, names);
            if (!place)
                return failure(place);
            if (!*place)
                continue;
            queue = *place;
        }
        const Result<qint64> inserted = m_database.write(
            transaction, insertMessage, integration, message.kind, message.id, message.ticket,
            message.at, seenAt, message.verdict.reason, message.ticketGone, origin, queue);
        if (!inserted)
            return failure(inserted);
        if (*inserted == 0)
            continue;
        counts.add(message, queue);
        counted += queue ? 1 : 0;
    }
    const Outcome stored = counts.store(m_database, transaction, integration);
    if (!stored)
        return failure(stored);
    return counted;
}

Result<std::optional<QueueId>> LedgerTable::queueOf(Transaction &transaction,
                                                    IntegrationId integration,
                                                    const JudgedMessage &message,
                                                    const AccountNames &names)
{
    const auto found = m_queues.find(integration, *message.verdict.queue);
    if (!found || *found)
        return found;
    // The message may have been counted elsewhere before, in a group its ticket has left since: then the
    // queue it would go to today is none yet.
    const Result<qint64> known =
        m_database.number(findMessage, integration, message.kind, message.id);
    if (!known)
        return failure(known);
    if (*known != 0)
        return std::optional<QueueId>();
    const auto created = m_queues.idFor(transaction, integration, *message.verdict.queue, names);
    if (!created)
        return failure(created);
    return std::optional(*created);
}

Result<std::optional<ConversationId>> LedgerTable::chatOpening(IntegrationId integration,
                                                               TicketId ticket)
{
    return m_database.first(
        findOpening, [](const Row &row) { return ConversationId{row.integer(0)}; }, integration,
        ticket, Reason::ChatOpening);
}

Result<QList<Contact>> LedgerTable::contacts(IntegrationId integration, TicketId ticket)
{
    auto contacts =
        m_database.all(listContacts, readContact, integration, ticket, integration, ticket);
    if (contacts) {
        for (Contact &contact : *contacts)
            contact.ticket = ticket;
    }
    return contacts;
}

Result<Reconciliation> LedgerTable::reconcile(IntegrationId integration, const Period &period)
{
    const PeriodParts parts = splitPeriod(period);
    Reconciliation sums;
    const auto add = [&sums](const Row &row) {
        const auto kind = row.as<MessageKind>(0);
        const bool ticketGone = row.flag(1);
        const auto reason = row.as<Reason>(2);
        const qint64 messages = row.integer(3);
        if (ticketGone)
            sums.unknown += messages;
        else if (kind == MessageKind::Ticket)
            sums.tickets += messages;
        else
            sums.replies += messages;
        if (isCounted(reason))
            sums.offered += messages;
        else
            sums.notCounted[reason] += messages;
    };
    const Outcome read = m_database.each(
        tallyMessages, add, parts.head.from, parts.head.to, parts.tail.from, parts.tail.to,
        integration, parts.whole.from, parts.whole.to, integration, integration);
    if (!read)
        return failure(read);
    return sums;
}

Result<QList<IntervalCount>> LedgerTable::intervals(IntegrationId integration,
                                                    std::optional<QueueId> queue,
                                                    const Period &period)
{
    const auto [head, whole, tail] = splitPeriod(period);
    if (queue)
        return m_database.all(listIntervalsOfQueue, readInterval, head.from, head.to, startOf(head),
                              tail.from, tail.to, startOf(tail), integration, whole.from, whole.to,
                              *queue, integration, *queue);
    return m_database.all(listIntervals, readInterval, head.from, head.to, startOf(head), tail.from,
                          tail.to, startOf(tail), whole.from, whole.to, integration, integration);
}

Result<qint64> LedgerTable::offeredTotal(IntegrationId integration)
{
    return m_database.number(sumOffered, integration);
}

} // namespace deskbridge
