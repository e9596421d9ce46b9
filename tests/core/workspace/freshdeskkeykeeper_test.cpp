// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/freshdeskkeykeeper.h"

#include "core/keys/keyfingerprint.h"
#include "core/store/activitytable.h"
#include "core/store/healthfactstable.h"
#include "core/store/intransaction.h"
#include "core/store/keyownertable.h"
#include "core/store/sparesecrettable.h"
#include "core/workspace/sparesecrets.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto oldKey = "a-freshdesk-key-1234";
constexpr auto newKey = "another-freshdesk-key-9876";

Ticket ticketNumber(qint64 id)
{
    Ticket ticket;
    ticket.id = TicketId{id};
    ticket.group = GroupId{1};
    ticket.source = SourceId{1};
    ticket.createdAt = fromSeconds(1'700'000'000 + id);
    ticket.updatedAt = ticket.createdAt;
    return ticket;
}

/// An integration with its key, and a second one of another Account Administrator.
class KeyBench : public EngineBench {
public:
    KeyBench()
        : integration(*add(u"Acme"_s, oldKey))
    {
        other().agent = {80012345679, u"Bob Boss"_s, u"support_agent"_s, false, 1, {80000111111}};
        restart();
    }

    FakeFreshdesk &other() { return connector.byKey[newKey]; }

    /// As at a new start of the program, without cleaning up.
    void restart()
    {
        keeper.reset();
        spares = std::make_unique<SpareSecrets>(*database, secrets);
        keeper = std::make_unique<FreshdeskKeyKeeper>(*database, secrets, *spares, connector,
                                                      *imports, *activity, clock);
    }

    Result<KeySwitch> replace(const char *key = newKey)
    {
        std::optional<Result<KeySwitch>> answered;
        keeper->replace(integration.id, Secret(std::string_view(key)),
                        [&](const Result<KeySwitch> &result) { answered = result; });
        REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));
        return *answered;
    }

    [[nodiscard]] Integration stored() { return *integrations->find(integration.id); }
    [[nodiscard]] QByteArray keyInUse() { return secrets.entries.value(stored().apiKeyEntry); }

    Integration integration;
    std::unique_ptr<SpareSecrets> spares;
    std::unique_ptr<FreshdeskKeyKeeper> keeper;
};

} // namespace

TEST_CASE("a proved key takes the place of the former one", "[freshdeskkey]")
{
    KeyBench bench;
    bench.clock.advance(48h);
    int told = 0;
    QObject::connect(bench.keeper.get(), &FreshdeskKeyKeeper::replaced, bench.keeper.get(),
                     [&] { ++told; });

    const auto done = bench.replace();

    REQUIRE(done);
    REQUIRE(done->integration);
    CHECK(told == 1);
    CHECK(bench.stored() == *done->integration);
    CHECK(bench.stored().apiKeyLastFour == u"9876"_s);
    CHECK(bench.stored().apiKeyFingerprint == keyFingerprint(Secret(std::string_view(newKey))));
    CHECK(bench.keyInUse() == newKey);
    CHECK(bench.secrets.entries.size() == 1);
    CHECK(SpareSecretTable(*bench.database).list()->isEmpty());
    CHECK(*HealthFactsTable(*bench.database).apiKeyStoredAt(bench.integration.id)
          == bench.clock.now());
    CHECK((*KeyOwnerTable(*bench.database).find(bench.integration.id))->agent == 80012345679);
    const auto line = *ActivityTable(*bench.database)
                           .last(bench.integration.id, ActivityKind::FreshdeskKeyReplaced);
    REQUIRE(line);
    CHECK(line->facts
          == QMap<QString, QString>{{u"last_four"_s, u"9876"_s}, {u"before"_s, u"1234"_s}});
    CHECK(bench.import(bench.stored()));
    CHECK(bench.connector.keysUsed.last() == newKey);
}

TEST_CASE("both keys are asked, and nothing changes by comparing", "[freshdeskkey]")
{
    KeyBench bench;
    bench.other().agent.ticketScope = 1;
    bench.other().account.tierType = u"Pro"_s;
    std::optional<Result<KeyComparison>> answered;
    bench.keeper->compare(bench.integration.id, Secret(u"  another-freshdesk-key-9876\n"_s),
                          [&](const Result<KeyComparison> &result) { answered = result; });
    REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));

    REQUIRE(*answered);
    const KeyComparison &seen = **answered;
    REQUIRE(seen.present);
    REQUIRE(seen.candidate);
    CHECK(seen.refusal == SwitchRefusal::None);
    CHECK(seen.present->agentName == u"Ada Admin"_s);
    CHECK(seen.candidate->agentName == u"Bob Boss"_s);
    CHECK(seen.candidate->roleNames == u"Account Administrator"_s);
    CHECK(ownerDifferences(seen.present->owner, seen.candidate->owner)
          == QList{OwnerTrait::Agent, OwnerTrait::Plan});
    CHECK(seen.presentLastFour == u"1234"_s);
    CHECK(seen.candidateLastFour == u"9876"_s);
    CHECK(bench.stored() == bench.integration);
    CHECK(bench.secrets.entries.size() == 1);
}

TEST_CASE("a key that a check fails for is not switched to", "[freshdeskkey]")
{
    KeyBench bench;
    SECTION("it is refused")
    {
        bench.other().rejectKey();
    }
    SECTION("its owner is no Account Administrator")
    {
        bench.other().agent.roleIds = {80000111114};
    }
    SECTION("its owner sees a part of the tickets")
    {
        bench.other().agent.ticketScope = 2;
    }
    SECTION("the plan is too small")
    {
        bench.other().account.tierType = u"Growth"_s;
    }
    SECTION("Freshdesk does not answer")
    {
        bench.other().fail(FakeFreshdesk::Call::Tickets, ErrorKind::TimedOut);
    }

    const auto done = bench.replace();

    REQUIRE(done);
    CHECK_FALSE(done->integration);
    CHECK(done->comparison.refusal == SwitchRefusal::CheckFailed);
    CHECK(overallOutcome(done->comparison.checks) == CheckOutcome::Failed);
    CHECK(bench.stored() == bench.integration);
    CHECK(bench.keyInUse() == oldKey);
    CHECK(bench.secrets.entries.size() == 1);
}

TEST_CASE("a key of another account is not switched to", "[freshdeskkey]")
{
    KeyBench bench;
    bench.other().account.domain = u"another.freshdesk.com"_s;

    const auto done = bench.replace();

    REQUIRE(done);
    CHECK_FALSE(done->integration);
    CHECK(done->comparison.refusal == SwitchRefusal::OtherAccount);
    CHECK(bench.keyInUse() == oldKey);
}

TEST_CASE("the key in use is no replacement for itself, and nobody is asked", "[freshdeskkey]")
{
    KeyBench bench;

    const auto done = bench.replace(oldKey);

    REQUIRE(done);
    CHECK(done->comparison.refusal == SwitchRefusal::SameKey);
    CHECK(bench.connector.keysUsed.isEmpty());
}

TEST_CASE("a former key that no longer works is replaced too", "[freshdeskkey]")
{
    KeyBench bench;
    SECTION("Freshdesk refuses it")
    {
        bench.connector.account.rejectKey();
        const auto done = bench.replace();
        REQUIRE(done);
        CHECK(done->integration);
        CHECK(done->comparison.presentError->kind == ErrorKind::KeyRejected);
    }
    SECTION("the keychain has lost it")
    {
        bench.secrets.entries.clear();
        const auto done = bench.replace();
        REQUIRE(done);
        CHECK(done->integration);
        CHECK(done->comparison.presentError->kind == ErrorKind::SecretMissing);
    }
    CHECK(bench.keyInUse() == newKey);
}

TEST_CASE("what cannot be replaced says why", "[freshdeskkey]")
{
    KeyBench bench;
    CHECK(bench.replace("   ").error().kind == ErrorKind::InvalidKey);
    bench.integration.id = IntegrationId{77};
    CHECK(bench.replace().error().kind == ErrorKind::NoSuchIntegration);
}

TEST_CASE("a keychain that fails leaves the former key in use and nothing else", "[freshdeskkey]")
{
    KeyBench bench;
    bench.secrets.writeFails = ErrorKind::KeychainLocked;

    const auto failed = bench.replace();

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::KeychainLocked);
    CHECK(bench.keyInUse() == oldKey);
    CHECK(bench.secrets.entries.size() == 1);
    CHECK(SpareSecretTable(*bench.database).list()->isEmpty());
}

TEST_CASE("a key replaced by someone else meanwhile stays theirs", "[freshdeskkey]")
{
    KeyBench bench;
    bench.connector.byKey["a-third-freshdesk-key-5555"].agent = bench.other().agent;
    std::optional<Result<KeySwitch>> first;
    std::optional<Result<KeySwitch>> second;
    bench.keeper->replace(bench.integration.id, Secret(std::string_view(newKey)),
                          [&](const Result<KeySwitch> &result) { first = result; });
    bench.keeper->replace(bench.integration.id,
                          Secret(std::string_view("a-third-freshdesk-key-5555")),
                          [&](const Result<KeySwitch> &result) { second = result; });
    REQUIRE(QTest::qWaitFor([&] { return first && second; }));

    CHECK(first->has_value() != second->has_value());
    CHECK(bench.secrets.entries.size() == 1);
    CHECK(bench.keyInUse() == (first->has_value() ? newKey : "a-third-freshdesk-key-5555"));
    CHECK(SpareSecretTable(*bench.database).list()->isEmpty());
}

TEST_CASE("a former key the keychain keeps is removed at the next start", "[freshdeskkey]")
{
    KeyBench bench;
    bench.secrets.removeFails = ErrorKind::KeychainLocked;

    const auto done = bench.replace();

    REQUIRE(done);
    CHECK(bench.keyInUse() == newKey);
    CHECK(bench.secrets.entries.size() == 2);
    bench.secrets.removeFails.reset();
    bench.restart();
    bench.spares->cleanUp();
    REQUIRE(QTest::qWaitFor([&] { return bench.secrets.entries.size() == 1; }));
    CHECK(bench.keyInUse() == newKey);
    REQUIRE(QTest::qWaitFor([&] { return SpareSecretTable(*bench.database).list()->isEmpty(); }));
}

TEST_CASE("a program that ends at any step leaves a working key, and the next start cleans up",
          "[freshdeskkey]")
{
    // The keychain is asked three times: for the present key, to write the new one, to remove the former.
    const int step = GENERATE(1, 2, 3);
    const bool afterEffect = GENERATE(false, true);
    CAPTURE(step, afterEffect);
    KeyBench bench;
    bench.secrets.dieAt(step, afterEffect);
    bench.keeper->replace(bench.integration.id, Secret(std::string_view(newKey)),
                          [](const Result<KeySwitch> &) { FAIL_CHECK("nobody is left to ask"); });
    REQUIRE(QTest::qWaitFor([&] { return bench.secrets.isDead(); }));

    bench.restart();
    bench.secrets.dieAt(-1, false);
    CHECK(bench.keyInUse() == (step == 3 ? newKey : oldKey));
    bench.spares->cleanUp();

    REQUIRE(QTest::qWaitFor([&] { return SpareSecretTable(*bench.database).list()->isEmpty(); }));
    CHECK(bench.secrets.entries.size() == 1);
    CHECK(bench.keyInUse() == (step == 3 ? newKey : oldKey));
}

TEST_CASE("a store that fails at the switch leaves the former key in use", "[freshdeskkey]")
{
    KeyBench bench;
    const Sql refuse{"test.refuse",
                     R"(CREATE TRIGGER refuse BEFORE UPDATE OF api_key_entry ON integration
                        BEGIN SELECT RAISE(ABORT, 'no'); END)"};
    REQUIRE(inTransaction(*bench.database, [&](Transaction &transaction) {
        return bench.database->write(transaction, refuse);
    }));

    const auto failed = bench.replace();

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::StoreFailed);
    CHECK(bench.keyInUse() == oldKey);
    CHECK(bench.secrets.entries.size() == 1);
    CHECK(SpareSecretTable(*bench.database).list()->isEmpty());
}

TEST_CASE("an entry that is cleaned up elsewhere meanwhile is not switched to", "[freshdeskkey]")
{
    KeyBench bench;
    SpareSecrets another(*bench.database, bench.secrets);
    bool cleaned = false;
    const auto poll = [&] {
        if (!cleaned && !SpareSecretTable(*bench.database).list()->isEmpty()) {
            another.cleanUp();
            cleaned = true;
        }
    };
    std::optional<Result<KeySwitch>> answered;
    bench.keeper->replace(bench.integration.id, Secret(std::string_view(newKey)),
                          [&](const Result<KeySwitch> &result) { answered = result; });
    REQUIRE(QTest::qWaitFor([&] {
        poll();
        return answered.has_value();
    }));

    CHECK(cleaned);
    CHECK(bench.keyInUse() == (answered->has_value() ? newKey : oldKey));
}

TEST_CASE("a running import goes on with the new key without a word", "[freshdeskkey]")
{
    KeyBench bench;
    bench.connector.account.pageSize = 5; // long enough for the proof to end first
    for (qint64 id = 1; id <= 450; ++id)
        bench.connector.account.setTicket(ticketNumber(id));
    bool asked = false;
    std::optional<Result<KeySwitch>> switched;
    bench.connector.account.beforeTickets = [&](const TicketQuery &) {
        if (!asked && bench.connector.account.ticketQueries().size() > 1) {
            asked = true;
            bench.keeper->replace(bench.integration.id, Secret(std::string_view(newKey)),
                                  [&](const Result<KeySwitch> &result) { switched = result; });
        }
    };

    const auto summary = bench.import(bench.integration);

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(summary->contacts == 450);
    CHECK(bench.connector.account.keysTaken == QList<QByteArray>{newKey});
    REQUIRE(QTest::qWaitFor([&] { return switched.has_value(); }));
    CHECK((*switched)->integration);
}

TEST_CASE("an import that waits for its key takes the new one", "[freshdeskkey]")
{
    KeyBench bench;
    bench.connector.byKey[newKey].setTicket(ticketNumber(1));
    std::optional<Result<ImportSummary>> ended;
    bench.imports->start(bench.integration, {}, true,
                         [&](const Result<ImportSummary> &result) { ended = result; });

    bench.imports->useKey(bench.integration, Secret(std::string_view(newKey)));
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }));

    REQUIRE(*ended);
    CHECK((*ended)->contacts == 1);
    CHECK(bench.connector.keysUsed == QList<QByteArray>{newKey});
}

TEST_CASE("a running import follows a key that another program has replaced", "[freshdeskkey]")
{
    KeyBench bench;
    bench.connector.account.hang(FakeFreshdesk::Call::Tickets);
    bench.imports->start(bench.integration, {}, true, [](const Result<ImportSummary> &) { });
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.connector.account.asked(FakeFreshdesk::Call::Tickets) > 0; }));
    Integration replaced = bench.integration;
    bench.imports->followKey(replaced); // the same: nothing is read
    replaced.apiKeyEntry = u"freshdesk-api-key/theirs"_s;
    bench.secrets.entries.insert(replaced.apiKeyEntry, newKey);

    bench.imports->followKey(replaced);

    REQUIRE(QTest::qWaitFor([&] { return !bench.connector.account.keysTaken.isEmpty(); }));
    CHECK(bench.connector.account.keysTaken == QList<QByteArray>{newKey});
}
