// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/keys/keyring.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

class Database;

/// An integration that a pasted Freshdesk API key is stored for.
struct KnownFreshdeskKey {
    IntegrationId integration{};
    QString integrationName;
    UtcTime storedAt{};
    std::optional<UtcTime> lastImportAt = {}; ///< the last complete one with it

    bool operator==(const KnownFreshdeskKey &) const = default;
};

/// What a pasted key is, and whose.
struct KeyInspection {
    KeyVerification verification;
    QString integrationName =
        {}; ///< with a key that is known; empty when its integration was deleted
    // With NotAnInjixoKey
    QList<KnownFreshdeskKey> freshdeskKeys =
        {}; ///< the integrations it is the Freshdesk API key of
    std::optional<InjixoKeyFacts> kept =
        {}; ///< made in injixo and kept here; integrationName says for whom

    /// Nothing here tells what it is; it may be one made in injixo that is in the keychain.
    [[nodiscard]] bool mayBeKept() const;
    /// It is known as something else than the key that injixo made for @p integration.
    [[nodiscard]] bool isForeignTo(IntegrationId integration) const;

    bool operator==(const KeyInspection &) const = default;
};

/// What the database knows of a key, without what surrounds it when pasted. Errors: the store's.
[[nodiscard]] Result<KeyInspection> inspectKey(Database &database, const Secret &presented,
                                               UtcTime now);
/// The same with what InjixoKeyKeeper::findKept() found.
[[nodiscard]] Result<KeyInspection> withKeptKey(Database &database, KeyInspection inspection,
                                                const Result<std::optional<InjixoKeyFacts>> &kept);

} // namespace deskbridge
