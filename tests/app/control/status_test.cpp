// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QString verdict(const Run &run)
{
    return run.object().value("verdict"_L1).toString();
}

QJsonObject signal(const Run &run, const QString &id)
{
    const QJsonArray all = run.object().value("signals"_L1).toArray();
    for (const QJsonValue &value : all) {
        if (value.toObject().value("id"_L1).toString() == id)
            return value.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("the status follows an account from its first import to a revoked key", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);

    const Run before = bench.run({u"status"_s, u"Acme"_s});
    CHECK(before.code == 0);
    CHECK(verdict(before) == u"catching_up"_s);
    CHECK(signal(before, u"import"_s).value("finding"_L1).toString() == u"never_imported"_s);

    bench.import();
    const Run imported = bench.run({u"status"_s, u"Acme"_s});
    CAPTURE(imported.out.toStdString());
    CHECK(imported.code == 0);
    CHECK(verdict(imported) == u"operational"_s);
    CHECK(imported.object().value("signals"_L1).toArray().size() == 6);

    sandbox.control({{u"revokeKey"_s, true}});
    CHECK(bench.run({u"import"_s, u"Acme"_s}).code == 2);
    const Run refused = bench.run({u"status"_s, u"Acme"_s});
    CHECK(refused.code == 2);
    CHECK(verdict(refused) == u"action_required"_s);
    const QJsonObject key = signal(refused, u"freshdesk_key"_s);
    CHECK(key.value("state"_L1).toString() == u"bad"_s);
    CHECK(key.value("repair"_L1).toString() == u"replace_freshdesk_key"_s);
    CHECK_FALSE(key.value("remedy"_L1).toString().isEmpty());
}

TEST_CASE("a paused integration is no alarm, an unknown one is an error", "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    bench.run({u"integration"_s, u"pause"_s, u"Acme"_s});
    const Run paused = bench.run({u"status"_s, u"Acme"_s});
    CHECK(paused.code == 0);
    CHECK(verdict(paused) == u"paused"_s);
    CHECK(bench.runForPeople({u"status"_s, u"Acme"_s}).out.startsWith("Paused."));

    const Run unknown = bench.run({u"status"_s, u"Nobody"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.errorKind() == u"no_such_integration"_s);
}
