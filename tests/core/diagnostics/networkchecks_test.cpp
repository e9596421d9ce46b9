// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/computerchecks.h"
#include "core/diagnostics/checks/proxycheck.h"
#include "core/diagnostics/checks/receivercheck.h"
#include "core/diagnostics/checks/resolutioncheck.h"
#include "core/diagnostics/checks/tlscheck.h"
#include "core/store/database.h"
#include "tests/support/catch.h"
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

CheckResult resultOf(Check &check)
{
    QObject context;
    std::optional<CheckResult> heard;
    check.run({}, &context, [&](const CheckResult &result) { heard = result; });
    REQUIRE(QTest::qWaitFor([&] { return heard.has_value(); }, 30'000));
    return *heard;
}

OutwardWay loopbackAt(quint16 port)
{
    return {.host = u"127.0.0.1"_s, .port = port};
}

OutwardWay behindProxyAt(quint16 port)
{
    return {.host = u"acme.freshdesk.com"_s,
            .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port)};
}

/// A port nobody listens on: it was ours a moment ago.
quint16 closedPort()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

} // namespace

TEST_CASE("a name the computer knows resolves, and one that cannot exist does not", "[checks]")
{
    ResolutionCheck known({.host = u"localhost"_s});
    CHECK(resultOf(known).outcome == CheckOutcome::Passed);
    ResolutionCheck unknown({.host = u"no-such-name.invalid"_s});
    const CheckResult result = resultOf(unknown);
    CHECK(result.outcome == CheckOutcome::Failed);
    const bool isNamed = result.error->kind == ErrorKind::HostUnknown
        || result.error->kind == ErrorKind::Offline; // a test machine may have no network at all
    CHECK(isNamed);
}

TEST_CASE("behind a proxy names are its business", "[checks]")
{
    ResolutionCheck check(behindProxyAt(1));
    CHECK(resultOf(check).finding == Finding::ProxyResolves);
}

TEST_CASE("a proxy that takes connections passes, one that does not fails, none is fine",
          "[checks]")
{
    QTcpServer proxy;
    REQUIRE(proxy.listen(QHostAddress::LocalHost));
    ProxyCheck good(behindProxyAt(proxy.serverPort()));
    CHECK(resultOf(good).outcome == CheckOutcome::Passed);
    ProxyCheck bad(behindProxyAt(closedPort()));
    const CheckResult result = resultOf(bad);
    CHECK(result.finding == Finding::ProxyUnreachable);
    CHECK(repairOf(result) == Repair::OpenNetworkSettings);
    ProxyCheck none(loopbackAt(1));
    CHECK(resultOf(none).facts.value(u"mode"_s) == u"none"_s);
}

TEST_CASE("a certificate nobody vouches for is refused with its facts", "[checks]")
{
    LoopbackServer server(LoopbackServer::Security::SelfSigned);
    TlsCheck check(loopbackAt(server.port()), false);
    const CheckResult result = resultOf(check);
    CHECK(result.outcome == CheckOutcome::Failed);
    CHECK(result.finding == Finding::CertificateRefused);
    CHECK_FALSE(result.facts.value(u"why"_s).isEmpty());
    CHECK(parseIso(result.facts.value(u"valid_until"_s)));
    CHECK(server.seen().isEmpty()); // nothing was sent
}

TEST_CASE("a secure connection that does not come about is told by what kept it", "[checks]")
{
    TlsCheck refused(loopbackAt(closedPort()), false);
    CHECK(resultOf(refused).error->kind == ErrorKind::Offline);
    QTcpServer rude;
    REQUIRE(rude.listen(QHostAddress::LocalHost));
    QObject::connect(&rude, &QTcpServer::newConnection, &rude, [&rude] {
        rude.nextPendingConnection()->write("no handshake at all\r\n\r\n");
    });
    TlsCheck garbage(loopbackAt(rude.serverPort()), false);
    CHECK(resultOf(garbage).error->kind == ErrorKind::TlsFailed);
    TlsCheck sandbox(loopbackAt(rude.serverPort()), true);
    CHECK(resultOf(sandbox).finding == Finding::PlainHttp);
}

TEST_CASE("another program's receiver is found by its port, and missed once the app was heard",
          "[checks]")
{
    HealthInput health;
    health.integration.eventReceiver = EventReceiver::Deskbridge;
    QTcpServer receiver;
    REQUIRE(receiver.listen(QHostAddress::LocalHost));
    ReceiverCheck listening(health, receiver.serverPort());
    CHECK(resultOf(listening).outcome == CheckOutcome::Passed);
    const quint16 closed = closedPort();
    ReceiverCheck notYet(health, closed);
    CHECK(resultOf(notYet).finding == Finding::NotOurProcess);
    health.lanes.lastEventAt = fromSeconds(1'800'000'000);
    ReceiverCheck down(health, closed);
    CHECK(resultOf(down).finding == Finding::ReceiverDown);
    CHECK(resultOf(down).outcome == CheckOutcome::Warning);
    health.receiverListens = false; // this process should, and does not
    ReceiverCheck passing(health, closed, false); // a command that ends at once
    CHECK(resultOf(passing).outcome == CheckOutcome::Warning);
    ReceiverCheck ours(health, receiver.serverPort());
    CHECK(resultOf(ours).outcome == CheckOutcome::Failed);
}

TEST_CASE("a whole database passes, and what there was no time for is told as left out", "[checks]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    REQUIRE(Database::open(path, Database::Access::ReadWrite));
    DatabaseCheck whole(path);
    const CheckResult passed = resultOf(whole);
    CHECK(passed.outcome == CheckOutcome::Passed);
    CHECK(passed.facts.value(u"left_out"_s) == u"0"_s);
    CHECK(passed.facts.value(u"tables"_s).toInt() > 10);
    DatabaseCheck large(path, std::chrono::milliseconds{0});
    const CheckResult part = resultOf(large);
    CHECK(part.finding == Finding::DatabaseInPart);
    CHECK(part.outcome == CheckOutcome::Passed);
}

TEST_CASE("a damaged database is found, and a missing one is a failure", "[checks]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        REQUIRE(database);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    REQUIRE(file.size() > 6 * page);
    for (qint64 number = 3; number < file.size() / page; ++number) { // all but schema and first
        REQUIRE(file.seek(number * page));
        REQUIRE(file.write(QByteArray(64, '\xa5')) == 64);
    }
    file.close();
    DatabaseCheck damaged(path);
    const CheckResult result = resultOf(damaged);
    CHECK(result.outcome == CheckOutcome::Failed);
    CHECK(result.error->kind == ErrorKind::StoreUnreadable);
    DatabaseCheck missing(folder.filePath(u"nothing.sqlite"_s));
    CHECK(resultOf(missing).outcome == CheckOutcome::Failed);
}
