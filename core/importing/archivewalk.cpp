// SPDX-License-Identifier: Apache-2.0
#include "core/importing/archivewalk.h"

#include "core/base/logging.h"
#include "core/importing/completeness.h"
#include "core/importing/unreadable.h"
#include "core/importing/wholereads.h"
#include "core/store/archivetable.h"
#include "core/store/intransaction.h"
#include "core/store/pendingconversationstable.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace deskbridge {
namespace {

constexpr int knownAtOnce = 1000;
constexpr int numbersAtOnce = 100;
/// As an import run stores what has arrived: alone at an account's usual pace, a few together beyond it.
constexpr std::chrono::milliseconds storeWithin{4};

/// The next numbers without a known ticket, from @p first to @p last, at most @p count.
Result<QList<qint64>> unknownNumbers(ArchiveTable &table, IntegrationId integration, qint64 first,
                                     qint64 last, int count)
{
    QList<qint64> unknown;
    while (first <= last && unknown.size() < count) {
        const qint64 until = std::min(last, first + knownAtOnce - 1);
        const auto known = table.known(integration, first, until, knownAtOnce);
        if (!known)
            return failure(known);
        auto next = known->cbegin();
        for (qint64 number = first; number <= until && unknown.size() < count; ++number) {
            if (next != known->cend() && *next == number)
                ++next;
            else
                unknown.append(number);
        }
        first = until + 1;
    }
    return unknown;
}

} // namespace

Result<ArchiveRange> archiveRange(Database &database, const Integration &integration, UtcTime now)
{
    CompletenessTable tickets(database);
    const UtcTime cutOff = dayOf(now - archivedAfter);
    const auto highest = ArchiveTable(database).highestCreatedBefore(integration.id, cutOff);
    if (!highest)
        return failure(highest);
    const auto young = tickets.lowestSince(integration.id, cutOff);
    if (!young)
        return failure(young);
    ArchiveRange range;
    range.last = *young ? std::max(**young - 1, *highest) : *highest;
    if (integration.historyStart) {
        const auto before = tickets.numbersAround(integration.id, dayOf(*integration.historyStart));
        if (!before)
            return failure(before);
        range.first = before->before + 1;
    }
    return range;
}

Result<ArchivePlan> planArchive(Database &database, const Integration &integration, UtcTime now)
{
    ArchiveTable table(database);
    const auto range = archiveRange(database, integration, now);
    if (!range)
        return failure(range);
    const auto state = table.load(integration.id);
    if (!state)
        return failure(state);
    ArchivePlan plan;
    qint64 first = range->first;
    if (*state) {
        plan.availability = (*state)->availability;
        plan.found = (*state)->found;
        plan.begun = (*state)->last > 0;
        if (plan.begun)
            first = std::max(first, (*state)->next);
    }
    const auto garbled = PendingConversationsTable(database).garbledInArchive(integration.id);
    if (!garbled)
        return failure(garbled);
    plan.candidates = garbled->size();
    if (range->last >= first) {
        const auto known = table.countKnown(integration.id, first, range->last);
        if (!known)
            return failure(known);
        plan.candidates += range->last - first + 1 - *known;
    }
    plan.calls = 2 * plan.candidates;
    return plan;
}

ArchiveWalk::ArchiveWalk(FreshdeskApi &api, ImportWriter &writer, Database &database,
                         Integration integration, const Clock &clock)
    : m_api(api)
    , m_writer(writer)
    , m_database(database)
    , m_integration(std::move(integration))
    , m_clock(clock)
{
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(storeWithin);
    connect(&m_storeSoon, &QTimer::timeout, this, &ArchiveWalk::storeAndGoOn);
}

ArchiveWalk::~ArchiveWalk() = default;

void ArchiveWalk::start()
{
    Q_ASSERT(!m_context);
    m_context = std::make_unique<QObject>();
    m_startedAt = m_clock.monotonic();
    m_usageAtStart = m_api.usage();
    QMetaObject::invokeMethod(m_context.get(), [this] { begin(); }, Qt::QueuedConnection);
}

void ArchiveWalk::stop()
{
    if (!m_context)
        return;
    if (const Outcome stored = storeAnswered(); !stored)
        return end(failure(stored));
    end(summary(false));
}

void ArchiveWalk::begin()
{
    if (const Outcome loaded = m_writer.load(); !loaded)
        return end(failure(loaded));
    const auto state = ArchiveTable(m_database).load(m_integration.id);
    if (!state)
        return end(failure(state));
    m_state = state->value_or(ArchiveState{});
    m_api.probeArchive(m_context.get(), [this](const Result<ArchiveAvailability> &availability) {
        if (!availability)
            return end(failure(availability));
        takeAvailability(*availability);
    });
}

void ArchiveWalk::takeAvailability(ArchiveAvailability availability)
{
    m_state.availability = availability;
    m_state.probedAt = m_clock.now();
    const auto range = archiveRange(m_database, m_integration, m_clock.now());
    if (!range)
        return end(failure(range));
    if (availability == ArchiveAvailability::Available) {
        m_state.next = std::max(m_state.last > 0 ? m_state.next : 1, range->first);
        m_state.last = range->last;
        m_state.finished = false;
    }
    if (const Outcome stored = storeState(); !stored)
        return end(failure(stored));
    if (availability != ArchiveAvailability::Available)
        return end(summary(true));
    const auto plan = planArchive(m_database, m_integration, m_clock.now());
    if (!plan)
        return end(failure(plan));
    auto garbled = PendingConversationsTable(m_database).garbledInArchive(m_integration.id);
    if (!garbled)
        return end(failure(garbled));
    m_garbled = *std::move(garbled);
    m_left = plan->candidates;
    m_numbersUntil = m_state.next - 1;
    pump();
}

/// The numbers that are worth a call, so many at a time that a look into the store serves many.
void ArchiveWalk::takeNumbers()
{
    ArchiveTable table(m_database);
    const auto numbers =
        unknownNumbers(table, m_integration.id, m_numbersUntil + 1, m_state.last, numbersAtOnce);
    if (!numbers)
        return end(failure(numbers));
    m_numbers = *numbers;
    m_numbersUntil = numbers->isEmpty() ? m_state.last : numbers->last();
}

/// Keeps the pipe full; what is to be done next follows from the state alone.
void ArchiveWalk::pump()
{
    while (m_context && m_underWay < questionsAtOnce && !m_garbled.isEmpty()) {
        ++m_underWay;
        readConversations(m_garbled.takeFirst());
    }
    while (m_context && m_underWay < questionsAtOnce && m_asked.size() < numbersAhead) {
        if (m_numbers.isEmpty() && m_numbersUntil < m_state.last)
            takeNumbers();
        if (!m_context || m_numbers.isEmpty())
            break;
        readTicket(m_numbers.takeFirst());
    }
    if (m_context && m_underWay == 0 && m_asked.isEmpty() && m_found.isEmpty()
        && !m_storeSoon.isActive())
        finishWalk();
}

void ArchiveWalk::readTicket(qint64 number)
{
    ++m_underWay;
    m_asked.append(number);
    m_api.readArchivedTicket(
        TicketId{number}, m_context.get(),
        [this, number](const Result<Ticket> &ticket) { takeTicket(number, ticket); });
}

void ArchiveWalk::takeTicket(qint64 number, const Result<Ticket> &ticket)
{
    if (ticket)
        return readConversations(*ticket);
    if (!statusToRecord(ticket.error().kind))
        return end(failure(ticket));
    m_missing.insert(number);
    m_hasGap = m_hasGap || ticket.error().kind == ErrorKind::UnexpectedReply;
    settle(number);
}

void ArchiveWalk::readConversations(const Ticket &ticket)
{
    readAllArchivedConversations(
        m_api, ticket.id, m_context.get(),
        [this, ticket](const Result<QList<Conversation>> &answer) {
            ReadConversations read{.pending = {ticket, Origin::Archive}};
            if (answer)
                read.conversations = *answer;
            else if (!(read.refusedWith = statusToRecord(answer.error().kind)))
                return end(failure(answer));
            m_hasGap = m_hasGap || (!answer && answer.error().kind == ErrorKind::UnexpectedReply);
            m_found.append(read);
            settle(raw(ticket.id));
        });
}

void ArchiveWalk::settle(qint64 number)
{
    --m_underWay;
    if (m_asked.contains(number)) // else it was found by an earlier walk
        m_answered.insert(number);
    if (!m_storeSoon.isActive())
        m_storeSoon.start();
    pump();
}

/// Whatever was found, and the numbers up to the lowest without an answer.
Outcome ArchiveWalk::storeAnswered()
{
    // A walk that is stopped before it has begun does not know yet where it stands.
    if (m_answered.isEmpty() && m_found.isEmpty())
        return Done{};
    ArchiveState next = m_state;
    qsizetype passed = 0;
    qint64 missing = 0;
    while (passed < m_asked.size() && m_answered.contains(m_asked.at(passed))) {
        const qint64 number = m_asked.at(passed++);
        missing += m_missing.contains(number) ? 1 : 0;
        next.next = number + 1;
    }
    const qint64 found = std::ranges::count_if(m_found, [this](const ReadConversations &read) {
        return m_asked.contains(raw(read.pending.ticket.id));
    });
    const qint64 tried = m_found.size() + missing;
    next.found += found;
    next.missing += missing;
    const auto counted = m_writer.storeArchived(std::exchange(m_found, {}), next);
    if (!counted)
        return failure(counted);
    for (qsizetype i = 0; i < passed; ++i) {
        m_answered.remove(m_asked.at(i));
        m_missing.remove(m_asked.at(i));
    }
    m_asked.remove(0, passed);
    m_summary.tried += tried;
    m_summary.found += found;
    m_summary.missing += missing;
    m_summary.contacts += *counted;
    m_left = std::max<qint64>(0, m_left - tried);
    m_state = next;
    m_pace.note(static_cast<double>((m_clock.monotonic() - m_startedAt).count()),
                static_cast<double>(m_summary.tried));
    return Done{};
}

void ArchiveWalk::storeAndGoOn()
{
    if (!m_context)
        return;
    if (const Outcome stored = storeAnswered(); !stored)
        return end(failure(stored));
    emit advanced();
    pump();
}

/// Days that only the archive kept from being proved can be compared now.
void ArchiveWalk::finishWalk()
{
    m_state.next = std::max(m_state.next, m_state.last + 1);
    m_state.finished = true;
    CompletenessTable table(m_database);
    const auto days = table.days(m_integration.id);
    if (!days)
        return end(failure(days));
    ChangedDays again;
    for (const CompletenessDay &day : *days) {
        if (day.obstacle == ProofObstacle::Archived)
            again.insert(toSeconds(day.day), UtcTime{});
    }
    const Outcome stored = inTransaction(m_database, [&](Transaction &transaction) -> Outcome {
        const Outcome noted = table.noteChanged(transaction, m_integration.id, again);
        if (!noted)
            return noted;
        return ArchiveTable(m_database).store(transaction, m_integration.id, m_state);
    });
    if (!stored)
        return end(failure(stored));
    end(summary(!m_hasGap));
}

Outcome ArchiveWalk::storeState()
{
    return inTransaction(m_database, [&](Transaction &transaction) {
        return ArchiveTable(m_database).store(transaction, m_integration.id, m_state);
    });
}

ArchiveProgress ArchiveWalk::progress() const
{
    ArchiveProgress progress{.tried = m_summary.tried, .left = m_left, .found = m_summary.found};
    const auto left = static_cast<double>(m_left);
    const auto usual = m_pace.overall();
    if (!usual || *usual <= 0)
        return progress;
    const auto pace = m_pace.ahead(left / *usual);
    if (pace && pace->low > 0)
        progress.remaining =
            TimeLeft{std::chrono::seconds{std::llround(std::floor(left / pace->high / 1000))},
                     std::chrono::seconds{std::llround(std::ceil(left / pace->low / 1000))}};
    return progress;
}

ArchiveSummary ArchiveWalk::summary(bool complete) const
{
    ArchiveSummary summary = m_summary;
    const ApiUsage usage = m_api.usage();
    summary.availability = m_state.availability;
    summary.requests = usage.requests - m_usageAtStart.requests;
    summary.credits = usage.credits - m_usageAtStart.credits;
    summary.complete = complete;
    return summary;
}

void ArchiveWalk::end(const Result<ArchiveSummary> &result)
{
    if (!m_context)
        return;
    m_context.reset();
    emit finished(result);
}

} // namespace deskbridge
