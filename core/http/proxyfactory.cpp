// SPDX-License-Identifier: Apache-2.0
#include "core/http/proxyfactory.h"

#include "core/base/secret.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace deskbridge {

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

ProxyFactory::ProxyFactory(const ProxySettings &settings, const Secret &password)
    : m_mode(settings.mode)
    , m_manual(QNetworkProxy::HttpProxy, settings.host, static_cast<quint16>(settings.port))
{
    if (settings.user.isEmpty())
        return;
    m_manual.setUser(settings.user);
    const std::string_view revealed = password.reveal();
    m_manual.setPassword(
        QString::fromUtf8(revealed.data(), static_cast<qsizetype>(revealed.size())));
}

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    // The default, which for loopback is none in every Qt: where the answer is none itself, Qt reads plain
    // HTTP from the kernel byte by byte, and that is a quarter of an import's time.
    if (isLoopback(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
    switch (m_mode) {
    case ProxyMode::System:
        return proxyForQuery(query);
    case ProxyMode::Manual:
        return {m_manual};
    case ProxyMode::None:
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
