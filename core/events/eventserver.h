// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/receiver.h"
#include "core/events/connectionlimits.h"

#include <QObject>
#include <QString>

#include <memory>

namespace deskbridge {

/// Where the receiver listens. Without a certificate it speaks plain HTTP, which is only allowed on a
/// loopback address or when a proxy in front of it speaks HTTPS.
struct EventServerOptions {
    QString databasePath = {}; ///< the file; `:memory:` is not one
    QString address = QStringLiteral("127.0.0.1"); ///< an IP address, or `localhost`
    quint16 port = 0; ///< 0 = any free one
    QString certificateFile = {}; ///< PEM, the whole chain; both or none
    QString keyFile = {}; ///< PEM, not encrypted
    /// The sender is who the proxy says it is: the last address of X-Forwarded-For.
    bool behindProxy = false;
    ConnectionLimits limits = {};
};

/// The event receiver (design §6): takes the Freshworks app's events by the event API
/// (resources/event-api.yaml) and stores them on a database connection of its own, each answered only once
/// it is on the disk. Network and store work on threads of its own; the object lives on the thread that
/// made it, where its signals arrive. Several may listen for one database. Nothing of a request is kept or
/// logged but what the API names; a key never is.
class EventServer final : public QObject {
    Q_OBJECT
public:
    EventServer(
        EventServerOptions options, const Clock &clock,
        QObject *parent = nullptr); ///< the clock outlives it, and may be asked by any thread
    ~EventServer() override; ///< stops it

    /// Listens from now on. Gives the port. After a failure, or after stop(), it may be started again.
    /// Waits for the database to open, nothing longer.
    [[nodiscard]] Result<quint16, ListenError> start();
    /// Ends all connections and threads; what has been answered is stored. Waits for requests that are
    /// being stored, a few milliseconds as a rule.
    void stop();
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] const EventServerOptions &options() const { return m_options; }

signals:
    // As they happen, also many times a second.
    void eventsStored(deskbridge::IntegrationId integration, int accepted);
    void keyUsed(deskbridge::IntegrationId integration, qint64 key);
    /// A revoked key of this integration knocked; the ledger of attempts has been written.
    void keyRefused(deskbridge::IntegrationId integration, qint64 key);

private:
    class Private;
    EventServerOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<Private> d;
};

} // namespace deskbridge
