// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <optional>

namespace deskbridge {

/// Requests to one host at the same time; Qt opens as many connections.
inline constexpr int requestsAtOnce = 6;

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest {
    QUrl url;
    HttpHeaders headers; ///< besides those that every request has
    std::chrono::milliseconds timeout{30000}; ///< without a byte from the other side
    qint64 largestBody =
        64LL * 1024 * 1024; ///< a page of a hundred tickets has a few hundred kilobytes
};

struct HttpReply {
    int status = 0;
    QByteArray body; ///< unpacked
    HttpHeaders headers;

    /// The value of the first header of that name in whatever case; none when there is no such header.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;

    bool operator==(const HttpReply &) const = default;
};

/// A time as headers write it: `Sun, 22 Nov 2026 10:15:00 GMT`.
[[nodiscard]] std::optional<UtcTime> readHttpDate(const QByteArray &text);

} // namespace deskbridge
