// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/settings.h"

#include <QObject>

namespace deskbridge {

class ActivityLog;
class Database;

/// The settings in force. What depends on them listens to changed(). Engine thread; both references
/// outlive it.
class SettingsKeeper final : public QObject {
    Q_OBJECT
public:
    SettingsKeeper(Database &database, ActivityLog &activity);

    /// At the start, and when another program on the data folder may have changed them.
    [[nodiscard]] Outcome load();
    [[nodiscard]] const Settings &current() const { return m_settings; }
    /// Stores what lies within the limits, and writes down what changed. Gives what is in force now.
    [[nodiscard]] Result<Settings> change(const Settings &settings);

signals:
    void changed(const deskbridge::Settings &settings);

private:
    Database &m_database;
    ActivityLog &m_activity;
    Settings m_settings;
};

} // namespace deskbridge
