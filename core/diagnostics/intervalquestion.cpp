// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/intervalquestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// What the ledger has later than what injixo shows.
struct Gap {
    std::optional<UtcTime> first; ///< due or not
    std::optional<UtcTime> firstDue;
    qint64 due = 0;
};

Gap gapOf(const ReportedQueue &queue, UtcTime now)
{
    Gap gap;
    for (const IntervalCount &interval : queue.ledger) {
        if (interval.offered == 0 || (queue.lastShown && interval.start <= *queue.lastShown))
            continue;
        if (!gap.first)
            gap.first = interval.start;
        if (interval.start + baseIntervalLength + injixoProcessingTime > now)
            continue;
        if (!gap.firstDue)
            gap.firstDue = interval.start;
        gap.due += interval.offered;
    }
    return gap;
}

/// A queue that had something to show since @p stop: only such a one tells anything.
bool hasSomethingSince(const ReportedQueue &queue, UtcTime stop, UtcTime now)
{
    return std::ranges::any_of(queue.ledger, [&](const IntervalCount &interval) {
        return interval.offered > 0 && interval.start >= stop
            && interval.start + baseIntervalLength + injixoProcessingTime <= now;
    });
}

IntervalConclusion oneQueue(const ReportedQueue &asked)
{
    if (asked.hasFormerNames)
        return IntervalConclusion::QueueRenamed;
    return asked.lastShown ? IntervalConclusion::QueueMoved : IntervalConclusion::QueueNew;
}

} // namespace

IntervalVerdict judgeLastInterval(const ReportedQueue &asked, const QList<ReportedQueue> &others,
                                  UtcTime now)
{
    const Gap gap = gapOf(asked, now);
    if (!gap.first)
        return {IntervalConclusion::FreshdeskQuiet};
    if (!gap.firstDue)
        return {IntervalConclusion::InjixoLate};

    UtcTime stop = *gap.firstDue;
    bool anotherStopped = false;
    bool anotherFlows = false;
    for (const ReportedQueue &other : others) {
        const Gap otherGap = gapOf(other, now);
        if (otherGap.firstDue) {
            anotherStopped = true;
            stop = std::min(stop, *otherGap.firstDue);
        } else if (hasSomethingSince(other, *gap.firstDue, now)) {
            anotherFlows = true;
        }
    }
    if (anotherFlows)
        return {oneQueue(asked), gap.firstDue, gap.due};
    if (anotherStopped)
        return {IntervalConclusion::StoppedEverywhere, stop, gap.due};
    return {IntervalConclusion::AskAnotherQueue, gap.firstDue, gap.due};
}

QString intervalConclusionCode(IntervalConclusion conclusion)
{
    switch (conclusion) {
    case IntervalConclusion::FreshdeskQuiet:
        return u"freshdesk_quiet"_s;
    case IntervalConclusion::InjixoLate:
        return u"injixo_late"_s;
    case IntervalConclusion::AskAnotherQueue:
        return u"ask_another_queue"_s;
    case IntervalConclusion::StoppedEverywhere:
        return u"stopped_everywhere"_s;
    case IntervalConclusion::QueueRenamed:
        return u"queue_renamed"_s;
    case IntervalConclusion::QueueNew:
        return u"queue_new"_s;
    case IntervalConclusion::QueueMoved:
        return u"queue_moved"_s;
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
