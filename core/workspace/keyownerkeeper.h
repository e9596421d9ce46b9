// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/integration.h"
#include "core/domain/keyowner.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>

namespace deskbridge {

class AccountConnector;
class ActivityLog;
class Database;
class FreshdeskApi;
class ImportDispatcher;
class SecretStore;

/// Notices what nobody announces: that the owner of a Freshdesk API key lost the role, sees fewer tickets, has
/// become an occasional agent or another plan. Looks once a day, after an import that succeeded, with three
/// calls. A key that is refused, a deactivated owner's, is the import's to tell. Engine thread; all references
/// outlive it.
class KeyOwnerKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::hours lookEvery{24};

    KeyOwnerKeeper(Database &database, SecretStore &secrets, AccountConnector &connector,
                   ActivityLog &activity, const Clock &clock);
    ~KeyOwnerKeeper() override;

    /// From now on looks by itself. Only one program on a data folder does.
    void watch(ImportDispatcher &imports);
    /// Looks now, unless it is looking.
    void look(const Integration &integration);
    [[nodiscard]] bool isDue(IntegrationId id) const;
    /// What a live check of the integration's own key has found.
    [[nodiscard]] Outcome note(IntegrationId id, KeyOwner owner);

signals:
    void looked(deskbridge::IntegrationId id); ///< what is known of the owner is new

private:
    struct Look;

    void noteImport(IntegrationId id);
    void end(IntegrationId id, const Result<KeyOwner> &owner);

    Database &m_database;
    SecretStore &m_secrets;
    AccountConnector &m_connector;
    ActivityLog &m_activity;
    const Clock &m_clock;
    std::map<IntegrationId, std::unique_ptr<Look>> m_looks;
};

} // namespace deskbridge
