// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace deskbridge {

/// Where the event receiver listens unless told otherwise: `127.0.0.1:8722`.
inline constexpr quint16 usualReceiverPort = 8722;

/// `ADDRESS:PORT` as typed: an IP address or `localhost`; IPv6 in brackets.
struct ListenAddress {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = usualReceiverPort; ///< 0 = any free one

    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] QString text() const; ///< `127.0.0.1:8722`, `[::1]:8722`
    /// None: it is not of that form.
    [[nodiscard]] static std::optional<ListenAddress> parse(const QString &typed);

    bool operator==(const ListenAddress &) const = default;
};

} // namespace deskbridge
