// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/counting/queuenaming.h"
#include "core/domain/interval.h"
#include "core/domain/sourcequeue.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// The source queues. Identity is QueueKey; the names in the rows are derived from it.
class QueueTable {
public:
    explicit QueueTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// None when there is no such queue yet. Remembers what it found.
    [[nodiscard]] Result<std::optional<QueueId>> find(IntegrationId integration,
                                                      const QueueKey &key);
    /// Finds or creates, with the names of now.
    [[nodiscard]] Result<QueueId> idFor(Transaction &transaction, IntegrationId integration,
                                        const QueueKey &key, const AccountNames &names);
    /// Derives all names anew; a queue that gets another one keeps the former as an alias. Gives the number
    /// of queues renamed.
    [[nodiscard]] Result<qint64> renameAll(Transaction &transaction, IntegrationId integration,
                                           const AccountNames &names);
    [[nodiscard]] Result<QList<SourceQueue>> list(IntegrationId integration); ///< by name
    [[nodiscard]] Result<QStringList> aliases(
        QueueId queue); ///< former names in alphabetical order
    /// Every queue, by name, with what was offered in the period: exact for any bounds.
    [[nodiscard]] Result<QList<QueueSummary>> summaries(IntegrationId integration,
                                                        const Period &period);

private:
    struct Identity {
        IntegrationId integration;
        QueueKey key;
        bool operator==(const Identity &) const = default;
    };
    friend std::size_t qHash(const Identity &identity, std::size_t seed)
    {
        return qHashMulti(seed, raw(identity.integration), identity.key);
    }

    Database &m_database;
    QHash<Identity, QueueId> m_known;
    int m_rollbacksSeen = 0; ///< a rollback takes queues back that are among the known
};

} // namespace deskbridge
