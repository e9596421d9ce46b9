// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/poller.h"

#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int sweepsAsked(const FakeFreshdesk &account)
{
    return static_cast<int>(std::ranges::count(account.ticketQueries(), TicketStanding::Deleted,
                                               &TicketQuery::standing));
}

/// A poller whose looks the test makes itself.
class PollerBench {
public:
    PollerBench()
        : integration(*engine.add(u"Acme"_s))
        , poller(newPoller())
    {
        QObject::connect(engine.imports.get(), &ImportDispatcher::finished, engine.imports.get(),
                         [this] { ++passes; });
    }

    std::unique_ptr<Poller> newPoller()
    {
        return std::make_unique<Poller>(*engine.database, *engine.integrations, *engine.imports,
                                        engine.clock, 5min);
    }
    /// Whether a look at that time starts an import, which is waited for.
    bool importsAfter(std::chrono::milliseconds later)
    {
        engine.clock.advance(later);
        const int before = passes;
        poller->poll();
        const bool started = engine.imports->isRunning(integration.id);
        REQUIRE(QTest::qWaitFor([&] { return !started || passes > before; }));
        return started;
    }

    EngineBench engine;
    Integration integration;
    std::unique_ptr<Poller> poller;
    int passes = 0;
};

} // namespace

TEST_CASE("polling imports at once, then whenever the period is over")
{
    PollerBench bench;
    CHECK(bench.importsAfter(0s));
    CHECK_FALSE(bench.importsAfter(4min));
    CHECK(bench.importsAfter(1min));

    bench.poller->setPeriod(2min);
    CHECK_FALSE(bench.importsAfter(1min));
    CHECK(bench.importsAfter(1min));
}

TEST_CASE("polling sweeps at first and once a day, also over a restart of the program")
{
    PollerBench bench;
    CHECK(bench.importsAfter(0s));
    CHECK(sweepsAsked(bench.engine.connector.account) == 1);
    CHECK(bench.importsAfter(5min));
    CHECK(sweepsAsked(bench.engine.connector.account) == 1);

    bench.poller = bench.newPoller();
    CHECK(bench.importsAfter(23h));
    CHECK(sweepsAsked(bench.engine.connector.account) == 1);
    CHECK(bench.importsAfter(1h));
    CHECK(sweepsAsked(bench.engine.connector.account) == 2);
}

TEST_CASE("a sweep noted by a clock that ran ahead is not waited for")
{
    PollerBench bench;
    bench.engine.clock.jump(48h);
    CHECK(bench.importsAfter(0s));
    bench.engine.clock.jump(-48h);

    CHECK(bench.importsAfter(5min));
    CHECK(sweepsAsked(bench.engine.connector.account) == 2);
    CHECK(bench.importsAfter(5min));
    CHECK(sweepsAsked(bench.engine.connector.account) == 2);
}

TEST_CASE("polling imports at once after the computer slept, and not for a clock set back")
{
    PollerBench bench;
    CHECK(bench.importsAfter(0s));

    bench.engine.clock.jump(3h);
    CHECK(bench.importsAfter(1s));
    bench.engine.clock.jump(-3h);
    CHECK_FALSE(bench.importsAfter(1s));
    CHECK(bench.importsAfter(5min));
}

TEST_CASE("without a network polling tries ever more seldom, up to the period, until it is back")
{
    PollerBench bench;
    bench.engine.connector.account.fail(FakeFreshdesk::Call::Tickets, ErrorKind::Offline);
    CHECK(bench.importsAfter(0s));
    for (const auto pause : {30s, 60s, 120s, 240s, 300s, 300s}) {
        CAPTURE(pause.count());
        CHECK_FALSE(bench.importsAfter(pause - 1s));
        CHECK(bench.importsAfter(1s));
    }

    bench.engine.connector.account.recover();
    REQUIRE(bench.engine.import(bench.integration)); // a person's
    CHECK_FALSE(bench.importsAfter(299s));
    CHECK(bench.importsAfter(1s));
}

TEST_CASE("a key that is refused is tried ever more seldom, up to an hour")
{
    PollerBench bench;
    bench.engine.connector.account.rejectKey();
    CHECK(bench.importsAfter(0s));
    for (const auto pause : {5min, 10min, 20min, 40min, 60min, 60min}) {
        CAPTURE(pause.count());
        CHECK_FALSE(bench.importsAfter(pause - 1s));
        CHECK(bench.importsAfter(1s));
    }
}

TEST_CASE("when the next import is due is said, unless none will come")
{
    PollerBench bench;
    CHECK(bench.poller->nextImportAt(bench.integration) == bench.engine.clock.now());
    CHECK(bench.importsAfter(0s));
    CHECK(bench.poller->nextImportAt(bench.integration) == bench.engine.clock.now() + 5min);
    bench.poller->setPeriod(60min);
    CHECK(bench.poller->nextImportAt(bench.integration) == bench.engine.clock.now() + 60min);

    bench.poller->holdBack(bench.integration.id);
    CHECK_FALSE(bench.poller->nextImportAt(bench.integration));
}

TEST_CASE("polling leaves alone what a person paused or stopped, until it is released")
{
    EngineBench bench;
    const auto paused = bench.add(u"Paused"_s);
    const auto stopped = bench.add(u"Stopped"_s);
    REQUIRE(paused);
    REQUIRE(stopped);
    REQUIRE(bench.integrations->setPaused(paused->id, true));
    Poller poller(*bench.database, *bench.integrations, *bench.imports, bench.clock, 5min);
    poller.holdBack(stopped->id);

    poller.poll();
    CHECK_FALSE(bench.imports->isRunning(paused->id));
    CHECK_FALSE(bench.imports->isRunning(stopped->id));

    poller.release(stopped->id);
    poller.poll();
    CHECK(bench.imports->isRunning(stopped->id));
    REQUIRE(QTest::qWaitFor([&] { return !bench.imports->isRunning(stopped->id); }));
}
