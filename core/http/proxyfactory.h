// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/settings.h"

#include <QNetworkProxyFactory>

namespace deskbridge {

class Secret;

[[nodiscard]] bool isLoopback(const QString &host);

/// The proxy for a connection as the settings say, and never one for loopback. Qt keeps the password in its
/// own memory for as long as the factory lives.
class ProxyFactory final : public QNetworkProxyFactory {
public:
    ProxyFactory(const ProxySettings &settings, const Secret &password);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxyMode m_mode;
    QNetworkProxy m_manual;
};

} // namespace deskbridge
