// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "Kanarienvogel4711Zwitschert";

/// A proxy on loopback that stands before all of freshdesk.com, so that nothing leaves this computer. It
/// gives one answer to CONNECT and another to whatever follows, and keeps what it heard.
class FakeProxy {
public:
    explicit FakeProxy(QByteArray toConnect, QByteArray afterwards = {})
        : m_toConnect(std::move(toConnect))
        , m_afterwards(std::move(afterwards))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { serve(); });
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
    }

    [[nodiscard]] QString url() const
    {
        return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
    }
    [[nodiscard]] QByteArray heard() const { return m_heard; }

private:
    void serve()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray words = socket->readAll();
            m_heard += words;
            const bool isConnect = words.startsWith("CONNECT ");
            socket->write(isConnect ? m_toConnect : m_afterwards);
            if (!isConnect || m_afterwards.isEmpty())
                socket->disconnectFromHost();
        });
    }

    QTcpServer m_server;
    QByteArray m_toConnect;
    QByteArray m_afterwards;
    QByteArray m_heard;
};

Run addThrough(const FakeProxy &proxy)
{
    ControlBench bench;
    for (const QString &name : {u"https_proxy"_s, u"http_proxy"_s})
        bench.setEnvironment(name, proxy.url());
    return bench.run({u"integration"_s, u"add"_s, u"--name"_s, u"Acme"_s, u"--domain"_s,
                      u"acme.freshdesk.com"_s, u"--api-key-stdin"_s},
                     canary + '\n');
}

} // namespace

TEST_CASE("a proxy that wants a password is told as a proxy's refusal", "[control]")
{
    const FakeProxy proxy("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                          "realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    const Run added = addThrough(proxy);
    CAPTURE(added.err.toStdString());
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"proxy_refused"_s);
    CHECK(proxy.heard().startsWith("CONNECT acme.freshdesk.com:443 "));
}

TEST_CASE("a connection that cannot be made secure is told as such and never sees the key",
          "[control]")
{
    const FakeProxy proxy("HTTP/1.1 200 Connection established\r\n\r\n",
                          "This is not a handshake at all.\r\n");
    const Run added = addThrough(proxy);
    CAPTURE(added.err.toStdString());
    CHECK(added.code == 2);
    CHECK(added.errorKind() == u"tls_failed"_s);
    CHECK_FALSE(proxy.heard().contains(canary));
    CHECK_FALSE(proxy.heard().contains("Authorization"));
}
