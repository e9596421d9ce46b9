// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/domain/keystanding.h"
#include "core/store/injixokeytable.h"

#include <QList>

#include <chrono>
#include <optional>

namespace deskbridge {

struct KeyVerification {
    KeyStanding standing = KeyStanding::NotAnInjixoKey;
    std::optional<InjixoKeyFacts> key = {}; ///< with Accepted and Revoked

    bool operator==(const KeyVerification &) const = default;
};

/// Issues and recognises injixo API keys (design §6). Engine thread, as the database it is given.
class Keyring {
public:
    explicit Keyring(Database &database)
        : m_table(database)
    { } // outlives the keyring

    /// A new active key. At most two of the keys made here are live: the one in use until now is retiring for
    /// @p overlap (none: it ends at once), and one besides is revoked. That is the one that was retiring already;
    /// but an active key that nobody has used, while the retiring one is in use, was lost on its way to the app,
    /// and goes instead.
    [[nodiscard]] Result<IssuedInjixoKey> issue(Transaction &transaction, IntegrationId integration,
                                                std::chrono::seconds overlap, UtcTime now);
    /// Notes a key made in injixo that is kept in the keychain under that name. One kept before is revoked,
    /// which here says no more than that it was replaced.
    [[nodiscard]] Result<InjixoKeyFacts> keep(Transaction &transaction, IntegrationId integration,
                                              const Secret &key, const QString &keychainEntry,
                                              UtcTime now);
    /// Ends a key at once; one that has ended already stays as it is. None: the integration has no such key.
    [[nodiscard]] Result<std::optional<InjixoKeyFacts>> revoke(Transaction &transaction,
                                                               IntegrationId integration, qint64 id,
                                                               UtcTime now);
    /// Revokes the retiring keys whose time is up, as of that time. Gives them.
    [[nodiscard]] Result<QList<InjixoKeyFacts>> endRetired(Transaction &transaction, UtcTime now);
    /// Whether endRetired() would find any.
    [[nodiscard]] Result<bool> hasRetired(UtcTime now);

    // A retiring key whose time is up is revoked to these two, also before it is written down.
    [[nodiscard]] Result<QList<InjixoKeyFacts>> list(IntegrationId integration,
                                                     UtcTime now); ///< oldest first
    [[nodiscard]] Result<KeyVerification> verify(const Secret &presented, UtcTime now);

private:
    [[nodiscard]] Result<InjixoKeyFacts> add(Transaction &transaction, InjixoKeyFacts facts,
                                             const std::optional<QByteArray> &sha256);

    InjixoKeyTable m_table;
};

} // namespace deskbridge
