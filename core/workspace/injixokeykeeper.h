// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/domain/activity.h"
#include "core/domain/apikey.h"
#include "core/domain/integration.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <type_traits>

namespace deskbridge {

class ActivityLog;
class Database;
class SecretStore;
class Transaction;

/// The injixo API keys of the integrations, and with them who receives the app's events (design §6): one
/// made here is known by its hash alone; one made in injixo is kept in the keychain. What happens to them is
/// written into the activity list in the same transaction. Engine thread; all four references outlive it.
class InjixoKeyKeeper final : public QObject {
    Q_OBJECT
public:
    InjixoKeyKeeper(Database &database, SecretStore &secrets, const Clock &clock,
                    ActivityLog &activity);

    /// Ends the retiring keys whose time is up, now and every minute.
    void start();
    [[nodiscard]] Outcome endRetired();

    /// The key active until now lives on for @p overlap.
    [[nodiscard]] Result<IssuedInjixoKey> issue(IntegrationId id, std::chrono::seconds overlap);
    /// Replaces a kept one: in injixo the former key ended when this one was made: its help says that the current
    /// key ends at once when a new one is generated.
    /// Errors: InvalidKey (empty); KeyMisplaced; the keychain's and the store's.
    void keep(IntegrationId id, Secret key, Answer<InjixoKeyFacts> answer);
    /// The key made in injixo that is kept here, for any integration, and is the presented one. Reads from the
    /// keychain only what could be it; what cannot be read is not it.
    void findKept(std::shared_ptr<const Secret> presented,
                  const Answer<std::optional<InjixoKeyFacts>> &answer);
    /// Ends a key at once; one made in injixo leaves the keychain. None: the integration has no such key.
    [[nodiscard]] Result<std::optional<InjixoKeyFacts>> revoke(IntegrationId id, qint64 key);

signals:
    void changed(deskbridge::IntegrationId id);

private:
    /// What a person does: `write(Transaction &)`, and a line of the activity list for each key it changed.
    template <class Write>
    auto change(IntegrationId id, Write write) -> std::invoke_result_t<Write, Transaction &>;
    void write(IntegrationId id, std::shared_ptr<const Secret> pasted,
               Answer<InjixoKeyFacts> answer);
    [[nodiscard]] Outcome recordChanges(Transaction &transaction, IntegrationId id,
                                        const QList<InjixoKeyFacts> &before);
    [[nodiscard]] Outcome record(Transaction &transaction, const InjixoKeyFacts &key, Actor actor);
    [[nodiscard]] Result<InjixoKeyFacts> note(IntegrationId id, const Secret &key,
                                              const QString &entry);
    [[nodiscard]] Outcome setReceiver(Transaction &transaction, IntegrationId id,
                                      EventReceiver receiver);
    void compareKept(std::shared_ptr<const Secret> presented, QList<InjixoKeyFacts> candidates,
                     const Answer<std::optional<InjixoKeyFacts>> &answer);
    void forgetReplaced(IntegrationId id, qint64 keptKey);
    void minutePassed();

    Database &m_database;
    SecretStore &m_secrets;
    const Clock &m_clock;
    ActivityLog &m_activity;
    QTimer m_minute;
};

} // namespace deskbridge
