// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// When the deleted and spam lists of each integration were last walked to their end.
class SweepTable {
public:
    explicit SweepTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// None = never.
    [[nodiscard]] Result<std::optional<UtcTime>> lastSweep(IntegrationId integration);
    [[nodiscard]] Outcome store(Transaction &transaction, IntegrationId integration,
                                UtcTime finishedAt);

private:
    Database &m_database;
};

} // namespace deskbridge
