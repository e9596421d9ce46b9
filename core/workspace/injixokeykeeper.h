// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/domain/integration.h"

#include <QObject>

namespace deskbridge {

class Database;
class SecretStore;
class Transaction;

/// The injixo API keys of the integrations, and with them who receives the app's events (design §6): one
/// made here is known by its hash alone; one made in injixo is kept in the keychain. Engine thread; all
/// three references outlive it.
class InjixoKeyKeeper final : public QObject {
    Q_OBJECT
public:
    InjixoKeyKeeper(Database &database, SecretStore &secrets, const Clock &clock);

    [[nodiscard]] Result<IssuedInjixoKey> generate(IntegrationId id);
    /// Replaces a kept one: in injixo the former key ended when this one was made: its help says that the current
    /// key ends at once when a new one is generated.
    void keep(IntegrationId id, Secret key, Answer<InjixoKeyFacts> answer);

private:
    [[nodiscard]] Result<InjixoKeyFacts> note(IntegrationId id, const Secret &key,
                                              const QString &entry);
    [[nodiscard]] Outcome setReceiver(Transaction &transaction, IntegrationId id,
                                      EventReceiver receiver);
    void forgetReplaced(IntegrationId id, qint64 keptKey);

    Database &m_database;
    SecretStore &m_secrets;
    const Clock &m_clock;
};

} // namespace deskbridge
