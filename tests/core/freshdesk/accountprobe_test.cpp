// SPDX-License-Identifier: Apache-2.0
#include "tests/core/freshdesk/probebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

using Call = FakeFreshdesk::Call;
using enum CheckOutcome;

const QList<CheckId> allInOrder{CheckId::Address, CheckId::Key,    CheckId::Role,
                                CheckId::Scope,   CheckId::Plan,   CheckId::Occasional,
                                CheckId::Tickets, CheckId::Groups, CheckId::Fields};

void requireSkipped(const CheckResult &check, const QString &after)
{
    CAPTURE(checkCode(check.id));
    CHECK(outcomeCode(check.outcome) == u"skipped"_s);
    CHECK(check.finding == Finding::PrerequisiteFailed);
    CHECK(check.facts == QMap<QString, QString>{{u"after"_s, after}});
}

} // namespace

TEST_CASE("a healthy account passes all nine steps", "[accountprobe]")
{
    ProbeBench bench;

    bench.run();

    REQUIRE(bench.result.size() == 9);
    for (qsizetype i = 0; i < 9; ++i) {
        CHECK(bench.result.at(i).id == allInOrder.at(i));
        CHECK(bench.result.at(i).outcome == Passed);
        CHECK(bench.result.at(i).finding == Finding::Ok);
    }
    CHECK(overallOutcome(bench.result) == Passed);
}

TEST_CASE("what was found out is told as facts", "[accountprobe]")
{
    ProbeBench bench;

    bench.run();

    CHECK(bench.check(CheckId::Key).facts.value(u"user"_s) == u"Ada Admin"_s);
    CHECK(bench.check(CheckId::Role).facts.value(u"role"_s) == u"Account Administrator"_s);
    CHECK(bench.check(CheckId::Plan).facts.value(u"plan"_s) == u"Enterprise"_s);
    CHECK(bench.check(CheckId::Plan).facts.value(u"limit"_s) == u"700"_s);
    CHECK(bench.check(CheckId::Plan).facts.value(u"domain"_s) == u"acme.freshdesk.com"_s);
    CHECK(bench.check(CheckId::Groups).facts.value(u"groups"_s) == u"2"_s);
    CHECK(bench.check(CheckId::Fields).facts.value(u"sources"_s) == u"6"_s);
}

TEST_CASE("each step is told as running and then with its result, once", "[accountprobe]")
{
    ProbeBench bench;

    bench.run();

    CHECK(bench.heard.size() == 18);
    for (const CheckId id : allInOrder) {
        QList<CheckOutcome> outcomes;
        for (const CheckResult &check : bench.heard) {
            if (check.id == id)
                outcomes.append(check.outcome);
        }
        CHECK(outcomes == QList<CheckOutcome>{Running, Passed});
    }
    CHECK(bench.ends == 1);
}

TEST_CASE("nothing is told before start has returned", "[accountprobe]")
{
    ProbeBench bench;

    bench.probe->start();

    CHECK(bench.heard.isEmpty());
    CHECK(bench.freshdesk.asked(Call::Probe) == 0);
}

TEST_CASE("each question is asked once", "[accountprobe]")
{
    ProbeBench bench;

    bench.run();

    for (const Call call : {Call::Probe, Call::Agent, Call::Roles, Call::Account, Call::Fields,
                            Call::Groups, Call::Tickets})
        CHECK(bench.freshdesk.asked(call) == 1);
    CHECK(bench.freshdesk.ticketQueries().first().page == 1);
}

TEST_CASE("an address that does not answer ends the probe there, and no key is used",
          "[accountprobe]")
{
    const ErrorKind kind =
        GENERATE(ErrorKind::NotFreshdesk, ErrorKind::HostUnknown, ErrorKind::TlsFailed,
                 ErrorKind::TimedOut, ErrorKind::ServerFailed, ErrorKind::RateLimited);
    ProbeBench bench;
    bench.freshdesk.fail(Call::Probe, kind);

    bench.run();

    CHECK(bench.check(CheckId::Address).outcome == Failed);
    CHECK(bench.check(CheckId::Address).finding == Finding::CallFailed);
    CHECK(bench.check(CheckId::Address).error->kind == kind);
    for (const CheckId id : allInOrder.sliced(1))
        requireSkipped(bench.check(id), u"address"_s);
    CHECK(bench.freshdesk.asked(Call::Agent) == 0);
    CHECK(bench.ends == 1);
}

TEST_CASE("a key that is not accepted ends the probe at its step", "[accountprobe]")
{
    const ErrorKind kind = GENERATE(ErrorKind::KeyRejected, ErrorKind::AccountSuspended,
                                    ErrorKind::Forbidden, ErrorKind::NotFreshdesk);
    ProbeBench bench;
    bench.freshdesk.fail(Call::Agent, kind);

    bench.run();

    CHECK(bench.check(CheckId::Address).outcome == Passed);
    CHECK(bench.check(CheckId::Key).outcome == Failed);
    CHECK(bench.check(CheckId::Key).error->kind == kind);
    for (const CheckId id : allInOrder.sliced(2))
        requireSkipped(bench.check(id), u"key"_s);
    CHECK(bench.freshdesk.asked(Call::Roles) == 0);
}

TEST_CASE("a limit is never taken for a bad key", "[accountprobe]")
{
    ProbeBench bench;
    bench.freshdesk.fail(Call::Agent, Error{ErrorKind::RateLimited, {}, std::chrono::seconds{30}});

    bench.run();

    CHECK(bench.check(CheckId::Key).outcome == Failed);
    CHECK(bench.check(CheckId::Key).error
          == Error{ErrorKind::RateLimited, {}, std::chrono::seconds{30}});
}

TEST_CASE("the role is told from the roles and the key's own", "[accountprobe]")
{
    const Role admin{1, u"Account Administrator"_s, true};
    const Role lowerCase{1, u"account administrator"_s, true};
    const Role homeMade{1, u"Account Administrator"_s, false};
    const Role agent{2, u"Agent"_s, true};
    const Role translated{3, u"Kontoadministrator"_s, true};
    const auto [roles, own, outcome, finding, name] =
        GENERATE_COPY(table<QList<Role>, QList<qint64>, CheckOutcome, Finding, QString>({
            {{admin, agent}, {1}, Passed, Finding::Ok, u"Account Administrator"_s},
            {{admin, agent}, {2, 1}, Passed, Finding::Ok, u"Account Administrator, Agent"_s},
            {{lowerCase}, {1}, Passed, Finding::Ok, u"account administrator"_s},
            {{admin, agent}, {2}, Failed, Finding::NotAccountAdministrator, u"Agent"_s},
            {{admin, agent}, {}, Failed, Finding::NotAccountAdministrator, u""_s},
            {{admin, agent}, {77}, Failed, Finding::NotAccountAdministrator, u""_s},
            {{homeMade, agent},
             {1},
             Warning,
             Finding::NotAccountAdministrator,
             u"Account Administrator"_s},
            {{translated, agent},
             {3},
             Warning,
             Finding::NotAccountAdministrator,
             u"Kontoadministrator"_s},
            {{}, {1}, Warning, Finding::NotAccountAdministrator, u""_s},
        }));
    ProbeBench bench;
    bench.freshdesk.roles = roles;
    bench.freshdesk.agent.roleIds = own;

    bench.run();

    const CheckResult check = bench.check(CheckId::Role);
    CHECK(check.outcome == outcome);
    CHECK(check.finding == finding);
    CHECK(check.facts.value(u"role"_s) == name);
}

TEST_CASE("roles that may not be read belong to nobody who administers", "[accountprobe]")
{
    ProbeBench bench;
    bench.freshdesk.fail(Call::Roles, ErrorKind::Forbidden);

    bench.run();

    CHECK(bench.check(CheckId::Role).outcome == Failed);
    CHECK(bench.check(CheckId::Role).finding == Finding::RolesNotReadable);
    CHECK(bench.check(CheckId::Tickets).outcome == Passed);
}

TEST_CASE("the scope decides whether all tickets are seen", "[accountprobe]")
{
    const auto [scope, outcome, finding] = GENERATE(table<int, CheckOutcome, Finding>({
        {1, Passed, Finding::Ok},
        {2, Failed, Finding::ScopeGroups},
        {3, Failed, Finding::ScopeAssigned},
        {0, Warning, Finding::ScopeUnknown},
        {9, Warning, Finding::ScopeUnknown},
    }));
    ProbeBench bench;
    bench.freshdesk.agent.ticketScope = scope;

    bench.run();

    CHECK(bench.check(CheckId::Scope).outcome == outcome);
    CHECK(bench.check(CheckId::Scope).finding == finding);
}

TEST_CASE("the plan decides by its name", "[accountprobe]")
{
    const auto [tier, outcome, finding] = GENERATE(table<QString, CheckOutcome, Finding>({
        {u"Pro"_s, Passed, Finding::Ok},
        {u"Forest"_s, Passed, Finding::Ok},
        {u"Growth"_s, Failed, Finding::PlanTooSmall},
        {u"Sprout"_s, Failed, Finding::PlanTooSmall},
        {u"Omni"_s, Warning, Finding::PlanNotRecognised},
        {u""_s, Warning, Finding::PlanNotRecognised},
    }));
    ProbeBench bench;
    bench.freshdesk.account.tierType = tier;
    bench.freshdesk.limitPerMinute = 50;

    bench.run();

    const CheckResult check = bench.check(CheckId::Plan);
    CHECK(check.outcome == outcome);
    CHECK(check.finding == finding);
    CHECK(check.facts.value(u"plan"_s) == tier);
    CHECK(check.facts.value(u"limit"_s) == u"50"_s);
}

TEST_CASE("account facts that may not be read are a warning", "[accountprobe]")
{
    const ErrorKind kind =
        GENERATE(ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::UnexpectedReply);
    ProbeBench bench;
    bench.freshdesk.fail(Call::Account, kind);

    bench.run();

    CHECK(bench.check(CheckId::Plan).outcome == Warning);
    CHECK(bench.check(CheckId::Plan).finding == Finding::PlanUnknown);
    CHECK(bench.check(CheckId::Plan).error->kind == kind);
    CHECK(bench.check(CheckId::Plan).facts.value(u"limit"_s) == u"700"_s);
}

TEST_CASE("account facts that do not arrive are a failure", "[accountprobe]")
{
    const ErrorKind kind =
        GENERATE(ErrorKind::Offline, ErrorKind::RateLimited, ErrorKind::ServerFailed);
    ProbeBench bench;
    bench.freshdesk.fail(Call::Account, kind);

    bench.run();

    CHECK(bench.check(CheckId::Plan).outcome == Failed);
    CHECK(bench.check(CheckId::Plan).finding == Finding::CallFailed);
}

TEST_CASE("an account of another domain is a warning, except in a sandbox", "[accountprobe]")
{
    const auto [typed, domain, outcome] = GENERATE(table<QString, QString, CheckOutcome>({
        {u"acme"_s, u"acme.freshdesk.com"_s, Passed},
        {u"acme"_s, u"ACME.freshdesk.com"_s, Passed},
        {u"acme"_s, u""_s, Passed},
        {u"acme"_s, u"acme-old.freshdesk.com"_s, Warning},
        {u"acme"_s, u"support.acme.com"_s, Warning},
        {u"localhost:8080"_s, u"acme.freshdesk.com"_s, Passed},
    }));
    ProbeBench bench(typed);
    bench.freshdesk.account.domain = domain;

    bench.run();

    const CheckResult check = bench.check(CheckId::Plan);
    CHECK(check.outcome == outcome);
    CHECK(check.finding == (outcome == Passed ? Finding::Ok : Finding::DomainDiffers));
    CHECK(check.facts.value(u"domain"_s) == domain);
}

TEST_CASE("a plan that is too small weighs more than another domain", "[accountprobe]")
{
    ProbeBench bench;
    bench.freshdesk.account = {u"other.freshdesk.com"_s, u"Growth"_s, {}};

    bench.run();

    CHECK(bench.check(CheckId::Plan).finding == Finding::PlanTooSmall);
}

TEST_CASE("an occasional agent's key is a warning", "[accountprobe]")
{
    ProbeBench bench;
    bench.freshdesk.agent.occasional = true;

    bench.run();

    CHECK(bench.check(CheckId::Occasional).outcome == Warning);
    CHECK(bench.check(CheckId::Occasional).finding == Finding::OccasionalAgent);
}

TEST_CASE("tickets, groups and fields have to be readable, each by itself", "[accountprobe]")
{
    const auto [call, id] = GENERATE(table<Call, CheckId>({
        {Call::Tickets, CheckId::Tickets},
        {Call::Groups, CheckId::Groups},
        {Call::Fields, CheckId::Fields},
    }));
    const ErrorKind kind =
        GENERATE(ErrorKind::Forbidden, ErrorKind::RateLimited, ErrorKind::UnexpectedReply);
    ProbeBench bench;
    bench.freshdesk.fail(call, kind);

    bench.run();

    for (const CheckResult &check : bench.result)
        CHECK(check.outcome == (check.id == id ? Failed : Passed));
    CHECK(bench.check(id).finding == Finding::CallFailed);
    CHECK(bench.check(id).error->kind == kind);
}

TEST_CASE("more groups than a page holds are told as at least so many", "[accountprobe]")
{
    ProbeBench bench;
    bench.freshdesk.pageSize = 1;

    bench.run();

    CHECK(bench.check(CheckId::Groups).facts.value(u"groups"_s) == u"1+"_s);
}
