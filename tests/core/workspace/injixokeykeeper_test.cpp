// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/injixokeykeeper.h"

#include "core/keys/keyring.h"
#include "core/store/activitytable.h"
#include "tests/core/workspace/enginebench.h"

#include <sqlite3.h>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An engine with one integration, whose keys it asks about.
struct Keys {
    EngineBench bench;
    IntegrationId id = bench.add(u"Acme"_s)->id;

    IssuedInjixoKey issue(std::chrono::seconds overlap = 24h)
    {
        auto issued = bench.keys->issue(id, overlap);
        REQUIRE(issued);
        return *std::move(issued);
    }
    /// As written down, whatever the time is now.
    QList<InjixoKeyState> stored()
    {
        const auto keys = InjixoKeyTable(*bench.database).list(id);
        REQUIRE(keys);
        QList<InjixoKeyState> states;
        for (const InjixoKeyFacts &key : *keys)
            states << key.state;
        return states;
    }
    /// Kinds, last four characters and actors, oldest first.
    QStringList activity()
    {
        const auto entries = ActivityTable(*bench.database).list(id, 100);
        REQUIRE(entries);
        QStringList lines;
        for (const ActivityEntry &entry : *entries) {
            if (entry.kind < ActivityKind::InjixoKeyIssued)
                continue; // the integration's own
            lines.prepend(activityCode(entry.kind) + u' ' + entry.facts.value(u"last_four"_s) + u' '
                          + actorCode(entry.actor));
        }
        return lines;
    }
};

} // namespace

TEST_CASE("a generated injixo key makes Deskbridge the receiver and leaves no secret behind")
{
    EngineBench bench;
    const auto added = bench.add(u"Acme"_s);
    REQUIRE(added);

    const auto issued = bench.keys->issue(added->id, 24h);

    REQUIRE(issued);
    CHECK(issued->facts.lastFour == issued->key.lastFour());
    CHECK(bench.integrations->find(added->id)->eventReceiver == EventReceiver::Deskbridge);
    CHECK(bench.secrets.entries.size() == 1);
}

TEST_CASE("a key made in injixo replaces the one kept before, also in the keychain")
{
    EngineBench bench;
    const auto added = bench.add(u"Acme"_s);
    REQUIRE(added);
    REQUIRE(bench.keep(added->id, "  the-first-injixo-key-1111 "));

    const auto second = bench.keep(added->id, "the-second-injixo-key-2222");

    REQUIRE(second);
    CHECK(second->lastFour == u"2222"_s);
    CHECK(bench.integrations->find(added->id)->eventReceiver == EventReceiver::Injixo);
    REQUIRE(QTest::qWaitFor([&] { return bench.secrets.entries.size() == 2; }));
    CHECK(bench.secrets.entries.value(second->keychainEntry) == "the-second-injixo-key-2222");
}

TEST_CASE("a key issued beside another retires it, and both are in the activity list")
{
    Keys keys;
    const auto first = keys.issue();
    const auto second = keys.issue(72h);

    REQUIRE(second.former);
    CHECK(second.former->id == first.facts.id);
    CHECK(second.former->state == InjixoKeyState::Retiring);
    CHECK(second.former->retiresAt == keys.bench.clock.now() + 72h);
    CHECK(keys.activity()
          == QStringList{u"injixo_key_issued %1 person"_s.arg(first.facts.lastFour),
                         u"injixo_key_retiring %1 person"_s.arg(first.facts.lastFour),
                         u"injixo_key_issued %1 person"_s.arg(second.facts.lastFour)});
}

TEST_CASE("a retiring key ends by itself once its time is up, and that is told once")
{
    Keys keys;
    const auto first = keys.issue();
    keys.issue(1h);
    int changes = 0;
    QObject::connect(keys.bench.keys.get(), &InjixoKeyKeeper::changed, keys.bench.keys.get(),
                     [&](IntegrationId id) { changes += id == keys.id ? 1 : 100; });
    const UtcTime end = keys.bench.clock.now() + 1h;

    keys.bench.clock.advance(1h - 1s);
    REQUIRE(keys.bench.keys->endRetired());
    CHECK(keys.stored().first() == InjixoKeyState::Retiring);
    CHECK(changes == 0);

    keys.bench.clock.advance(10min);
    REQUIRE(keys.bench.keys->endRetired());
    REQUIRE(keys.bench.keys->endRetired());
    CHECK(keys.stored() == QList{InjixoKeyState::Revoked, InjixoKeyState::Active});
    CHECK(InjixoKeyTable(*keys.bench.database).list(keys.id)->first().revokedAt == end);
    CHECK(changes == 1);
    CHECK(keys.activity().count(u"injixo_key_revoked %1 program"_s.arg(first.facts.lastFour)) == 1);
}

TEST_CASE("what ended while the program was closed is ended at its start")
{
    Keys keys;
    keys.issue();
    keys.issue(1h);
    keys.bench.clock.advance(2h);
    keys.bench.keys->start();
    CHECK(keys.stored().first() == InjixoKeyState::Revoked);
}

TEST_CASE("a revoked key is told with who did it, and revoking it again changes nothing")
{
    Keys keys;
    const auto issued = keys.issue();

    const auto revoked = keys.bench.keys->revoke(keys.id, issued.facts.id);
    REQUIRE(revoked);
    REQUIRE(*revoked);
    CHECK((*revoked)->revokedAt == keys.bench.clock.now());
    keys.bench.clock.advance(1h);
    const auto again = keys.bench.keys->revoke(keys.id, issued.facts.id);
    REQUIRE(again);
    CHECK(*again == *revoked);
    CHECK(keys.activity().last() == u"injixo_key_revoked %1 person"_s.arg(issued.facts.lastFour));
    CHECK(keys.activity().size() == 2);
}

TEST_CASE("a key of another integration is not revoked")
{
    Keys keys;
    const auto issued = keys.issue();
    const auto other = keys.bench.add(u"Other"_s);
    REQUIRE(other);
    const auto revoked = keys.bench.keys->revoke(other->id, issued.facts.id);
    REQUIRE(revoked);
    CHECK_FALSE(revoked->has_value());
    CHECK(keys.stored() == QList{InjixoKeyState::Active});
    CHECK(keys.bench.keys->revoke(IntegrationId{4711}, issued.facts.id).error().kind
          == ErrorKind::NoSuchIntegration);
}

TEST_CASE("a revoked key that was made in injixo leaves the keychain")
{
    Keys keys;
    const auto kept = keys.bench.keep(keys.id, "a-key-from-injixo-9876");
    REQUIRE(kept);
    REQUIRE(keys.bench.secrets.entries.size() == 2);
    REQUIRE(keys.bench.keys->revoke(keys.id, kept->id));
    CHECK(QTest::qWaitFor([&] { return keys.bench.secrets.entries.size() == 1; }));
}

TEST_CASE("a replaced key from injixo is told as the one that replaces it")
{
    Keys keys;
    REQUIRE(keys.bench.keep(keys.id, "the-first-injixo-key-1111"));
    REQUIRE(keys.bench.keep(keys.id, "the-second-injixo-key-2222"));
    CHECK(keys.activity()
          == QStringList{u"injixo_key_kept 1111 person"_s, u"injixo_key_kept 2222 person"_s});
}

TEST_CASE("a key that cannot be stored leaves the one before it and the activity list alone")
{
    Keys keys;
    keys.issue();
    REQUIRE(sqlite3_exec(keys.bench.database->handle(),
                         "CREATE TRIGGER refuse BEFORE INSERT ON injixo_key "
                         "BEGIN SELECT RAISE(ABORT, 'no'); END",
                         nullptr, nullptr, nullptr)
            == SQLITE_OK);
    CHECK(keys.bench.keys->issue(keys.id, 24h).error().kind == ErrorKind::StoreFailed);
    CHECK(keys.stored() == QList{InjixoKeyState::Active});
    CHECK(keys.activity().size() == 1);
}

TEST_CASE("a pasted key that is kept for an integration is found, of whichever it is", "[keys]")
{
    Keys keys;
    const IntegrationId other = keys.bench.add(u"Acme US"_s)->id;
    const auto keep = [&](IntegrationId id, std::string_view key) {
        std::optional<Result<InjixoKeyFacts>> kept;
        keys.bench.keys->keep(id, Secret(key),
                              [&](const Result<InjixoKeyFacts> &result) { kept = result; });
        REQUIRE(QTest::qWaitFor([&] { return kept.has_value(); }));
        REQUIRE(*kept);
    };
    const auto find = [&](std::string_view key) {
        std::optional<Result<std::optional<InjixoKeyFacts>>> found;
        keys.bench.keys->findKept(std::make_shared<const Secret>(key),
                                  [&](const auto &result) { found = result; });
        REQUIRE(QTest::qWaitFor([&] { return found.has_value(); }));
        REQUIRE(*found);
        return **found;
    };
    keep(keys.id, "made-in-injixo-1-same");
    keep(other, "made-in-injixo-2-same");

    CHECK(find("made-in-injixo-1-same")->integration == keys.id);
    CHECK(find("made-in-injixo-2-same")->integration == other);
    CHECK_FALSE(find("made-in-injixo-3-same"));
    keep(other, "made-in-injixo-4-late"); // the one before is no longer anybody's
    CHECK_FALSE(find("made-in-injixo-2-same"));
}

TEST_CASE("a pasted key that is known as another one is refused, and nothing is kept", "[keys]")
{
    Keys keys;
    const IntegrationId other = keys.bench.add(u"Acme US"_s)->id;
    const IssuedInjixoKey issued = keys.issue();
    REQUIRE(keys.bench.keep(other, "made-in-injixo-for-us"));
    const auto entries = keys.bench.secrets.entries;
    const auto before = keys.activity();
    const auto refused = [&](const std::string &key) {
        const auto kept = keys.bench.keep(keys.id, key.c_str());
        return !kept && kept.error().kind == ErrorKind::KeyMisplaced;
    };

    CHECK(refused(std::string(issued.key.reveal()))); // although it is this integration's
    CHECK(refused(" made-in-injixo-for-us\n"));
    CHECK(refused("a-freshdesk-key-1234")); // EngineBench::add()
    CHECK(keys.bench.secrets.entries == entries);
    CHECK(keys.activity() == before);
    CHECK(keys.bench.integrations->find(keys.id)->eventReceiver == EventReceiver::Deskbridge);

    CHECK(keys.bench.keep(other, "made-in-injixo-for-us")); // pasted once more: it is this one's
    CHECK(keys.bench.keep(keys.id, "made-in-injixo-for-eu"));
}
