// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/receiver.h"
#include "core/events/eventserver.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace deskbridge {

class ActivityLog;
class HealthKeeper;
class SettingsKeeper;

/// Keeps the event receiver listening: starts it, tries again while its address is taken, moves it when the
/// settings name another port, and tells health whether it listens. Engine thread; all references outlive it.
class ReceiverKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds tryAgainEvery{5};
    /// What comes in many times a second is told that often.
    static constexpr std::chrono::milliseconds tellEvery{1000};

    ReceiverKeeper(QString databasePath, HealthKeeper &health, SettingsKeeper &settings,
                   ActivityLog &activity, const Clock &clock);
    ~ReceiverKeeper() override;

    /// Listens from now on, or as soon as it can.
    void start(const ReceiverWish &wish);
    void stop(); ///< and stays so
    /// Another program works on the data folder: where an address is taken, it may well be the one that
    /// listens there, so that health is not told that nobody does.
    void shareWith(bool anotherProgram);
    [[nodiscard]] const ReceiverState &state() const { return m_state; }

signals:
    void stateChanged(const deskbridge::ReceiverState &state);
    /// Something was stored, on the receiver's own connection.
    void written();
    /// Something came from this integration's app: its key was used or refused, or events were stored.
    void arrived(deskbridge::IntegrationId integration);

private:
    void listen();
    void setState(ReceiverState state);
    void tellHealth();
    void settingsChanged();
    void noteArrival(IntegrationId integration);
    void tell();
    [[nodiscard]] quint16 wantedPort() const;

    const QString m_databasePath;
    HealthKeeper &m_health;
    SettingsKeeper &m_settings;
    ActivityLog &m_activity;
    const Clock &m_clock;
    std::optional<ReceiverWish> m_wish;
    std::unique_ptr<EventServer> m_server;
    ReceiverState m_state;
    QTimer m_tryAgain;
    QTimer m_tell;
    QSet<IntegrationId> m_arrived;
    bool m_shared = false;
};

} // namespace deskbridge
