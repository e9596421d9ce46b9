// SPDX-License-Identifier: Apache-2.0
#include "core/keys/keyring.h"

#include "core/keys/injixokey.h"

#include <utility>

namespace deskbridge {

Result<IssuedInjixoKey> Keyring::issue(Transaction &transaction, IntegrationId integration,
                                       UtcTime now)
{
    const auto keys = list(integration);
    if (!keys)
        return failure(keys);
    for (const InjixoKeyFacts &key : *keys) {
        if (key.maker != InjixoKeyMaker::Deskbridge || key.state == InjixoKeyState::Revoked)
            continue;
        const InjixoKeyState next = key.state == InjixoKeyState::Active ? InjixoKeyState::Retiring
                                                                        : InjixoKeyState::Revoked;
        const Outcome changed = m_table.setState(transaction, key.id, next);
        if (!changed)
            return failure(changed);
    }
    Secret secret = injixokey::generate();
    const auto facts = add(transaction,
                           {.id = 0,
                            .integration = integration,
                            .maker = InjixoKeyMaker::Deskbridge,
                            .state = InjixoKeyState::Active,
                            .lastFour = secret.lastFour(),
                            .createdAt = now,
                            .keychainEntry = {}},
                           injixokey::fingerprint(secret));
    if (!facts)
        return failure(facts);
    return IssuedInjixoKey{.facts = *facts, .key = std::move(secret)};
}

Result<InjixoKeyFacts> Keyring::keep(Transaction &transaction, IntegrationId integration,
                                     const Secret &key, const QString &keychainEntry, UtcTime now)
{
    const auto keys = list(integration);
    if (!keys)
        return failure(keys);
    for (const InjixoKeyFacts &before : *keys) {
        if (before.maker != InjixoKeyMaker::Injixo || before.state == InjixoKeyState::Revoked)
            continue;
        const Outcome changed = m_table.setState(transaction, before.id, InjixoKeyState::Revoked);
        if (!changed)
            return failure(changed);
    }
    return add(transaction,
               {.id = 0,
                .integration = integration,
                .maker = InjixoKeyMaker::Injixo,
                .state = InjixoKeyState::Active,
                .lastFour = key.lastFour(),
                .createdAt = now,
                .keychainEntry = keychainEntry},
               std::nullopt);
}

Result<InjixoKeyFacts> Keyring::add(Transaction &transaction, InjixoKeyFacts facts,
                                    const std::optional<QByteArray> &sha256)
{
    const Result<qint64> id = m_table.insert(transaction, facts, sha256);
    if (!id)
        return failure(id);
    facts.id = *id;
    return facts;
}

Result<QList<InjixoKeyFacts>> Keyring::list(IntegrationId integration)
{
    return m_table.list(integration);
}

Result<KeyVerification> Keyring::verify(const Secret &presented)
{
    const injixokey::Parsed parsed = injixokey::parse(presented);
    switch (parsed.form) {
    case injixokey::Form::Mistyped:
        return KeyVerification{.standing = KeyStanding::Mistyped};
    case injixokey::Form::NotAnInjixoKey:
        return KeyVerification{.standing = KeyStanding::NotAnInjixoKey};
    case injixokey::Form::WellFormed:
        break;
    }
    const auto found = m_table.findByHash(injixokey::fingerprint(parsed.key));
    if (!found)
        return failure(found);
    if (!*found)
        return KeyVerification{.standing = KeyStanding::Unknown};
    const bool revoked = (*found)->state == InjixoKeyState::Revoked;
    return KeyVerification{.standing = revoked ? KeyStanding::Revoked : KeyStanding::Accepted,
                           .key = *found};
}

} // namespace deskbridge
