// SPDX-License-Identifier: Apache-2.0
#include "core/store/integrationtable.h"

#include "core/store/accountnamestable.h"
#include "core/store/healthfactstable.h"
#include "core/store/importtable.h"
#include "core/store/injixokeytable.h"
#include "core/store/intransaction.h"
#include "core/store/ledgertable.h"
#include "core/store/pendingconversationstable.h"
#include "core/store/tickettable.h"
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList dataTables{u"account_group"_s,
                             u"group_alias"_s,
                             u"account_source"_s,
                             u"source_queue"_s,
                             u"queue_alias"_s,
                             u"ledger"_s,
                             u"interval_count"_s,
                             u"message_tally"_s,
                             u"ticket"_s,
                             u"pending_conversations"_s,
                             u"unreadable_conversations"_s,
                             u"import_walk"_s,
                             u"import_run"_s,
                             u"injixo_key"_s};

/// At least one row in every table that belongs to an integration. Ids start at `offset`.
void fill(Database &database, IntegrationId integration, char mark, qint64 offset)
{
    AccountNamesTable names(database);
    QueueTable queues(database);
    LedgerTable ledger(database);
    TicketTable tickets(database);
    PendingConversationsTable pending(database);
    ImportTable imports(database);
    InjixoKeyTable keys(database);
    InjixoKeyFacts key;
    key.integration = integration;
    const Ticket ticket{.id = TicketId{offset}, .updatedAt = fromSeconds(10)};
    commit(database, [&](Transaction &tx) -> Outcome {
        REQUIRE(names.saveGroups(tx, integration, {{GroupId{7}, u"Sales"_s}}));
        REQUIRE(names.saveGroups(tx, integration, {{GroupId{7}, u"Vertrieb"_s}}));
        REQUIRE(names.saveSources(tx, integration, {{SourceId{1}, u"Email"_s}}));
        REQUIRE(ledger.record(tx, integration,
                              {newTicket(offset, 5), reply(offset, offset, 9),
                               notCounted(offset + 1, offset, 9, Reason::Note)},
                              Origin::Sweep, fromSeconds(99), {}));
        REQUIRE(queues.renameAll(tx, integration, *names.names(integration)));
        REQUIRE(tickets.upsert(tx, integration, {ticket}));
        REQUIRE(pending.add(tx, integration, {{.ticket = ticket}}));
        REQUIRE(pending.recordUnreadable(tx, integration, ticket.id, 403, fromSeconds(9)));
        REQUIRE(imports.storeWalk(tx, integration, TicketStanding::Spam, {}));
        REQUIRE(imports.begin(tx, integration, ImportStage::Initial, fromSeconds(1)));
        REQUIRE(keys.insert(tx, key, QByteArray(32, mark)));
        return Done{};
    });
}

qint64 rowsOf(const Database &database, const QString &table)
{
    return askNumber(database, u"SELECT count(*) FROM "_s + table);
}

} // namespace

TEST_CASE("an integration comes back as it was stored", "[store]")
{
    const auto database = openInMemory();
    IntegrationTable table(*database);
    Integration integration = integrationNamed(u"Akme Süd"_s);
    if (GENERATE(true, false))
        integration.historyStart.reset();
    integration.id =
        commit(*database, [&](Transaction &tx) { return table.insert(tx, integration); });

    CHECK(*table.find(integration.id) == integration);
    CHECK(*table.findByName(u" akme  süd"_s) == integration);
    CHECK(*table.list() == QList{integration});
}

TEST_CASE("an update changes everything but id, creation and the key", "[store]")
{
    const auto database = openInMemory();
    IntegrationTable table(*database);
    const IntegrationId id = addIntegration(*database);
    Integration changed = integrationNamed(u"Another"_s);
    changed.id = id;
    changed.domain = u"127.0.0.1:8080"_s;
    changed.state = IntegrationState::Paused;
    changed.nextStep = SetupStep::InstallApp;
    changed.eventReceiver = EventReceiver::Injixo;
    changed.historyStart.reset();
    Integration written = changed;
    written.createdAt = fromSeconds(1);
    written.apiKeyEntry = u"freshdesk-api-key/2"_s;
    written.apiKeyLastFour = u"1234"_s;
    const Integration before = **table.find(id);
    changed.apiKeyEntry = before.apiKeyEntry;
    changed.apiKeyLastFour = before.apiKeyLastFour;
    commit(*database, [&](Transaction &tx) { return table.update(tx, written); });
    CHECK(*table.find(id) == changed);
}

TEST_CASE("another key is switched to only from the one that was looked at", "[store]")
{
    const auto database = openInMemory();
    IntegrationTable table(*database);
    const IntegrationId id = addIntegration(*database);
    const Integration before = **table.find(id);
    const auto switchKey = [&](const Integration &from, const QString &entry) {
        return inTransaction(*database, [&](Transaction &transaction) {
            return table.switchApiKey(transaction, from, {entry, u"5678"_s, u"0123456789abcdef"_s},
                                      fromSeconds(77));
        });
    };

    REQUIRE(switchKey(before, u"freshdesk-api-key/new"_s));
    const auto late = switchKey(before, u"freshdesk-api-key/late"_s);

    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::NoSuchIntegration);
    const Integration after = **table.find(id);
    CHECK(after.apiKeyEntry == u"freshdesk-api-key/new"_s);
    CHECK(after.apiKeyLastFour == u"5678"_s);
    CHECK(after.apiKeyFingerprint == u"0123456789abcdef"_s);
    CHECK(HealthFactsTable(*database).apiKeyStoredAt(id).value() == fromSeconds(77));
}

TEST_CASE("a fingerprint is noted of the key that was looked at, not of a later one", "[store]")
{
    const auto database = openInMemory();
    IntegrationTable table(*database);
    const IntegrationId id = addIntegration(*database);
    const Integration before = **table.find(id);
    CHECK(before.apiKeyFingerprint.isEmpty());
    const auto note = [&](const QString &fingerprint) {
        commit(*database,
               [&](Transaction &tx) { return table.noteFingerprint(tx, before, fingerprint); });
    };

    note(u"aaaa"_s);
    CHECK((*table.find(id))->apiKeyFingerprint == u"aaaa"_s);

    commit(*database, [&](Transaction &tx) {
        return table.switchApiKey(tx, before, {u"freshdesk-api-key/new"_s, u"5678"_s, u"bbbb"_s},
                                  fromSeconds(77));
    });
    note(u"cccc"_s);
    CHECK((*table.find(id))->apiKeyFingerprint == u"bbbb"_s);
}

TEST_CASE("an integration that is not there cannot be changed or deleted", "[store]")
{
    const auto database = openInMemory();
    IntegrationTable table(*database);
    Integration integration = integrationNamed(u"Acme"_s);
    integration.id = IntegrationId{42};
    auto transaction = Transaction::begin(*database);
    REQUIRE(transaction);
    for (const Outcome &outcome :
         {table.update(*transaction, integration), table.markDeleted(*transaction, integration.id),
          table.erase(*transaction, integration.id)}) {
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::NoSuchIntegration);
    }
    CHECK(*table.find(integration.id) == std::nullopt);
    CHECK(*table.findByName(u"Acme"_s) == std::nullopt);
}

TEST_CASE("a name is taken without regard to case, blanks and the way its letters are composed",
          "[store]")
{
    const auto [first, second] = GENERATE(table<QString, QString>({
        {u"Acme"_s, u"Acme"_s},
        {u"Acme"_s, u"aCME"_s},
        {u"Acme"_s, u"  Acme\t"_s},
        {u"Acme South"_s, u"acme   south"_s},
        {u"MÜLLER"_s, u"müller"_s},
        {u"M\u00fcller"_s, u"Mu\u0308ller"_s},
        {u"Straße"_s, u"STRASSE"_s},
    }));
    const auto database = openInMemory();
    addIntegration(*database, first);
    IntegrationTable integrations(*database);
    auto transaction = Transaction::begin(*database);
    REQUIRE(transaction);
    const auto inserted = integrations.insert(*transaction, integrationNamed(second));
    CAPTURE(first, second);
    REQUIRE_FALSE(inserted);
    CHECK(inserted.error().kind == ErrorKind::DuplicateName);
}

TEST_CASE("renaming to a taken name is refused, to its own in another case is not", "[store]")
{
    const auto database = openInMemory();
    addIntegration(*database, u"Acme"_s);
    Integration other = integrationNamed(u"Other"_s);
    other.id = addIntegration(*database, other.name);
    IntegrationTable table(*database);

    other.name = u"OTHER"_s;
    commit(*database, [&](Transaction &tx) { return table.update(tx, other); });
    other.name = u"ACME"_s;
    auto transaction = Transaction::begin(*database);
    REQUIRE(transaction);
    const Outcome refused = table.update(*transaction, other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DuplicateName);
    CHECK((*table.find(other.id))->name == u"OTHER"_s);
}

TEST_CASE("the database itself keeps a name from being taken twice", "[store]")
{
    const auto database = openInMemory();
    addIntegration(*database, u"Acme"_s);
    const auto insert = [&](const QString &name) {
        return execute(database->handle(),
                       u"INSERT INTO integration (name, comparable_name, domain, state, next_step,"
                       " event_receiver, created_at, api_key_entry, api_key_last_four)"
                       " VALUES ('x', '%1', '', 0, 0, 0, 0, '', '')"_s.arg(comparableName(name)));
    };
    CHECK_FALSE(insert(u"Acme"_s));
    CHECK(insert(u"Ajax"_s));
}

TEST_CASE("deleting without data keeps ledger, queues and counts, and frees the name", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId id = addIntegration(*database);
    fill(*database, id, 'a', 1);
    IntegrationTable table(*database);
    commit(*database, [&](Transaction &tx) { return table.markDeleted(tx, id); });

    CHECK(table.list()->isEmpty());
    CHECK(*table.find(id) == std::nullopt);
    for (const QString &kept :
         {u"ledger"_s, u"source_queue"_s, u"queue_alias"_s, u"interval_count"_s, u"message_tally"_s,
          u"account_group"_s, u"import_run"_s, u"injixo_key"_s}) {
        CAPTURE(kept);
        CHECK(rowsOf(*database, kept) > 0);
    }
    CHECK(LedgerTable(*database).contacts(id, TicketId{1})->size() == 3);
    CHECK(addIntegration(*database) != id);
}

TEST_CASE("deleting without data forgets the import's working state and revokes the keys",
          "[store]")
{
    const auto database = openInMemory();
    const IntegrationId id = addIntegration(*database);
    fill(*database, id, 'a', 1);
    IntegrationTable table(*database);
    commit(*database, [&](Transaction &tx) { return table.markDeleted(tx, id); });
    for (const QString &forgotten : {u"ticket"_s, u"pending_conversations"_s, u"import_walk"_s}) {
        CAPTURE(forgotten);
        CHECK(rowsOf(*database, forgotten) == 0);
    }
    CHECK(InjixoKeyTable(*database).list(id)->first().state == InjixoKeyState::Revoked);
}

TEST_CASE("an integration cannot be deleted twice", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId id = addIntegration(*database);
    IntegrationTable table(*database);
    commit(*database, [&](Transaction &tx) { return table.markDeleted(tx, id); });
    auto transaction = Transaction::begin(*database);
    REQUIRE(transaction);
    CHECK(table.markDeleted(*transaction, id).error().kind == ErrorKind::NoSuchIntegration);
}

TEST_CASE("erasing leaves no row of the integration and all of the others'", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId kept = addIntegration(*database, u"Kept"_s);
    fill(*database, kept, 'k', 100);
    QHash<QString, qint64> before;
    for (const QString &table : dataTables)
        before.insert(table, rowsOf(*database, table));

    const IntegrationId erased = addIntegration(*database, u"Erased"_s);
    // The same Freshdesk ids in another account are other messages.
    fill(*database, erased, 'e', 100);
    IntegrationTable table(*database);
    if (GENERATE(true, false))
        commit(*database, [&](Transaction &tx) { return table.markDeleted(tx, erased); });
    commit(*database, [&](Transaction &tx) { return table.erase(tx, erased); });

    for (const QString &name : dataTables) {
        CAPTURE(name);
        CHECK(before.value(name) > 0);
        CHECK(rowsOf(*database, name) == before.value(name));
    }
    checkIntegrity(*database);
}

TEST_CASE("the number of an erased integration is never given again", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId first = addIntegration(*database);
    IntegrationTable table(*database);
    commit(*database, [&](Transaction &tx) { return table.erase(tx, first); });
    CHECK(raw(addIntegration(*database)) > raw(first));
}
