// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/archive.h"
#include "core/domain/ids.h"

#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// What is known of an account's archive, and how far the walk through it by number has come.
class ArchiveTable {
public:
    explicit ArchiveTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// None: never asked.
    [[nodiscard]] Result<std::optional<ArchiveState>> load(IntegrationId integration);
    [[nodiscard]] Outcome store(Transaction &transaction, IntegrationId integration,
                                const ArchiveState &state);

    /// The highest number of a ticket created before then; 0 = none.
    [[nodiscard]] Result<qint64> highestCreatedBefore(IntegrationId integration, UtcTime before);
    /// Tickets known with a number from @p first to @p last.
    [[nodiscard]] Result<qint64> countKnown(IntegrationId integration, qint64 first, qint64 last);
    /// Their numbers, at most @p limit, ascending.
    [[nodiscard]] Result<QList<qint64>> known(IntegrationId integration, qint64 first, qint64 last,
                                              int limit);

private:
    Database &m_database;
};

} // namespace deskbridge
