// SPDX-License-Identifier: Apache-2.0
#include "core/importing/completenesscheck.h"

#include "core/base/logging.h"
#include "core/importing/importwriter.h"
#include "core/importing/proofbasis.h"
#include "core/importing/wholereads.h"
#include "core/store/archivetable.h"
#include "core/store/intransaction.h"
#include "core/store/sweeptable.h"

#include <algorithm>
#include <utility>

namespace deskbridge {
namespace {

using namespace std::chrono_literals;

constexpr int pagesOfGone = 10;
constexpr auto goneOverlap = 1h;
constexpr auto goneWithoutSweep = std::chrono::days{30};
/// What an account's plan offers changes rarely.
constexpr auto probeAgainAfter = std::chrono::days{30};

} // namespace

CompletenessCheck::CompletenessCheck(FreshdeskApi &api, ImportWriter &writer, Database &database,
                                     Integration integration, const Clock &clock)
    : m_api(api)
    , m_writer(writer)
    , m_database(database)
    , m_integration(std::move(integration))
    , m_clock(clock)
{ }

CompletenessCheck::~CompletenessCheck() = default;

void CompletenessCheck::start(std::optional<int> mostDays)
{
    Q_ASSERT(!m_context);
    m_context = std::make_unique<QObject>();
    m_requestsBefore = m_api.usage().requests;
    QMetaObject::invokeMethod(
        m_context.get(), [this, mostDays] { begin(mostDays); }, Qt::QueuedConnection);
}

void CompletenessCheck::begin(std::optional<int> mostDays)
{
    if (const Outcome loaded = m_writer.load(); !loaded)
        return end(failure(loaded));
    const auto basis = loadProofBasis(m_database, m_integration, m_clock.now());
    if (!basis)
        return end(failure(basis));
    for (const CompletenessDay &day : basis->compared)
        m_before.insert(toSeconds(day.day), day);
    m_days = daysToCompare(*basis);
    m_dueBefore = static_cast<int>(m_days.size());
    if (mostDays && m_days.size() > *mostDays)
        m_days.resize(*mostDays);
    m_all = m_days.size();
    if (m_days.isEmpty())
        endWell();
    else
        readGone(TicketStanding::Deleted, &CompletenessCheck::goOn);
}

void CompletenessCheck::goOn()
{
    if (wantsProbe())
        probeArchive();
    else
        pump();
}

/// Only days old enough for archived tickets make it worth a call.
bool CompletenessCheck::wantsProbe() const
{
    const UtcTime now = m_clock.now();
    const auto isOld = [now](UtcTime day) {
        return mayBeArchived(day, now, ArchiveAvailability::Unknown);
    };
    if (std::ranges::none_of(m_days, isOld))
        return false;
    const auto state = ArchiveTable(m_database).load(m_integration.id);
    return !state || !*state || (*state)->availability == ArchiveAvailability::Unknown
        || now - (*state)->probedAt >= probeAgainAfter;
}

void CompletenessCheck::probeArchive()
{
    m_api.probeArchive(m_context.get(), [this](const Result<ArchiveAvailability> &availability) {
        // Without the right to ask, the days stay unproved for that reason; nothing else changes.
        if (!availability && availability.error().kind != ErrorKind::Forbidden)
            return end(failure(availability));
        ArchiveTable table(m_database);
        const auto before = table.load(m_integration.id);
        if (!before)
            return end(failure(before));
        ArchiveState state = before->value_or(ArchiveState{});
        state.availability = availability.value_or(ArchiveAvailability::Unknown);
        state.probedAt = m_clock.now();
        const Outcome stored = inTransaction(m_database, [&](Transaction &transaction) {
            return table.store(transaction, m_integration.id, state);
        });
        if (!stored)
            return end(failure(stored));
        pump();
    });
}

/// Keeps a few questions under way; what is to be done next follows from the state alone.
void CompletenessCheck::pump()
{
    while (m_context && m_asked < questionsAtOnce && !m_days.isEmpty())
        ask(m_days.takeFirst());
    if (!m_context || m_asked > 0 || !m_days.isEmpty())
        return;
    if (m_fewerThere.isEmpty())
        return endWell();
    m_judgesAgain = true;
    readGone(TicketStanding::Deleted, &CompletenessCheck::judgeAgain);
}

void CompletenessCheck::stop()
{
    if (m_context)
        endWell();
}

void CompletenessCheck::ask(UtcTime day)
{
    ++m_asked;
    m_api.searchTickets({.firstDay = day, .lastDay = day}, m_context.get(),
                        [this, day](const Result<FoundTickets> &found) {
                            --m_asked;
                            if (!found)
                                return end(failure(found));
                            take(day, *found);
                            pump();
                        });
}

void CompletenessCheck::take(UtcTime day, const FoundTickets &found)
{
    const auto evidence = loadDayEvidence(m_database, m_integration, day, found, m_clock.now());
    if (!evidence)
        return end(failure(evidence));
    const CompletenessDay judged = judgeDay(*evidence);
    if (isTooEarly(judged, *evidence))
        return;
    if (judged.obstacle == ProofObstacle::FewerThere && !m_judgesAgain) {
        m_fewerThere.insert(toSeconds(day), found);
        return;
    }
    if (const Outcome stored = store(judged); !stored)
        end(failure(stored));
}

Outcome CompletenessCheck::store(const CompletenessDay &day)
{
    const Outcome stored = inTransaction(m_database, [&](Transaction &transaction) {
        return CompletenessTable(m_database).store(transaction, m_integration.id, day);
    });
    if (!stored)
        return stored;
    const auto before = m_before.constFind(toSeconds(day.day));
    const bool differedBefore = before != m_before.cend() && before->result == DayResult::Differs;
    if (day.result == DayResult::Differs && !differedBefore)
        m_summary.newDifferences.append(day);
    ++m_summary.compared;
    emit advanced(m_summary.compared, static_cast<int>(m_all));
    return Done{};
}

/// The deleted list and then the spam list.
void CompletenessCheck::readGone(TicketStanding list, void (CompletenessCheck::*then)())
{
    const auto lastSweep = SweepTable(m_database).lastSweep(m_integration.id);
    const UtcTime since =
        lastSweep && *lastSweep ? **lastSweep - goneOverlap : m_clock.now() - goneWithoutSweep;
    readTicketPages(m_api, {list, since, 1}, pagesOfGone, m_context.get(),
                    [this, list, then](const Result<QList<Ticket>> &tickets) {
                        if (!tickets)
                            return end(failure(tickets));
                        const auto stored = m_writer.storeTickets(*tickets, Origin::Sweep);
                        if (!stored)
                            return end(failure(stored));
                        if (list == TicketStanding::Deleted)
                            readGone(TicketStanding::Spam, then);
                        else
                            (this->*then)();
                    });
}

void CompletenessCheck::judgeAgain()
{
    const auto days = std::exchange(m_fewerThere, {});
    for (auto day = days.cbegin(); m_context && day != days.cend(); ++day)
        take(fromSeconds(day.key()), day.value());
    pump();
}

void CompletenessCheck::endWell()
{
    m_summary.left = m_dueBefore - m_summary.compared;
    m_summary.requests = m_api.usage().requests - m_requestsBefore;
    end(m_summary);
}

void CompletenessCheck::end(const Result<ComparisonSummary> &result)
{
    if (!m_context)
        return;
    m_context.reset();
    if (result)
        qCInfo(logging::importing)
            << "completeness of integration" << raw(m_integration.id) << "days compared"
            << result->compared << "left" << result->left << "requests" << result->requests;
    emit finished(result);
}

} // namespace deskbridge
