// SPDX-License-Identifier: Apache-2.0
#include "core/health/verdict.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime now = fromSeconds(1'790'000'000);

/// Everything as it should be; events arrive here.
HealthInput healthy()
{
    HealthInput input;
    input.now = now;
    input.integration.id = IntegrationId{1};
    input.integration.state = IntegrationState::Active;
    input.integration.eventReceiver = EventReceiver::Deskbridge;
    input.integration.createdAt = now - std::chrono::days{10};
    input.initialImportDone = true;
    input.lastCompleteImportAt = now - 2min;
    input.apiKeyStoredAt = now - std::chrono::days{10};
    input.owner = KeyOwnerFacts{.accountAdministrator = true};
    InjixoKeyFacts key;
    key.state = InjixoKeyState::Active;
    key.lastFour = u"x7Q2"_s;
    key.createdAt = now - std::chrono::days{10};
    input.injixoKeys = {key};
    input.receiverListens = true;
    input.lanes.now = now;
    input.lanes.watchedSince = now - std::chrono::days{9};
    input.lanes.lastEventAt = now - 40s;
    input.lanes.foundBefore = 1000;
    input.lanes.announcedBefore = 1000;
    input.completeness = CompletenessFacts{.provedUntil = now - 1h};
    input.limitPerMinute = 400;
    return input;
}

HealthSignal signalOf(const HealthReport &report, SignalId id)
{
    const auto found = std::ranges::find(report.signalList, id, &HealthSignal::id);
    REQUIRE(found != report.signalList.end());
    return *found;
}

struct Case {
    const char *what;
    void (*change)(HealthInput &);
    HealthVerdict verdict;
    SignalId signal;
    SignalState state;
    SignalFinding finding;
};

} // namespace

TEST_CASE("a healthy integration is operational and every signal good", "[verdict]")
{
    const HealthReport report = judge(healthy());
    CHECK(report.verdict == HealthVerdict::Operational);
    CHECK(report.signalList.size() == 6);
    for (const HealthSignal &signal : report.signalList) {
        CAPTURE(signalCode(signal.id));
        CHECK(signal.state == SignalState::Good);
        CHECK(signal.repair == Repair::None);
    }
}

TEST_CASE("each trouble has its signal and its verdict", "[verdict]")
{
    using enum HealthVerdict;
    using enum SignalState;
    const Case trouble = GENERATE(values<Case>({
        {"key refused",
         [](HealthInput &i) { i.lastImportError = Error{ErrorKind::KeyRejected, {}, {}}; },
         ActionRequired, SignalId::FreshdeskKey, Bad, SignalFinding::KeyRefused},
        {"account suspended",
         [](HealthInput &i) { i.lastImportError = Error{ErrorKind::AccountSuspended, {}, {}}; },
         ActionRequired, SignalId::FreshdeskKey, Bad, SignalFinding::KeyRefused},
        {"scope narrowed", [](HealthInput &i) { i.owner->seesAllTickets = false; }, ActionRequired,
         SignalId::FreshdeskKey, Bad, SignalFinding::ScopeNarrowed},
        {"demoted", [](HealthInput &i) { i.owner->accountAdministrator = false; }, Degraded,
         SignalId::FreshdeskKey, Warning, SignalFinding::OwnerDemoted},
        {"occasional", [](HealthInput &i) { i.owner->occasional = true; }, Degraded,
         SignalId::FreshdeskKey, Warning, SignalFinding::OwnerOccasional},
        {"old key", [](HealthInput &i) { i.apiKeyStoredAt = now - std::chrono::days{90}; },
         Operational, SignalId::FreshdeskKey, Note, SignalFinding::KeyOld},
        {"never imported", [](HealthInput &i) { i.initialImportDone = false; }, CatchingUp,
         SignalId::Import, Note, SignalFinding::NeverImported},
        {"first import",
         [](HealthInput &i) {
             i.initialImportDone = false;
             i.importing = true;
         },
         CatchingUp, SignalId::Import, Note, SignalFinding::InitialImportRunning},
        {"late", [](HealthInput &i) { i.lastCompleteImportAt = now - 15min; }, Degraded,
         SignalId::Import, Warning, SignalFinding::Late},
        {"late and being made up for",
         [](HealthInput &i) {
             i.lastCompleteImportAt = now - 3h;
             i.importing = true;
         },
         CatchingUp, SignalId::Import, Note, SignalFinding::Late},
        {"a second that did not come whole", [](HealthInput &i) { i.listGapAt = now - 48h; },
         Degraded, SignalId::Import, Warning, SignalFinding::ListGap},
        {"unreadable conversations", [](HealthInput &i) { i.garbledTickets = 2; }, Degraded,
         SignalId::Import, Warning, SignalFinding::ConversationsGarbled},
        {"failing for a moment",
         [](HealthInput &i) {
             i.lastImportError = Error{ErrorKind::ServerFailed, {}, {}};
             i.failingSince = now - 5min;
         },
         Operational, SignalId::Import, Note, SignalFinding::ImportFailing},
        {"failing for long",
         [](HealthInput &i) {
             i.lastImportError = Error{ErrorKind::ServerFailed, {}, {}};
             i.failingSince = now - 15min;
         },
         Degraded, SignalId::Import, Warning, SignalFinding::ImportFailing},
        {"offline for long",
         [](HealthInput &i) {
             i.lastImportError = Error{ErrorKind::Offline, {}, {}};
             i.failingSince = now - 1h;
         },
         Degraded, SignalId::Import, Warning, SignalFinding::Offline},
        {"injixo receives",
         [](HealthInput &i) { i.integration.eventReceiver = EventReceiver::Injixo; }, Operational,
         SignalId::Events, NotVisible, SignalFinding::EventsNotVisible},
        {"not set up",
         [](HealthInput &i) { i.integration.eventReceiver = EventReceiver::Undecided; },
         Operational, SignalId::Events, Note, SignalFinding::EventsNotSetUp},
        {"waiting for the app", [](HealthInput &i) { i.lanes.watchedSince.reset(); }, Operational,
         SignalId::Events, Note, SignalFinding::WaitingForApp},
        {"quiet", [](HealthInput &i) { i.lanes.lastEventAt = now - 5h; }, Operational,
         SignalId::Events, Good, SignalFinding::QuietAsFreshdesk},
        {"silent stop",
         [](HealthInput &i) {
             i.lanes.lastEventAt = now - 20min;
             i.lanes.missed = 5;
         },
         Degraded, SignalId::Events, Warning, SignalFinding::QuietAlthoughBusy},
        {"refused",
         [](HealthInput &i) {
             i.lanes.refused = RefusedKey{u"a1B2"_s, now - 2h, now - 1h, now - 10s, 12};
         },
         ActionRequired, SignalId::Events, Bad, SignalFinding::EventsRefused},
        {"with another integration's key, never set up",
         [](HealthInput &i) {
             i.integration.eventReceiver = EventReceiver::Undecided;
             i.lanes.refused = RefusedKey{u"a1B2"_s, {}, now - 1h, now - 10s, 12, u"Acme US"_s};
         },
         ActionRequired, SignalId::Events, Bad, SignalFinding::EventsWithOtherKey},
        {"receiver down", [](HealthInput &i) { i.receiverListens = false; }, Degraded,
         SignalId::Events, Warning, SignalFinding::ReceiverDown},
        {"no injixo key", [](HealthInput &i) { i.injixoKeys.clear(); }, Operational,
         SignalId::InjixoKey, Note, SignalFinding::NoInjixoKey},
        {"rotation open",
         [](HealthInput &i) {
             i.injixoKeys.prepend(i.injixoKeys.first());
             i.injixoKeys.first().state = InjixoKeyState::Retiring;
         },
         Operational, SignalId::InjixoKey, Note, SignalFinding::RotationOpen},
        {"old injixo key",
         [](HealthInput &i) { i.injixoKeys.first().createdAt = now - std::chrono::days{91}; },
         Operational, SignalId::InjixoKey, Note, SignalFinding::InjixoKeyOld},
        {"a day differs",
         [](HealthInput &i) {
             i.completeness->newestDifference = CompletenessDay{.day = now, .here = 9, .there = 10};
         },
         Degraded, SignalId::Completeness, Warning, SignalFinding::Differs},
        {"not provable",
         [](HealthInput &i) {
             i.completeness = CompletenessFacts{.newestNotProvable = CompletenessDay{.day = now}};
         },
         Operational, SignalId::Completeness, Note, SignalFinding::NotProvable},
        {"not compared", [](HealthInput &i) { i.completeness.reset(); }, Operational,
         SignalId::Completeness, Note, SignalFinding::NotYetProved},
        {"limit eaten", [](HealthInput &i) { i.usedByOthers = 350; }, Operational,
         SignalId::AccountLimit, Note, SignalFinding::LimitEaten},
    }));
    CAPTURE(trouble.what);
    HealthInput input = healthy();
    trouble.change(input);
    const HealthReport report = judge(input);
    const HealthSignal signal = signalOf(report, trouble.signal);
    CHECK(report.verdict == trouble.verdict);
    CHECK(signal.state == trouble.state);
    CHECK(signal.finding == trouble.finding);
    if (trouble.verdict == HealthVerdict::Degraded
        || trouble.verdict == HealthVerdict::ActionRequired) {
        CHECK(report.cause == trouble.signal);
        CHECK(signal.repair != Repair::None);
    }
}

TEST_CASE("a pause comes before every trouble", "[verdict]")
{
    HealthInput input = healthy();
    input.integration.state = IntegrationState::Paused;
    input.lastImportError = Error{ErrorKind::KeyRejected, {}, {}};
    CHECK(judge(input).verdict == HealthVerdict::Paused);
}

TEST_CASE("of two troubles the one that needs a person decides", "[verdict]")
{
    HealthInput input = healthy();
    input.lastCompleteImportAt = now - 3h;
    input.lanes.refused = RefusedKey{u"a1B2"_s, now - 2h, now - 1h, now - 10s, 12};
    const HealthReport report = judge(input);
    CHECK(report.verdict == HealthVerdict::ActionRequired);
    CHECK(report.cause == SignalId::Events);
}

TEST_CASE("late is three periods, a quarter-hour at least", "[verdict]")
{
    Settings settings;
    CHECK(lateAfter(settings) == 15min);
    settings.pollPeriod = 1min;
    CHECK(lateAfter(settings) == 15min);
    settings.pollPeriod = 20min;
    CHECK(lateAfter(settings) == 60min);
}
