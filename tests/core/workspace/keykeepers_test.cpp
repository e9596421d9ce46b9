// SPDX-License-Identifier: Apache-2.0
// The owner of the Freshdesk key, the replacement of the injixo key, and the reminders of both.
#include "core/keys/keyring.h"
#include "core/store/activitytable.h"
#include "core/store/intransaction.h"
#include "core/store/keyownertable.h"
#include "core/store/keyrotationtable.h"
#include "core/workspace/healthkeeper.h"
#include "core/workspace/keyownerkeeper.h"
#include "core/workspace/keyreminderkeeper.h"
#include "core/workspace/keyrotationkeeper.h"
#include "core/workspace/keysoverview.h"
#include "core/workspace/settingskeeper.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

class KeepersBench : public EngineBench {
public:
    /// How often something was written down.
    [[nodiscard]] int noted(ActivityKind kind)
    {
        int count = 0;
        for (const ActivityEntry &entry : *ActivityTable(*database).list(std::nullopt, 1000))
            count += entry.kind == kind ? 1 : 0;
        return count;
    }
    /// As the event receiver notes it.
    void useKey(qint64 key)
    {
        const Sql use{"test.use", "UPDATE injixo_key SET first_used_at = ? WHERE id = ?"};
        REQUIRE(inTransaction(*database, [&](Transaction &transaction) {
            return database->write(transaction, use, clock.now(), key);
        }));
    }
    SignalFinding keyFinding(IntegrationId id)
    {
        return health.report(id)->signalList.first().finding;
    }

    Integration acme = *add(u"Acme"_s);
    SettingsKeeper settings{*database, *activity};
    HealthKeeper health{*database, *integrations, *imports, settings, *activity, clock};
    KeyOwnerKeeper owners{*database, secrets, connector, *activity, clock};
    KeyRotationKeeper rotations{*database, *keys, *activity, clock};
    KeyReminderKeeper reminders{*database, *integrations, settings, clock};
};

} // namespace

TEST_CASE("the owner is looked at once a day, after an import, with three calls", "[keyowner]")
{
    KeepersBench bench;
    bench.owners.watch(*bench.imports);
    int looks = 0;
    QObject::connect(&bench.owners, &KeyOwnerKeeper::looked, &bench.owners, [&] { ++looks; });

    REQUIRE(bench.import(bench.acme));
    REQUIRE(QTest::qWaitFor([&] { return looks == 1; }));
    CHECK(bench.connector.account.asked(FakeFreshdesk::Call::Agent) == 1);
    CHECK(bench.connector.account.asked(FakeFreshdesk::Call::Roles) == 1);
    CHECK(bench.connector.account.asked(FakeFreshdesk::Call::Account) == 1);

    bench.clock.advance(23h);
    REQUIRE(bench.import(bench.acme));
    CHECK_FALSE(bench.owners.isDue(bench.acme.id));
    CHECK(bench.connector.account.asked(FakeFreshdesk::Call::Agent) == 1);
    bench.clock.advance(1h);
    REQUIRE(bench.import(bench.acme));
    REQUIRE(QTest::qWaitFor([&] { return looks == 2; }));
    CHECK(bench.noted(ActivityKind::KeyOwnerChanged) == 0);
}

TEST_CASE("an owner who lost a right is told in the health and once in the activity", "[keyowner]")
{
    KeepersBench bench;
    int looks = 0;
    QObject::connect(&bench.owners, &KeyOwnerKeeper::looked, &bench.owners, [&] { ++looks; });
    bench.owners.look(bench.acme);
    REQUIRE(QTest::qWaitFor([&] { return looks == 1; }));
    CHECK(bench.keyFinding(bench.acme.id) == SignalFinding::Ok);
    SignalFinding finding = SignalFinding::Ok;
    AgentFacts &agent = bench.connector.account.agent;
    SECTION("the role")
    {
        agent.roleIds = {80000111114};
        finding = SignalFinding::OwnerDemoted;
    }
    SECTION("the scope")
    {
        agent.ticketScope = 3;
        finding = SignalFinding::ScopeNarrowed;
    }
    SECTION("the full-time seat")
    {
        agent.occasional = true;
        finding = SignalFinding::OwnerOccasional;
    }

    for (int look = 2; look <= 3; ++look) {
        bench.owners.look(bench.acme);
        REQUIRE(QTest::qWaitFor([&] { return looks == look; }));
    }

    CHECK(bench.keyFinding(bench.acme.id) == finding);
    CHECK(bench.noted(ActivityKind::KeyOwnerChanged) == 1);
}

TEST_CASE("a look that fails keeps what was known", "[keyowner]")
{
    KeepersBench bench;
    int looks = 0;
    QObject::connect(&bench.owners, &KeyOwnerKeeper::looked, &bench.owners, [&] { ++looks; });
    bench.owners.look(bench.acme);
    REQUIRE(QTest::qWaitFor([&] { return looks == 1; }));
    const auto before = *KeyOwnerTable(*bench.database).find(bench.acme.id);
    bench.connector.account.fail(FakeFreshdesk::Call::Roles, ErrorKind::TimedOut);

    bench.owners.look(bench.acme);
    REQUIRE(QTest::qWaitFor([&] {
        return bench.connector.account.asked(FakeFreshdesk::Call::Account) == 2
            && bench.connector.account.asked(FakeFreshdesk::Call::Roles) == 2;
    }));
    QCoreApplication::processEvents();

    CHECK(looks == 1);
    CHECK(*KeyOwnerTable(*bench.database).find(bench.acme.id) == before);
}

TEST_CASE("a replacement is open from its beginning to its end, also over a restart", "[rotation]")
{
    KeepersBench bench;
    const auto former = bench.keys->issue(bench.acme.id, 0h);
    REQUIRE(former);
    CHECK_FALSE(bench.rotations.find(bench.acme.id)->has_value());
    bench.clock.advance(1h);

    const auto fresh = bench.rotations.begin(bench.acme.id, RotationReason::Leak, 24h);
    REQUIRE(fresh);
    const KeyRotationKeeper restarted(*bench.database, *bench.keys, *bench.activity, bench.clock);
    const auto open = *restarted.find(bench.acme.id);
    REQUIRE(open);
    CHECK(open->reason == RotationReason::Leak);
    const auto overview = *readKeysOverview(*bench.database, bench.acme.id, bench.clock.now());
    const RotationKeys pair = rotationKeys(
        *overview.rotation, {overview.injixoKeys.at(0).key, overview.injixoKeys.at(1).key});
    CHECK(pair.fresh->id == fresh->facts.id);
    CHECK(pair.former->id == former->facts.id);
    CHECK(pair.former->state == InjixoKeyState::Retiring);

    REQUIRE(bench.rotations.finish(bench.acme.id));
    CHECK_FALSE(bench.rotations.find(bench.acme.id)->has_value());
    CHECK(bench.keys->revoke(bench.acme.id, former->facts.id)->value().state
          == InjixoKeyState::Revoked);
    CHECK(bench.noted(ActivityKind::RotationBegun) == 1);
    CHECK(bench.noted(ActivityKind::RotationFinished) == 1);
    REQUIRE(bench.rotations.finish(bench.acme.id)); // nothing is open: nothing is written
    CHECK(bench.noted(ActivityKind::RotationFinished) == 1);
}

TEST_CASE("a replacement whose former key ended by itself is finished once the new one is in use",
          "[rotation]")
{
    KeepersBench bench;
    REQUIRE(bench.keys->issue(bench.acme.id, 0h));
    bench.clock.advance(1h);
    const auto fresh = bench.rotations.begin(bench.acme.id, RotationReason::Age, 24h);
    REQUIRE(fresh);

    bench.clock.advance(25h);
    REQUIRE(bench.keys->endRetired());
    CHECK(bench.rotations.find(bench.acme.id)->has_value());
    bench.useKey(fresh->facts.id);
    bench.rotations.settle(bench.acme.id);

    CHECK_FALSE(bench.rotations.find(bench.acme.id)->has_value());
    CHECK(bench.noted(ActivityKind::RotationFinished) == 1);
}

TEST_CASE("a new key in use does not finish a replacement while the former one lives", "[rotation]")
{
    KeepersBench bench;
    REQUIRE(bench.keys->issue(bench.acme.id, 0h));
    bench.clock.advance(1h);
    const auto fresh = bench.rotations.begin(bench.acme.id, RotationReason::Age, 24h);
    REQUIRE(fresh);
    bench.useKey(fresh->facts.id);

    bench.rotations.watch();

    CHECK(bench.rotations.find(bench.acme.id)->has_value());
}

TEST_CASE("a retiring key is given more time", "[rotation]")
{
    KeepersBench bench;
    CHECK_FALSE(bench.rotations.extend(bench.acme.id, 24h)->has_value());
    REQUIRE(bench.keys->issue(bench.acme.id, 0h));
    bench.clock.advance(1h);
    REQUIRE(bench.rotations.begin(bench.acme.id, RotationReason::Age, 1h));
    bench.clock.advance(30min);

    const auto extended = bench.rotations.extend(bench.acme.id, 24h);

    REQUIRE(extended);
    CHECK((*extended)->retiresAt == bench.clock.now() + 24h);
    bench.clock.advance(23h);
    REQUIRE(bench.keys->endRetired());
    CHECK(bench.rotations.find(bench.acme.id)->has_value());
}

TEST_CASE("a replacement in injixo waits for the pasted key and can be abandoned before",
          "[rotation]")
{
    KeepersBench bench;
    const auto former = bench.keep(bench.acme.id, "a-key-from-injixo-0001");
    REQUIRE(former);
    bench.clock.advance(1h);
    REQUIRE(bench.rotations.beginInInjixo(bench.acme.id, RotationReason::Routine));
    const auto open = *bench.rotations.find(bench.acme.id);
    REQUIRE(open);
    CHECK(open->maker == InjixoKeyMaker::Injixo);
    CHECK_FALSE(rotationKeys(*open, {*former}).fresh);

    SECTION("pasted and finished")
    {
        const auto fresh = bench.keep(bench.acme.id, "a-key-from-injixo-0002");
        REQUIRE(fresh);
        CHECK(bench.rotations.find(bench.acme.id)->has_value());
        REQUIRE(bench.rotations.finish(bench.acme.id));
        CHECK(bench.noted(ActivityKind::RotationFinished) == 1);
    }
    SECTION("abandoned")
    {
        REQUIRE(bench.rotations.abandon(bench.acme.id));
        CHECK(bench.noted(ActivityKind::RotationFinished) == 0);
    }
    CHECK_FALSE(bench.rotations.find(bench.acme.id)->has_value());
}

TEST_CASE("the key the app uses is accepted at every moment of a replacement", "[rotation]")
{
    KeepersBench bench;
    const auto former = bench.keys->issue(bench.acme.id, 0h);
    REQUIRE(former);
    bench.clock.advance(1h);
    const auto standing = [&](const Secret &key) {
        return Keyring(*bench.database).verify(key, bench.clock.now())->standing;
    };
    CHECK(standing(former->key) == KeyStanding::Accepted);

    const auto fresh = bench.rotations.begin(bench.acme.id, RotationReason::Routine, 24h);
    REQUIRE(fresh);
    // Some of the app's senders change over, others not yet; the clock runs nearly to the end.
    for (int hour = 0; hour < 23; ++hour) {
        CHECK(standing(former->key) == KeyStanding::Accepted);
        CHECK(standing(fresh->key) == KeyStanding::Accepted);
        bench.clock.advance(1h);
        REQUIRE(bench.keys->endRetired());
    }
    REQUIRE(bench.rotations.extend(bench.acme.id, 24h));
    bench.clock.advance(2h);
    REQUIRE(bench.keys->endRetired());
    CHECK(standing(former->key) == KeyStanding::Accepted);
    bench.useKey(fresh->facts.id);
    REQUIRE(bench.rotations.finish(bench.acme.id));

    CHECK(standing(fresh->key) == KeyStanding::Accepted);
    CHECK(standing(former->key) == KeyStanding::Revoked);
}

TEST_CASE("nothing is replaced for an integration that is not there", "[rotation]")
{
    KeepersBench bench;
    const IntegrationId nobody{77};
    CHECK(bench.rotations.begin(nobody, RotationReason::Age, 1h).error().kind
          == ErrorKind::NoSuchIntegration);
    CHECK(bench.rotations.beginInInjixo(nobody, RotationReason::Age).error().kind
          == ErrorKind::NoSuchIntegration);
    CHECK(readKeysOverview(*bench.database, nobody, bench.clock.now()).error().kind
          == ErrorKind::NoSuchIntegration);
    CHECK(bench.noted(ActivityKind::RotationBegun) == 0);
}

TEST_CASE("each reminder of a key's age comes once, also over restarts", "[reminder]")
{
    KeepersBench bench;
    QList<KeyReminder> heard;
    const auto look = [&] {
        KeyReminderKeeper restarted{*bench.database, *bench.integrations, bench.settings,
                                    bench.clock};
        QObject::connect(&restarted, &KeyReminderKeeper::due, &restarted,
                         [&](const KeyReminder &reminder) { heard.append(reminder); });
        restarted.watch();
        restarted.look();
    };
    const auto passTo = [&, added = bench.clock.now()](int day) {
        bench.clock.advance(added + days{day} - bench.clock.now());
        look();
    };

    passTo(75);
    CHECK(heard.isEmpty());
    passTo(76);
    REQUIRE(heard.size() == 1);
    CHECK(heard.last()
          == KeyReminder{bench.acme.id, ReminderKey::Freshdesk, ReminderStage::TwoWeeks, days{76},
                         days{14}, u"1234"_s});
    passTo(80);
    CHECK(heard.size() == 1);
    passTo(84);
    passTo(89);
    passTo(95);
    REQUIRE(heard.size() == 4);
    CHECK(heard.last().stage == ReminderStage::Over);
    CHECK(heard.last().left == days{-5});

    // Another age in the settings begins anew.
    Settings patient = bench.settings.current();
    patient.keyReminderAge = days{105};
    REQUIRE(bench.settings.change(patient));
    passTo(95);
    REQUIRE(heard.size() == 5);
    CHECK(heard.last().stage == ReminderStage::TwoWeeks);
}

TEST_CASE("of two programs each tells a reminder once, whichever looks first", "[reminder]")
{
    KeepersBench bench;
    struct Program {
        explicit Program(KeepersBench &bench)
            : keeper(*bench.database, *bench.integrations, bench.settings, bench.clock)
        {
            QObject::connect(&keeper, &KeyReminderKeeper::due, &keeper,
                             [this](const KeyReminder &reminder) { heard.append(reminder); });
            keeper.watch();
        }
        KeyReminderKeeper keeper;
        QList<KeyReminder> heard;
    };
    Program window(bench);
    Program hub(bench);
    bench.clock.advance(days{76});
    for (int round = 0; round < 2; ++round) {
        for (Program *program : {&hub, &window})
            program->keeper.look();
    }
    CHECK(hub.heard.size() == 1);
    CHECK(window.heard == hub.heard);
    // One that starts afterwards: the people were told, and the status shows it.
    Program later(bench);
    CHECK(later.heard.isEmpty());
}

TEST_CASE("the injixo key has its own reminders, by its own age", "[reminder]")
{
    KeepersBench bench;
    bench.clock.advance(50 * 24h);
    REQUIRE(bench.keys->issue(bench.acme.id, 0h));
    bench.clock.advance(89 * 24h);
    QList<KeyReminder> heard;
    QObject::connect(&bench.reminders, &KeyReminderKeeper::due, &bench.reminders,
                     [&](const KeyReminder &reminder) { heard.append(reminder); });

    bench.reminders.look();

    REQUIRE(heard.size() == 2);
    CHECK(heard.at(0).stage == ReminderStage::Over);
    CHECK(heard.at(1).key == ReminderKey::Injixo);
    CHECK(heard.at(1).stage == ReminderStage::OneDay);
}
