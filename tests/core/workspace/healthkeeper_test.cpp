// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/healthkeeper.h"

#include "core/store/activitytable.h"
#include "core/store/verdicttable.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/settingskeeper.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

class HealthBench : public EngineBench {
public:
    ActivityLog activity{*database, clock};
    SettingsKeeper settings{*database, activity};
    HealthKeeper health{*database, *integrations, *imports, settings, activity, clock};
};

} // namespace

TEST_CASE("an integration that was never imported is catching up, then operational", "[health]")
{
    HealthBench bench;
    const auto acme = bench.add(u"Acme"_s);
    REQUIRE(acme);
    QList<VerdictChange> changes;
    QObject::connect(&bench.health, &HealthKeeper::verdictChanged,
                     [&](const VerdictChange &change) { changes.append(change); });

    bench.health.watch();
    REQUIRE(changes.size() == 1);
    CHECK(changes.last().verdict == HealthVerdict::CatchingUp);
    REQUIRE(bench.import(*acme));
    CHECK(changes.last().verdict == HealthVerdict::Operational);
    CHECK(bench.health.report(acme->id)->verdict == HealthVerdict::Operational);
    CHECK(VerdictTable(*bench.database).list(acme->id, 10)->size() == changes.size());
    const auto last = *ActivityTable(*bench.database).last(acme->id, ActivityKind::VerdictChanged);
    REQUIRE(last);
    CHECK(last->facts.value(u"to"_s) == u"operational"_s);

    bench.health.lookAtAll(); // nothing has changed: nothing is written
    CHECK(VerdictTable(*bench.database).list(acme->id, 10)->size() == changes.size());
}

TEST_CASE("a pause is told, and an integration that is not there is an error", "[health]")
{
    HealthBench bench;
    const auto acme = bench.add(u"Acme"_s);
    REQUIRE(bench.integrations->setPaused(acme->id, true));
    CHECK(bench.health.report(acme->id)->verdict == HealthVerdict::Paused);
    const auto missing = bench.health.report(IntegrationId{77});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NoSuchIntegration);
}
