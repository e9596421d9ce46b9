// SPDX-License-Identifier: Apache-2.0
// What the engine's parts note in the activity list.
#include "core/store/activitytable.h"
#include "tests/core/workspace/enginebench.h"

#include <algorithm>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// Oldest first.
QList<ActivityEntry> noted(EngineBench &bench)
{
    auto entries = ActivityTable(*bench.database).list({}, 100);
    REQUIRE(entries);
    std::ranges::reverse(*entries);
    return *entries;
}

QList<ActivityKind> kinds(EngineBench &bench)
{
    QList<ActivityKind> found;
    for (const ActivityEntry &entry : noted(bench))
        found.append(entry.kind);
    return found;
}

Ticket oneTicket()
{
    Ticket ticket;
    ticket.id = TicketId{1};
    ticket.group = GroupId{1};
    ticket.source = SourceId{1};
    ticket.createdAt = fromSeconds(1'700'000'000);
    ticket.updatedAt = ticket.createdAt;
    return ticket;
}

} // namespace

TEST_CASE("adding, pausing, resuming and deleting are noted once each, with the name of then")
{
    const DataFate fate = GENERATE(DataFate::Keep, DataFate::Remove);
    EngineBench bench;
    const auto added = bench.add(u"Acme"_s);
    REQUIRE(added);
    CHECK(bench.integrations->setPaused(added->id, true));
    CHECK(bench.integrations->setPaused(added->id, true));
    CHECK(bench.integrations->setPaused(added->id, false));
    std::optional<Outcome> removed;
    bench.integrations->remove(added->id, fate, [&](const Outcome &result) { removed = result; });
    REQUIRE(QTest::qWaitFor([&] { return removed.has_value(); }));

    const auto entries = noted(bench);

    CHECK(kinds(bench)
          == QList<ActivityKind>{ActivityKind::IntegrationAdded, ActivityKind::IntegrationPaused,
                                 ActivityKind::IntegrationResumed,
                                 ActivityKind::IntegrationRemoved});
    CHECK(entries.constFirst().facts.value(u"domain"_s) == u"acme.freshdesk.com"_s);
    CHECK(entries.constLast().integrationName == u"Acme"_s);
    CHECK(entries.constLast().facts.value(u"data"_s)
          == (fate == DataFate::Keep ? u"kept"_s : u"removed"_s));
}

TEST_CASE("an integration that was not saved is not noted")
{
    EngineBench bench;
    bench.secrets.writeFails = ErrorKind::KeychainLocked;

    CHECK_FALSE(bench.add(u"Acme"_s));

    CHECK(noted(bench).isEmpty());
}

TEST_CASE("the end of the set-up is noted when it ends")
{
    EngineBench bench;
    const auto added = bench.add(u"Acme"_s, "a-freshdesk-key-1234", IntegrationState::SettingUp);
    REQUIRE(added);

    CHECK(bench.integrations->setNextStep(added->id, SetupStep::InstallApp));
    CHECK(bench.integrations->setNextStep(added->id, SetupStep::Finished));
    CHECK(bench.integrations->setNextStep(added->id, SetupStep::Finished));

    CHECK(kinds(bench)
          == QList<ActivityKind>{ActivityKind::IntegrationAdded, ActivityKind::SetupFinished});
}

TEST_CASE("a first import is noted with what it read, an idle pass after it is not")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    bench.connector.account.setTicket(oneTicket());

    REQUIRE(bench.import(*integration));
    REQUIRE(bench.import(*integration));

    REQUIRE(kinds(bench)
            == QList<ActivityKind>{ActivityKind::IntegrationAdded, ActivityKind::ImportCompleted});
    const auto facts = noted(bench).constLast().facts;
    CHECK(facts.value(u"stage"_s) == u"initial"_s);
    CHECK(facts.value(u"tickets"_s) == u"1"_s);
    CHECK(facts.value(u"contacts"_s) == u"1"_s);
}

TEST_CASE("of a row of equal failures the first is noted, and the next after a good import")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    const auto failWith = [&](ErrorKind kind) {
        bench.secrets.readFails = kind;
        CHECK_FALSE(bench.import(*integration));
        bench.secrets.readFails.reset();
    };

    failWith(ErrorKind::KeychainLocked);
    failWith(ErrorKind::KeychainLocked);
    failWith(ErrorKind::SecretMissing);
    REQUIRE(bench.import(*integration));
    failWith(ErrorKind::SecretMissing);

    QStringList errors;
    for (const ActivityEntry &entry : noted(bench)) {
        if (entry.kind == ActivityKind::ImportFailed)
            errors.append(entry.facts.value(u"error"_s));
    }
    CHECK(errors
          == QStringList{errorCode(ErrorKind::KeychainLocked), errorCode(ErrorKind::SecretMissing),
                         errorCode(ErrorKind::SecretMissing)});
}

TEST_CASE("a stopped first import is noted as stopped")
{
    EngineBench bench;
    const auto integration = bench.add(u"Acme"_s);
    REQUIRE(integration);
    bench.connector.account.hang(FakeFreshdesk::Call::Fields);
    std::optional<Result<ImportSummary>> answered;
    bench.imports->start(*integration, {}, true,
                         [&](const Result<ImportSummary> &result) { answered = result; });

    bench.imports->stop(integration->id);
    REQUIRE(QTest::qWaitFor([&] { return answered.has_value(); }));

    CHECK(kinds(bench).constLast() == ActivityKind::ImportStopped);
}
