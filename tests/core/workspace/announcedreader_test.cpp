// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/announcedreader.h"

#include "core/importing/announcedrun.h"
#include "core/store/intransaction.h"
#include "core/store/ledgertable.h"
#include "tests/core/workspace/enginebench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ReaderBench {
public:
    ReaderBench()
        : integration(*engine.add(u"Acme"_s))
    {
        QObject::connect(&reader, &AnnouncedReader::ended, &reader,
                         [this](IntegrationId, const Outcome &outcome) {
                             outcomes.append(outcome.has_value());
                         });
    }

    void addTicket(qint64 id)
    {
        Ticket ticket;
        ticket.id = TicketId{id};
        ticket.group = GroupId{1};
        ticket.source = SourceId{1};
        ticket.createdAt = engine.clock.now();
        ticket.updatedAt = engine.clock.now();
        engine.connector.account.setTicket(ticket);
    }
    void announce(qint64 id)
    {
        REQUIRE(inTransaction(*engine.database, [&](Transaction &transaction) {
            return AnnouncedTicketTable(*engine.database)
                .announce(transaction, integration.id, TicketId{id}, engine.clock.now());
        }));
    }
    /// Looks after that time; whether that begins a run, which is waited for.
    bool readsAfter(std::chrono::milliseconds later)
    {
        engine.clock.advance(later);
        const auto before = outcomes.size();
        reader.look();
        const bool begun = reader.isReading(integration.id);
        REQUIRE(QTest::qWaitFor([&] { return !begun || outcomes.size() > before; }, 60'000));
        return begun;
    }
    [[nodiscard]] qint64 offered()
    {
        const auto total = LedgerTable(*engine.database).offeredTotal(integration.id);
        REQUIRE(total);
        return *total;
    }

    EngineBench engine;
    Integration integration;
    AnnouncedReader reader{*engine.database, *engine.integrations, engine.secrets, engine.connector,
                           engine.clock};
    QList<bool> outcomes;
};

} // namespace

TEST_CASE("an announced ticket is in the ledger seconds after its event", "[announced]")
{
    ReaderBench bench;
    bench.addTicket(7);
    bench.announce(7);
    CHECK_FALSE(bench.readsAfter(1s)); // the swarm is not over
    CHECK(bench.readsAfter(1s));
    CHECK(bench.offered() == 1);
    CHECK_FALSE(bench.readsAfter(1s));
    CHECK(bench.engine.connector.account.asked(FakeFreshdesk::Call::Ticket) == 1);
}

TEST_CASE("failures are tried again ever more seldom until one succeeds", "[announced]")
{
    ReaderBench bench;
    bench.addTicket(7);
    bench.announce(7);
    bench.engine.connector.account.fail(FakeFreshdesk::Call::Ticket, ErrorKind::Offline);
    CHECK(bench.readsAfter(2s));
    for (const auto pause : {10s, 20s, 40s, 80s, 160s, 300s, 300s}) {
        CAPTURE(pause.count());
        CHECK_FALSE(bench.readsAfter(pause - 1s));
        CHECK(bench.readsAfter(1s));
    }
    bench.engine.connector.account.recover();
    CHECK(bench.readsAfter(300s));
    CHECK(bench.offered() == 1);

    bench.addTicket(8);
    bench.announce(8);
    bench.engine.connector.account.fail(FakeFreshdesk::Call::Ticket, ErrorKind::Offline);
    CHECK(bench.readsAfter(2s));
    CHECK(bench.readsAfter(10s)); // from the beginning again
}

TEST_CASE("as long as the server asks to wait, it is waited", "[announced]")
{
    ReaderBench bench;
    bench.addTicket(7);
    bench.announce(7);
    bench.engine.connector.account.fail(FakeFreshdesk::Call::Ticket,
                                        Error{ErrorKind::RateLimited, {}, 45s}, 1);
    CHECK(bench.readsAfter(2s));
    CHECK_FALSE(bench.readsAfter(44s));
    CHECK(bench.readsAfter(1s));
    CHECK(bench.offered() == 1);
}

TEST_CASE("a key that the keychain does not give is a failure like another", "[announced]")
{
    ReaderBench bench;
    bench.addTicket(7);
    bench.announce(7);
    bench.engine.secrets.entries.clear();
    CHECK(bench.readsAfter(2s));
    CHECK(bench.outcomes == QList<bool>{false});
    CHECK_FALSE(bench.readsAfter(9s));
}

TEST_CASE("a paused integration's announcements wait until it is resumed", "[announced]")
{
    ReaderBench bench;
    bench.addTicket(7);
    bench.announce(7);
    REQUIRE(bench.engine.integrations->setPaused(bench.integration.id, true));
    CHECK_FALSE(bench.readsAfter(1h));
    REQUIRE(bench.engine.integrations->setPaused(bench.integration.id, false));
    CHECK(bench.readsAfter(1s));
    CHECK(bench.offered() == 1);
}

TEST_CASE("event reads and a running import count each message once", "[announced]")
{
    ReaderBench bench;
    for (qint64 id = 1; id <= 350; ++id)
        bench.addTicket(id);
    for (qint64 id = 200; id <= 260; ++id)
        bench.announce(id);
    bench.engine.clock.advance(2s);
    std::optional<Result<ImportSummary>> imported;
    bench.engine.imports->start(bench.integration, {}, true,
                                [&](const Result<ImportSummary> &result) { imported = result; });
    CHECK(bench.readsAfter(0s));
    REQUIRE(QTest::qWaitFor([&] { return imported.has_value(); }, 60'000));
    REQUIRE(*imported);
    CHECK((*imported)->complete);
    CHECK(bench.offered() == 350);
    CHECK_FALSE(bench.readsAfter(1h));
}

TEST_CASE("what was deleted with its integration is not read", "[announced]")
{
    ReaderBench bench;
    bench.addTicket(7);
    bench.announce(7);
    std::optional<Result<Done>> removed;
    bench.engine.integrations->remove(bench.integration.id, DataFate::Remove,
                                      [&](const Result<Done> &result) { removed = result; });
    REQUIRE(QTest::qWaitFor([&] { return removed.has_value(); }));
    CHECK_FALSE(bench.readsAfter(1h));
    CHECK(bench.engine.connector.account.asked(FakeFreshdesk::Call::Ticket) == 0);
}
