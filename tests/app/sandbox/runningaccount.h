// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/server.h"

#include <httplib.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <memory>
#include <string>

namespace sandbox {

/// 400 tickets of 60 days that ended at a known moment: small, and every rare case is in it.
[[nodiscard]] Settings smallAccount();

/// An account on a free port, a client with its key, and a clock that only the test moves.
class RunningAccount {
public:
    explicit RunningAccount(const Settings &settings = smallAccount());
    ~RunningAccount();
    RunningAccount(const RunningAccount &) = delete;
    RunningAccount &operator=(const RunningAccount &) = delete;

    /// A path below /api/v2/, unless it begins with a slash. Fails the test without an answer.
    [[nodiscard]] httplib::Response get(const std::string &path);
    [[nodiscard]] QJsonObject object(const std::string &path);
    [[nodiscard]] QJsonArray array(const std::string &path);
    /// Every page of a list, following whether there is a Link.
    [[nodiscard]] QJsonArray allPages(const std::string &path);
    [[nodiscard]] QJsonObject control(const std::string &commands);

    void pass(std::chrono::milliseconds time) { m_now += time.count(); }
    [[nodiscard]] httplib::Client &client() { return *m_client; }
    [[nodiscard]] int port() const { return m_server->port(); }

private:
    std::atomic<std::int64_t> m_now = 0; ///< milliseconds
    std::unique_ptr<Server> m_server;
    std::unique_ptr<httplib::Client> m_client;
};

[[nodiscard]] inline QString text(const QJsonValue &value, const char *name)
{
    return value.toObject().value(QLatin1String(name)).toString();
}

[[nodiscard]] inline qint64 number(const QJsonValue &value, const char *name)
{
    return value.toObject().value(QLatin1String(name)).toInteger();
}

} // namespace sandbox
