// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/apikey.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// The injixo API keys by what may be known of them: never the key.
class InjixoKeyTable {
public:
    explicit InjixoKeyTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// Gives the id. `sha256` (32 bytes) exactly for a key made by Deskbridge. `facts.id` and what can only
    /// happen later are not read.
    [[nodiscard]] Result<qint64> insert(Transaction &transaction, const InjixoKeyFacts &facts,
                                        const std::optional<QByteArray> &sha256);
    [[nodiscard]] Result<QList<InjixoKeyFacts>> list(IntegrationId integration); ///< oldest first
    [[nodiscard]] Result<std::optional<InjixoKeyFacts>> find(qint64 id);
    /// The retiring ones, of any integration, whose time to end is not after @p now.
    [[nodiscard]] Result<QList<InjixoKeyFacts>> dueToEnd(UtcTime now);
    /// The first eight digits of the SHA-256 of each key made here, by its id: to tell keys apart.
    [[nodiscard]] Result<QMap<qint64, QString>> fingerprints(IntegrationId integration);
    /// Writes `state`, `retiresAt` and `revokedAt` of the key with that id.
    [[nodiscard]] Outcome updateState(Transaction &transaction, const InjixoKeyFacts &facts);
    /// Of any integration and state. Compares every stored hash to its end: the time taken tells nothing
    /// about a hash that is nearly right.
    [[nodiscard]] Result<std::optional<InjixoKeyFacts>> findByHash(const QByteArray &sha256);

private:
    Database &m_database;
};

} // namespace deskbridge
