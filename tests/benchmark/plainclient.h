// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace benchmark {

/// What a plain client did.
struct PlainLoad {
    qint64 requests = 0;
    qint64 credits = 0; ///< by the documented prices: each of its calls costs one
    std::chrono::milliseconds wall{0};
};

/// The obvious loop that other tools use: list page by page, then every ticket's conversations, one request at
/// a time. Reads and parses, stores nothing, and so does less than ours.
[[nodiscard]] PlainLoad readSequentially(int port);
/// How many small answers a second the server itself can give to six plain connections.
[[nodiscard]] PlainLoad loadSixConnections(int port, int requestsEach);
[[nodiscard]] QByteArray get(int port, const QString &path);

} // namespace benchmark
