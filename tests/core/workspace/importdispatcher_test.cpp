// SPDX-License-Identifier: Apache-2.0
#include "core/keys/keyfingerprint.h"
#include "core/store/importtable.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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

} // namespace

TEST_CASE("an import uses the saved key and records its end")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    bench.connector.account.setTicket(ticketNumber(1));

    const auto summary = bench.import(*integration);

    REQUIRE(summary);
    CHECK(summary->contacts == 1);
    CHECK(bench.connector.keysUsed == QList<QByteArray>{"a-freshdesk-key-1234"});
    const auto runs = ImportTable(*bench.database).lastRuns(integration->id);
    CHECK(runs->initialImportDone);
    CHECK(runs->lastCompleteAt == bench.clock.now());
}

TEST_CASE("a key that was stored before fingerprints were gets its one with the next import")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    REQUIRE(inTransaction(*bench.database, [&](Transaction &transaction) {
        return IntegrationTable(*bench.database)
            .noteFingerprint(transaction, *integration, QString());
    }));
    const auto stored = [&] { return *bench.integrations->find(integration->id); };
    REQUIRE(stored().apiKeyFingerprint.isEmpty());

    REQUIRE(bench.import(stored()));

    CHECK(stored().apiKeyFingerprint
          == keyFingerprint(Secret(std::string_view("a-freshdesk-key-1234"))));
}

TEST_CASE("a key the keychain does not give ends the import with that reason, on record")
{
    const ErrorKind kind = GENERATE(ErrorKind::KeychainLocked, ErrorKind::SecretMissing);
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    bench.secrets.readFails = kind;

    const auto failed = bench.import(*integration);

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == kind);
    CHECK(ImportTable(*bench.database).lastRuns(integration->id)->lastError->kind == kind);
    CHECK(bench.connector.keysUsed.isEmpty());
}

TEST_CASE("only one import of an integration runs at a time")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    bench.connector.account.hang(FakeFreshdesk::Call::Fields);
    bench.imports->start(*integration, {}, true, [](const Result<ImportSummary> &) { });

    CHECK(bench.import(*integration).error().kind == ErrorKind::ImportRunning);
}

TEST_CASE("a paused integration is not imported")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    const auto paused = bench.integrations->setPaused(integration->id, true);
    REQUIRE(paused);

    CHECK(bench.import(*paused).error().kind == ErrorKind::IntegrationPaused);
    CHECK(bench.connector.keysUsed.isEmpty());
}

TEST_CASE("an import stopped at any moment answers once, as not complete")
{
    const auto hanging = GENERATE(FakeFreshdesk::Call::Fields, FakeFreshdesk::Call::Tickets);
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    bench.connector.account.hang(hanging);
    int answers = 0;
    std::optional<Result<ImportSummary>> answered;
    bench.imports->start(*integration, {}, true, [&](const Result<ImportSummary> &result) {
        ++answers;
        answered = result;
    });
    REQUIRE(QTest::qWaitFor([&] { return bench.connector.account.asked(hanging) > 0; }));

    bench.imports->stop(integration->id);
    bench.imports->stop(integration->id);

    REQUIRE(answered);
    CHECK(answers == 1);
    REQUIRE(*answered);
    CHECK_FALSE((*answered)->complete);
    CHECK_FALSE(bench.imports->isRunning(integration->id));
}

TEST_CASE("an import stopped before its key has come answers too")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    std::optional<Result<ImportSummary>> answered;
    bench.imports->start(*integration, {}, true,
                         [&](const Result<ImportSummary> &result) { answered = result; });

    bench.imports->stop(integration->id);

    REQUIRE(answered);
    CHECK_FALSE((*answered)->complete);
}

TEST_CASE("the options of an import reach the account's budget")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    std::optional<Result<ImportSummary>> answered;
    bench.imports->start(*integration, {120, 35}, true,
                         [&](const Result<ImportSummary> &result) { answered = result; });
    REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));

    CHECK(bench.connector.rates == QList<RateOptions>{{35, 120}});
}

TEST_CASE("settings reach the budget of a running import where its own options leave it open")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    bench.connector.account.hang(FakeFreshdesk::Call::Fields);
    bench.imports->setUsualRate({.reservePercent = 10, .maxRatePerMinute = 50});
    bench.imports->start(*integration, {.maxRatePerMinute = 120}, true,
                         [](const Result<ImportSummary> &) { });

    bench.imports->setUsualRate({.reservePercent = 60, .maxRatePerMinute = 90});

    CHECK(bench.connector.rates == QList<RateOptions>{{10, 120}, {60, 120}});
}
