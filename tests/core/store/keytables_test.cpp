// SPDX-License-Identifier: Apache-2.0
#include "core/store/injixokeytable.h"
#include "core/store/intransaction.h"
#include "core/store/keyownertable.h"
#include "core/store/keyremindertable.h"
#include "core/store/keyrotationtable.h"
#include "core/store/sparesecrettable.h"
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("what is known of a key's owner is found again, and only the newest", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database);
    KeyOwnerTable table(*database);
    CHECK_FALSE(table.find(acme)->has_value());
    KeyOwner owner{.agent = 9'007'199'254'740'993,
                   .accountAdministrator =
                       GENERATE(std::optional<bool>(), std::optional(false), std::optional(true)),
                   .ticketScope = 2,
                   .occasional = true,
                   .tierType = u"Forest"_s,
                   .limitPerMinute = GENERATE(std::optional<int>(), std::optional(700)),
                   .checkedAt = fromSeconds(1'790'000'000)};

    commit(*database, [&](Transaction &tx) { return table.store(tx, acme, KeyOwner{}); });
    commit(*database, [&](Transaction &tx) { return table.store(tx, acme, owner); });

    CHECK(**table.find(acme) == owner);
}

TEST_CASE("a spare secret that is being removed cannot be taken any more", "[store]")
{
    const auto database = openInMemory();
    SpareSecretTable table(*database);
    for (const QString &entry : {u"a"_s, u"b"_s})
        commit(*database, [&](Transaction &tx) { return table.note(tx, entry); });
    commit(*database, [&](Transaction &tx) { return table.take(tx, u"a"_s); });
    CHECK(*table.list() == QStringList{u"b"_s});

    CHECK(commit(*database, [&](Transaction &tx) { return table.claimAll(tx); })
          == QStringList{u"b"_s});
    const auto taken =
        inTransaction(*database, [&](Transaction &tx) { return table.take(tx, u"b"_s); });
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ErrorKind::KeychainFailed);
    commit(*database, [&](Transaction &tx) { return table.forget(tx, u"b"_s); });
    CHECK(table.list()->isEmpty());
}

TEST_CASE("an open replacement is found until it is removed", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database);
    KeyRotationTable table(*database);
    const KeyRotation rotation{.integration = acme,
                               .maker = InjixoKeyMaker::Injixo,
                               .reason = RotationReason::ColleagueLeft,
                               .begunAt = fromSeconds(1'790'000'000)};

    commit(*database, [&](Transaction &tx) { return table.store(tx, rotation); });
    CHECK(**table.find(acme) == rotation);
    CHECK(*table.list() == QList{rotation});
    CHECK(commit(*database, [&](Transaction &tx) { return table.remove(tx, acme); }));
    CHECK_FALSE(commit(*database, [&](Transaction &tx) { return table.remove(tx, acme); }));
    CHECK_FALSE(table.find(acme)->has_value());
}

TEST_CASE("a reminder is remembered for the key it was about", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database);
    KeyReminderTable table(*database);
    const UtcTime made = fromSeconds(1'790'000'000);
    commit(*database, [&](Transaction &tx) {
        return table.store(tx, acme, ReminderKey::Freshdesk, made, ReminderStage::OneWeek);
    });

    CHECK(*table.last(acme, ReminderKey::Freshdesk, made) == ReminderStage::OneWeek);
    CHECK_FALSE(table.last(acme, ReminderKey::Injixo, made)->has_value());
    CHECK_FALSE(table.last(acme, ReminderKey::Freshdesk, made + 1s)->has_value());
}

TEST_CASE("keys made here are told apart by the beginning of their hash", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database);
    const auto add = [&](const std::optional<QByteArray> &hash, InjixoKeyMaker maker) {
        return commit(*database, [&](Transaction &tx) {
            return InjixoKeyTable(*database).insert(tx, {.integration = acme, .maker = maker},
                                                    hash);
        });
    };
    const qint64 ours =
        add(QByteArray::fromHex("c0ffee12") + QByteArray(28, 'x'), InjixoKeyMaker::Deskbridge);
    add(std::nullopt, InjixoKeyMaker::Injixo);

    CHECK(*InjixoKeyTable(*database).fingerprints(acme)
          == QMap<qint64, QString>{{ours, u"c0ffee12"_s}});
}
