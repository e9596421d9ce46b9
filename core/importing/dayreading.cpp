// SPDX-License-Identifier: Apache-2.0
#include "core/importing/dayreading.h"

#include "core/base/logging.h"
#include "core/importing/proofbasis.h"
#include "core/importing/unreadable.h"
#include "core/importing/wholereads.h"
#include "core/store/intransaction.h"

#include <algorithm>
#include <utility>

namespace deskbridge {
namespace {

constexpr int highestPriority = 4;

bool isListable(const FoundTickets &found)
{
    return found.total <= TicketSearch::pageSize * TicketSearch::lastPage;
}

} // namespace

DayReading::DayReading(FreshdeskApi &api, ImportWriter &writer, Database &database,
                       Integration integration, const Clock &clock, UtcTime day)
    : m_api(api)
    , m_writer(writer)
    , m_database(database)
    , m_integration(std::move(integration))
    , m_clock(clock)
    , m_search{.firstDay = dayOf(day), .lastDay = dayOf(day)}
{ }

DayReading::~DayReading() = default;

void DayReading::start()
{
    Q_ASSERT(!m_context);
    m_context = std::make_unique<QObject>();
    m_requestsBefore = m_api.usage().requests;
    QMetaObject::invokeMethod(m_context.get(), [this] { begin(); }, Qt::QueuedConnection);
}

void DayReading::begin()
{
    if (const Outcome loaded = m_writer.load(); !loaded)
        return end(failure(loaded));
    const auto here =
        CompletenessTable(m_database).countListed(m_integration.id, m_search.firstDay);
    if (!here)
        return end(failure(here));
    m_summary.hereBefore = *here;
    search();
}

void DayReading::search()
{
    m_api.searchTickets(m_search, m_context.get(), [this](const Result<FoundTickets> &found) {
        if (!found)
            return end(failure(found));
        takeFound(*found);
    });
}

void DayReading::takeFound(const FoundTickets &found)
{
    const bool isFirst = m_search.page == 1 && !m_search.priority;
    if (isFirst)
        m_total = found.total;
    if (!isListable(found)) {
        if (m_search.priority)
            return readList();
        m_search.priority = 1;
        return search();
    }
    for (const FoundTicket &ticket : found.rows)
        m_found.insert(ticket.id, ticket);
    const bool isLast = found.rows.isEmpty()
        || m_search.page * TicketSearch::pageSize >= found.total
        || m_search.page == TicketSearch::lastPage;
    if (isLast)
        return nextPart();
    ++m_search.page;
    search();
}

void DayReading::nextPart()
{
    m_search.page = 1;
    if (m_search.priority && *m_search.priority < highestPriority) {
        ++*m_search.priority;
        return search();
    }
    // Tickets that came or went between two pages, or a priority that is none of the four.
    if (m_found.size() < m_total)
        return readList();
    chooseTickets();
}

/// Everything that was updated since that day, which is more than is asked for, but complete: as an import
/// walks it, because tickets are updated meanwhile.
void DayReading::readList()
{
    if (!m_list)
        m_list.emplace(TicketStanding::Present, WalkState{m_search.firstDay, 1, false});
    m_api.listTickets(m_list->query(), m_context.get(),
                      [this](const Result<Page<Ticket>> &answer) { takePage(answer); });
}

void DayReading::takePage(const Result<Page<Ticket>> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::PageLimit && m_list->query().page > 1) {
        m_list->passTie();
        return readList();
    }
    if (!answer)
        return end(failure(answer));
    m_list->advance(*answer);
    QList<Ticket> ofTheDay;
    for (const Ticket &ticket : answer->rows) {
        if (dayOf(ticket.createdAt) != m_search.firstDay)
            continue;
        m_found.insert(ticket.id, {ticket.id, ticket.createdAt, ticket.updatedAt});
        m_listed.insert(ticket.id);
        ofTheDay.append(ticket);
    }
    if (!keep(ofTheDay))
        return;
    if (m_list->isFinished())
        chooseTickets();
    else
        readList();
}

/// Those that the index names and that are not here as they are there or that the list did not show, and
/// those that neither names any more.
void DayReading::chooseTickets()
{
    const auto known = m_writer.knownTickets(m_found.keys());
    if (!known)
        return end(failure(known));
    const auto listed = CompletenessTable(m_database).listed(m_integration.id, m_search.firstDay);
    if (!listed)
        return end(failure(listed));
    const QSet<TicketId> listedHere(listed->cbegin(), listed->cend());
    for (const FoundTicket &found : std::as_const(m_found)) {
        const auto here = known->constFind(found.id);
        const bool isDoubtful = m_list && !m_listed.contains(found.id);
        if (isDoubtful || here == known->cend() || !listedHere.contains(found.id)
            || here->ticket.updatedAt < found.updatedAt)
            m_toRead.append(found.id);
    }
    for (const TicketId ticket : *listed) {
        if (!m_found.contains(ticket))
            m_toRead.append(ticket);
    }
    std::ranges::sort(m_toRead);
    pump();
}

void DayReading::pump()
{
    while (m_context && m_underWay < questionsAtOnce) {
        if (!m_toReadConversations.isEmpty())
            readConversations(m_toReadConversations.takeFirst());
        else if (!m_toRead.isEmpty())
            readTicket(m_toRead.takeFirst());
        else
            break;
    }
    if (m_context && m_underWay == 0)
        compare();
}

void DayReading::readTicket(TicketId ticket)
{
    ++m_underWay;
    m_api.readTicket(ticket, m_context.get(), [this, ticket](const Result<Ticket> &answer) {
        --m_underWay;
        takeTicket(ticket, answer);
        pump();
    });
}

void DayReading::takeTicket(TicketId id, const Result<Ticket> &ticket)
{
    correctTotal(id, ticket);
    if (ticket)
        return static_cast<void>(keep({*ticket}));
    if (ticket.error().kind != ErrorKind::NotFound && ticket.error().kind != ErrorKind::Forbidden)
        return end(failure(ticket));
    const auto known = m_writer.knownTickets({id});
    if (!known)
        return end(failure(known));
    if (known->isEmpty())
        return;
    const Outcome noted = inTransaction(m_database, [&](Transaction &transaction) {
        return CompletenessTable(m_database)
            .noteUnlisted(transaction, m_integration.id, id, UnlistedWhy::Gone);
    });
    if (!noted)
        end(failure(noted));
}

/// The index lags: what a ticket itself says, counts more.
void DayReading::correctTotal(TicketId id, const Result<Ticket> &ticket)
{
    const bool isListed = ticket && ticket->standing == TicketStanding::Present
        && dayOf(ticket->createdAt) == m_search.firstDay;
    const bool isNamed = m_found.contains(id);
    // An archived one, which no index names, may answer too.
    const bool counts = isListed
        && (isNamed
            || !mayBeArchived(m_search.firstDay, m_clock.now(), ArchiveAvailability::Unknown));
    if (m_list)
        return correctListed(id, counts, isListed);
    if (isNamed && !isListed)
        --m_total;
    else if (!isNamed && counts)
        ++m_total;
}

/// Where the list was read, the index has named few of the tickets it counts, so that one that is gone may be
/// among them; after a gap in the list only one that was named is believed to be.
void DayReading::correctListed(TicketId id, bool counts, bool isListed)
{
    if (counts)
        m_listed.insert(id);
    else
        m_listed.remove(id);
    if (!isListed && (m_found.contains(id) || !m_list->hasGap()))
        --m_total;
}

/// How many tickets Freshdesk has of the day. What the index counts beyond those that the list showed may be
/// missing here, or the index is behind: the day stays open and is asked for again.
qint64 DayReading::total() const
{
    return m_list ? std::max<qint64>(m_total, m_listed.size()) : m_total;
}

bool DayReading::keep(const QList<Ticket> &tickets)
{
    const auto stored = m_writer.storeTickets(tickets, Origin::Sweep);
    if (!stored) {
        end(failure(stored));
        return false;
    }
    m_summary.contacts += stored->contacts;
    for (const TicketId id : stored->reads)
        m_toReadConversations.append(*std::ranges::find(tickets, id, &Ticket::id));
    return true;
}

void DayReading::readConversations(const Ticket &ticket)
{
    ++m_underWay;
    readAllConversations(m_api, ticket.id, m_context.get(),
                         [this, ticket](const Result<QList<Conversation>> &answer) {
                             --m_underWay;
                             takeConversations(ticket, answer);
                             pump();
                         });
}

void DayReading::takeConversations(const Ticket &ticket, const Result<QList<Conversation>> &answer)
{
    ReadConversations read{.pending = {ticket, Origin::Sweep}};
    if (answer) {
        read.conversations = *answer;
    } else {
        read.refusedWith = statusToRecord(answer.error().kind);
        if (!read.refusedWith)
            return end(failure(answer));
    }
    const auto counted = m_writer.storeConversations({read});
    if (!counted)
        return end(failure(counted));
    m_summary.contacts += *counted;
}

void DayReading::compare()
{
    const auto evidence =
        loadDayEvidence(m_database, m_integration, m_search.firstDay, {total()}, m_clock.now());
    if (!evidence)
        return end(failure(evidence));
    m_summary.day = judgeDay(*evidence);
    const Outcome stored = inTransaction(m_database, [&](Transaction &transaction) {
        return CompletenessTable(m_database).store(transaction, m_integration.id, m_summary.day);
    });
    if (!stored)
        return end(failure(stored));
    m_summary.requests = m_api.usage().requests - m_requestsBefore;
    m_summary.complete = true;
    end(m_summary);
}

void DayReading::stop()
{
    if (!m_context)
        return;
    m_summary.day.day = m_search.firstDay;
    m_summary.day.here = m_summary.hereBefore;
    m_summary.requests = m_api.usage().requests - m_requestsBefore;
    end(m_summary);
}

void DayReading::end(const Result<DayReadingSummary> &result)
{
    if (!m_context)
        return;
    m_context.reset();
    emit finished(result);
}

} // namespace deskbridge
