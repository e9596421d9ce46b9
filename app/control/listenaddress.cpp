// SPDX-License-Identifier: Apache-2.0
#include "app/control/listenaddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace deskbridge {

bool ListenAddress::isLoopback() const
{
    return address == "localhost"_L1 || QHostAddress(address).isLoopback();
}

QString ListenAddress::text() const
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return host + u':' + QString::number(port);
}

std::optional<ListenAddress> ListenAddress::parse(const QString &typed)
{
    const qsizetype colon = typed.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    bool isNumber = false;
    const QString portText = typed.mid(colon + 1);
    const quint16 port = portText.toUShort(&isNumber);
    if (!isNumber || !portText.front().isDigit())
        return std::nullopt;
    QString host = typed.left(colon);
    const bool inBrackets = host.startsWith(u'[') && host.endsWith(u']');
    if (inBrackets)
        host = host.sliced(1, host.size() - 2);
    const QHostAddress address(host);
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (host != "localhost"_L1 && (address.isNull() || isSix != inBrackets))
        return std::nullopt;
    return ListenAddress{host, port};
}

} // namespace deskbridge
