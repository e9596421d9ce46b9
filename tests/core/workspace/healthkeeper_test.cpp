// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/healthkeeper.h"

#include "core/store/activitytable.h"
#include "core/store/appeventtable.h"
#include "core/store/intransaction.h"
#include "core/store/keyusetable.h"
#include "core/store/misplacedkeytable.h"
#include "core/store/verdicttable.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/settingskeeper.h"
#include "tests/core/workspace/enginebench.h"

#include <algorithm>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HealthBench : public EngineBench {
public:
    ActivityLog activity{*database, clock};
    SettingsKeeper settings{*database, activity};
    HealthKeeper health{*database, *integrations, *imports, settings, activity, clock};
};

/// An app that was refused a minute ago: with an ended key of its integration, or with another integration's.
class RefusedAppBench : public HealthBench {
public:
    explicit RefusedAppBench(bool withOtherKey)
    {
        const auto acme = add(u"Acme"_s);
        const auto other = add(u"Acme US"_s);
        REQUIRE(acme);
        REQUIRE(other);
        m_id = acme->id;
        const qint64 ended = issueKey(m_id);
        m_current = issueKey(m_id);
        const qint64 foreign = issueKey(other->id);
        const UtcTime now = clock.now();
        REQUIRE(inTransaction(*database, [&](Transaction &transaction) {
            return withOtherKey
                ? MisplacedKeyTable(*database).record(transaction, m_id, foreign, now, now, 1)
                : KeyUseTable(*database).recordRefusal(transaction,
                                                       {.key = ended,
                                                        .standing = KeyStanding::Revoked,
                                                        .fingerprint = u"beef"_s,
                                                        .sender = u"192.0.2.1"_s,
                                                        .firstAt = now,
                                                        .lastAt = now,
                                                        .attempts = 1});
        }));
        health.setReceiver(now);
        clock.advance(1min);
    }
    /// As GET /v1/key with the integration's live key does.
    void useKey()
    {
        REQUIRE(inTransaction(*database, [&](Transaction &transaction) {
            return KeyUseTable(*database).recordUse(transaction, m_current, clock.now());
        }));
    }
    [[nodiscard]] SignalFinding events() const
    {
        const auto report = health.report(m_id);
        REQUIRE(report);
        return std::ranges::find(report->signalList, SignalId::Events, &HealthSignal::id)->finding;
    }

private:
    qint64 issueKey(IntegrationId id)
    {
        const auto issued = keys->issue(id, 0s); // the one before ends
        REQUIRE(issued);
        return issued->facts.id;
    }

    IntegrationId m_id{};
    qint64 m_current = 0;
};

} // namespace

TEST_CASE("an integration that was never imported is catching up, then operational", "[health]")
{
    HealthBench bench;
    const auto acme = bench.add(u"Acme"_s);
    REQUIRE(acme);
    QList<VerdictChange> changes;
    QObject::connect(&bench.health, &HealthKeeper::verdictChanged, &bench.health,
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

TEST_CASE("a refusal is over once the integration's key is used, though no event has come",
          "[health]")
{
    const bool withOtherKey = GENERATE(true, false);
    CAPTURE(withOtherKey);
    RefusedAppBench bench(withOtherKey);
    REQUIRE(bench.events()
            == (withOtherKey ? SignalFinding::EventsWithOtherKey : SignalFinding::EventsRefused));

    bench.useKey();

    CHECK(bench.events() == SignalFinding::QuietAsFreshdesk);
}

TEST_CASE("a refusal that events would have been forgotten since raises no alarm", "[health]")
{
    const bool withOtherKey = GENERATE(true, false);
    CAPTURE(withOtherKey);
    RefusedAppBench bench(withOtherKey);
    bench.clock.advance(AppEventTable::memory - 1min);
    REQUIRE(bench.events()
            == (withOtherKey ? SignalFinding::EventsWithOtherKey : SignalFinding::EventsRefused));

    bench.clock.advance(1s);

    CHECK(bench.events() == SignalFinding::WaitingForApp);
}
