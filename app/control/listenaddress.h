// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace deskbridge {

/// `ADDRESS:PORT` as typed: an IP address or `localhost`; IPv6 in brackets.
struct ListenAddress {
    QString address;
    quint16 port = 0; ///< 0 = any free one

    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] QString text() const; ///< `127.0.0.1:8437`, `[::1]:8437`
    /// None: it is not of that form.
    [[nodiscard]] static std::optional<ListenAddress> parse(const QString &typed);

    bool operator==(const ListenAddress &) const = default;
};

} // namespace deskbridge
