// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int allChecksCount = 26;

QJsonObject step(const Run &run, const QString &id)
{
    const QJsonArray checks = run.object().value("checks"_L1).toArray();
    for (const QJsonValue &check : checks) {
        if (check.toObject().value("id"_L1).toString() == id)
            return check.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("a good account fails no check, and what cannot be judged yet is skipped", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    const Run run = bench.run({u"check"_s, u"Acme"_s});
    CAPTURE(run.err.toStdString());
    CHECK(run.code == 0);
    const QJsonObject result = run.object();
    CHECK(memberNames(result) == QStringList{u"checks"_s, u"outcome"_s});
    CHECK(result.value("outcome"_L1).toString() == u"passed"_s);
    QStringList ids;
    int passed = 0;
    for (const QJsonValue &value : result.value("checks"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        CHECK(memberNames(check)
              == QStringList{u"detail"_s, u"id"_s, u"outcome"_s, u"remedy"_s, u"title"_s});
        CAPTURE(check.value("id"_L1).toString().toStdString());
        const QString outcome = check.value("outcome"_L1).toString();
        CHECK((outcome == u"passed"_s || outcome == u"skipped"_s));
        passed += outcome == u"passed"_s ? 1 : 0;
        CHECK_FALSE(check.value("title"_L1).toString().isEmpty());
        CHECK(check.value("detail"_L1).toString().endsWith(u'.'));
        ids << check.value("id"_L1).toString();
    }
    CHECK(ids
          == QStringList{u"name_resolution"_s,
                         u"proxy"_s,
                         u"tls"_s,
                         u"clock"_s,
                         u"address"_s,
                         u"key"_s,
                         u"role"_s,
                         u"scope"_s,
                         u"plan"_s,
                         u"occasional"_s,
                         u"tickets"_s,
                         u"groups"_s,
                         u"fields"_s,
                         u"owner"_s,
                         u"conversations"_s,
                         u"archive"_s,
                         u"limit"_s,
                         u"import"_s,
                         u"completeness"_s,
                         u"receiver"_s,
                         u"app_key"_s,
                         u"events"_s,
                         u"keychain"_s,
                         u"database"_s,
                         u"disk"_s,
                         u"version"_s});
    CHECK(passed >= 16);
}

TEST_CASE("a revoked key fails its check, skips the rest and says where the key is found",
          "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    sandbox.control({{u"revokeKey"_s, true}});
    const Run run = bench.run({u"check"_s, u"Acme"_s});
    CHECK(run.code == 2);
    CHECK(run.object().value("outcome"_L1).toString() == u"failed"_s);
    CHECK(step(run, u"address"_s).value("outcome"_L1).toString() == u"passed"_s);
    CHECK(step(run, u"key"_s).value("outcome"_L1).toString() == u"failed"_s);
    CHECK(step(run, u"key"_s).value("remedy"_L1).toString().contains(u"View API Key"_s));
    CHECK(step(run, u"tickets"_s).value("outcome"_L1).toString() == u"skipped"_s);
}

TEST_CASE("what was found decides the outcome and the exit code", "[control]")
{
    const auto [change, id, outcome, code] = GENERATE(table<QJsonObject, QString, QString, int>({
        {{{u"occasional"_s, true}}, u"occasional"_s, u"warning"_s, 1},
        {{{u"plan"_s, u"Omni Special"_s}}, u"plan"_s, u"warning"_s, 1},
        {{{u"plan"_s, u"growth"_s}}, u"plan"_s, u"failed"_s, 2},
        {{{u"role"_s, u"supervisor"_s}}, u"role"_s, u"failed"_s, 2},
        {{{u"scope"_s, 2}}, u"scope"_s, u"failed"_s, 2},
        {{{u"scope"_s, 3}}, u"scope"_s, u"failed"_s, 2},
        {{{u"html"_s, true}}, u"address"_s, u"failed"_s, 2},
        {{{u"suspended"_s, true}}, u"key"_s, u"failed"_s, 2},
    }));
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    sandbox.control(change);
    const Run run = bench.run({u"check"_s, u"Acme"_s});
    CAPTURE(id, run.out.toStdString());
    CHECK(run.code == code);
    CHECK(run.object().value("outcome"_L1).toString() == outcome);
    CHECK(step(run, id).value("outcome"_L1).toString() == outcome);
    CHECK_FALSE(step(run, id).value("remedy"_L1).toString().isEmpty());
}

TEST_CASE("each step is told on standard error as it ends", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    const Run run = bench.run({u"check"_s, u"Acme"_s});
    CHECK(run.err.count('\n') == allChecksCount);
}

TEST_CASE("for people each step is a line with its outcome in words, and the last one sums up",
          "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    const Run run = bench.runForPeople({u"check"_s, u"Acme"_s});
    CHECK(run.code == 0);
    CHECK(run.out.contains("passed: API key accepted. "));
    CHECK(run.out.endsWith("The check as a whole: passed.\n"));
    CHECK(run.out.count('\n') == allChecksCount + 1);
    CHECK(run.err.isEmpty());
}
