// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/plainpost.h"

#include <QTcpSocket>

namespace benchmark {

QByteArray post(int port, const QByteArray &path, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    if (!socket.waitForConnected())
        return {};
    socket.write("POST " + path
                 + " HTTP/1.0\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                   "Content-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray reply;
    do {
        reply += socket.readAll();
    } while (socket.waitForReadyRead());
    reply += socket.readAll();
    return reply.mid(reply.indexOf("\r\n\r\n") + 4);
}

} // namespace benchmark
