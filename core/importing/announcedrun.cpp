// SPDX-License-Identifier: Apache-2.0
#include "core/importing/announcedrun.h"

#include "core/base/logging.h"
#include "core/importing/wholereads.h"
#include "core/store/intransaction.h"
#include "core/store/tickettable.h"

#include <algorithm>
#include <utility>

namespace deskbridge {
namespace {

// Credits (fact sheet §0.6, §4.3)
constexpr int pageCost = 3;
constexpr int ticketCost = 2;
constexpr int rowsOfAPage = 100;

constexpr std::chrono::seconds firstRetry{30};

/// Concerns this ticket only.
bool isOfTheTicket(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Forbidden
        || kind == ErrorKind::UnexpectedReply;
}

} // namespace

AnnouncedRun::AnnouncedRun(FreshdeskApi &api, Database &database, ImportWriter &writer,
                           IntegrationId integration, const Clock &clock,
                           const QList<AnnouncedTicket> &due, bool byList)
    : m_api(api)
    , m_database(database)
    , m_writer(writer)
    , m_integration(integration)
    , m_clock(clock)
{
    if (!byList) {
        m_singles = due.mid(0, mostReads);
        return;
    }
    for (const AnnouncedTicket &ticket : due)
        m_announced.insert(ticket.ticket, ticket);
    const auto first =
        std::ranges::min_element(due, {}, &AnnouncedTicket::announcedAt)->announcedAt;
    m_query =
        TicketQuery{.updatedSince = std::max(first - listedBefore, clock.now() - longestListed)};
}

AnnouncedRun::~AnnouncedRun() = default;

bool AnnouncedRun::listIsCheaper(qsizetype tickets, int rowsBefore)
{
    const qsizetype pages = std::max<qsizetype>(
        1, (std::max<qsizetype>(rowsBefore, tickets) + rowsOfAPage - 1) / rowsOfAPage);
    return ticketCost * tickets > pageCost * pages;
}

void AnnouncedRun::start()
{
    m_context = std::make_unique<QObject>();
    m_listAskedAt = m_clock.now();
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            if (const Outcome loaded = m_writer.load(); !loaded)
                return end(loaded);
            pump();
        },
        Qt::QueuedConnection);
}

/// What is to be done next follows from the state alone.
void AnnouncedRun::pump()
{
    if (!m_context)
        return;
    if (m_query) {
        if (m_inFlight == 0)
            askForPage();
        return;
    }
    while (m_context && m_inFlight < requestsAtOnce) {
        if (!m_conversations.isEmpty())
            readConversations(m_conversations.takeFirst());
        else if (!m_singles.isEmpty())
            readTicket(m_singles.takeFirst());
        else
            break;
    }
    if (m_context && m_inFlight == 0)
        end(Done{});
}

void AnnouncedRun::askForPage()
{
    ++m_inFlight;
    m_api.listTickets(*m_query, m_context.get(),
                      [this, askedAt = m_clock.now()](const Result<Page<Ticket>> &answer) {
                          --m_inFlight;
                          takePage(answer, askedAt);
                      });
}

void AnnouncedRun::takePage(const Result<Page<Ticket>> &answer, UtcTime askedAt)
{
    if (!answer && answer.error().kind != ErrorKind::PageLimit)
        return end(failure(answer));
    const Page<Ticket> page = answer ? *answer : Page<Ticket>{};
    m_rowsListed += static_cast<int>(page.rows.size());
    const bool goesOn = page.hasNext && !page.rows.isEmpty();
    store(page.rows, askedAt, [this, goesOn] {
        if (goesOn) {
            ++m_query->page;
        } else if (const Outcome ended = endList(); !ended) {
            return end(ended);
        }
        pump();
    });
}

/// What the list did not have is deleted, archived, or was changed long before its event came.
Outcome AnnouncedRun::endList()
{
    m_query.reset();
    const auto known = TicketTable(m_database).find(m_integration, m_announced.keys());
    if (!known)
        return failure(known);
    QList<TicketId> late;
    int lateOnes = 0;
    for (const AnnouncedTicket &announced : std::as_const(m_announced)) {
        const bool isKnown = known->contains(announced.ticket);
        if (isKnown && ++lateOnes > lateReads)
            late.append(announced.ticket);
        else if (m_singles.size() < mostReads)
            m_singles.append(announced);
    }
    m_announced.clear();
    return settle(late, m_listAskedAt);
}

void AnnouncedRun::readTicket(const AnnouncedTicket &announced)
{
    ++m_inFlight;
    m_api.readTicket(announced.ticket, m_context.get(),
                     [this, announced, askedAt = m_clock.now()](const Result<Ticket> &answer) {
                         --m_inFlight;
                         takeTicket(announced, answer, askedAt);
                     });
}

void AnnouncedRun::takeTicket(const AnnouncedTicket &announced, const Result<Ticket> &answer,
                              UtcTime askedAt)
{
    if (answer && answer->id == announced.ticket)
        return store({*answer}, askedAt, [this] { pump(); });
    if (!answer && !isOfTheTicket(answer.error().kind))
        return end(failure(answer));
    if (const Outcome written = putOff(announced, askedAt); !written)
        return end(written);
    pump();
}

Outcome AnnouncedRun::putOff(const AnnouncedTicket &announced, UtcTime askedAt)
{
    const bool isGone = announced.attempts + 1 >= attempts;
    qCInfo(logging::importing) << "announced ticket" << raw(announced.ticket)
                               << (isGone ? "cannot be read: given up" : "cannot be read yet");
    if (isGone)
        return settle({announced.ticket}, askedAt);
    const auto wait = firstRetry * (1 << (2 * announced.attempts));
    return inTransaction(m_database, [&](Transaction &transaction) {
        return AnnouncedTicketTable(m_database)
            .postpone(transaction, m_integration, announced.ticket, m_clock.now() + wait);
    });
}

void AnnouncedRun::store(const QList<Ticket> &tickets, UtcTime askedAt,
                         const std::function<void()> &next)
{
    const auto isUnknown = [this](const Ticket &ticket) {
        return ticket.group && !m_writer.knowsGroup(*ticket.group);
    };
    const auto storeThem = [this, tickets, askedAt, next] {
        if (const Outcome stored = storeNow(tickets, askedAt); !stored)
            return end(stored);
        next();
    };
    if (m_namesRead || !std::ranges::any_of(tickets, isUnknown))
        return storeThem();
    ++m_inFlight;
    readAccountNames(m_api, m_context.get(), [this, storeThem](const Result<TicketFields> &names) {
        --m_inFlight;
        m_namesRead = true;
        if (!names)
            return end(failure(names));
        if (const Outcome saved = m_writer.saveNames(*names); !saved)
            return end(saved);
        storeThem();
    });
}

Outcome AnnouncedRun::storeNow(const QList<Ticket> &tickets, UtcTime askedAt)
{
    const auto stored =
        m_writer.storeTickets(tickets, Origin::Event, [&](Transaction &transaction) -> Outcome {
            AnnouncedTicketTable table(m_database);
            for (const Ticket &ticket : tickets) {
                const Outcome settled =
                    table.settle(transaction, m_integration, ticket.id, askedAt);
                if (!settled)
                    return settled;
            }
            return Done{};
        });
    if (!stored)
        return failure(stored);
    for (const Ticket &ticket : tickets) {
        m_announced.remove(ticket.id);
        if (stored->reads.contains(ticket.id))
            m_conversations.append({ticket, Origin::Event});
    }
    m_contacts += stored->contacts;
    if (stored->contacts > 0)
        emit contactsStored();
    return Done{};
}

void AnnouncedRun::readConversations(const PendingConversations &pending)
{
    ++m_inFlight;
    const UtcTime askedAt =
        m_clock.now() - m_api.usage().clockAhead.value_or(std::chrono::seconds{0});
    readAllConversations(
        m_api, pending.ticket.id, m_context.get(),
        [this, pending, askedAt](Result<QList<Conversation>> answer) {
            --m_inFlight;
            if (!answer && !isOfTheTicket(answer.error().kind))
                return end(failure(answer));
            if (!answer) // promised in the store: the next import meets it
                return pump();
            const auto counted = m_writer.storeConversations(
                {{.pending = pending, .conversations = *std::move(answer), .askedAt = askedAt}});
            if (!counted)
                return end(failure(counted));
            m_contacts += *counted;
            if (*counted > 0)
                emit contactsStored();
            pump();
        });
}

Outcome AnnouncedRun::settle(const QList<TicketId> &tickets, UtcTime askedAt)
{
    if (tickets.isEmpty())
        return Done{};
    return inTransaction(m_database, [&](Transaction &transaction) -> Outcome {
        for (const TicketId ticket : tickets) {
            const Outcome settled = AnnouncedTicketTable(m_database)
                                        .settle(transaction, m_integration, ticket, askedAt);
            if (!settled)
                return settled;
        }
        return Done{};
    });
}

void AnnouncedRun::end(const Outcome &outcome)
{
    if (!m_context)
        return;
    m_context.reset();
    emit finished(outcome);
}

} // namespace deskbridge
