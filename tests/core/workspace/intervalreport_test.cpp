// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/intervalreport.h"

#include "core/store/activitytable.h"
#include "core/store/queuetable.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An account with one ticket in each of some quarter-hours, imported.
class ReportBench : public EngineBench {
public:
    void ticketAt(UtcTime at, qint64 group = 1)
    {
        Ticket ticket;
        ticket.id = TicketId{++m_last};
        ticket.group = GroupId{group};
        ticket.source = SourceId{1};
        ticket.createdAt = at;
        ticket.updatedAt = at;
        connector.account.setTicket(ticket);
    }
    QueueId queueOf(const QString &group)
    {
        for (const SourceQueue &queue : *QueueTable(*database).list(acme.id)) {
            if (queue.groupName == group)
                return queue.id;
        }
        FAIL("no such queue");
        return {};
    }
    Result<IntervalReport> report(const QList<ShownInterval> &shown)
    {
        return reportIntervals(*database, *activity, acme.id, shown, now);
    }
    std::optional<ActivityEntry> noted()
    {
        return *ActivityTable(*database).last(acme.id, ActivityKind::IntervalReported);
    }

    Integration acme = *add(u"Acme"_s);
    UtcTime now = baseIntervalStart(clock.now());

private:
    qint64 m_last = 0;
};

} // namespace

TEST_CASE("what injixo shows is compared with the ledger and written down", "[interval]")
{
    ReportBench bench;
    bench.ticketAt(bench.now - 5h);
    bench.ticketAt(bench.now - 3h);
    bench.ticketAt(bench.now - 5h, 2);
    bench.ticketAt(bench.now - 3h, 2);
    REQUIRE(bench.import(bench.acme));
    const ShownInterval service{bench.queueOf(u"CustomerService"_s), bench.now - 5h, 15min};

    const auto one = bench.report({service});
    REQUIRE(one);
    CHECK(one->verdict == IntervalVerdict{IntervalConclusion::AskAnotherQueue, bench.now - 3h, 1});
    const auto all = bench.report({service, {bench.queueOf(u"Billing"_s), bench.now - 5h, 15min}});
    REQUIRE(all);
    CHECK(all->verdict.conclusion == IntervalConclusion::StoppedEverywhere);
    CHECK(all->queueName == u"CustomerService email Tickets"_s);

    const auto line = bench.noted();
    REQUIRE(line);
    CHECK(line->facts
          == QMap<QString, QString>{{u"queue"_s, u"CustomerService email Tickets"_s},
                                    {u"conclusion"_s, u"stopped_everywhere"_s},
                                    {u"last"_s, toIso(bench.now - 5h)},
                                    {u"here"_s, toIso(bench.now - 3h)},
                                    {u"since"_s, toIso(bench.now - 3h)},
                                    {u"missing"_s, u"1"_s}});
}

TEST_CASE("an interval of an hour holds the quarters after its start", "[interval]")
{
    ReportBench bench;
    const UtcTime hour = std::chrono::floor<std::chrono::hours>(bench.now) - 5h;
    bench.ticketAt(hour + 50min);
    REQUIRE(bench.import(bench.acme));
    const QueueId queue = bench.queueOf(u"CustomerService"_s);

    CHECK(bench.report({{queue, hour, 60min}})->verdict.conclusion
          == IntervalConclusion::FreshdeskQuiet);
    CHECK(bench.report({{queue, hour, 15min}})->verdict.conclusion
          == IntervalConclusion::AskAnotherQueue);
    CHECK(bench.report({{queue}})->verdict.conclusion == IntervalConclusion::AskAnotherQueue);
}

TEST_CASE("a queue that is not there is no queue of zero", "[interval]")
{
    ReportBench bench;
    CHECK(bench.report({{QueueId{77}}}).error().kind == ErrorKind::NoSuchIntegration);
    CHECK(bench.report({}).error().kind == ErrorKind::NoSuchIntegration);
    CHECK_FALSE(bench.noted());
}
