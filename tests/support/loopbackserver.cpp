// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbackserver.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace deskbridge {
namespace {

// For 127.0.0.1 in tests and worth nothing: nobody trusts the certificate, which is the point.
constexpr char certificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUbWkDd39zShkwLXxMMky7GHaaU4kwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzA4MDk1OVoYDzIxMjYxMDMw
MDgwOTU5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARR+S0RH9oUfXDjeCBh2QvYDHySlg5kouG6uuJ54BDIf3FNomMYcTqZ
Dw1FNQ09pX8viIbSrU3/LAqEfg9M8FOCo28wbTAdBgNVHQ4EFgQUTIhpJTSNvg5t
RcXtYhF1CW/7c9QwHwYDVR0jBBgwFoAUTIhpJTSNvg5tRcXtYhF1CW/7c9QwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDSQAwRgIhANVrExoWZXdGKKZX92uqquB/heAhalCWrPnegVbDz83vAiEA
mv/V+t9IeP4+vS6UD08AAlbs1r00Cw79fokBTkowhB0=
-----END CERTIFICATE-----
)";
constexpr char privateKey[] = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIClnP6Lg051te/gihigyk685kLo+t7TXg5ETM4PauB9RoAoGCCqGSM49
AwEHoUQDQgAEUfktER/aFH1w43ggYdkL2Ax8kpYOZKLhurrieeAQyH9xTaJjGHE6
mQ8NRTUNPaV/L4iG0q1N/ywKhH4PTPBTgg==
-----END EC PRIVATE KEY-----
)";

// An authority of our own and a certificate it gave to acme.freshdesk.com; worth nothing elsewhere.
constexpr char ownAuthority[] = R"(-----BEGIN CERTIFICATE-----
MIIBezCCASGgAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlEZXNrYnJp
ZGdlIHRlc3QgYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjUwMTAxMDAw
MDAwWjAkMSIwIAYDVQQDDBlEZXNrYnJpZGdlIHRlc3QgYXV0aG9yaXR5MFkwEwYH
KoZIzj0CAQYIKoZIzj0DAQcDQgAE998SLimLM1KYK8vP92+RoaBHOXUDresN8Yf3
jKm+sNlV96jJCFElIQpeYFM93l+ZokdzCcKnZi0u2qnlsE+MMqNCMEAwDwYDVR0T
AQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAQYwHQYDVR0OBBYEFKnVmfTElnEVKk4x
KYUe/6zOJraDMAoGCCqGSM49BAMCA0gAMEUCIQC7m7LWeoyhZBPc8mmCURUZxgyu
kcUWaKJGQiK45audBgIgQ8jt1Uh+AENxkPn0CxhkZVQM5lzyxYCUzOmlUx5QOlE=
-----END CERTIFICATE-----
)";
constexpr char ownCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBwzCCAWigAwIBAgIBAjAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlEZXNrYnJp
ZGdlIHRlc3QgYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjUwMTAxMDAw
MDAwWjAdMRswGQYDVQQDDBJhY21lLmZyZXNoZGVzay5jb20wWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQ7Y4F/CafW0LnTfWrFgtNWNvhZOVM1XUiY1IcTfB1ORxH/
pOAcvjeCyCJS1S2N7HOAyAZgmCYVT2eCblkTMxofo4GPMIGMMB0GA1UdEQQWMBSC
EmFjbWUuZnJlc2hkZXNrLmNvbTAJBgNVHRMEAjAAMAsGA1UdDwQEAwIHgDATBgNV
HSUEDDAKBggrBgEFBQcDATAdBgNVHQ4EFgQUkyfecwRVsQuC+3saaF3X4HGr5oYw
HwYDVR0jBBgwFoAUqdWZ9MSWcRUqTjEphR7/rM4mtoMwCgYIKoZIzj0EAwIDSQAw
RgIhAN3wXjipHt3Ffff6PCXCoVFhoj1qxoDMifkXMHsT71ybAiEA6Tl75atra2cm
/ZLUyt6Kfkhx/XHY/POSILIwmle0D8w=
-----END CERTIFICATE-----
)";
constexpr char ownPrivateKey[] = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIK7MMaRB/nOhZ04Ed2m6v+PEck3eehq5RKZFmbjnJ/v7oAoGCCqGSM49
AwEHoUQDQgAEO2OBfwmn1tC5031qxYLTVjb4WTlTNV1ImNSHE3wdTkcR/6TgHL43
gsgiUtUtjexzgMgGYJgmFU9ngm5ZEzMaHw==
-----END EC PRIVATE KEY-----
)";

std::unique_ptr<QTcpServer> makeServer(LoopbackServer::Security security)
{
    if (security == LoopbackServer::Security::Plain)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const bool selfSigned = security == LoopbackServer::Security::SelfSigned;
    configuration.setLocalCertificate(
        QSslCertificate(QByteArray(selfSigned ? certificate : ownCertificate), QSsl::Pem));
    configuration.setPrivateKey(
        QSslKey(QByteArray(selfSigned ? privateKey : ownPrivateKey), QSsl::Ec, QSsl::Pem));
    server->setSslConfiguration(configuration);
    return server;
}

QByteArray headOf(const ServerReply &reply, qsizetype contentLength)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(contentLength) + "\r\n\r\n";
}

} // namespace

LoopbackServer::LoopbackServer(Security security)
    : m_secure(security != Security::Plain)
    , m_server(makeServer(security))
{
    // QSslServer says pendingConnectionAvailable (Qt 6.4) when the handshake is done; newConnection is
    // for both only in the plain one.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

LoopbackServer::~LoopbackServer() = default;

QByteArray LoopbackServer::authorityCertificate()
{
    return ownAuthority;
}

quint16 LoopbackServer::port() const
{
    return m_server->serverPort();
}

QByteArray LoopbackServer::authority() const
{
    return "127.0.0.1:" + QByteArray::number(port());
}

QByteArray LoopbackServer::root() const
{
    return (m_secure ? "https://" : "http://") + authority();
}

void LoopbackServer::script(std::initializer_list<ServerReply> replies)
{
    m_script.insert(m_script.end(), replies);
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            const int unanswered = m_unanswered.take(socket);
            m_atOnce -= unanswered;
            m_aborted += unanswered;
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void LoopbackServer::read(QTcpSocket *socket)
{
    // An answer may close the connection and take the buffer with it: first read, then answer.
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    QList<SeenRequest> requests;
    while (const std::optional<SeenRequest> request = takeRequest(buffer))
        requests.append(*request);
    for (const SeenRequest &request : requests) {
        m_seen.append(request);
        ++m_unanswered[socket];
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
        ServerReply reply{404, "{}"};
        if (!m_script.empty()) {
            reply = m_script.front();
            m_script.pop_front();
        } else if (m_handler) {
            reply = m_handler(request);
        }
        if (reply.delay.count() == 0 || reply.manner == ServerReply::Manner::Drip) {
            answer(socket, reply);
            continue;
        }
        QTimer::singleShot(reply.delay, socket, [this, socket, reply] { answer(socket, reply); });
    }
}

void LoopbackServer::answer(QTcpSocket *socket, const ServerReply &reply)
{
    const auto answered = [this, socket] {
        --m_unanswered[socket];
        --m_atOnce;
    };
    switch (reply.manner) {
    case ServerReply::Manner::Whole:
        answered();
        socket->write(headOf(reply, reply.body.size()) + reply.body);
        return;
    case ServerReply::Manner::Silent:
        return;
    case ServerReply::Manner::CutBody:
        answered();
        socket->write(headOf(reply, reply.body.size() + 1000) + reply.body);
        socket->disconnectFromHost();
        return;
    case ServerReply::Manner::Reset:
        answered();
        socket->abort();
        return;
    case ServerReply::Manner::Garbage:
        answered();
        socket->write("\x01\x02 this is not HTTP \xff\xfe\r\n\r\n");
        socket->disconnectFromHost();
        return;
    case ServerReply::Manner::Drip:
        socket->write(headOf(reply, 1'000'000));
        drip(socket, reply.delay);
        return;
    }
}

void LoopbackServer::drip(QTcpSocket *socket, std::chrono::milliseconds pause)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    timer->start(pause);
}

std::optional<SeenRequest> LoopbackServer::takeRequest(QByteArray &buffer) const
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.first(end).replace("\r\n", "\n").split('\n');
    buffer.remove(0, end + 4);
    const QList<QByteArray> words = lines.first().split(' ');
    SeenRequest request{words.value(0), words.value(1), {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace deskbridge
