// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/injixokeykeeper.h"

#include "core/keys/injixokey.h"
#include "core/keys/keyring.h"
#include "core/secrets/secretstore.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"

#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;

namespace deskbridge {

InjixoKeyKeeper::InjixoKeyKeeper(Database &database, SecretStore &secrets, const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_clock(clock)
{ }

Result<IssuedInjixoKey> InjixoKeyKeeper::generate(IntegrationId id)
{
    return inTransaction(m_database, [&](Transaction &transaction) -> Result<IssuedInjixoKey> {
        if (const Outcome set = setReceiver(transaction, id, EventReceiver::Deskbridge); !set)
            return failure(set);
        return Keyring(m_database).issue(transaction, id, m_clock.now());
    });
}

void InjixoKeyKeeper::keep(IntegrationId id, Secret key, Answer<InjixoKeyFacts> answer)
{
    const auto pasted = std::make_shared<Secret>(injixokey::trimmed(key));
    if (pasted->isEmpty())
        return answer(failure(ErrorKind::InvalidKey));
    const QString entry = u"injixo-api-key/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_secrets.write(entry, pasted->clone(), this,
                    [this, id, entry, pasted, answer](const Outcome &written) {
                        if (!written)
                            return answer(failure(written));
                        const auto noted = note(id, *pasted, entry);
                        if (!noted)
                            return m_secrets.remove(
                                entry, this, [noted, answer](const Outcome &) { answer(noted); });
                        forgetReplaced(id, noted->id);
                        answer(noted);
                    });
}

Result<InjixoKeyFacts> InjixoKeyKeeper::note(IntegrationId id, const Secret &key,
                                             const QString &entry)
{
    return inTransaction(m_database, [&](Transaction &transaction) -> Result<InjixoKeyFacts> {
        if (const Outcome set = setReceiver(transaction, id, EventReceiver::Injixo); !set)
            return failure(set);
        return Keyring(m_database).keep(transaction, id, key, entry, m_clock.now());
    });
}

/// The keychain keeps no key that another one has replaced. One that cannot be removed now is removed with
/// the integration.
void InjixoKeyKeeper::forgetReplaced(IntegrationId id, qint64 keptKey)
{
    const auto keys = Keyring(m_database).list(id);
    if (!keys)
        return;
    for (const InjixoKeyFacts &key : *keys) {
        if (key.id != keptKey && !key.keychainEntry.isEmpty())
            m_secrets.remove(key.keychainEntry, this, [](const Outcome &) { });
    }
}

Outcome InjixoKeyKeeper::setReceiver(Transaction &transaction, IntegrationId id,
                                     EventReceiver receiver)
{
    IntegrationTable table(m_database);
    const auto integration = table.find(id);
    if (!integration)
        return failure(integration);
    if (!*integration)
        return failure(ErrorKind::NoSuchIntegration);
    Integration changed = **integration;
    changed.eventReceiver = receiver;
    return table.update(transaction, changed);
}

} // namespace deskbridge
