// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/integration.h"

#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// What the store knows of a key in the keychain.
struct StoredKey {
    QString entry;
    QString lastFour;
    QString fingerprint;
};

/// The connected accounts. Only the living are seen; a deleted one is a name for its ledger.
class IntegrationTable {
public:
    explicit IntegrationTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Result<QList<Integration>> list(); ///< oldest first
    [[nodiscard]] Result<std::optional<Integration>> find(IntegrationId id);
    /// Compared by comparableName().
    [[nodiscard]] Result<std::optional<Integration>> findByName(const QString &name);

    /// The id is given here, and never again to another. Errors: DuplicateName.
    [[nodiscard]] Result<IntegrationId> insert(Transaction &transaction,
                                               const Integration &integration);
    /// Everything but id, createdAt and the Freshdesk API key. Errors: DuplicateName, NoSuchIntegration.
    [[nodiscard]] Outcome update(Transaction &transaction, const Integration &integration);
    /// From the Freshdesk API key that @p integration has to another. Errors: NoSuchIntegration, also when
    /// it has another key by now.
    [[nodiscard]] Outcome switchApiKey(Transaction &transaction, const Integration &integration,
                                       const StoredKey &key, UtcTime storedAt);
    /// Of the Freshdesk API key that @p integration has; nothing happens when it has another one by now.
    [[nodiscard]] Outcome noteFingerprint(Transaction &transaction, const Integration &integration,
                                          const QString &fingerprint);
    /// Keeps ledger, queues, intervals, names and runs, revokes the injixo keys and forgets the import's
    /// working state; the name is free again. Errors: NoSuchIntegration.
    [[nodiscard]] Outcome markDeleted(Transaction &transaction, IntegrationId id);
    /// With all its data, also after markDeleted(). Errors: NoSuchIntegration.
    [[nodiscard]] Outcome erase(Transaction &transaction, IntegrationId id);

private:
    /// The transaction holds the write lock, so nobody takes the name between this and the writing.
    [[nodiscard]] Outcome refuseTakenName(const Integration &integration);

    Database &m_database;
};

} // namespace deskbridge
