// SPDX-License-Identifier: Apache-2.0
// The causes told apart on the real way: checks over HTTP against an account that has the fault.
#include "core/base/clock.h"
#include "core/diagnostics/check.h"
#include "core/diagnostics/observations.h"
#include "core/workspace/connectioncheck.h"
#include "core/workspace/workspace.h"
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// A stored and imported integration of a sandbox that a test then breaks.
class Bench {
public:
    explicit Bench(int limit = 0)
        : m_account(settings(limit))
        , m_workspace({m_folder.filePath(u"data"_s), m_folder.filePath(u"secrets.json"_s), false})
    {
        REQUIRE(ask<Done>([this](QObject *c, auto a) { m_workspace.open(c, a); }));
        const NewIntegration wanted{.name = u"Acme"_s,
                                    .domain = u"127.0.0.1:%1"_s.arg(m_account.port()),
                                    .state = IntegrationState::Active};
        const auto added = ask<Integration>([&](QObject *c, auto a) {
            m_workspace.addIntegration(wanted, Secret(std::string_view("sandbox-api-key")), c, a);
        });
        REQUIRE(added);
        m_id = added->id;
    }

    void import()
    {
        const auto imported =
            ask<ImportSummary>([this](QObject *c, auto a) { m_workspace.import(m_id, {}, c, a); });
        REQUIRE(imported);
    }

    void pause()
    {
        REQUIRE(ask<Integration>([this](QObject *c, auto a) { m_workspace.pause(m_id, c, a); }));
    }

    QList<CheckResult> check()
    {
        const auto check = m_workspace.checkEverything(m_id);
        std::optional<QList<CheckResult>> finished;
        QObject::connect(check.get(), &ConnectionCheck::finished, check.get(),
                         [&](const QList<CheckResult> &checks) { finished = checks; });
        check->start();
        REQUIRE(QTest::qWaitFor([&] { return finished.has_value(); }, 60'000));
        return *finished;
    }

    Diagnosis diagnosis(Symptom symptom = Symptom::NoNewData)
    {
        return diagnose(symptom, observationsOf(check(), SystemClock().now()));
    }

    [[nodiscard]] sandbox::RunningAccount &account() { return m_account; }
    [[nodiscard]] QString secretsPath() const { return m_folder.filePath(u"secrets.json"_s); }

private:
    template <class T, class Ask> static Result<T> ask(Ask question)
    {
        QObject context;
        std::optional<Result<T>> answered;
        question(&context, Answer<T>([&](Result<T> result) { answered = std::move(result); }));
        REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }, 60'000));
        return *std::move(answered);
    }

    static sandbox::Settings settings(int limit)
    {
        sandbox::Settings wanted = sandbox::smallAccount();
        wanted.tickets = 40;
        wanted.limit = limit;
        return wanted;
    }

    QTemporaryDir m_folder;
    sandbox::RunningAccount m_account;
    Workspace m_workspace;
    IntegrationId m_id{};
};

std::string causeText(const Diagnosis &diagnosis)
{
    return causeCode(diagnosis.cause).toStdString();
}

} // namespace

TEST_CASE("a healthy account fails no check, and only its event lane is not seen", "[causes]")
{
    Bench bench;
    bench.import();
    const auto checks = bench.check();
    for (const CheckResult &check : checks) {
        CAPTURE(checkCode(check.id).toStdString(), findingCode(check.finding).toStdString());
        CHECK((check.outcome == CheckOutcome::Passed || isBesideThePoint(check)));
    }
    CHECK(overallOutcome(checks) == CheckOutcome::Passed);
    CHECK(causeText(diagnose(observationsOf(checks, SystemClock().now()))) == "events_not_visible");
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
    Bench bench;
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

TEST_CASE("an owner who changed since the last look is told by what changed, once", "[causes]")
{
    Bench bench;
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
    Bench bench(400);
    (void)bench.account().control(R"({"eaten":0.6})");
    const Diagnosis diagnosis = bench.diagnosis(Symptom::ImportSlow);
    CHECK(causeText(diagnosis) == "limit_eaten");
    const int percent = diagnosis.facts.value(u"percent"_s).toInt();
    CHECK(percent >= 50);
    CHECK(percent <= 60);
}

TEST_CASE("what is wrong on this side is told as ours", "[causes]")
{
    Bench bench;
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
