// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/diagnostics/checkrun.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace deskbridge {

class AccountConnector;
class Database;
class HealthKeeper;
class KeyOwnerKeeper;
struct KeyOwner;
class SecretStore;

/// Runs all checks of stored integrations. Engine thread; all references outlive it.
class CheckKeeper final : public QObject {
    Q_OBJECT
public:
    struct Listener {
        std::function<void(const CheckResult &)> changed;
        std::function<void(const QList<CheckResult> &)> finished;
    };

    CheckKeeper(const WorkspaceOptions &options, QString databasePath, SecretStore &secrets,
                AccountConnector &connector, HealthKeeper &health, Database &database,
                KeyOwnerKeeper &owners);
    ~CheckKeeper() override;

    /// @p number names the run for cancel().
    void run(quint64 number, IntegrationId id, const Listener &listener);
    void cancel(quint64 number);

private:
    void note(IntegrationId id, const KeyOwner &owner);

    WorkspaceOptions m_options;
    QString m_databasePath;
    SecretStore &m_secrets;
    AccountConnector &m_connector;
    HealthKeeper &m_health;
    Database &m_database;
    KeyOwnerKeeper &m_owners;
    TimerScheduler m_scheduler;
    std::map<quint64, std::unique_ptr<CheckRun>> m_runs;
};

/// The program's version and those of what it stands on: version, qt, sqlite, system.
[[nodiscard]] QMap<QString, QString> versionFacts();

} // namespace deskbridge
