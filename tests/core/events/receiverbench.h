// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/apikey.h"
#include "core/events/eventserver.h"
#include "core/store/database.h"
#include "tests/core/events/rawclient.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <memory>

namespace deskbridge::test {

/// A database with one integration and a live key, and a receiver for it.
class ReceiverBench {
public:
    ReceiverBench();

    /// Listens; the port is filled in from then on.
    void start(EventServerOptions options = {});

    /// A new key, the former one retiring for so long (none: revoked). As the window does: committed when it
    /// returns.
    QByteArray issueKey(std::chrono::seconds overlap = std::chrono::hours{1});
    void revoke(qint64 key);
    /// A second integration, of the account other.freshdesk.com.
    IntegrationId addOther();
    [[nodiscard]] QList<InjixoKeyFacts> keys() const;

    [[nodiscard]] HttpAnswer ask(const HttpRequest &request) const
    {
        return test::ask(port, request);
    }
    [[nodiscard]] HttpAnswer post(const QByteArray &body) const { return post(body, key); }
    [[nodiscard]] HttpAnswer post(const QByteArray &body, const QByteArray &withKey) const
    {
        return ask({.method = "POST", .path = "/v1/events", .key = withKey, .body = body});
    }
    [[nodiscard]] HttpAnswer askKey(const QByteArray &withKey) const
    {
        return ask({.path = "/v1/key", .key = withKey});
    }
    [[nodiscard]] qint64 storedEvents() const;
    [[nodiscard]] qint64 number(const QString &sql) const;

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("deskbridge.sqlite"));
    SystemClock clock;
    std::unique_ptr<Database> database; ///< the window's side
    IntegrationId acme{};
    QByteArray key; ///< the newest
    quint16 port = 0;
    std::unique_ptr<EventServer> server;
};

/// `{"events":[…]}` with ticket.created of these ids.
[[nodiscard]] QByteArray batchOf(qint64 firstTicket, int count = 1, const QByteArray &account = {});

} // namespace deskbridge::test
