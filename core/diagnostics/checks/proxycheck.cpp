// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checks/proxycheck.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace deskbridge {

void ProxyCheck::run(const QList<CheckResult> &, QObject *context, Report report)
{
    constexpr auto id = CheckId::Proxy;
    if (!m_way.hasProxy())
        return report({id, CheckOutcome::Passed, Finding::Ok, {}, {{u"mode"_s, u"none"_s}}});
    const bool isSocks = m_way.proxy.type() == QNetworkProxy::Socks5Proxy;
    const QMap<QString, QString> facts{{u"mode"_s, isSocks ? u"socks"_s : u"http"_s},
                                       {u"host"_s, m_way.proxy.hostName()},
                                       {u"port"_s, QString::number(m_way.proxy.port())}};
    auto *socket = new QTcpSocket(context);
    socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(socket, &QTcpSocket::connected, context, [report, facts, socket] {
        socket->disconnect();
        socket->abort();
        report({id, CheckOutcome::Passed, Finding::Ok, {}, facts});
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, context, [report, facts, socket] {
        report({id, CheckOutcome::Failed, Finding::ProxyUnreachable,
                Error{ErrorKind::ProxyRefused, socket->errorString()}, facts});
    });
    socket->connectToHost(m_way.proxy.hostName(), m_way.proxy.port());
}

} // namespace deskbridge
