// SPDX-License-Identifier: Apache-2.0
#include "core/store/healthfactstable.h"

#include "core/store/database.h"

namespace deskbridge {
namespace {

constexpr Sql storedAt{"integration.api_key_stored_at",
                       "SELECT api_key_stored_at FROM integration WHERE id = ?"};
constexpr Sql firstFailure{"import_run.failing_since",
                           R"(SELECT min(finished_at) FROM import_run
       WHERE integration = ? AND error_code IS NOT NULL AND finished_at > coalesce(
           (SELECT max(finished_at) FROM import_run
            WHERE integration = ? AND error_code IS NULL), 0))"};

std::optional<UtcTime> readTime(const Row &row)
{
    return row.optionalTime(0);
}

} // namespace

Result<std::optional<UtcTime>> HealthFactsTable::apiKeyStoredAt(IntegrationId integration)
{
    const auto found = m_database.first(storedAt, readTime, integration);
    if (!found)
        return failure(found);
    return found->value_or(std::nullopt);
}

Result<std::optional<UtcTime>> HealthFactsTable::failingSince(IntegrationId integration)
{
    const auto found = m_database.first(firstFailure, readTime, integration, integration);
    if (!found)
        return failure(found);
    return found->value_or(std::nullopt);
}

} // namespace deskbridge
