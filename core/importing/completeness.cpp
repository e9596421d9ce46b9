// SPDX-License-Identifier: Apache-2.0
#include "core/importing/completeness.h"

#include <QHash>

#include <algorithm>

namespace deskbridge {
namespace {

constexpr std::chrono::days oneDay{1};

/// Every ticket number between the neighbouring days' is known or was tried in the archive.
bool numbersAreAccountedFor(const DayEvidence &evidence)
{
    const TicketNumbers &numbers = evidence.numbers;
    if (!numbers.after)
        return false;
    const bool isWhole = *numbers.after - numbers.before - 1 == numbers.known;
    return isWhole || *numbers.after <= evidence.archiveTriedUpTo;
}

/// Whether time alone may have changed what Freshdesk says.
bool isWorthAnotherLook(const CompletenessDay &day, UtcTime now)
{
    if (day.result == DayResult::Differs)
        return now - day.checkedAt >= askAgainAfter;
    return day.obstacle == ProofObstacle::FewerThere && now - day.checkedAt >= askAgainLater;
}

QHash<qint64, CompletenessDay> byDay(const QList<CompletenessDay> &days)
{
    QHash<qint64, CompletenessDay> found;
    for (const CompletenessDay &day : days)
        found.insert(toSeconds(day.day), day);
    return found;
}

} // namespace

UtcTime dayOf(UtcTime time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

QList<UtcTime> provableDays(const ProofBasis &basis)
{
    QList<UtcTime> days;
    if (!basis.firstTicketAt || !basis.lastCompleteImportAt)
        return days;
    UtcTime day = dayOf(*basis.firstTicketAt);
    if (basis.historyStart)
        day = std::max(day, dayOf(*basis.historyStart));
    const UtcTime reached = std::min(basis.now - searchLag, *basis.lastCompleteImportAt);
    for (; day + oneDay <= reached; day += oneDay)
        days.append(day);
    return days;
}

QList<UtcTime> daysToCompare(const ProofBasis &basis)
{
    const auto compared = byDay(basis.compared);
    QList<UtcTime> days;
    for (const UtcTime day : provableDays(basis)) {
        const auto last = compared.constFind(toSeconds(day));
        const bool isDue = last == compared.cend() || basis.changed.contains(toSeconds(day))
            || isWorthAnotherLook(*last, basis.now);
        if (isDue)
            days.append(day);
    }
    std::ranges::reverse(days);
    return days;
}

Completeness sumUp(const ProofBasis &basis, std::optional<UtcTime> from, std::optional<UtcTime> to)
{
    const auto compared = byDay(basis.compared);
    Completeness sum;
    bool isUnbroken = true;
    QList<UtcTime> days = provableDays(basis);
    std::ranges::reverse(days);
    for (const UtcTime day : std::as_const(days)) {
        if ((from && day + oneDay <= *from) || (to && day >= *to))
            continue;
        const auto last = compared.constFind(toSeconds(day));
        if (last == compared.cend() || basis.changed.contains(toSeconds(day))) {
            ++sum.notCompared;
            isUnbroken = isUnbroken && !sum.provedUntil;
            continue;
        }
        if (last->result == DayResult::Proved) {
            ++sum.proved;
            if (!isUnbroken)
                continue;
            sum.provedUntil = sum.provedUntil.value_or(day + oneDay);
            sum.provedFrom = day;
            continue;
        }
        isUnbroken = isUnbroken && !sum.provedUntil;
        ++(last->result == DayResult::Differs ? sum.differing : sum.notProvable);
        sum.open.append(*last);
    }
    return sum;
}

CompletenessDay judgeDay(const DayEvidence &evidence)
{
    CompletenessDay day{.day = evidence.day,
                        .here = evidence.here,
                        .there = evidence.there,
                        .result = DayResult::NotProvable,
                        .obstacle = ProofObstacle::None,
                        .checkedAt = evidence.now};
    const bool isOld = mayBeArchived(evidence.day, evidence.now, evidence.archive);
    if (evidence.historyStart && *evidence.historyStart > evidence.day
        && evidence.here != evidence.there)
        day.obstacle = ProofObstacle::HistoryStart;
    else if (evidence.notHere > 0) {
        day.result = DayResult::Differs;
        day.here = std::min(evidence.here, evidence.there - evidence.notHere);
    } else if (evidence.there > evidence.here)
        day.result = DayResult::Differs;
    else if (evidence.there < evidence.here)
        day.obstacle = isOld ? ProofObstacle::Archived : ProofObstacle::FewerThere;
    else if (isOld && !numbersAreAccountedFor(evidence))
        day.obstacle = ProofObstacle::Archived;
    else
        day.result = DayResult::Proved;
    return day;
}

bool isTooEarly(const CompletenessDay &judged, const DayEvidence &evidence)
{
    const bool isDoubtful =
        judged.result == DayResult::Differs || judged.obstacle == ProofObstacle::FewerThere;
    return isDoubtful && evidence.changedAt && evidence.now - *evidence.changedAt < searchLag;
}

bool mayBeArchived(UtcTime day, UtcTime now, ArchiveAvailability archive)
{
    return archive != ArchiveAvailability::Unavailable && day <= now - archivedAfter;
}

} // namespace deskbridge
