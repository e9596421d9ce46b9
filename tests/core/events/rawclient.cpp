// SPDX-License-Identifier: Apache-2.0
#include "tests/core/events/rawclient.h"

#include <QNetworkProxy>

namespace deskbridge::test {
namespace {

constexpr int longest = 30'000; // milliseconds, on a loaded machine

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port, const QString &address)
    : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->connectToHost(address, port);
    m_socket->waitForConnected(longest);
}

RawClient::RawClient(quint16 port, const QSslConfiguration &configuration)
    : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(configuration);
    m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    m_socket->waitForEncrypted(longest);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(longest)) { }
}

HttpAnswer RawClient::answer()
{
    QByteArray all = m_socket->readAll();
    while (m_socket->state() == QAbstractSocket::ConnectedState
           && m_socket->waitForReadyRead(longest))
        all += m_socket->readAll();
    all += m_socket->readAll();
    if (all.startsWith("HTTP/1.1 100 "))
        all.remove(0, all.indexOf("\r\n\r\n") + 4);
    HttpAnswer answer;
    const qsizetype end = all.indexOf("\r\n\r\n");
    answer.head = all.left(end);
    answer.body = end < 0 ? QByteArray() : all.mid(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    return answer;
}

bool RawClient::isClosedWithin(int milliseconds)
{
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->waitForDisconnected(milliseconds);
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

bool RawClient::isConnected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void RawClient::close()
{
    m_socket->abort();
}

QByteArray HttpRequest::bytes() const
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!key.isEmpty())
        text += "Authorization: Bearer " + key + "\r\n";
    text += headers;
    if (body) {
        if (!type.isEmpty())
            text += "Content-Type: " + type + "\r\n";
        text += "Content-Length: " + QByteArray::number(body->size()) + "\r\n";
    }
    return text + "\r\n" + body.value_or(QByteArray());
}

HttpAnswer ask(quint16 port, const HttpRequest &request)
{
    RawClient client(port);
    client.send(request.bytes());
    return client.answer();
}

} // namespace deskbridge::test
