// SPDX-License-Identifier: Apache-2.0
#include "core/store/keyusetable.h"

#include "core/store/injixokeytable.h"
#include "core/store/lanetable.h"
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon = fromSeconds(1'790'035'200); // a whole hour

struct Uses {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId acme = addIntegration(*database);
    InjixoKeyTable keys{*database};
    KeyUseTable table{*database};
    int next = 0;
    qint64 key = addKey(InjixoKeyState::Active);

    qint64 addKey(InjixoKeyState state)
    {
        const InjixoKeyFacts facts{
            .integration = acme, .state = state, .lastFour = u"abcd"_s, .createdAt = noon};
        return commit(*database, [&](Transaction &tx) {
            return keys.insert(tx, facts, QByteArray(32, static_cast<char>('a' + next++)));
        });
    }
    void use(UtcTime at)
    {
        commit(*database, [&](Transaction &tx) { return table.recordUse(tx, key, at); });
    }
    void refuse(const KeyRefusal &refusal)
    {
        commit(*database, [&](Transaction &tx) { return table.recordRefusal(tx, refusal); });
    }
    void tidy(UtcTime before)
    {
        commit(*database, [&](Transaction &tx) { return table.tidy(tx, before); });
    }
};

KeyRefusal stranger(int number, UtcTime at)
{
    return {.standing = KeyStanding::Unknown,
            .fingerprint = QString::number(number, 16),
            .sender = u"192.0.2.1"_s,
            .firstAt = at,
            .lastAt = at,
            .attempts = 1};
}

} // namespace

TEST_CASE("a key's uses are counted by the hour, and its first and last one are kept", "[store]")
{
    Uses uses;
    uses.use(noon + 5s);
    uses.use(noon + 59min);
    uses.use(noon + 2h);
    uses.use(noon + 1h); // another thread's, a little late
    const auto key = uses.keys.list(uses.acme)->first();
    CHECK(key.firstUsedAt == noon + 5s);
    CHECK(key.lastUsedAt == noon + 2h);
    CHECK(*uses.table.uses(uses.key, noon) == KeyUses{.accepted = 4, .refused = 0});
    CHECK(*uses.table.uses(uses.key, noon + 1h + 5min) == KeyUses{.accepted = 2, .refused = 0});
    CHECK(*uses.table.uses(uses.key + 1, noon) == KeyUses{});
}

TEST_CASE("refused uses of a revoked key add up by sender, and reach the lane", "[store]")
{
    Uses uses;
    const qint64 ended = uses.addKey(InjixoKeyState::Revoked);
    const KeyRefusal first{.key = ended,
                           .standing = KeyStanding::Revoked,
                           .fingerprint = u"beef"_s,
                           .sender = u"192.0.2.1"_s,
                           .firstAt = noon,
                           .lastAt = noon,
                           .attempts = 2};
    KeyRefusal later = first;
    later.firstAt = later.lastAt = noon + 1h;
    later.attempts = 3;
    KeyRefusal elsewhere = first;
    elsewhere.sender = u"192.0.2.9"_s;
    uses.refuse(first);
    uses.refuse(later);
    uses.refuse(elsewhere);

    const auto refusals = *uses.table.refusals(uses.acme);
    REQUIRE(refusals.size() == 2);
    CHECK(refusals.at(0).attempts == 5);
    CHECK(refusals.at(0).firstAt == noon);
    CHECK(refusals.at(0).lastAt == noon + 1h);
    CHECK(refusals.at(1) == elsewhere);
    CHECK(*uses.table.uses(ended, noon) == KeyUses{.accepted = 0, .refused = 7});
    const auto lane = *LaneTable(*uses.database).lastRefusals(uses.acme);
    REQUIRE(lane);
    CHECK(lane->attempts == 7);
    CHECK(lane->lastAt == noon + 1h);
    CHECK(uses.table.strangers(10)->isEmpty());
}

TEST_CASE("the ledger of strangers keeps its size, however many knock", "[store]")
{
    Uses uses;
    auto transaction = Transaction::begin(*uses.database);
    REQUIRE(transaction);
    for (int i = 0; i < KeyUseTable::strangersKept + 50; ++i)
        REQUIRE(uses.table.recordRefusal(*transaction, stranger(i, noon + i * 1s)));
    REQUIRE(transaction->commit());
    uses.tidy(noon - 24h);
    const auto kept = *uses.table.strangers(10'000);
    REQUIRE(kept.size() == KeyUseTable::strangersKept);
    CHECK(kept.last() == stranger(50, noon + 50s));
}

TEST_CASE("a revoked key's ledger keeps its newest senders", "[store]")
{
    Uses uses;
    const qint64 ended = uses.addKey(InjixoKeyState::Revoked);
    for (int i = 0; i < KeyUseTable::sendersKept + 3; ++i)
        uses.refuse({.key = ended,
                     .standing = KeyStanding::Revoked,
                     .fingerprint = u"beef"_s,
                     .sender = QString::number(i),
                     .firstAt = noon + i * 1s,
                     .lastAt = noon + i * 1s,
                     .attempts = 1});
    uses.refuse(stranger(1, noon));
    uses.tidy(noon - 24h);
    const auto kept = *uses.table.refusals(uses.acme);
    REQUIRE(kept.size() == KeyUseTable::sendersKept);
    CHECK(kept.last().sender == u"3"_s);
    CHECK(uses.table.strangers(10)->size() == 1);
}

TEST_CASE("uses of hours long gone are forgotten, the dates of a key stay", "[store]")
{
    Uses uses;
    uses.use(noon);
    uses.use(noon + 2h);
    uses.tidy(noon + 1h);
    CHECK(*uses.table.uses(uses.key, noon) == KeyUses{.accepted = 1, .refused = 0});
    CHECK(uses.keys.list(uses.acme)->first().firstUsedAt == noon);
}
