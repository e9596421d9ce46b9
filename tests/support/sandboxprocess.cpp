// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandboxprocess.h"

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int deadline = 30'000;

} // namespace

SandboxProcess::SandboxProcess(const QStringList &options)
{
    QStringList arguments{u"--quiet"_s,      u"--until-stdin-closes"_s,
                          u"--port"_s,       u"0"_s,
                          u"--limit"_s,      u"0"_s,
                          u"--search-lag"_s, u"0"_s,
                          u"--end"_s,        u"2026-11-20T00:00:00Z"_s,
                          u"--api-key"_s,    QString::fromLatin1(apiKey())};
    m_process.start(QStringLiteral(FRESHDESK_SANDBOX), arguments + options);
    REQUIRE(m_process.waitForStarted(deadline));
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(deadline));
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    m_address = line.section(u' ', -1);
    REQUIRE(line == u"listening on "_s + m_address);
}

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(deadline))
        m_process.kill();
}

QJsonObject SandboxProcess::ask(const QByteArray &method, const QByteArray &path,
                                const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(m_address.section(u':', 0, 0), m_address.section(u':', 1).toUShort());
    REQUIRE(socket.waitForConnected(deadline));
    socket.write(method + ' ' + path + " HTTP/1.0\r\nHost: " + m_address.toLatin1()
                 + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray reply;
    do {
        reply += socket.readAll();
    } while (socket.waitForReadyRead(deadline));
    reply += socket.readAll();
    REQUIRE(reply.left(reply.indexOf('\r')).contains(" 200"));
    return QJsonDocument::fromJson(reply.mid(reply.indexOf("\r\n\r\n") + 4)).object();
}

QJsonObject SandboxProcess::truth(const QByteArray &query) const
{
    const QJsonObject truth = ask("GET", query.isEmpty() ? "/truth" : "/truth?" + query);
    REQUIRE(truth.contains("queues"_L1));
    return truth;
}

qint64 SandboxProcess::control(const QJsonObject &commands) const
{
    const auto answer =
        ask("POST", "/sandbox/control", QJsonDocument(commands).toJson(QJsonDocument::Compact));
    REQUIRE(answer.value("ok"_L1).toBool());
    return answer.value("id"_L1).toInteger();
}

qint64 SandboxProcess::requests() const
{
    return log().value("requests"_L1).toInteger();
}

QJsonObject SandboxProcess::log() const
{
    return ask("GET", "/sandbox/log");
}

} // namespace deskbridge
