// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbackproxy.h"

#include <QTcpSocket>

namespace deskbridge {

LoopbackProxy::LoopbackProxy(quint16 leadsTo)
    : m_leadsTo(leadsTo)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

void LoopbackProxy::wantCredentials(const QByteArray &user, const QByteArray &password)
{
    m_wanted = "Basic " + (user + ':' + password).toBase64();
}

void LoopbackProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readHead(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        readHead(client);
    }
}

void LoopbackProxy::readHead(QTcpSocket *client)
{
    const QByteArray seen = client->peek(64 * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->read(end + 4);
    const QList<QByteArray> lines = seen.left(end).split('\n');
    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    QByteArray given;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == "proxy-authorization")
            given = line.mid(colon + 1).trimmed();
    }
    if (m_refuses || request.value(0) != "CONNECT") {
        client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return client->disconnectFromHost();
    }
    if (given != m_wanted) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    open(client, request.value(1));
}

void LoopbackProxy::open(QTcpSocket *client, const QByteArray &target)
{
    m_tunnels.append(target);
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client,
            [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server,
            [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_leadsTo);
}

} // namespace deskbridge
