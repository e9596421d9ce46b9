// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/intervalquestion.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

UtcTime at(const QString &time)
{
    return *parseIso(u"2026-11-25T"_s + time + u":00Z"_s);
}

const UtcTime noon = at(u"12:00"_s);

ReportedQueue queue(qint64 id, const QString &lastShown, const QStringList &intervals)
{
    ReportedQueue result{QueueId{id}, at(lastShown)};
    for (const QString &start : intervals)
        result.ledger.append({QueueId{id}, at(start), 2});
    return result;
}

IntervalConclusion conclusion(const ReportedQueue &asked, const QList<ReportedQueue> &others = {})
{
    return judgeLastInterval(asked, others, noon).conclusion;
}

} // namespace

TEST_CASE("nothing since what injixo shows: Freshdesk was quiet", "[interval]")
{
    CHECK(conclusion(queue(1, u"09:00"_s, {u"08:45"_s, u"09:00"_s}))
          == IntervalConclusion::FreshdeskQuiet);
    CHECK(conclusion({QueueId{1}}) == IntervalConclusion::FreshdeskQuiet);
    ReportedQueue zero = queue(1, u"09:00"_s, {u"09:15"_s});
    zero.ledger[0].offered = 0;
    CHECK(conclusion(zero) == IntervalConclusion::FreshdeskQuiet);
}

TEST_CASE("an interval that ended less than an hour ago is not missing yet", "[interval]")
{
    CHECK(conclusion(queue(1, u"10:30"_s, {u"11:00"_s})) == IntervalConclusion::InjixoLate);
    CHECK(conclusion(queue(1, u"10:30"_s, {u"10:45"_s})) == IntervalConclusion::AskAnotherQueue);
}

TEST_CASE("one queue alone does not tell whether all have stopped", "[interval]")
{
    const ReportedQueue asked = queue(1, u"09:00"_s, {u"09:00"_s, u"09:15"_s, u"09:30"_s});
    CHECK(judgeLastInterval(asked, {}, noon)
          == IntervalVerdict{IntervalConclusion::AskAnotherQueue, at(u"09:15"_s), 4});
    SECTION("nor does another that had nothing to show")
    {
        CHECK(conclusion(asked, {queue(2, u"08:00"_s, {u"08:00"_s})})
              == IntervalConclusion::AskAnotherQueue);
    }
}

TEST_CASE("a stop in all queues begins with the first missing interval of any", "[interval]")
{
    const ReportedQueue asked = queue(1, u"09:00"_s, {u"09:30"_s});
    const ReportedQueue other = queue(2, u"09:00"_s, {u"09:15"_s, u"09:45"_s});
    CHECK(judgeLastInterval(asked, {other}, noon)
          == IntervalVerdict{IntervalConclusion::StoppedEverywhere, at(u"09:15"_s), 2});
}

TEST_CASE("another queue that flows leaves this one: renamed, new or moved", "[interval]")
{
    const ReportedQueue flowing = queue(2, u"10:30"_s, {u"09:15"_s, u"10:30"_s});
    ReportedQueue asked = queue(1, u"09:00"_s, {u"09:15"_s});
    CHECK(judgeLastInterval(asked, {flowing}, noon)
          == IntervalVerdict{IntervalConclusion::QueueMoved, at(u"09:15"_s), 2});
    asked.lastShown.reset();
    CHECK(conclusion(asked, {flowing}) == IntervalConclusion::QueueNew);
    asked.hasFormerNames = true;
    CHECK(conclusion(asked, {flowing}) == IntervalConclusion::QueueRenamed);
}
