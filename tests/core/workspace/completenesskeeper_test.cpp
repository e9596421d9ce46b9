// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/completenesskeeper.h"

#include "core/importing/proofbasis.h"
#include "core/store/activitytable.h"
#include "core/workspace/archivekeeper.h"
#include "core/workspace/healthkeeper.h"
#include "core/workspace/settingskeeper.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakeFreshdesk::Call;

namespace {

/// Five days with two tickets each, the clock six hours into the sixth.
class KeeperBench : public EngineBench {
public:
    KeeperBench()
    {
        clock.jump(dayOf(clock.now()) + 6h - clock.now());
        for (int number = 0; number < 10; ++number)
            addTicket(number + 1, number / 2);
        const auto added = add(u"Acme"_s);
        REQUIRE(added);
        acme = *added;
    }

    void addTicket(qint64 id, int day)
    {
        Ticket ticket;
        ticket.id = TicketId{id};
        ticket.source = SourceId{1};
        ticket.createdAt = dayOf(clock.now()) - std::chrono::days{5 - day} + 1h;
        ticket.updatedAt = ticket.createdAt;
        connector.account.setTicket(ticket);
    }

    Result<ComparisonSummary> compare()
    {
        std::optional<Result<ComparisonSummary>> answered;
        keeper.compare(acme, {},
                       [&](const Result<ComparisonSummary> &result) { answered = result; });
        REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));
        return *answered;
    }

    [[nodiscard]] Completeness proof()
    {
        return sumUp(*loadProofBasis(*database, acme, clock.now()));
    }
    [[nodiscard]] int searches() const { return connector.account.asked(Call::Search); }

    CompletenessKeeper keeper{*database, secrets, connector, *activity, clock};
    Integration acme;
};

} // namespace

TEST_CASE("the background compares once after an import and not again while nothing changes",
          "[completeness]")
{
    KeeperBench bench;
    REQUIRE(bench.import(bench.acme));
    int changes = 0;
    QObject::connect(&bench.keeper, &CompletenessKeeper::changed, &bench.keeper,
                     [&] { ++changes; });
    bench.keeper.compareAfterImport(bench.acme);
    REQUIRE(QTest::qWaitFor([&] { return changes == 1; }));
    CHECK(bench.proof().proved == 5);
    CHECK(bench.searches() == 5);

    REQUIRE(bench.import(bench.acme));
    bench.keeper.compareAfterImport(bench.acme);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(bench.searches() == 5);
    CHECK(changes == 1);
}

TEST_CASE("after a failure the background waits before it asks again", "[completeness]")
{
    KeeperBench bench;
    REQUIRE(bench.import(bench.acme));
    bench.connector.account.fail(Call::Search, ErrorKind::Forbidden);
    int changes = 0;
    QObject::connect(&bench.keeper, &CompletenessKeeper::changed, &bench.keeper,
                     [&] { ++changes; });
    bench.keeper.compareAfterImport(bench.acme);
    REQUIRE(QTest::qWaitFor([&] { return changes == 1; }));
    bench.connector.account.recover();
    const int asked = bench.searches();

    bench.keeper.compareAfterImport(bench.acme);
    QCoreApplication::processEvents();
    CHECK(bench.searches() == asked);
    bench.clock.advance(CompletenessKeeper::pauseAfterFailure);
    bench.keeper.compareAfterImport(bench.acme);
    REQUIRE(QTest::qWaitFor([&] { return changes == 2; }));
    CHECK(bench.proof().proved == 5);
}

TEST_CASE("a difference and its repair stand in the activity list", "[completeness]")
{
    KeeperBench bench;
    REQUIRE(bench.import(bench.acme));
    bench.addTicket(77, 2);
    const auto compared = bench.compare();
    REQUIRE(compared);
    CHECK(compared->newDifferences.size() == 1);
    ActivityTable activities(*bench.database);
    const auto found = *activities.last(bench.acme.id, ActivityKind::DifferenceFound);
    REQUIRE(found);
    CHECK(found->facts.value(u"here"_s) == u"2"_s);
    CHECK(found->facts.value(u"there"_s) == u"3"_s);

    std::optional<Result<DayReadingSummary>> read;
    bench.keeper.readDay(bench.acme, bench.proof().open.first().day + 3h,
                         [&](const Result<DayReadingSummary> &result) { read = result; });
    REQUIRE(QTest::qWaitFor([&] { return read.has_value(); }));
    REQUIRE(*read);
    CHECK((*read)->day.result == DayResult::Proved);
    const auto again = *activities.last(bench.acme.id, ActivityKind::DayReadAgain);
    REQUIRE(again);
    CHECK(again->facts.value(u"before"_s) == u"2"_s);
    CHECK(again->facts.value(u"after"_s) == u"3"_s);
}

TEST_CASE("a newer wish ends the one under way, and both are answered", "[completeness]")
{
    KeeperBench bench;
    REQUIRE(bench.import(bench.acme));
    std::optional<Result<ComparisonSummary>> first;
    bench.connector.account.hang(Call::Search);
    bench.keeper.compare(bench.acme, {},
                         [&](const Result<ComparisonSummary> &result) { first = result; });
    REQUIRE(QTest::qWaitFor([&] { return bench.searches() > 0; }));
    bench.connector.account.recover();
    const auto second = bench.compare();
    REQUIRE(first);
    REQUIRE(*first);
    CHECK((*first)->compared == 0);
    CHECK((*first)->left == 5);
    REQUIRE(second);
    CHECK(second->compared == 5);
}

TEST_CASE("what cannot begin says why", "[completeness]")
{
    KeeperBench bench;
    REQUIRE(bench.import(bench.acme));
    SECTION("a keychain that is locked")
    {
        bench.secrets.readFails = ErrorKind::KeychainLocked;
        CHECK(bench.compare().error().kind == ErrorKind::KeychainLocked);
    }
    SECTION("a paused integration")
    {
        bench.acme.state = IntegrationState::Paused;
        CHECK(bench.compare().error().kind == ErrorKind::IntegrationPaused);
    }
}

TEST_CASE("health tells what is proved, what differs and how much of the limit is used", "[health]")
{
    KeeperBench bench;
    SettingsKeeper settings{*bench.database, *bench.activity};
    HealthKeeper health{*bench.database, *bench.integrations, *bench.imports,
                        settings,        *bench.activity,     bench.clock};
    const auto signal = [&](SignalId id) {
        const auto report = health.report(bench.acme.id);
        REQUIRE(report);
        return *std::ranges::find(report->signalList, id, &HealthSignal::id);
    };
    REQUIRE(bench.import(bench.acme));
    CHECK(signal(SignalId::Completeness).finding == SignalFinding::NotYetProved);
    CHECK(signal(SignalId::AccountLimit).state == SignalState::NotVisible);

    REQUIRE(bench.compare());
    CHECK(signal(SignalId::Completeness).finding == SignalFinding::Proved);
    CHECK(signal(SignalId::Completeness).state == SignalState::Good);

    // A proof that nobody renews is no longer good news.
    bench.clock.jump(std::chrono::days{4});
    CHECK(signal(SignalId::Completeness).state == SignalState::Note);
    bench.clock.jump(-std::chrono::days{4});

    bench.addTicket(77, 2);
    bench.clock.jump(askAgainAfter);
    // Something of the day changed here, so it is asked about.
    auto ticket = bench.connector.account.ticket(TicketId{5});
    ticket->standing = TicketStanding::Spam;
    bench.connector.account.setTicket(*ticket);
    REQUIRE(bench.import(bench.acme));
    bench.clock.jump(searchLag);
    REQUIRE(bench.compare());
    const HealthSignal differs = signal(SignalId::Completeness);
    CHECK(differs.finding == SignalFinding::Differs);
    CHECK(differs.repair == Repair::ReadDayAgain);
    CHECK(differs.facts.value(u"here"_s) == u"1"_s);
    CHECK(differs.facts.value(u"there"_s) == u"2"_s);

    health.setAccounts(bench.connector);
    bench.connector.use = LimitUse{400, 81, 12};
    CHECK(signal(SignalId::AccountLimit).facts.value(u"used"_s) == u"81"_s);
    CHECK(signal(SignalId::AccountLimit).facts.value(u"limit"_s) == u"400"_s);
    CHECK(signal(SignalId::AccountLimit).finding == SignalFinding::LimitFine);
    bench.connector.use = LimitUse{400, 390, 350};
    CHECK(signal(SignalId::AccountLimit).finding == SignalFinding::LimitEaten);
}

TEST_CASE("a walk through the archive is planned with its time and noted when it ends", "[archive]")
{
    KeeperBench bench;
    SettingsKeeper settings{*bench.database, *bench.activity};
    ArchiveKeeper archive{*bench.database, bench.secrets,   bench.connector,
                          settings,        *bench.activity, bench.clock};
    bench.connector.account.archive = ArchiveAvailability::Available;
    bench.connector.account.archiveTicket(TicketId{4});
    bench.connector.account.archiveTicket(TicketId{6});
    bench.clock.jump(archivedAfter + std::chrono::days{10});
    REQUIRE(bench.import(bench.acme));

    std::optional<Result<ArchivePlan>> plan;
    archive.plan(bench.acme, {.reservePercent = 0},
                 [&](const Result<ArchivePlan> &result) { plan = result; });
    REQUIRE(QTest::qWaitFor([&] { return plan.has_value(); }));
    REQUIRE(*plan);
    CHECK((*plan)->candidates == 2);
    CHECK((*plan)->duration.has_value());

    std::optional<Result<ArchiveSummary>> walked;
    std::optional<Result<ArchiveSummary>> refused;
    archive.walk(bench.acme, {}, [&](const Result<ArchiveSummary> &result) { walked = result; });
    archive.walk(bench.acme, {}, [&](const Result<ArchiveSummary> &result) { refused = result; });
    REQUIRE(refused);
    CHECK(refused->error().kind == ErrorKind::ImportRunning);
    REQUIRE(QTest::qWaitFor([&] { return walked.has_value(); }));
    REQUIRE(*walked);
    CHECK((*walked)->found == 2);
    const auto noted =
        *ActivityTable(*bench.database).last(bench.acme.id, ActivityKind::ArchiveWalked);
    REQUIRE(noted);
    CHECK(noted->facts.value(u"found"_s) == u"2"_s);
    CHECK_FALSE(archive.isRunning(bench.acme.id));
}
