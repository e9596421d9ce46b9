// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/health.h"

#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// The history of verdicts: a row for each change, none for each look.
class VerdictTable {
public:
    explicit VerdictTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Result<qint64> insert(Transaction &transaction, const VerdictChange &change);
    [[nodiscard]] Result<std::optional<VerdictChange>> last(IntegrationId integration);
    [[nodiscard]] Result<QList<VerdictChange>> list(IntegrationId integration,
                                                    int count); ///< newest first

private:
    Database &m_database;
};

} // namespace deskbridge
