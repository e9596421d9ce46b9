// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/storedchecks.h"

#include "core/diagnostics/checks/accountchecks.h"
#include "core/diagnostics/checks/computerchecks.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime now = *parseIso(u"2026-11-25T12:00:00Z");

/// Imported two minutes ago; the app's events come here and announce everything.
HealthInput healthy()
{
    HealthInput input;
    input.now = now;
    input.integration.state = IntegrationState::Active;
    input.integration.eventReceiver = EventReceiver::Deskbridge;
    input.initialImportDone = true;
    input.lastCompleteImportAt = now - 2min;
    input.receiverListens = true;
    input.injixoKeys = {{.id = 1, .lastFour = u"x7Q2"_s, .lastUsedAt = now - 1min}};
    input.lanes.now = now;
    input.lanes.watchedSince = now - std::chrono::days{5};
    input.lanes.lastEventAt = now - 1min;
    input.foundToday = 200;
    input.announcedToday = 199;
    return input;
}

} // namespace

TEST_CASE("a healthy integration passes every check that is read from the store", "[checks]")
{
    const HealthInput input = healthy();
    CHECK(checkImport(input, true).outcome == CheckOutcome::Passed);
    CHECK(checkReceiver(input).outcome == CheckOutcome::Passed);
    CHECK(checkAppKey(input).outcome == CheckOutcome::Passed);
    CHECK(checkLanes(input).outcome == CheckOutcome::Passed);
}

TEST_CASE("a new integration has nothing to judge and is not at fault", "[checks]")
{
    HealthInput input;
    input.now = now;
    input.lanes.now = now;
    const auto receiver = GENERATE(EventReceiver::Undecided, EventReceiver::Injixo);
    input.integration.eventReceiver = receiver;
    for (const CheckResult &check : {checkImport(input, true), checkCompleteness(input),
                                     checkReceiver(input), checkAppKey(input), checkLanes(input)}) {
        CAPTURE(checkCode(check.id).toStdString(), findingCode(check.finding).toStdString());
        CHECK(check.outcome == CheckOutcome::Skipped);
        CHECK(isBesideThePoint(check));
    }
}

TEST_CASE("an import is late by the verdict's rule where this process imports, else after a day",
          "[checks]")
{
    HealthInput input = healthy();
    input.lastCompleteImportAt = now - 20min;
    CHECK(checkImport(input, true).finding == Finding::ImportLate);
    CHECK(repairOf(checkImport(input, true)) == Repair::ImportNow);
    CHECK(checkImport(input, false).outcome == CheckOutcome::Passed);
    input.lastCompleteImportAt = now - 25h;
    CHECK(checkImport(input, false).outcome == CheckOutcome::Warning);
    input.importing = true;
    CHECK(checkImport(input, true).outcome == CheckOutcome::Passed);
}

TEST_CASE("a pause is told as such, and a failed import with its error", "[checks]")
{
    HealthInput input = healthy();
    input.lastImportError = Error{ErrorKind::ServerFailed};
    CHECK(checkImport(input, true).finding == Finding::ImportFailing);
    CHECK(checkImport(input, true).error->kind == ErrorKind::ServerFailed);
    input.integration.state = IntegrationState::Paused;
    CHECK(checkImport(input, true).finding == Finding::ImportPaused);
    CHECK(repairOf(checkImport(input, true)) == Repair::Resume);
}

TEST_CASE("the event lane: nobody listens, an ended key knocks, silence, losses", "[checks]")
{
    HealthInput input = healthy();
    SECTION("nobody listens")
    {
        input.receiverListens = false;
        CHECK(checkReceiver(input).finding == Finding::ReceiverDown);
        input.receiverListens.reset();
        CHECK(checkReceiver(input).outcome == CheckOutcome::Skipped);
    }
    SECTION("an ended key knocks after the last event")
    {
        input.lanes.refused = RefusedKey{
            .lastFour = u"Old1"_s, .since = now - 3h, .lastAt = now - 10s, .attempts = 12};
        const CheckResult check = checkAppKey(input);
        CHECK(check.finding == Finding::AppKeyRefused);
        CHECK(check.facts.value(u"attempts"_s) == u"12"_s);
        CHECK(repairOf(check) == Repair::RotateInjixoKey);
        input.lanes.lastEventAt = now; // the app has the right key again
        CHECK(checkAppKey(input).outcome == CheckOutcome::Passed);
    }
    SECTION("another integration's key is presented, also where none was made for this one")
    {
        input.lanes.refused = RefusedKey{.lastFour = u"Oth1"_s,
                                         .since = now - 3h,
                                         .lastAt = now - 10s,
                                         .attempts = 12,
                                         .owner = u"Acme US"_s};
        for (const auto receiver : {EventReceiver::Deskbridge, EventReceiver::Undecided}) {
            input.integration.eventReceiver = receiver;
            const CheckResult check = checkAppKey(input);
            CHECK(check.outcome == CheckOutcome::Failed);
            CHECK(check.finding == Finding::AppKeyOfOther);
            CHECK(check.facts.value(u"integration"_s) == u"Acme US"_s);
            CHECK(repairOf(check) == Repair::InstallApp);
        }
        input.integration.eventReceiver = EventReceiver::Injixo; // nothing of the lane is seen
        CHECK(checkAppKey(input).finding == Finding::EventsNotVisible);
        input.integration.eventReceiver = EventReceiver::Deskbridge;
        input.lanes.lastEventAt = now;
        CHECK(checkAppKey(input).outcome == CheckOutcome::Passed);
    }
    SECTION("a key never issued here knocks while nothing else arrives")
    {
        KeyRefusal stranger;
        stranger.standing = KeyStanding::Mistyped;
        stranger.firstAt = now - 2h;
        stranger.lastAt = now - 10s;
        stranger.attempts = 7;
        CHECK(checkAppKey(input, stranger).finding == Finding::AppKeyMistyped);
        stranger.standing = KeyStanding::Unknown;
        CHECK(checkAppKey(input, stranger).finding == Finding::AppKeyUnknown);
        stranger.standing = KeyStanding::NotAnInjixoKey; // anybody knocks at a door
        CHECK(checkAppKey(input, stranger).outcome == CheckOutcome::Passed);
        stranger.standing = KeyStanding::Mistyped;
        stranger.lastAt = now - 3min; // the app was heard since
        CHECK(checkAppKey(input, stranger).outcome == CheckOutcome::Passed);
    }
    SECTION("silence although Freshdesk is busy")
    {
        input.lanes.lastEventAt = now - 2h;
        input.lanes.foundBefore = 1000;
        input.lanes.announcedBefore = 1000;
        input.lanes.missed = 40;
        CHECK(checkLanes(input).finding == Finding::EventsMissing);
    }
    SECTION("a burst of lost events")
    {
        input.announcedToday = 180;
        CHECK(checkLanes(input).finding == Finding::EventsLost);
        CHECK(checkLanes(input).facts.value(u"missed"_s) == u"20"_s);
        input.lanes.watchedSince = now - 3h; // the app was installed today
        CHECK(checkLanes(input).outcome == CheckOutcome::Passed);
    }
    SECTION("an app that was never heard")
    {
        input.lanes.watchedSince.reset();
        input.lanes.lastEventAt.reset();
        input.injixoKeys[0].lastUsedAt.reset();
        CHECK(checkAppKey(input).finding == Finding::AppNotHeard);
        CHECK(checkLanes(input).finding == Finding::AppNotHeard);
    }
}

TEST_CASE("completeness: proved, differing, not provable", "[checks]")
{
    HealthInput input = healthy();
    input.completeness = CompletenessFacts{.provedUntil = now};
    CHECK(checkCompleteness(input).outcome == CheckOutcome::Passed);
    input.completeness->newestNotProvable = CompletenessDay{.day = now};
    CHECK(checkCompleteness(input).finding == Finding::NotProvable);
    input.completeness->newestDifference = CompletenessDay{.day = now, .here = 8, .there = 9};
    const CheckResult differs = checkCompleteness(input);
    CHECK(differs.outcome == CheckOutcome::Warning);
    CHECK(differs.facts.value(u"day"_s) == u"2026-11-25"_s);
    CHECK(repairOf(differs) == Repair::ReadDayAgain);
}

TEST_CASE("a clock two minutes off is let pass, one second more is not", "[checks]")
{
    const auto [ahead, outcome] =
        GENERATE(table<std::chrono::seconds, CheckOutcome>({{0s, CheckOutcome::Passed},
                                                            {-120s, CheckOutcome::Passed},
                                                            {121s, CheckOutcome::Warning},
                                                            {-121s, CheckOutcome::Warning}}));
    ApiUsage usage;
    usage.clockAhead = ahead;
    CHECK(checkClock(usage).outcome == outcome);
    CHECK(checkClock({}).finding == Finding::NothingAnswered);
}

TEST_CASE("how much others use is told, and only a limit that is used up is a warning", "[checks]")
{
    ApiUsage usage{
        .requests = 10, .limitPerMinute = 400.0, .remaining = 300.0, .usedByOthers = 90.0};
    CHECK(checkLimit(usage).outcome == CheckOutcome::Passed);
    CHECK(checkLimit(usage).facts.value(u"others"_s) == u"90"_s);
    usage.remaining = 150;
    usage.usedByOthers = 240;
    CHECK(checkLimit(usage).outcome == CheckOutcome::Passed);
    usage.remaining = 20;
    usage.usedByOthers = 370;
    CHECK(checkLimit(usage).finding == Finding::LimitEaten);
    usage.usedByOthers = 0;
    usage.rateLimited = 1;
    CHECK(checkLimit(usage).finding == Finding::LimitUsedUp);
    CHECK(checkLimit({.requests = 3}).finding == Finding::LimitNotTold);
}

TEST_CASE("little room on the disk is a warning, nearly none a failure", "[checks]")
{
    constexpr qint64 megabyte = 1024 * 1024;
    CHECK(DiskCheck::judge(5000 * megabyte).outcome == CheckOutcome::Passed);
    CHECK(DiskCheck::judge(199 * megabyte).finding == Finding::DiskLow);
    CHECK(DiskCheck::judge(19 * megabyte).finding == Finding::DiskFull);
    CHECK(DiskCheck::judge(-1).outcome == CheckOutcome::Failed);
}
