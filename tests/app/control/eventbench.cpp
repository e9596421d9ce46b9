// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/eventbench.h"

#include "tests/core/events/rawclient.h"

#ifdef Q_OS_UNIX

using namespace Qt::StringLiterals;

namespace deskbridge {

EventBench::EventBench(const QStringList &sandboxOptions)
    : sandbox(sandboxOptions)
{
    m_control.add(sandbox);
    m_control.import();
    const Run generated = m_control.run({u"key"_s, u"generate"_s, u"Acme"_s});
    REQUIRE(generated.code == 0);
    key = generated.object();
    hub = std::make_unique<RunningHub>(m_control);
    const QJsonObject receiver = hub->waitFor(
        u"receiver"_s, [](const QJsonObject &line) { return line.value("listening"_L1).toBool(); });
    m_port = static_cast<quint16>(receiver.value("port"_L1).toInteger());
}

int EventBench::post(const QJsonArray &events) const
{
    return test::ask(m_port,
                     {.method = "POST",
                      .path = "/v1/events",
                      .key = key.value("key"_L1).toString().toLatin1(),
                      .body = QJsonDocument(QJsonObject{{u"events"_s, events}})
                                  .toJson(QJsonDocument::Compact)})
        .status;
}

QJsonObject EventBench::created(qint64 ticket, const QString &at)
{
    return {{u"id"_s, u"ticket.created:%1"_s.arg(ticket)},
            {u"type"_s, u"ticket.created"_s},
            {u"ticketId"_s, ticket},
            {u"at"_s, at}};
}

QJsonArray EventBench::contacts(qint64 ticket)
{
    return m_control.run({u"contacts"_s, u"Acme"_s, u"--ticket"_s, QString::number(ticket)})
        .array();
}

} // namespace deskbridge

#endif
