// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/domain/archive.h"
#include "core/domain/integration.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace deskbridge {

class AccountConnector;
class ActivityLog;
class Database;
class SecretStore;
class SettingsKeeper;

/// Walks through an account's archived tickets, because a person wants it, and says before what that takes.
/// One walk at a time for an integration; what was stored is where the next goes on. Waits at the account's
/// gate like an import. Engine thread; all references outlive it, its destruction drops what is under way
/// without a word.
class ArchiveKeeper final : public QObject {
    Q_OBJECT
public:
    ArchiveKeeper(Database &database, SecretStore &secrets, AccountConnector &connector,
                  const SettingsKeeper &settings, ActivityLog &activity, const Clock &clock);
    ~ArchiveKeeper() override;

    /// Asks the account whether it has an archive: one call. Errors: those of the keychain and of the
    /// connection, StoreFailed.
    void plan(const Integration &integration, const ImportOptions &options,
              Answer<ArchivePlan> answer);
    /// Errors as above, ImportRunning (a walk is), IntegrationPaused.
    void walk(const Integration &integration, const ImportOptions &options,
              Answer<ArchiveSummary> answer);
    void stop(IntegrationId id);
    [[nodiscard]] QList<IntegrationId> running() const;
    [[nodiscard]] bool isRunning(IntegrationId id) const { return m_walks.contains(id); }

signals:
    void progressed(deskbridge::IntegrationId id, const deskbridge::ArchiveProgress &progress);
    void contactsChanged(deskbridge::IntegrationId id);
    void ended(deskbridge::IntegrationId id);

private:
    struct Plan;
    struct Walk;

    void takeAvailability(Plan &plan, const Result<ArchiveAvailability> &availability);
    void endPlan(Plan &plan, const Result<ArchivePlan> &result);
    void endWalk(IntegrationId id, const Result<ArchiveSummary> &result);

    Database &m_database;
    SecretStore &m_secrets;
    AccountConnector &m_connector;
    const SettingsKeeper &m_settings;
    ActivityLog &m_activity;
    const Clock &m_clock;
    std::map<Plan *, std::unique_ptr<Plan>> m_plans;
    std::map<IntegrationId, std::unique_ptr<Walk>> m_walks;
    std::vector<std::unique_ptr<Plan>> m_endedPlans; ///< until the event loop turns
    std::vector<std::unique_ptr<Walk>> m_endedWalks;
};

} // namespace deskbridge
