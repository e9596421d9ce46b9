// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/intervalreport.h"

#include "core/store/ledgertable.h"
#include "core/store/queuetable.h"
#include "core/workspace/activitylog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// How far back a queue is looked at that injixo shows nothing of.
constexpr std::chrono::days farEnough{60};

Result<ReportedQueue> gather(Database &database, IntegrationId id, const ShownInterval &shown,
                             UtcTime now)
{
    ReportedQueue queue{.queue = shown.queue};
    // An interval of an hour is shown under its start and holds the three quarters after it too.
    if (shown.start)
        queue.lastShown = *shown.start + shown.length - baseIntervalLength;
    const auto ledger = LedgerTable(database).intervals(
        id, shown.queue, {.from = shown.start.value_or(now - farEnough), .to = {}});
    if (!ledger)
        return failure(ledger);
    queue.ledger = *ledger;
    std::ranges::sort(queue.ledger, {}, &IntervalCount::start);
    const auto formerNames = QueueTable(database).aliases(shown.queue);
    if (!formerNames)
        return failure(formerNames);
    queue.hasFormerNames = !formerNames->isEmpty();
    return queue;
}

ActivityEntry entryFor(IntegrationId id, const ShownInterval &asked, const IntervalReport &report)
{
    ActivityEntry entry{
        .integration = id,
        .kind = ActivityKind::IntervalReported,
        .actor = Actor::Person,
        .facts = {{u"queue"_s, report.queueName},
                  {u"conclusion"_s, intervalConclusionCode(report.verdict.conclusion)}}};
    if (asked.start)
        entry.facts.insert(u"last"_s, toIso(*asked.start));
    if (report.lastHere)
        entry.facts.insert(u"here"_s, toIso(*report.lastHere));
    if (report.verdict.stoppedAt)
        entry.facts.insert(u"since"_s, toIso(*report.verdict.stoppedAt));
    if (report.verdict.missing > 0)
        entry.facts.insert(u"missing"_s, QString::number(report.verdict.missing));
    return entry;
}

} // namespace

Result<IntervalReport> reportIntervals(Database &database, ActivityLog &activity, IntegrationId id,
                                       const QList<ShownInterval> &shown, UtcTime now)
{
    const auto queues = QueueTable(database).list(id);
    if (!queues)
        return failure(queues);
    QList<ReportedQueue> reported;
    for (const ShownInterval &one : shown) {
        if (std::ranges::find(*queues, one.queue, &SourceQueue::id) == queues->end())
            return failure(ErrorKind::NoSuchIntegration, u"no such queue"_s);
        const auto queue = gather(database, id, one, now);
        if (!queue)
            return failure(queue);
        reported.append(*queue);
    }
    if (reported.isEmpty())
        return failure(ErrorKind::NoSuchIntegration, u"no queue"_s);
    const ReportedQueue asked = reported.takeFirst();
    IntervalReport report{.verdict = judgeLastInterval(asked, reported, now),
                          .queueName =
                              std::ranges::find(*queues, asked.queue, &SourceQueue::id)->name};
    for (const IntervalCount &interval : asked.ledger) {
        if (interval.offered > 0)
            report.lastHere = interval.start;
    }
    activity.record(entryFor(id, shown.first(), report));
    return report;
}

} // namespace deskbridge
