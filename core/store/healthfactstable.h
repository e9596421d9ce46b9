// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <optional>

namespace deskbridge {

class Database;

/// Single facts of an integration that only its health asks for. Reads only.
class HealthFactsTable {
public:
    explicit HealthFactsTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Result<std::optional<UtcTime>> apiKeyStoredAt(IntegrationId integration);
    /// The end of the first of the failed runs since the last that did not fail.
    [[nodiscard]] Result<std::optional<UtcTime>> failingSince(IntegrationId integration);

private:
    Database &m_database;
};

} // namespace deskbridge
