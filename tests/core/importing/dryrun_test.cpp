// SPDX-License-Identifier: Apache-2.0
#include "core/importing/dryrun.h"
#include "tests/core/importing/usualaccount.h"

#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakeFreshdesk::Call;

namespace {

/// A filled account whose tickets are around the beginning of the last seven days.
class DryRunBench : public ImportedAccount {
public:
    DryRunBench()
    {
        fill(*this);
        clock.jump(fromSeconds(start + 200 * 100) + DryRun::usualLength - clock.now());
    }

    Result<DryRunResult> run()
    {
        DryRun dryRun(freshdesk, clock);
        std::optional<Result<DryRunResult>> ended;
        QObject::connect(&dryRun, &DryRun::finished, &dryRun,
                         [&](const Result<DryRunResult> &result) { ended = result; });
        dryRun.start();
        REQUIRE_FALSE(ended);
        REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }));
        return *ended;
    }
};

QMap<QString, qint64> offeredBy(const DryRunResult &result)
{
    QMap<QString, qint64> offered;
    for (const DryRunQueue &queue : result.queues)
        offered.insert(queue.name, queue.offered);
    return offered;
}

} // namespace

TEST_CASE("a dry run shows the queues and numbers that the import finds later", "[dryrun]")
{
    DryRunBench bench;
    const auto result = bench.run();
    REQUIRE(result);
    CHECK(QueueTable(*bench.database).summaries(bench.integration.id, {})->isEmpty());

    REQUIRE(bench.import());
    const auto later =
        QueueTable(*bench.database).summaries(bench.integration.id, {result->from, result->to});
    REQUIRE(later);
    QMap<QString, qint64> offered;
    qint64 sum = 0;
    for (const QueueSummary &queue : *later) {
        if (queue.offered > 0)
            offered.insert(queue.queue.name, queue.offered);
        sum += queue.offered;
    }
    CHECK(offered.size() == 4);
    CHECK(offeredBy(*result) == offered);
    CHECK(result->offered == sum);
    CHECK(result->unknown == offered.value(unknownTickets) + offered.value(unknownReplies));
    CHECK(result->queues.first().offered >= result->queues.last().offered);
    CHECK(result->requests > 0);
    CHECK(result->credits > result->requests); // pages of the list cost three
}

TEST_CASE("conversations are only read where a reply can be of these days", "[dryrun]")
{
    DryRunBench bench;
    REQUIRE(bench.run());
    for (const TicketId id : bench.freshdesk.conversationQueries())
        CHECK(raw(id) >= 199);
    CHECK(bench.freshdesk.asked(Call::Conversations) > 50);
}

TEST_CASE("a dry run fails with what failed and passes over refused conversations", "[dryrun]")
{
    DryRunBench bench;
    SECTION("the list")
    {
        bench.freshdesk.fail(Call::Tickets, ErrorKind::Offline);
        CHECK(bench.run().error().kind == ErrorKind::Offline);
    }
    SECTION("the names")
    {
        bench.freshdesk.fail(Call::Groups, ErrorKind::KeyRejected);
        CHECK(bench.run().error().kind == ErrorKind::KeyRejected);
    }
    SECTION("conversations")
    {
        bench.freshdesk.fail(Call::Conversations, ErrorKind::ServerFailed);
        CHECK(bench.run().error().kind == ErrorKind::ServerFailed);
    }
    SECTION("one ticket's conversations")
    {
        bench.freshdesk.failConversations(TicketId{240}, ErrorKind::NotFound);
        const auto result = bench.run();
        REQUIRE(result);
        CHECK(result->unreadable == 1);
    }
}

TEST_CASE("a dry run that is cancelled says nothing more", "[dryrun]")
{
    DryRunBench bench;
    DryRun dryRun(bench.freshdesk, bench.clock);
    bool ended = false;
    QObject::connect(&dryRun, &DryRun::finished, &dryRun, [&] { ended = true; });
    bool advanced = false;
    QObject::connect(&dryRun, &DryRun::advanced, &dryRun, [&] {
        advanced = true;
        dryRun.cancel();
    });
    dryRun.start();
    REQUIRE(QTest::qWaitFor([&] { return advanced; }));
    const qint64 requests = bench.freshdesk.usage().requests;
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK_FALSE(ended);
    CHECK(bench.freshdesk.usage().requests == requests);
}
