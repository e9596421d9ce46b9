// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// How far a running import is, as the program that does it told last.
struct ProgressRow {
    IntegrationId integration{};
    UtcTime at{};
    QString progress; ///< JSON

    bool operator==(const ProgressRow &) const = default;
};

/// The running imports, for the programs on the data folder that only watch.
class SharedProgressTable {
public:
    explicit SharedProgressTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Outcome put(Transaction &transaction, const ProgressRow &row);
    /// None: of all integrations.
    [[nodiscard]] Outcome remove(Transaction &transaction,
                                 std::optional<IntegrationId> integration);
    /// Not older than @p since.
    [[nodiscard]] Result<QList<ProgressRow>> list(UtcTime since);

private:
    Database &m_database;
};

} // namespace deskbridge
