// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/workspace/keycomparison.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace deskbridge {

class AccountConnector;
class ActivityLog;
class Database;
class ImportDispatcher;
class SecretStore;
class SpareSecrets;
class Transaction;

/// Replaces the Freshdesk API key of an integration (design §6) so that a working one is never lost:
///
///   replace → both keys asked live ─→ refused (nothing has changed)
///               └→ new entry in the keychain → switched in one transaction → running import told
///                    → former entry removed → answered
///
/// A failure before the switch leaves the former key and at most a spare entry; one after it leaves the new key.
/// Engine thread; all references outlive it.
class FreshdeskKeyKeeper final : public QObject {
    Q_OBJECT
public:
    FreshdeskKeyKeeper(Database &database, SecretStore &secrets, SpareSecrets &spares,
                       AccountConnector &connector, ImportDispatcher &imports,
                       ActivityLog &activity, const Clock &clock);
    ~FreshdeskKeyKeeper() override;

    /// Changes nothing. Errors: InvalidKey (empty), NoSuchIntegration, InvalidAddress, the store's.
    void compare(IntegrationId id, Secret key, Answer<KeyComparison> answer);
    /// Asks again before it switches. Errors: those of compare() and the keychain's.
    void replace(IntegrationId id, Secret key, Answer<KeySwitch> answer);

signals:
    void replaced(deskbridge::IntegrationId id);

private:
    struct Job;
    using Compared = std::function<void(Job &job)>;

    void begin(IntegrationId id, Secret key, Compared compared, Answer<KeySwitch> answer);
    void ask(Job &job);
    void judge(Job &job);
    void store(Job &job);
    void switchTo(Job &job, const QString &entry);
    [[nodiscard]] Result<Integration> write(Transaction &transaction, const Job &job,
                                            const QString &entry);
    void end(Job &job, Result<KeySwitch> result);

    Database &m_database;
    SecretStore &m_secrets;
    SpareSecrets &m_spares;
    AccountConnector &m_connector;
    ImportDispatcher &m_imports;
    ActivityLog &m_activity;
    const Clock &m_clock;
    std::map<Job *, std::unique_ptr<Job>> m_jobs;
    std::vector<std::unique_ptr<Job>> m_ended; ///< until the event loop turns
};

} // namespace deskbridge
