// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/diagnosis.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <array>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array symptoms{Symptom::NoNewData,     Symptom::QueueMissing,
                              Symptom::NumbersDiffer, Symptom::KeyRefused,
                              Symptom::ImportSlow,    Symptom::StoppedAfterLeaving};
const UtcTime now = *parseIso(u"2026-11-25T12:00:00Z");

CheckResult &check(Observations &seen, CheckId id)
{
    return *std::ranges::find(seen.checks, id, &CheckResult::id);
}

/// An account without a fault, whose events come here.
Observations healthy()
{
    Observations seen;
    seen.now = now;
    seen.checks = pendingChecks();
    for (CheckResult &check : seen.checks)
        check = {check.id, CheckOutcome::Passed, Finding::Ok};
    check(seen, CheckId::Key).facts.insert(u"user"_s, u"Alex Admin"_s);
    check(seen, CheckId::Groups).facts.insert(u"groups"_s, u"7"_s);
    seen.checks.append(
        {CheckId::Limit,
         CheckOutcome::Passed,
         Finding::Ok,
         {},
         {{u"limit"_s, u"400"_s}, {u"remaining"_s, u"360"_s}, {u"others"_s, u"40"_s}}});
    seen.checks.append(
        {CheckId::Import, CheckOutcome::Passed, Finding::Ok, {}, {{u"last"_s, toIso(now - 2min)}}});
    seen.checks.append({CheckId::Completeness,
                        CheckOutcome::Passed,
                        Finding::Ok,
                        {},
                        {{u"until"_s, u"2026-11-24T00:00:00Z"_s}}});
    seen.clockAhead = 1s;
    seen.foreignShare = 0.1;
    seen.import = ImportEvidence{.lastSuccess = now - 2min};
    seen.events = EventEvidence{.receiverAnswers = true, .lastEvent = now - 1min, .found = 100};
    return seen;
}

void fail(Observations &seen, CheckId id, Finding finding)
{
    check(seen, id) = {id, CheckOutcome::Failed, finding};
}

/// As the probe reports it: the rest is skipped where address or key fail.
void failCall(Observations &seen, CheckId id, ErrorKind kind)
{
    check(seen, id) = {id, CheckOutcome::Failed, Finding::CallFailed, Error{kind}};
    if (id > CheckId::Key)
        return;
    for (CheckResult &later : seen.checks) {
        if (later.id > id && later.id <= CheckId::Fields)
            later = {later.id, CheckOutcome::Skipped, Finding::PrerequisiteFailed};
    }
}

/// What is told of the symptom where nothing explains it.
Cause ownAnswer(Symptom symptom)
{
    switch (symptom) {
    case Symptom::NoNewData:
        return Cause::NothingWrong;
    case Symptom::QueueMissing:
        return Cause::NoQueueMissing;
    case Symptom::NumbersDiffer:
        return Cause::NumbersAgree;
    case Symptom::KeyRefused:
        return Cause::KeysAccepted;
    case Symptom::ImportSlow:
        return Cause::ImportNotSlow;
    case Symptom::StoppedAfterLeaving:
        return Cause::NothingStopped;
    }
    Q_UNREACHABLE();
}

/// A fault is the cause of what it can cause; whoever saw something else is answered about that.
void checkCauseOf(const QList<Symptom> &caused, const Observations &seen, Cause cause)
{
    for (const Symptom symptom : symptoms) {
        INFO(symptomCode(symptom).toStdString());
        const Cause expected = caused.contains(symptom) ? cause : ownAnswer(symptom);
        CHECK(causeCode(diagnose(symptom, seen).cause).toStdString()
              == causeCode(expected).toStdString());
    }
    CHECK(diagnose(seen).cause == cause);
}

/// One fault alone has one cause, whatever the person saw first.
void checkCause(const Observations &seen, Cause cause)
{
    checkCauseOf({symptoms.begin(), symptoms.end()}, seen, cause);
}

void checkNothingWrong(const Observations &seen)
{
    checkCauseOf({}, seen, Cause::NothingWrong);
}

/// All that is about data, rather than about a key.
const QList<Symptom> ofData{Symptom::NoNewData, Symptom::QueueMissing, Symptom::NumbersDiffer,
                            Symptom::ImportSlow, Symptom::StoppedAfterLeaving};

} // namespace

TEST_CASE("a healthy account has nothing wrong, and that is no more than likely", "[diagnosis]")
{
    checkNothingWrong(healthy());
    CHECK(diagnose(healthy()).certainty == Certainty::Likely);
}

TEST_CASE("where nothing explains a symptom, what was seen about it is told", "[diagnosis]")
{
    using Facts = QMap<QString, QString>;
    Observations seen = healthy();
    const auto facts = [&seen](Symptom symptom) { return diagnose(symptom, seen).facts; };
    CHECK(facts(Symptom::NoNewData) == Facts{{u"minutes"_s, u"2"_s}});
    CHECK(facts(Symptom::QueueMissing) == Facts{{u"groups"_s, u"7"_s}});
    CHECK(facts(Symptom::NumbersDiffer) == Facts{{u"until"_s, u"2026-11-24T00:00:00Z"_s}});
    CHECK(facts(Symptom::KeyRefused) == Facts{{u"user"_s, u"Alex Admin"_s}});
    CHECK(facts(Symptom::ImportSlow)
          == Facts{{u"limit"_s, u"400"_s}, {u"remaining"_s, u"360"_s}, {u"minutes"_s, u"2"_s}});
    CHECK(facts(Symptom::StoppedAfterLeaving)
          == Facts{{u"user"_s, u"Alex Admin"_s}, {u"minutes"_s, u"2"_s}});

    check(seen, CheckId::Completeness) = {CheckId::Completeness, CheckOutcome::Skipped,
                                          Finding::NotCompared};
    CHECK(diagnose(Symptom::NumbersDiffer, seen).cause == Cause::NumbersNotCompared);
}

TEST_CASE("a first import that still runs explains what is not here, and is not slow",
          "[diagnosis]")
{
    Observations seen = healthy();
    seen.import.reset();
    check(seen, CheckId::Import) = {CheckId::Import, CheckOutcome::Passed, Finding::ImportUnderWay};
    checkCauseOf({Symptom::NoNewData, Symptom::QueueMissing, Symptom::NumbersDiffer,
                  Symptom::StoppedAfterLeaving},
                 seen, Cause::FirstImportRuns);
    CHECK(diagnose(Symptom::ImportSlow, seen).facts.contains(u"running"_s));
}

TEST_CASE("an import that failed is told where nothing else is wrong", "[diagnosis]")
{
    Observations seen = healthy();
    check(seen, CheckId::Import) = {CheckId::Import, CheckOutcome::Warning, Finding::ImportFailing};
    checkCauseOf(ofData, seen, Cause::ImportFailed);
    check(seen, CheckId::Limit) = {CheckId::Limit, CheckOutcome::Warning, Finding::LimitUsedUp};
    CHECK(diagnose(seen).cause == Cause::LimitReached);
}

TEST_CASE("what lies on the way to Freshdesk is told by the address", "[diagnosis]")
{
    const auto [kind, cause] = GENERATE(
        table<ErrorKind, Cause>({{ErrorKind::Offline, Cause::NoNetwork},
                                 {ErrorKind::HostUnknown, Cause::HostUnknown},
                                 {ErrorKind::TimedOut, Cause::NoAnswerInTime},
                                 {ErrorKind::ProxyRefused, Cause::ProxyRefused},
                                 {ErrorKind::TlsFailed, Cause::CertificateRefused},
                                 {ErrorKind::AuthorityFileUnusable, Cause::AuthorityFileUnusable},
                                 {ErrorKind::NotFreshdesk, Cause::WrongAddress},
                                 {ErrorKind::InvalidAddress, Cause::WrongAddress},
                                 {ErrorKind::ServerFailed, Cause::FreshdeskDown},
                                 {ErrorKind::AccountSuspended, Cause::AccountSuspended},
                                 {ErrorKind::Forbidden, Cause::AddressesRefused},
                                 {ErrorKind::RateLimited, Cause::LimitReached}}));
    Observations seen = healthy();
    failCall(seen, CheckId::Address, kind);
    checkCause(seen, cause);
}

TEST_CASE("a wrong clock is told before the certificate it spoils", "[diagnosis]")
{
    Observations seen = healthy();
    failCall(seen, CheckId::Address, ErrorKind::TlsFailed);
    seen.clockAhead = -1h;
    checkCause(seen, Cause::ClockWrong);
    CHECK(diagnose(seen).facts.value(u"seconds"_s) == "-3600"_L1);
    seen.clockAhead = 120s;
    checkCause(seen, Cause::CertificateRefused);
}

TEST_CASE("a refused Freshdesk key is repaired by another one", "[diagnosis]")
{
    Observations seen = healthy();
    failCall(seen, CheckId::Key, ErrorKind::KeyRejected);
    checkCause(seen, Cause::FreshdeskKeyRefused);
    CHECK(diagnose(seen).repair == Repair::ReplaceFreshdeskKey);
    check(seen, CheckId::Key).facts.insert(u"integration"_s, u"Acme US"_s);
    checkCause(seen, Cause::FreshdeskKeyOfOtherIntegration);
    CHECK(diagnose(seen).repair == Repair::ReplaceFreshdeskKey);
    CHECK(diagnose(seen).facts.value(u"integration"_s) == "Acme US"_L1);
}

TEST_CASE("what the key's owner may do is told apart", "[diagnosis]")
{
    const auto [id, finding, cause] = GENERATE(table<CheckId, Finding, Cause>(
        {{CheckId::Role, Finding::NotAccountAdministrator, Cause::OwnerDemoted},
         {CheckId::Role, Finding::RolesNotReadable, Cause::OwnerDemoted},
         {CheckId::Scope, Finding::ScopeGroups, Cause::ScopeNarrowed},
         {CheckId::Scope, Finding::ScopeAssigned, Cause::ScopeNarrowed},
         {CheckId::Plan, Finding::PlanTooSmall, Cause::PlanTooSmall},
         {CheckId::Plan, Finding::DomainDiffers, Cause::OtherAccount},
         {CheckId::Occasional, Finding::OccasionalAgent, Cause::OwnerOccasional}}));
    Observations seen = healthy();
    fail(seen, id, finding);
    checkCause(seen, cause);
}

TEST_CASE("a warning about a translated role is no cause", "[diagnosis]")
{
    Observations seen = healthy();
    check(seen, CheckId::Role) = {CheckId::Role, CheckOutcome::Warning,
                                  Finding::NotAccountAdministrator};
    checkNothingWrong(seen);
}

TEST_CASE("one list refused alone is not the account's allow list", "[diagnosis]")
{
    const CheckId id = GENERATE(CheckId::Tickets, CheckId::Groups, CheckId::Fields);
    const ErrorKind kind = GENERATE(ErrorKind::Forbidden, ErrorKind::NotFound);
    Observations seen = healthy();
    failCall(seen, id, kind);
    checkCause(seen, Cause::NotReadable);
    CHECK(diagnose(seen).facts.value(u"check"_s) == checkCode(id));
}

TEST_CASE("a limit that others eat is told from one we only reached", "[diagnosis]")
{
    Observations seen = healthy();
    failCall(seen, CheckId::Tickets, ErrorKind::RateLimited);
    CHECK(diagnose(Symptom::ImportSlow, seen).cause == Cause::LimitReached);
    seen.foreignShare = 0.8;
    CHECK(diagnose(Symptom::ImportSlow, seen)
          == Diagnosis{Cause::LimitEaten,
                       Certainty::Certain,
                       Repair::OpenImportSettings,
                       {{u"percent"_s, u"80"_s}}});
}

TEST_CASE("the import lane: paused, never begun, late", "[diagnosis]")
{
    Observations seen = healthy();
    SECTION("paused")
    {
        seen.import->paused = true;
        checkCauseOf(ofData, seen, Cause::Paused);
    }
    SECTION("never imported")
    {
        seen.import->lastSuccess.reset();
        checkCauseOf(ofData, seen, Cause::NotImportedYet);
    }
    SECTION("late after three missed polls, not before")
    {
        seen.import->lastSuccess = now - 15min;
        checkNothingWrong(seen);
        seen.import->lastSuccess = now - 16min;
        checkCauseOf(ofData, seen, Cause::ImportLate);
        CHECK(diagnose(seen).facts.value(u"minutes"_s) == "16"_L1);
    }
}

TEST_CASE("the app's key is told by what the receiver refused", "[diagnosis]")
{
    const auto [refused, cause] = GENERATE(
        table<AppKeyFault, Cause>({{AppKeyFault::Mistyped, Cause::AppKeyMistyped},
                                   {AppKeyFault::Revoked, Cause::AppKeyRevoked},
                                   {AppKeyFault::OtherIntegration, Cause::AppKeyOfOtherIntegration},
                                   {AppKeyFault::NeverIssued, Cause::AppKeyUnknown}}));
    Observations seen = healthy();
    seen.events->refusedKey = refused;
    seen.events->lastEvent.reset();
    checkCauseOf({Symptom::NoNewData, Symptom::KeyRefused, Symptom::StoppedAfterLeaving}, seen,
                 cause);
}

TEST_CASE("the event lane: receiver, app, lost events", "[diagnosis]")
{
    const QList<Symptom> stopped{Symptom::NoNewData, Symptom::StoppedAfterLeaving};
    Observations seen = healthy();
    SECTION("nobody listens")
    {
        seen.events->receiverAnswers = false;
        checkCauseOf(stopped, seen, Cause::ReceiverDown);
    }
    SECTION("nothing was ever heard")
    {
        seen.events->lastEvent.reset();
        checkCauseOf({Symptom::NoNewData}, seen, Cause::AppNotInstalled);
    }
    SECTION("a burst lost many, a straggler is no fault")
    {
        seen.events->missed = 5;
        checkNothingWrong(seen);
        seen.events->missed = 6;
        checkCauseOf(stopped, seen, Cause::EventsLost);
    }
    SECTION("injixo receives them")
    {
        seen.events.reset();
        checkCauseOf({Symptom::NoNewData}, seen, Cause::EventsNotVisible);
    }
}

TEST_CASE("what was not checked is not called well", "[diagnosis]")
{
    Observations seen = healthy();
    check(seen, CheckId::Groups) = {CheckId::Groups, CheckOutcome::Skipped, Finding::Cancelled};
    checkCause(seen, Cause::NotAllChecked);
    checkCause(Observations{}, Cause::NotAllChecked);
}

TEST_CASE("an import that is late is told before an app that may never have been there",
          "[diagnosis]")
{
    Observations seen = healthy();
    seen.events->lastEvent.reset();
    seen.import->lastSuccess = now - 2h;
    CHECK(diagnose(Symptom::NoNewData, seen).cause == Cause::ImportLate);
}

TEST_CASE("of two faults the symptom decides which is told", "[diagnosis]")
{
    Observations seen = healthy();
    fail(seen, CheckId::Occasional, Finding::OccasionalAgent);
    seen.import->lastSuccess = now - 2h;
    seen.foreignShare = 0.9;
    CHECK(diagnose(Symptom::NoNewData, seen).cause == Cause::ImportLate);
    CHECK(diagnose(Symptom::ImportSlow, seen).cause == Cause::LimitEaten);
    CHECK(diagnose(Symptom::StoppedAfterLeaving, seen).cause == Cause::OwnerOccasional);
}
