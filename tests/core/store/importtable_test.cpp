// SPDX-License-Identifier: Apache-2.0
#include "core/store/importtable.h"

#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

struct Imports {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    ImportTable table{*database};

    void store(TicketStanding list, const WalkState &state)
    {
        commit(*database,
               [&](Transaction &tx) { return table.storeWalk(tx, integration, list, state); });
    }
    qint64 begin(ImportStage stage)
    {
        return commit(*database, [&](Transaction &tx) {
            return table.begin(tx, integration, stage, fromSeconds(1));
        });
    }
    void finish(ImportStage stage, std::int64_t at, bool complete)
    {
        const qint64 run = begin(stage);
        commit(*database, [&](Transaction &tx) {
            return table.finish(tx, run, fromSeconds(at), {.stage = stage, .ended = complete});
        });
    }
    void fail(ImportStage stage, std::int64_t at, const Error &error)
    {
        const qint64 run = begin(stage);
        commit(*database,
               [&](Transaction &tx) { return table.fail(tx, run, fromSeconds(at), error); });
    }
    [[nodiscard]] LastRuns last()
    {
        const auto runs = table.lastRuns(integration);
        REQUIRE(runs);
        return *runs;
    }
};

const Error offline{ErrorKind::Offline, u"connection refused"_s, {}};

} // namespace

TEST_CASE("a list that was never walked has no state", "[store]")
{
    Imports imports;
    CHECK(*imports.table.loadWalk(imports.integration, TicketStanding::Present) == std::nullopt);
}

TEST_CASE("each list has its own walk, and the last state of it counts", "[store]")
{
    Imports imports;
    const WalkState present{.cursor = fromSeconds(500), .page = 3, .finished = false};
    const WalkState spam{.cursor = fromSeconds(0),
                         .page = 1,
                         .finished = true,
                         .gaps = {fromSeconds(70), fromSeconds(90)}};
    CHECK(*imports.table.earliestGap(imports.integration) == std::nullopt);
    imports.store(TicketStanding::Present, {});
    imports.store(TicketStanding::Present, present);
    imports.store(TicketStanding::Spam, spam);
    CHECK(*imports.table.loadWalk(imports.integration, TicketStanding::Present) == present);
    CHECK(*imports.table.loadWalk(imports.integration, TicketStanding::Spam) == spam);
    CHECK(*imports.table.loadWalk(imports.integration, TicketStanding::Deleted) == std::nullopt);
    CHECK(*imports.table.earliestGap(imports.integration) == fromSeconds(70));
}

TEST_CASE("without runs nothing is done and nothing failed", "[store]")
{
    CHECK(Imports().last() == LastRuns{});
}

TEST_CASE("a complete first import is known to be done, and when", "[store]")
{
    Imports imports;
    imports.finish(ImportStage::Initial, 100, true);
    CHECK(imports.last()
          == LastRuns{.lastCompleteAt = fromSeconds(100), .initialImportDone = true});
}

TEST_CASE("a stopped import is neither complete nor failed", "[store]")
{
    Imports imports;
    imports.finish(ImportStage::Initial, 100, false);
    CHECK(imports.last() == LastRuns{});
}

TEST_CASE("the newest complete run counts, whichever its stage", "[store]")
{
    Imports imports;
    imports.finish(ImportStage::Initial, 100, true);
    imports.finish(ImportStage::Continuous, 200, true);
    imports.finish(ImportStage::Continuous, 300, false);
    CHECK(imports.last().lastCompleteAt == fromSeconds(200));
    CHECK(imports.last().initialImportDone);
}

TEST_CASE("a continuous pass alone is no first import", "[store]")
{
    Imports imports;
    imports.finish(ImportStage::Continuous, 200, true);
    CHECK_FALSE(imports.last().initialImportDone);
}

TEST_CASE("the error of the newest run is told, with its kind and detail", "[store]")
{
    Imports imports;
    imports.finish(ImportStage::Initial, 100, true);
    imports.fail(ImportStage::Continuous, 200, offline);
    CHECK(imports.last()
          == LastRuns{
              .lastCompleteAt = fromSeconds(100), .lastError = offline, .initialImportDone = true});
}

TEST_CASE("every kind of error comes back as it was", "[store]")
{
    const auto kind = static_cast<ErrorKind>(GENERATE(range(0, int(ErrorKind::SecretMissing) + 1)));
    Imports imports;
    imports.fail(ImportStage::Initial, 100, {kind, u"why"_s, {}});
    CHECK(imports.last().lastError == Error{kind, u"why"_s, {}});
}

TEST_CASE("an error of another version's kind is kept in words", "[store]")
{
    Imports imports;
    imports.fail(ImportStage::Initial, 100, offline);
    REQUIRE(
        execute(imports.database->handle(), u"UPDATE import_run SET error_code = 'moon_phase'"_s));
    CHECK(imports.last().lastError->detail == u"moon_phase: connection refused"_s);
}

TEST_CASE("a run after a failed one that goes well clears the error", "[store]")
{
    Imports imports;
    imports.fail(ImportStage::Continuous, 100, offline);
    imports.finish(ImportStage::Continuous, 200, GENERATE(true, false));
    CHECK(imports.last().lastError == std::nullopt);
}

TEST_CASE("a killed run changes nothing about what is known", "[store]")
{
    Imports imports;
    imports.fail(ImportStage::Continuous, 100, offline);
    imports.begin(ImportStage::Continuous);
    CHECK(imports.last().lastError == offline);
    imports.finish(ImportStage::Continuous, 200, true);
    CHECK(imports.last().lastError == std::nullopt);
}

TEST_CASE("the figures of a run are stored", "[store]")
{
    Imports imports;
    const qint64 run = imports.begin(ImportStage::Initial);
    const ImportSummary summary{.stage = ImportStage::Initial,
                                .tickets = 1,
                                .conversations = 2,
                                .contacts = 4,
                                .requests = 8,
                                .credits = 16,
                                .rateLimited = 32,
                                .duration = std::chrono::milliseconds(64),
                                .ended = true,
                                .unreadable = 128};
    commit(*imports.database,
           [&](Transaction &tx) { return imports.table.finish(tx, run, fromSeconds(9), summary); });
    CHECK(
        askText(
            *imports.database,
            u"SELECT tickets || ' ' || conversations || ' ' || contacts || ' ' || requests || ' ' "
            u"|| credits"
            " || ' ' || rate_limited || ' ' || duration_ms || ' ' || complete || ' ' || unreadable"
            " FROM import_run"_s)
        == u"1 2 4 8 16 32 64 1 128"_s);
}

TEST_CASE("a run that was never begun cannot end", "[store]")
{
    Imports imports;
    auto transaction = Transaction::begin(*imports.database);
    REQUIRE(transaction);
    CHECK_FALSE(imports.table.finish(*transaction, 5, fromSeconds(1), {}));
    CHECK_FALSE(imports.table.fail(*transaction, 5, fromSeconds(1), offline));
}

TEST_CASE("the runs of one integration say nothing about another", "[store]")
{
    Imports imports;
    imports.finish(ImportStage::Initial, 100, true);
    imports.integration = addIntegration(*imports.database, u"Other"_s);
    CHECK(imports.last() == LastRuns{});
}
