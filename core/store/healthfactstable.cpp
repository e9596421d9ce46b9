// SPDX-License-Identifier: Apache-2.0
#include "core/store/healthfactstable.h"

#include "core/store/database.h"

namespace deskbridge {
namespace {

constexpr Sql readDays{"completeness_day.sums",
                       R"(SELECT max(CASE WHEN result = 0 THEN day END),
                                 max(CASE WHEN result = 1 THEN day END),
                                 max(CASE WHEN result = 2 THEN day END)
                          FROM completeness_day WHERE integration = ?)"};
constexpr Sql readDay{"completeness_day.one",
                      "SELECT here, there FROM completeness_day WHERE integration = ? AND day = ?"};
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

Result<std::optional<StoredCompleteness>> HealthFactsTable::completeness(IntegrationId integration)
{
    std::optional<UtcTime> notProvable;
    StoredCompleteness sums;
    const Outcome read = m_database.each(
        readDays,
        [&](const Row &row) {
            if (const auto proved = row.optionalTime(0))
                sums.provedUntil = *proved + std::chrono::days{1};
            sums.differingDay = row.optionalTime(1);
            notProvable = row.optionalTime(2);
        },
        integration);
    if (!read)
        return failure(read);
    if (!sums.provedUntil && !sums.differingDay && !notProvable)
        return std::optional<StoredCompleteness>();
    sums.newestNotProvable =
        notProvable && (!sums.provedUntil || *notProvable >= *sums.provedUntil);
    if (sums.differingDay) {
        const Outcome day = m_database.each(
            readDay,
            [&](const Row &row) {
                sums.here = row.integer(0);
                sums.there = row.integer(1);
            },
            integration, *sums.differingDay);
        if (!day)
            return failure(day);
    }
    return std::optional(sums);
}

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
