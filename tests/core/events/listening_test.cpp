// SPDX-License-Identifier: Apache-2.0
// Where the receiver listens and where not, how it starts and stops, and what it does by itself.
#include "core/store/appeventtable.h"
#include "core/store/intransaction.h"
#include "tests/core/events/receiverbench.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("events of long ago are forgotten by themselves", "[events]")
{
    ReceiverBench bench;
    REQUIRE(inTransaction(*bench.database, [&](Transaction &tx) {
        QList<AppEvent> events;
        for (int i = 1; i <= 6000; ++i) // more than are forgotten at a time
            events.append({.id = QString::number(i), .ticket = TicketId{i}});
        return AppEventTable(*bench.database)
            .store(tx, bench.acme, events, 1, bench.clock.now() - 31 * 24h);
    }));
    bench.start();
    REQUIRE(QTest::qWaitFor([&] { return bench.storedEvents() == 0; }, 30'000));
}

TEST_CASE("it listens on loopback unless it is protected", "[events]")
{
    ReceiverBench bench;
    const auto start = [&](EventServerOptions options) {
        options.databasePath = bench.path;
        EventServer server(std::move(options), bench.clock);
        return server.start();
    };
    CHECK(start({.address = u"0.0.0.0"_s}).error().kind == ListenError::Kind::NotProtected);
    CHECK(start({.address = u"::"_s}).error().kind == ListenError::Kind::NotProtected);
    CHECK(start({.address = u"0.0.0.0"_s, .behindProxy = true}));
    CHECK(start({.address = u"localhost"_s}));
    CHECK(start({.address = u"127.0.0.2"_s}));
    CHECK(start({.address = u"example.com"_s}).error().kind == ListenError::Kind::AddressUnusable);
    CHECK(start({.address = u"192.0.2.1"_s, .behindProxy = true}).error().kind
          == ListenError::Kind::AddressUnusable);
}

TEST_CASE("a port that another program has is told, and taken once it is free", "[events]")
{
    ReceiverBench bench;
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost, 0));
    EventServer server({.databasePath = bench.path, .port = other.serverPort()}, bench.clock);
    const auto taken = server.start();
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == ListenError::Kind::AddressTaken);
    CHECK_FALSE(server.isListening());
    const quint16 port = other.serverPort();
    other.close();
    CHECK(*server.start() == port);
    CHECK(server.isListening());
    EventServer second({.databasePath = bench.path, .port = port}, bench.clock);
    CHECK(second.start().error().kind == ListenError::Kind::AddressTaken);
}

TEST_CASE("it can be stopped and started again at the same port", "[events]")
{
    ReceiverBench bench;
    bench.start();
    for (int i = 0; i < 5; ++i) {
        REQUIRE(bench.post(batchOf(i + 1)).status == 200);
        bench.server->stop();
        bench.server->stop();
        CHECK_FALSE(bench.server->isListening());
        CHECK(bench.post(batchOf(99)).status == 0);
        bench.start({.port = bench.port});
    }
    CHECK(bench.storedEvents() == 5);
}

TEST_CASE("a store that does not open keeps it from listening", "[events]")
{
    ReceiverBench bench;
    const QString file = bench.folder.filePath(u"text"_s);
    QFile text(file);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("this is no database, and long enough to be looked at as one");
    text.close();
    EventServer unreadable({.databasePath = file}, bench.clock);
    const auto started = unreadable.start();
    REQUIRE_FALSE(started);
    CHECK(started.error().kind == ListenError::Kind::StoreFailed);
}
