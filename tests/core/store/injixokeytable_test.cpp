// SPDX-License-Identifier: Apache-2.0
#include "core/store/injixokeytable.h"

#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

struct Keys {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    InjixoKeyTable table{*database};

    InjixoKeyFacts add(InjixoKeyFacts facts, const std::optional<QByteArray> &hash)
    {
        facts.integration = integration;
        facts.id =
            commit(*database, [&](Transaction &tx) { return table.insert(tx, facts, hash); });
        return facts;
    }
};

InjixoKeyFacts ownKey(const QString &lastFour)
{
    InjixoKeyFacts facts;
    facts.lastFour = lastFour;
    facts.createdAt = fromSeconds(5);
    return facts;
}

} // namespace

TEST_CASE("keys of both makers come back as they were noted, oldest first", "[store]")
{
    Keys keys;
    const auto own = keys.add(ownKey(u"abcd"_s), QByteArray(32, 'a'));
    const auto pasted = keys.add({.maker = InjixoKeyMaker::Injixo,
                                  .lastFour = u"efgh"_s,
                                  .createdAt = fromSeconds(4),
                                  .keychainEntry = u"injixo-api-key/1"_s},
                                 std::nullopt);
    CHECK(*keys.table.list(keys.integration) == QList{own, pasted});
    CHECK(keys.table.list(addIntegration(*keys.database, u"Other"_s))->isEmpty());
}

TEST_CASE("a key is found by its whole hash only", "[store]")
{
    Keys keys;
    keys.add(ownKey(u"abcd"_s), QByteArray(32, 'a'));
    const auto facts = keys.add(ownKey(u"abcd"_s), QByteArray(31, 'a') + 'b');
    CHECK(*keys.table.findByHash(QByteArray(31, 'a') + 'b') == facts);
    CHECK(*keys.table.findByHash(QByteArray(31, 'a') + 'c') == std::nullopt);
    CHECK(*keys.table.findByHash(QByteArray(31, 'a')) == std::nullopt);
    CHECK(*keys.table.findByHash({}) == std::nullopt);
}

TEST_CASE("a key made here needs a hash of 32 bytes, one made in injixo has none", "[store]")
{
    Keys keys;
    const auto [maker, hash] = GENERATE(table<InjixoKeyMaker, std::optional<QByteArray>>({
        {InjixoKeyMaker::Deskbridge, std::nullopt},
        {InjixoKeyMaker::Deskbridge, QByteArray(31, 'a')},
        {InjixoKeyMaker::Injixo, QByteArray(32, 'a')},
    }));
    auto transaction = Transaction::begin(*keys.database);
    REQUIRE(transaction);
    InjixoKeyFacts facts;
    facts.integration = keys.integration;
    facts.maker = maker;
    CHECK_FALSE(keys.table.insert(*transaction, facts, hash));
}

TEST_CASE("a key's state comes back with its times", "[store]")
{
    Keys keys;
    auto facts = keys.add(ownKey(u"abcd"_s), QByteArray(32, 'a'));
    facts.state = InjixoKeyState::Revoked;
    facts.retiresAt = fromSeconds(8);
    facts.revokedAt = fromSeconds(7);
    commit(*keys.database, [&](Transaction &tx) { return keys.table.updateState(tx, facts); });
    CHECK(*keys.table.findByHash(QByteArray(32, 'a')) == facts);
}

TEST_CASE("only retiring keys with a time that has come are due to end", "[store]")
{
    Keys keys;
    const auto addRetiring = [&](char hash, InjixoKeyState state, std::optional<UtcTime> end) {
        auto facts = keys.add(ownKey(u"abcd"_s), QByteArray(32, hash));
        facts.state = state;
        facts.retiresAt = end;
        return commit(*keys.database,
                      [&](Transaction &tx) { return keys.table.updateState(tx, facts); });
    };
    addRetiring('a', InjixoKeyState::Retiring, fromSeconds(10));
    addRetiring('b', InjixoKeyState::Retiring, fromSeconds(11));
    addRetiring('c', InjixoKeyState::Retiring, std::nullopt);
    addRetiring('d', InjixoKeyState::Revoked, fromSeconds(9));
    CHECK(keys.table.dueToEnd(fromSeconds(9))->isEmpty());
    CHECK(*keys.table.dueToEnd(fromSeconds(10))
          == QList{keys.table.list(keys.integration)->first()});
}

TEST_CASE("the state of a key that is not there cannot be changed", "[store]")
{
    Keys keys;
    auto transaction = Transaction::begin(*keys.database);
    REQUIRE(transaction);
    CHECK_FALSE(keys.table.updateState(*transaction, InjixoKeyFacts{.id = 42}));
}
