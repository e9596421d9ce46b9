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
    /// Stores what lies within the limits, and writes down what changed. Gives what is in force now. The
    /// entry of the proxy's password stays as it is: RouteKeeper alone changes it.
    [[nodiscard]] Result<Settings> change(const Settings &settings);
    [[nodiscard]] Result<Settings> setProxyPasswordEntry(const QString &entry);

signals:
    void changed(const deskbridge::Settings &settings);

private:
    [[nodiscard]] Result<Settings> put(const Settings &wanted);

    Database &m_database;
    ActivityLog &m_activity;
    Settings m_settings;
};

} // namespace deskbridge
