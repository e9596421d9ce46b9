// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/observations.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const UtcTime now = *parseIso(u"2026-11-25T12:00:00Z");

/// All checks of a healthy account without the app.
QList<CheckResult> withoutApp()
{
    QList<CheckResult> checks = pendingChecks(allChecks());
    for (CheckResult &check : checks) {
        const bool isOfApp = check.id == CheckId::Receiver || check.id == CheckId::AppKey
            || check.id == CheckId::Lanes;
        check.outcome = isOfApp ? CheckOutcome::Skipped : CheckOutcome::Passed;
        check.finding = isOfApp ? Finding::EventsNotSetUp : Finding::Ok;
    }
    return checks;
}

QList<CheckResult> with(QList<CheckResult> checks, const CheckResult &changed)
{
    *std::ranges::find(checks, changed.id, &CheckResult::id) = changed;
    return checks;
}

Cause causeOf(const QList<CheckResult> &checks)
{
    return diagnose(observationsOf(checks, now)).cause;
}

} // namespace

TEST_CASE("without the app, checks that passed mean that its events cannot be seen", "[diagnosis]")
{
    CHECK(causeOf(withoutApp()) == Cause::EventsNotVisible);
}

TEST_CASE("what a check found decides the cause", "[diagnosis]")
{
    using Facts = QMap<QString, QString>;
    const auto [id, finding, facts, cause] = GENERATE(table<CheckId, Finding, Facts, Cause>({
        {CheckId::Clock, Finding::ClockWrong, Facts{{u"ahead"_s, u"-3600"_s}}, Cause::ClockWrong},
        {CheckId::Proxy, Finding::ProxyUnreachable, Facts{}, Cause::ProxyRefused},
        {CheckId::Tls, Finding::CertificateRefused, Facts{{u"why"_s, u"name"_s}},
         Cause::CertificateRefused},
        {CheckId::Tls, Finding::CertificateRefused, Facts{{u"why"_s, u"not_yet_valid"_s}},
         Cause::ClockWrong},
        {CheckId::Limit, Finding::LimitUsedUp, Facts{}, Cause::LimitReached},
        {CheckId::Limit, Finding::LimitEaten,
         Facts{{u"limit"_s, u"400"_s}, {u"others"_s, u"320"_s}}, Cause::LimitEaten},
        {CheckId::Import, Finding::ImportPaused, Facts{}, Cause::Paused},
        {CheckId::Import, Finding::NeverImported, Facts{}, Cause::NotImportedYet},
        {CheckId::Import, Finding::ImportLate, Facts{{u"last"_s, u"2026-11-25T11:30:00Z"_s}},
         Cause::ImportLate},
        {CheckId::Completeness, Finding::DayDiffers, Facts{{u"day"_s, u"2026-11-20"_s}},
         Cause::DayDiffers},
        {CheckId::Database, Finding::DatabaseDamaged, Facts{}, Cause::DatabaseDamaged},
        {CheckId::Disk, Finding::DiskFull, Facts{}, Cause::DiskFull},
    }));
    CAPTURE(checkCode(id).toStdString(), findingCode(finding).toStdString());
    const auto checks = with(withoutApp(), {id, CheckOutcome::Warning, finding, {}, facts});
    CHECK(causeCode(causeOf(checks)).toStdString() == causeCode(cause).toStdString());
}

TEST_CASE("a limit that others use without anybody waiting concerns only who finds imports slow",
          "[diagnosis]")
{
    const auto checks = with(withoutApp(),
                             {CheckId::Limit,
                              CheckOutcome::Passed,
                              Finding::Ok,
                              {},
                              {{u"limit"_s, u"400"_s}, {u"others"_s, u"320"_s}}});
    CHECK(causeOf(checks) == Cause::EventsNotVisible);
    const Diagnosis slow = diagnose(Symptom::ImportSlow, observationsOf(checks, now));
    CHECK(slow.cause == Cause::LimitEaten);
    CHECK(slow.certainty == Certainty::Likely); // it may be another Deskbridge
}

TEST_CASE("a keychain that does not give the key is told as such", "[diagnosis]")
{
    const auto kind = GENERATE(ErrorKind::KeychainLocked, ErrorKind::SecretMissing);
    const auto checks = with(
        withoutApp(), {CheckId::Keychain, CheckOutcome::Failed, Finding::CallFailed, Error{kind}});
    CHECK(causeOf(checks) == Cause::KeyNotAvailable);
}

TEST_CASE("the app's lane is diagnosed from its three checks", "[diagnosis]")
{
    QList<CheckResult> checks = withoutApp();
    const QMap<QString, QString> heard{
        {u"last"_s, u"2026-11-25T11:59:00Z"_s}, {u"found"_s, u"200"_s}, {u"missed"_s, u"30"_s}};
    checks = with(checks, {CheckId::Receiver, CheckOutcome::Passed, Finding::Ok});
    checks = with(checks, {CheckId::AppKey, CheckOutcome::Passed, Finding::Ok});
    checks = with(checks, {CheckId::Lanes, CheckOutcome::Passed, Finding::Ok, {}, heard});
    CHECK(causeOf(checks) == Cause::NothingWrong);

    CHECK(causeOf(with(checks, {CheckId::Receiver, CheckOutcome::Failed, Finding::ReceiverDown}))
          == Cause::ReceiverDown);
    CHECK(causeOf(
              with(checks, {CheckId::Lanes, CheckOutcome::Warning, Finding::EventsLost, {}, heard}))
          == Cause::EventsLost);
    CHECK(causeOf(with(checks, {CheckId::Lanes, CheckOutcome::Skipped, Finding::AppNotHeard}))
          == Cause::AppNotInstalled);
    CHECK(causeOf(with(checks, {CheckId::AppKey, CheckOutcome::Warning, Finding::AppKeyMistyped}))
          == Cause::AppKeyMistyped);
    CHECK(causeOf(with(checks, {CheckId::AppKey, CheckOutcome::Warning, Finding::AppKeyUnknown}))
          == Cause::AppKeyUnknown);
    const CheckResult others{CheckId::AppKey,
                             CheckOutcome::Failed,
                             Finding::AppKeyOfOther,
                             {},
                             {{u"integration"_s, u"Acme US"_s}}};
    const Diagnosis misplaced = diagnose(observationsOf(with(checks, others), now));
    CHECK(misplaced.cause == Cause::AppKeyOfOtherIntegration);
    CHECK(misplaced.facts.value(u"integration"_s) == u"Acme US"_s);
    CHECK(causeOf(with(withoutApp(), others)) == Cause::AppKeyOfOtherIntegration);
    const Diagnosis refused = diagnose(observationsOf(with(checks,
                                                           {CheckId::AppKey,
                                                            CheckOutcome::Failed,
                                                            Finding::AppKeyRefused,
                                                            {},
                                                            {{u"last_four"_s, u"Old1"_s}}}),
                                                      now));
    CHECK(refused.cause == Cause::AppKeyRevoked);
    CHECK(refused.facts.value(u"last_four"_s) == u"Old1"_s);
}
