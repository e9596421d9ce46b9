// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/keyreminder.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <map>
#include <utility>

namespace deskbridge {

class Database;
class IntegrationKeeper;
class SettingsKeeper;

/// Says once for each stage that a key comes near the age at which it is to be replaced, 14, 7 and 1 days before
/// and when it is over, also over restarts. Of several programs that run on a data folder each says it once: who
/// looks at one of them does not see the others. Engine thread; all references outlive it.
class KeyReminderKeeper final : public QObject {
    Q_OBJECT
public:
    KeyReminderKeeper(Database &database, IntegrationKeeper &integrations,
                      const SettingsKeeper &settings, const Clock &clock);

    /// From now on, every hour and when the settings change.
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
    struct Told {
        UtcTime madeAt;
        ReminderStage stage;

        bool operator==(const Told &) const = default;
    };
    [[nodiscard]] Result<QList<Key>> keysOf(IntegrationId id, UtcTime addedAt,
                                            const QString &lastFour) const;
    [[nodiscard]] Outcome remind(IntegrationId id, const Key &key);

    Database &m_database;
    IntegrationKeeper &m_integrations;
    const SettingsKeeper &m_settings;
    const Clock &m_clock;
    QTimer m_hour;
    std::map<std::pair<IntegrationId, ReminderKey>, Told> m_told; ///< by this program
    bool m_looked = false;
};

} // namespace deskbridge
