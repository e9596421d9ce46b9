// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/importplanner.h"

#include "core/workspace/activitylog.h"
#include "core/workspace/settingskeeper.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t firstSecond = 1'790'000'000;

/// Every ticket of the older half has a reply to read, none of the younger.
void fill(FakeFreshdesk &account, int tickets)
{
    for (int i = 0; i < tickets; ++i) {
        Ticket ticket;
        ticket.id = TicketId{i + 1};
        ticket.group = GroupId{1};
        ticket.source = SourceId{1};
        ticket.createdAt = fromSeconds(firstSecond + i * 5'000LL);
        ticket.updatedAt = ticket.createdAt;
        if (i < tickets / 2)
            ticket.requesterRespondedAt = ticket.createdAt + 60s;
        account.setTicket(ticket);
    }
}

struct PlannerBench {
    EngineBench engine;
    ActivityLog activity{*engine.database, engine.clock};
    SettingsKeeper settings{*engine.database, activity};
    ImportPlanner planner{*engine.database, engine.secrets, engine.connector, settings,
                          engine.clock};

    Result<ImportForecast> plan(const Integration &integration,
                                std::optional<UtcTime> historyStart = {},
                                const ImportOptions &options = {})
    {
        std::optional<Result<ImportForecast>> answered;
        planner.plan(integration, historyStart, options,
                     [&](const Result<ImportForecast> &result) { answered = result; });
        REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));
        return *answered;
    }
};

} // namespace

TEST_CASE("a plan comes from the search total and four pages, spread over the whole list")
{
    PlannerBench bench;
    fill(bench.engine.connector.account, 1'000);
    const auto integration = bench.engine.add(u"Acme"_s);
    REQUIRE(integration);

    const auto forecast = bench.plan(*integration);

    REQUIRE(forecast);
    CHECK(forecast->tickets == 1'000);
    CHECK(forecast->calls == 10 + 2 + 500 + 2 + 1); // half of the four hundred looked at
    CHECK(bench.engine.connector.account.usage().requests == 5);
    CHECK(forecast->duration);
}

TEST_CASE("a plan of a short account looks at each of its pages once")
{
    PlannerBench bench;
    fill(bench.engine.connector.account, 250);
    const auto integration = bench.engine.add(u"Acme"_s);
    REQUIRE(integration);

    const auto forecast = bench.plan(*integration);

    REQUIRE(forecast);
    CHECK(forecast->calls == 3 + 2 + 125 + 2 + 1);
    CHECK(bench.engine.connector.account.usage().requests == 4);
}

TEST_CASE("a ticket of another century does not spoil a plan")
{
    PlannerBench bench;
    fill(bench.engine.connector.account, 1'000);
    auto old = *bench.engine.connector.account.ticket(TicketId{1});
    old.createdAt = old.updatedAt = fromSeconds(0);
    bench.engine.connector.account.setTicket(old);
    const auto integration = bench.engine.add(u"Acme"_s);
    REQUIRE(integration);

    const auto forecast = bench.plan(*integration);

    REQUIRE(forecast);
    CHECK(forecast->calls == 10 + 2 + 500 + 2 + 1);
}

TEST_CASE("a list too long for its page numbers is looked at by time")
{
    PlannerBench bench;
    FakeFreshdesk &account = bench.engine.connector.account;
    fill(account, 31'000);
    const auto integration = bench.engine.add(u"Acme"_s);
    REQUIRE(integration);

    REQUIRE(bench.plan(*integration));

    const auto queries = account.ticketQueries();
    REQUIRE(queries.size() >= 1);
    for (const TicketQuery &query : queries)
        CHECK(query.page == 1);
}

TEST_CASE("what is here already is not planned again, except for a new history start")
{
    PlannerBench bench;
    fill(bench.engine.connector.account, 50);
    const auto integration = bench.engine.add(u"Acme"_s);
    REQUIRE(integration);
    REQUIRE(bench.engine.import(*integration));

    CHECK(bench.plan(*integration)->tickets == 0);
    CHECK(bench.plan(*integration, UtcTime{})->tickets == 50);
}

TEST_CASE("a plan's time is at the settings' share unless its own options say otherwise")
{
    PlannerBench bench;
    fill(bench.engine.connector.account, 1'000);
    const auto integration = bench.engine.add(u"Acme"_s);
    REQUIRE(integration);
    REQUIRE(bench.settings.change({.reservePercent = 80}));

    const auto usual = bench.plan(*integration)->duration;
    const auto own = bench.plan(*integration, {}, {.reservePercent = 0})->duration;

    REQUIRE(usual);
    REQUIRE(own);
    CHECK(*usual > *own * 4);
}

TEST_CASE("a plan fails with what failed")
{
    PlannerBench bench;
    fill(bench.engine.connector.account, 10);
    const auto integration = bench.engine.add(u"Acme"_s);
    REQUIRE(integration);

    SECTION("the search")
    {
        bench.engine.connector.account.fail(FakeFreshdesk::Call::Count, ErrorKind::ServerFailed);
        CHECK(bench.plan(*integration).error().kind == ErrorKind::ServerFailed);
    }
    SECTION("the list")
    {
        bench.engine.connector.account.fail(FakeFreshdesk::Call::Tickets, ErrorKind::Offline);
        CHECK(bench.plan(*integration).error().kind == ErrorKind::Offline);
    }
    SECTION("the keychain")
    {
        bench.engine.secrets.readFails = ErrorKind::KeychainLocked;
        CHECK(bench.plan(*integration).error().kind == ErrorKind::KeychainLocked);
    }
}
