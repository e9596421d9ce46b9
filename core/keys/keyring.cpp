// SPDX-License-Identifier: Apache-2.0
#include "core/keys/keyring.h"

#include "core/keys/injixokey.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace deskbridge {
namespace {

InjixoKeyFacts revoked(InjixoKeyFacts key, UtcTime at)
{
    key.state = InjixoKeyState::Revoked;
    key.revokedAt = at;
    return key;
}

/// What a key is at @p now, whatever was last written down.
InjixoKeyFacts asOf(const InjixoKeyFacts &key, UtcTime now)
{
    const bool isOver =
        key.state == InjixoKeyState::Retiring && key.retiresAt && *key.retiresAt <= now;
    return isOver ? revoked(key, *key.retiresAt) : key;
}

} // namespace

Result<IssuedInjixoKey> Keyring::issue(Transaction &transaction, IntegrationId integration,
                                       std::chrono::seconds overlap, UtcTime now)
{
    const auto keys = list(integration, now);
    if (!keys)
        return failure(keys);
    const InjixoKeyFacts *active = nullptr;
    const InjixoKeyFacts *retiring = nullptr;
    for (const InjixoKeyFacts &key : *keys) {
        if (key.maker != InjixoKeyMaker::Deskbridge || key.state == InjixoKeyState::Revoked)
            continue;
        (key.state == InjixoKeyState::Active ? active : retiring) = &key;
    }
    const bool isActiveLost = active && retiring && !active->lastUsedAt && retiring->lastUsedAt;
    const InjixoKeyFacts *stays = isActiveLost || !active ? retiring : active;
    const InjixoKeyFacts *goes = stays == retiring ? active : retiring;
    std::optional<InjixoKeyFacts> former;
    if (stays) {
        former = revoked(*stays, now);
        if (overlap > 0s) {
            former = *stays;
            former->state = InjixoKeyState::Retiring;
            former->retiresAt = now + overlap;
        }
        if (const Outcome written = m_table.updateState(transaction, *former); !written)
            return failure(written);
    }
    std::optional<InjixoKeyFacts> ended;
    if (goes) {
        ended = revoked(*goes, now);
        if (const Outcome written = m_table.updateState(transaction, *ended); !written)
            return failure(written);
    }
    Secret secret = injixokey::generate();
    const auto facts = add(transaction,
                           {.id = 0,
                            .integration = integration,
                            .maker = InjixoKeyMaker::Deskbridge,
                            .state = InjixoKeyState::Active,
                            .lastFour = secret.lastFour(),
                            .createdAt = now},
                           injixokey::fingerprint(secret));
    if (!facts)
        return failure(facts);
    return IssuedInjixoKey{
        .facts = *facts, .key = std::move(secret), .former = former, .ended = ended};
}

Result<InjixoKeyFacts> Keyring::keep(Transaction &transaction, IntegrationId integration,
                                     const Secret &key, const QString &keychainEntry, UtcTime now)
{
    const auto keys = m_table.list(integration);
    if (!keys)
        return failure(keys);
    for (const InjixoKeyFacts &before : *keys) {
        if (before.maker != InjixoKeyMaker::Injixo || before.state == InjixoKeyState::Revoked)
            continue;
        if (const Outcome changed = m_table.updateState(transaction, revoked(before, now));
            !changed)
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

Result<std::optional<InjixoKeyFacts>> Keyring::revoke(Transaction &transaction,
                                                      IntegrationId integration, qint64 id,
                                                      UtcTime now)
{
    const auto keys = list(integration, now);
    if (!keys)
        return failure(keys);
    const auto found = std::ranges::find(*keys, id, &InjixoKeyFacts::id);
    if (found == keys->end())
        return std::optional<InjixoKeyFacts>{};
    const InjixoKeyFacts ended =
        found->state == InjixoKeyState::Revoked ? *found : revoked(*found, now);
    if (const Outcome written = m_table.updateState(transaction, ended); !written)
        return failure(written);
    return std::optional(ended);
}

Result<QList<InjixoKeyFacts>> Keyring::endRetired(Transaction &transaction, UtcTime now)
{
    auto due = m_table.dueToEnd(now);
    if (!due)
        return due;
    for (InjixoKeyFacts &key : *due) {
        key = asOf(key, now);
        if (const Outcome written = m_table.updateState(transaction, key); !written)
            return failure(written);
    }
    return due;
}

Result<bool> Keyring::hasRetired(UtcTime now)
{
    const auto due = m_table.dueToEnd(now);
    if (!due)
        return failure(due);
    return !due->isEmpty();
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

Result<QList<InjixoKeyFacts>> Keyring::list(IntegrationId integration, UtcTime now)
{
    auto keys = m_table.list(integration);
    if (keys) {
        for (InjixoKeyFacts &key : *keys)
            key = asOf(key, now);
    }
    return keys;
}

Result<KeyVerification> Keyring::verify(const Secret &presented, UtcTime now)
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
    const InjixoKeyFacts key = asOf(**found, now);
    const bool hasEnded = key.state == InjixoKeyState::Revoked;
    return KeyVerification{.standing = hasEnded ? KeyStanding::Revoked : KeyStanding::Accepted,
                           .key = key};
}

} // namespace deskbridge
