// SPDX-License-Identifier: Apache-2.0
#include "core/keys/keyring.h"

#include "core/keys/injixokey.h"
#include "core/store/keyusetable.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/manualclock.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Keys {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    Keyring keyring{*database};

    ManualClock clock{fromSeconds(1'000'000)};

    IssuedInjixoKey issue(std::chrono::seconds overlap = 24h)
    {
        return commit(*database, [&](Transaction &tx) {
            return keyring.issue(tx, integration, overlap, clock.now());
        });
    }
    void use(const IssuedInjixoKey &issued)
    {
        commit(*database, [&](Transaction &tx) {
            return KeyUseTable(*database).recordUse(tx, issued.facts.id, clock.now());
        });
    }
    InjixoKeyFacts keep(std::string_view key, const QString &entry)
    {
        return commit(*database, [&](Transaction &tx) {
            return keyring.keep(tx, integration, Secret(key), entry, fromSeconds(7));
        });
    }
    [[nodiscard]] QList<InjixoKeyState> states()
    {
        const auto keys = keyring.list(integration, clock.now());
        REQUIRE(keys);
        QList<InjixoKeyState> states;
        for (const InjixoKeyFacts &facts : *keys)
            states.append(facts.state);
        return states;
    }
    [[nodiscard]] KeyVerification verify(const Secret &key)
    {
        const auto verification = keyring.verify(key, clock.now());
        REQUIRE(verification);
        return *verification;
    }
};

} // namespace

TEST_CASE("an issued key is well formed, active and listed by its last four characters", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey issued = keys.issue();
    CHECK(injixokey::parse(issued.key).form == injixokey::Form::WellFormed);
    CHECK(issued.facts.lastFour == issued.key.lastFour());
    CHECK(issued.facts.createdAt == keys.clock.now());
    CHECK(issued.facts.state == InjixoKeyState::Active);
    CHECK(*keys.keyring.list(keys.integration, keys.clock.now()) == QList{issued.facts});
}

TEST_CASE("the key itself is nowhere in the database file", "[keys]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    QByteArray key;
    {
        Keys keys{.database = openStore(path)};
        const IssuedInjixoKey issued = keys.issue();
        key = QByteArray(issued.key.reveal().data(), qsizetype(issued.key.size()));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    REQUIRE(content.contains(key.last(4)));
    CHECK_FALSE(content.contains(key.last(10)));
    CHECK_FALSE(content.contains(key.mid(4, 10)));
}

TEST_CASE("at most two keys live: the older retires, a third revokes the oldest", "[keys]")
{
    using enum InjixoKeyState;
    Keys keys;
    keys.issue();
    CHECK(keys.states() == QList{Active});
    keys.issue();
    CHECK(keys.states() == QList{Retiring, Active});
    keys.issue();
    CHECK(keys.states() == QList{Revoked, Retiring, Active});
    keys.issue();
    CHECK(keys.states() == QList{Revoked, Revoked, Retiring, Active});
}

TEST_CASE("a new key that was lost on its way gives way, and the one in use stays", "[keys]")
{
    using enum InjixoKeyState;
    Keys keys;
    const IssuedInjixoKey inUse = keys.issue();
    keys.use(inUse);
    const IssuedInjixoKey lost = keys.issue(24h);
    keys.clock.advance(1h);

    const IssuedInjixoKey next = keys.issue(24h);

    CHECK(keys.states() == QList{Retiring, Revoked, Active});
    REQUIRE(next.former);
    CHECK(next.former->id == inUse.facts.id);
    CHECK(next.former->retiresAt == keys.clock.now() + 24h);
    REQUIRE(next.ended);
    CHECK(next.ended->id == lost.facts.id);
    CHECK(keys.verify(inUse.key).standing == KeyStanding::Accepted);
    CHECK(keys.verify(lost.key).standing == KeyStanding::Revoked);

    // Once the app uses the new one, the old one goes at the next.
    keys.use(next);
    const IssuedInjixoKey last = keys.issue(24h);
    CHECK(last.former->id == next.facts.id);
    CHECK(last.ended->id == inUse.facts.id);
    CHECK(keys.states() == QList{Revoked, Revoked, Retiring, Active});
}

TEST_CASE("the former key lives to the end of the overlap and not a second longer", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey first = keys.issue();
    const UtcTime end = keys.clock.now() + 1h;
    const IssuedInjixoKey second = keys.issue(1h);
    CHECK(second.former->retiresAt == end);

    keys.clock.advance(1h - 1s);
    CHECK(keys.verify(first.key).standing == KeyStanding::Accepted);
    CHECK(keys.verify(first.key).key->state == InjixoKeyState::Retiring);
    keys.clock.advance(1s);
    const KeyVerification ended = keys.verify(first.key);
    CHECK(ended.standing == KeyStanding::Revoked);
    CHECK(ended.key->revokedAt == end);
    CHECK(keys.states() == QList{InjixoKeyState::Revoked, InjixoKeyState::Active});
    CHECK(keys.verify(second.key).standing == KeyStanding::Accepted);
}

TEST_CASE("without an overlap the former key ends at once", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey first = keys.issue();
    const IssuedInjixoKey second = keys.issue(0s);
    CHECK(second.former->id == first.facts.id);
    CHECK(keys.verify(first.key) == KeyVerification{KeyStanding::Revoked, second.former});
    CHECK(second.former->revokedAt == keys.clock.now());
}

TEST_CASE("the first key has none before it", "[keys]")
{
    CHECK_FALSE(Keys().issue().former);
}

TEST_CASE("keys whose time is up are ended in the store as of that time", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey first = keys.issue();
    keys.issue(1h);
    const auto endNow = [&keys] {
        return commit(*keys.database, [&](Transaction &tx) {
            return keys.keyring.endRetired(tx, keys.clock.now());
        });
    };
    CHECK_FALSE(*keys.keyring.hasRetired(keys.clock.now()));
    CHECK(endNow().isEmpty());
    keys.clock.advance(5h);
    CHECK(*keys.keyring.hasRetired(keys.clock.now()));
    const auto ended = endNow();
    REQUIRE(ended.size() == 1);
    CHECK(ended.first().id == first.facts.id);
    CHECK(ended.first().revokedAt == ended.first().retiresAt);
    CHECK(InjixoKeyTable(*keys.database).list(keys.integration)->first() == ended.first());
    CHECK_FALSE(*keys.keyring.hasRetired(keys.clock.now()));
}

TEST_CASE("a key is revoked at once, also the only one", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey issued = keys.issue();
    const auto revoke = [&keys](qint64 id) {
        return commit(*keys.database, [&](Transaction &tx) {
            return keys.keyring.revoke(tx, keys.integration, id, keys.clock.now());
        });
    };
    CHECK(revoke(issued.facts.id)->state == InjixoKeyState::Revoked);
    CHECK(keys.verify(issued.key).standing == KeyStanding::Revoked);
    CHECK_FALSE(revoke(issued.facts.id + 1));
}

TEST_CASE("a key issued for one integration leaves another's alone", "[keys]")
{
    Keys keys;
    keys.issue();
    const IntegrationId first =
        std::exchange(keys.integration, addIntegration(*keys.database, u"Other"_s));
    keys.issue();
    CHECK(keys.keyring.list(first, keys.clock.now())->first().state == InjixoKeyState::Active);
}

TEST_CASE("live keys are accepted, the retiring one too", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey first = keys.issue();
    const IssuedInjixoKey second = keys.issue();
    CHECK(keys.verify(second.key) == KeyVerification{KeyStanding::Accepted, second.facts});
    const KeyVerification retiring = keys.verify(first.key);
    CHECK(retiring.standing == KeyStanding::Accepted);
    CHECK(retiring.key->id == first.facts.id);
    CHECK(retiring.key->state == InjixoKeyState::Retiring);
}

TEST_CASE("a revoked key that is presented is known by name", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey first = keys.issue();
    keys.issue();
    keys.issue();
    const KeyVerification verification = keys.verify(first.key);
    CHECK(verification.standing == KeyStanding::Revoked);
    CHECK(verification.key->id == first.facts.id);
}

TEST_CASE("the keys of a deleted integration are revoked", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey issued = keys.issue();
    IntegrationTable table(*keys.database);
    commit(*keys.database,
           [&](Transaction &tx) { return table.markDeleted(tx, keys.integration); });
    CHECK(keys.verify(issued.key).standing == KeyStanding::Revoked);
}

TEST_CASE("a key nobody issued, a mistyped one and something else are three things", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey issued = keys.issue();
    CHECK(keys.verify(injixokey::generate()).standing == KeyStanding::Unknown);
    std::string mistyped(issued.key.reveal());
    mistyped[10] = mistyped[10] == 'x' ? 'y' : 'x';
    CHECK(keys.verify(Secret(mistyped)).standing == KeyStanding::Mistyped);
    CHECK(keys.verify(Secret(std::string_view("hunter2"))).standing == KeyStanding::NotAnInjixoKey);
}

TEST_CASE("a presented key may have blanks around it", "[keys]")
{
    Keys keys;
    const IssuedInjixoKey issued = keys.issue();
    CHECK(keys.verify(Secret(" " + std::string(issued.key.reveal()) + "\n")).standing
          == KeyStanding::Accepted);
}

TEST_CASE("an issue that is rolled back leaves the key before it active", "[keys]")
{
    Keys keys;
    keys.issue();
    {
        auto transaction = Transaction::begin(*keys.database);
        REQUIRE(transaction);
        REQUIRE(keys.keyring.issue(*transaction, keys.integration, 24h, keys.clock.now()));
    }
    CHECK(keys.states() == QList{InjixoKeyState::Active});
}

TEST_CASE("a key made in injixo is noted with its last four characters and its keychain entry",
          "[keys]")
{
    Keys keys;
    const InjixoKeyFacts kept = keys.keep("0f8e-injixo-made-this", u"injixo-api-key/1"_s);
    CHECK(kept
          == InjixoKeyFacts{.id = kept.id,
                            .integration = keys.integration,
                            .maker = InjixoKeyMaker::Injixo,
                            .state = InjixoKeyState::Active,
                            .lastFour = u"this"_s,
                            .createdAt = fromSeconds(7),
                            .keychainEntry = u"injixo-api-key/1"_s});
    CHECK(*keys.keyring.list(keys.integration, keys.clock.now()) == QList{kept});
}

TEST_CASE("a key made in injixo replaces the one kept before and leaves the keys made here alone",
          "[keys]")
{
    using enum InjixoKeyState;
    Keys keys;
    keys.issue();
    keys.keep("the-first-injixo-key", u"injixo-api-key/1"_s);
    keys.keep("the-second-injixo-key", u"injixo-api-key/2"_s);
    CHECK(keys.states() == QList{Active, Revoked, Active});
    keys.issue();
    CHECK(keys.states() == QList{Retiring, Revoked, Active, Active});
}

TEST_CASE("a key made in injixo is not accepted here", "[keys]")
{
    Keys keys;
    keys.keep("the-first-injixo-key", u"injixo-api-key/1"_s);
    CHECK(keys.verify(Secret(std::string_view("the-first-injixo-key"))).standing
          == KeyStanding::NotAnInjixoKey);
}
