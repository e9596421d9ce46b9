// SPDX-License-Identifier: Apache-2.0
// The causes told apart on the real way: checks over HTTP against an account that has the fault.
#include "core/diagnostics/check.h"
#include "core/workspace/settingsservice.h"
#include "tests/core/workspace/causebench.h"
#include "tests/support/loopbackproxy.h"

#include <QFile>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a healthy account fails no check, and only its event lane is not seen", "[causes]")
{
    CauseBench bench;
    bench.import();
    const auto checks = bench.check();
    for (const CheckResult &check : checks) {
        CAPTURE(checkCode(check.id).toStdString(), findingCode(check.finding).toStdString());
        CHECK((check.outcome == CheckOutcome::Passed || isBesideThePoint(check)));
    }
    CHECK(overallOutcome(checks) == CheckOutcome::Passed);
    const Observations seen = observationsOf(checks, SystemClock().now());
    CHECK(causeText(diagnose(seen)) == "events_not_visible");
    CHECK(causeText(diagnose(Symptom::QueueMissing, seen)) == "no_queue_missing");
    CHECK(causeText(diagnose(Symptom::KeyRefused, seen)) == "keys_accepted");
    CHECK(causeText(diagnose(Symptom::ImportSlow, seen)) == "import_not_slow");
    CHECK(causeText(diagnose(Symptom::StoppedAfterLeaving, seen)) == "nothing_stopped");
}

TEST_CASE("each fault of the account is told by its own cause, whatever the person saw", "[causes]")
{
    const auto [fault, cause] = GENERATE(table<const char *, const char *>({
        {R"({"revokeKey":true})", "freshdesk_key_refused"},
        {R"({"apiKey":"another-key"})", "freshdesk_key_refused"},
        {R"({"role":"administrator"})", "owner_demoted"},
        {R"({"role":"agent"})", "owner_demoted"},
        {R"({"scope":2})", "scope_narrowed"},
        {R"({"scope":3})", "scope_narrowed"},
        {R"({"occasional":true})", "owner_occasional"},
        {R"({"plan":"growth"})", "plan_too_small"},
        {R"({"suspended":true})", "account_suspended"},
        {R"({"foreignAddress":true})", "addresses_refused"},
        {R"({"down":true})", "freshdesk_down"},
        {R"({"html":true})", "wrong_address"},
        {R"({"redirect":"https://acme.myfreshworks.com/login"})", "wrong_address"},
        {R"({"dateShift":7200})", "clock_wrong"},
        {R"({"dateShift":-7200})", "clock_wrong"},
        {R"({"faults":"reset:100%"})", "no_network"},
    }));
    CauseBench bench;
    bench.import();
    (void)bench.account().control(fault);
    const auto checks = bench.check();
    const Observations seen = observationsOf(checks, SystemClock().now());
    for (const Symptom symptom :
         {Symptom::NoNewData, Symptom::QueueMissing, Symptom::NumbersDiffer, Symptom::KeyRefused,
          Symptom::ImportSlow, Symptom::StoppedAfterLeaving}) {
        CAPTURE(fault, symptomCode(symptom).toStdString());
        CHECK(causeText(diagnose(symptom, seen)) == cause);
    }
    CHECK(diagnose(seen).certainty != Certainty::Unknown);
}

TEST_CASE("a Freshdesk key of another integration is told by that integration", "[causes]")
{
    CauseBench bench;
    sandbox::Settings other = sandbox::smallAccount();
    other.tickets = 10;
    other.apiKey = "another-account-key";
    const sandbox::RunningAccount us(other);
    const IntegrationId wrong = bench.add(u"Acme US"_s, us.port()); // with the key of Acme
    CHECK(causeText(bench.diagnosisOf(wrong)) == "freshdesk_key_refused"); // it was nobody's yet
    (void)bench.check(); // accepted at Acme
    const Diagnosis diagnosis = bench.diagnosisOf(wrong);
    CHECK(causeText(diagnosis) == "freshdesk_key_of_other_integration");
    CHECK(diagnosis.facts.value(u"integration"_s) == u"Acme"_s);
    CHECK(diagnosis.repair == Repair::ReplaceFreshdeskKey);

    // Also of one that is not saved yet, and not where the account is the same.
    const auto check = [&](int port, std::string_view key) {
        const auto made = bench.workspace().checkConnection(
            *AccountAddress::parse(u"127.0.0.1:%1"_s.arg(port)), Secret(key));
        std::optional<QList<CheckResult>> finished;
        QObject::connect(made.get(), &ConnectionCheck::finished, made.get(),
                         [&](const QList<CheckResult> &checks) { finished = checks; });
        made->start();
        REQUIRE(QTest::qWaitFor([&] { return finished.has_value(); }, 60'000));
        return findCheck(*finished, CheckId::Key)->facts.value(u"integration"_s);
    };
    CHECK(check(us.port(), "sandbox-api-key") == u"Acme"_s);
    CHECK(check(us.port(), "nobodys-key").isEmpty());
    (void)bench.account().control(R"({"revokeKey":true})");
    CHECK(causeText(bench.diagnosis()) == "freshdesk_key_refused");
}

TEST_CASE("an owner who changed since the last look is told by what changed, once", "[causes]")
{
    CauseBench bench;
    bench.import();
    const auto owner = [&bench] { return *findCheck(bench.check(), CheckId::Owner); };
    CHECK(owner().outcome != CheckOutcome::Warning);
    CHECK(owner().outcome == CheckOutcome::Passed);
    (void)bench.account().control(R"({"role":"administrator","occasional":true})");
    const CheckResult changed = owner();
    CHECK(changed.finding == Finding::OwnerChanged);
    CHECK(changed.facts.value(u"what"_s).toStdString() == "role occasional");
    CHECK(owner().outcome == CheckOutcome::Passed);
}

TEST_CASE("a limit that others have used up is told from one that is our own", "[causes]")
{
    CauseBench bench(400);
    (void)bench.account().control(R"({"eaten":0.6})");
    const Diagnosis diagnosis = bench.diagnosis(Symptom::ImportSlow);
    CHECK(causeText(diagnosis) == "limit_eaten");
    const int percent = diagnosis.facts.value(u"percent"_s).toInt();
    CHECK(percent >= 50);
    CHECK(percent <= 60);
}

TEST_CASE("a proxy that lets nothing through is the cause, whatever the person saw", "[causes]")
{
    CauseBench bench;
    // Not on loopback, which is reached without a proxy; no request leaves this machine.
    const IntegrationId beyond = bench.add(u"Beyond"_s, u"acme.freshdesk.com"_s);
    auto proxy = std::make_unique<LoopbackProxy>(1);
    Settings settings;
    settings.proxy = {.mode = ProxyMode::Manual, .host = u"127.0.0.1"_s, .port = proxy->port()};
    SECTION("it refuses")
    {
        proxy->refuse();
    }
    SECTION("it wants a name and a password")
    {
        proxy->wantCredentials("planner", "secret");
    }
    SECTION("nobody listens there")
    {
        proxy.reset();
    }
    REQUIRE(CauseBench::ask<Settings>(
        [&](QObject *c, auto a) { bench.workspace().settings().change(settings, c, a); }));
    const auto checks = bench.check(beyond);
    const Observations seen = observationsOf(checks, SystemClock().now());
    for (const Symptom symptom :
         {Symptom::NoNewData, Symptom::QueueMissing, Symptom::NumbersDiffer, Symptom::KeyRefused,
          Symptom::ImportSlow, Symptom::StoppedAfterLeaving}) {
        CAPTURE(symptomCode(symptom).toStdString());
        const Diagnosis diagnosis = diagnose(symptom, seen);
        CHECK(causeText(diagnosis) == "proxy_refused");
        CHECK(diagnosis.certainty == Certainty::Certain);
        CHECK(diagnosis.repair == Repair::OpenNetworkSettings);
    }
    if (proxy)
        CHECK(proxy->tunnels().isEmpty());
}

TEST_CASE("what is wrong on this side is told as ours", "[causes]")
{
    CauseBench bench;
    SECTION("nothing was imported")
    {
        CHECK(causeText(bench.diagnosis()) == "not_imported_yet");
    }
    SECTION("a pause")
    {
        bench.import();
        bench.pause();
        CHECK(causeText(bench.diagnosis()) == "paused");
        CHECK(bench.diagnosis().repair == Repair::Resume);
    }
    SECTION("the key is gone from the keychain")
    {
        bench.import();
        REQUIRE(QFile::remove(bench.secretsPath()));
        CHECK(causeText(bench.diagnosis()) == "key_not_available");
        CHECK(bench.diagnosis().repair == Repair::ReplaceFreshdeskKey);
    }
}

TEST_CASE("wrong products and vanity domains are told before any key is sent", "[causes]")
{
    const auto [typed, problem] = GENERATE(table<QString, AddressProblem>({
        {u"acme.freshservice.com"_s, AddressProblem::OtherProduct},
        {u"acme.freshchat.com"_s, AddressProblem::OtherProduct},
        {u"acme.myfreshworks.com"_s, AddressProblem::OrganisationHost},
        {u"support.acme.com"_s, AddressProblem::NotFreshdeskHost},
    }));
    const auto address = AccountAddress::parse(typed);
    REQUIRE_FALSE(address);
    CHECK(address.error() == problem);
}
