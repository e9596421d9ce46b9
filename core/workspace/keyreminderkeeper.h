// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/keyreminder.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace deskbridge {

class Database;
class IntegrationKeeper;
class SettingsKeeper;

/// Says once for each stage that a key comes near the age at which it is to be replaced, 14, 7 and 1 days before
/// and when it is over, also over restarts. Engine thread; all references outlive it.
class KeyReminderKeeper final : public QObject {
    Q_OBJECT
public:
    KeyReminderKeeper(Database &database, IntegrationKeeper &integrations,
                      const SettingsKeeper &settings, const Clock &clock);

    /// From now on, every hour and when the settings change. Only one program on a data folder does.
    void watch();
    void look();

signals:
    void due(const deskbridge::KeyReminder &reminder);

private:
    struct Key {
        ReminderKey key;
        UtcTime madeAt;
        QString lastFour;
    };
    [[nodiscard]] Result<QList<Key>> keysOf(IntegrationId id, UtcTime addedAt,
                                            const QString &lastFour) const;
    [[nodiscard]] Outcome remind(IntegrationId id, const Key &key);

    Database &m_database;
    IntegrationKeeper &m_integrations;
    const SettingsKeeper &m_settings;
    const Clock &m_clock;
    QTimer m_hour;
};

} // namespace deskbridge
