// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>

namespace deskbridge {

/// The way a connection to one host takes from here, as requests take it.
struct OutwardWay {
    QString host;
    quint16 port = 443;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();

    [[nodiscard]] bool hasProxy() const { return proxy.type() != QNetworkProxy::NoProxy; }
};

} // namespace deskbridge
