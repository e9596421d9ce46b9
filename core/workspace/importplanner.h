// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/domain/integration.h"
#include "core/freshdesk/accountaddress.h"
#include "core/importing/dryrun.h"
#include "core/importing/importforecast.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace deskbridge {

class AccountConnector;
class Database;
class SecretStore;
class SettingsKeeper;

/// Says what an import will take, for an integration or for an account that is not saved yet. Stores
/// nothing. Engine thread; all references outlive it.
class ImportPlanner final : public QObject {
    Q_OBJECT
public:
    ImportPlanner(Database &database, SecretStore &secrets, AccountConnector &connector,
                  const SettingsKeeper &settings, const Clock &clock);
    ~ImportPlanner() override;

    /// What the next import of the integration has still to read; with @p historyStart, what a new one from
    /// there would.
    void plan(const Integration &integration, std::optional<UtcTime> historyStart,
              const ImportOptions &options, Answer<ImportForecast> answer);
    void plan(const AccountAddress &address, Secret apiKey, std::optional<UtcTime> historyStart,
              const ImportOptions &options, Answer<ImportForecast> answer);

    struct DryRunListener {
        std::function<void(const DryRunProgress &)> advanced;
        Answer<DryRunResult> finished;
    };
    /// Counts the account's last days in memory. @p number names the run for cancelDryRun(), which ends it
    /// without a word.
    void dryRun(quint64 number, const AccountAddress &address, Secret apiKey,
                DryRunListener listener);
    void cancelDryRun(quint64 number);

private:
    struct Job;
    struct Trial;

    Job &newJob(const ImportOptions &options, Answer<ImportForecast> answer);
    void look(Job &job, const AccountAddress &address, Secret apiKey, UtcTime historyStart);
    void end(Job &job, const Result<ImportForecast> &result);

    Database &m_database;
    SecretStore &m_secrets;
    AccountConnector &m_connector;
    const SettingsKeeper &m_settings;
    const Clock &m_clock;
    std::map<Job *, std::unique_ptr<Job>> m_jobs;
    std::map<quint64, std::unique_ptr<Trial>> m_trials;
    std::vector<std::unique_ptr<Job>> m_ended; ///< until the event loop turns
};

} // namespace deskbridge
