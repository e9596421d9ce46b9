// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>
#include <optional>

namespace deskbridge::test {

struct HttpAnswer {
    int status = 0; ///< 0 = none came
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty = not there
};

/// A client that sends bytes as a test says, also wrong and half ones. One connection.
class RawClient {
public:
    explicit RawClient(quint16 port, const QString &address = QStringLiteral("127.0.0.1"));
    /// With TLS, trusting this authority alone.
    RawClient(quint16 port, const QSslConfiguration &configuration);

    void send(const QByteArray &bytes);
    /// Reads until the other side closes.
    [[nodiscard]] HttpAnswer answer();
    /// Whether the other side has closed within the time.
    [[nodiscard]] bool isClosedWithin(int milliseconds);
    [[nodiscard]] bool isConnected() const;
    void close();

private:
    std::unique_ptr<QSslSocket> m_socket;
};

struct HttpRequest {
    QByteArray method = "GET";
    QByteArray path = "/v1/health";
    QByteArray key = {}; ///< empty = no header
    std::optional<QByteArray> body = {};
    QByteArray headers = {}; ///< more lines, each with its end
    QByteArray type = "application/json";

    [[nodiscard]] QByteArray bytes() const;
};

/// One request on one connection.
[[nodiscard]] HttpAnswer ask(quint16 port, const HttpRequest &request);

} // namespace deskbridge::test
