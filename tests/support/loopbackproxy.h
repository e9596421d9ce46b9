// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace deskbridge {

/// A real HTTP proxy on 127.0.0.1 that opens tunnels (CONNECT), to one port on loopback whatever host is
/// asked for. It can want a name and a password, or refuse everybody. Lives in the test's own event loop.
class LoopbackProxy final : public QObject {
    Q_OBJECT
public:
    explicit LoopbackProxy(quint16 leadsTo);

    /// Answers 407 until both are given as Basic credentials.
    void wantCredentials(const QByteArray &user, const QByteArray &password);
    void refuse() { m_refuses = true; } ///< answers 403

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QList<QByteArray> tunnels() const { return m_tunnels; } ///< `host:port` each

private:
    void accept();
    void readHead(QTcpSocket *client);
    void open(QTcpSocket *client, const QByteArray &target);

    QTcpServer m_server;
    quint16 m_leadsTo;
    QByteArray m_wanted; ///< the value of Proxy-Authorization
    bool m_refuses = false;
    QList<QByteArray> m_tunnels;
};

} // namespace deskbridge
