// SPDX-License-Identifier: Apache-2.0
#include "core/store/lanetable.h"

#include "core/store/database.h"

#include <map>

namespace deskbridge {
namespace {

// Reasons below 10 count (core/domain/contact.h).
constexpr Sql foundHours{"lane.found_hours",
                         R"(SELECT start / 3600 * 3600, sum(messages) FROM message_tally
                            WHERE integration = ? AND start >= ? AND start < ? AND reason < 10
                            GROUP BY start / 3600)"};
constexpr Sql announcedHours{"lane.announced_hours",
                             R"(SELECT start / 3600 * 3600, sum(announced) FROM announced_count
                                WHERE integration = ? AND start >= ? AND start < ?
                                GROUP BY start / 3600)"};
constexpr Sql sumFound{"lane.found",
                       R"(SELECT sum(messages) FROM message_tally
                          WHERE integration = ? AND start >= ? AND start < ? AND reason < 10)"};
constexpr Sql sumAnnounced{"lane.announced",
                           R"(SELECT sum(announced) FROM announced_count
                              WHERE integration = ? AND start >= ? AND start < ?)"};
constexpr Sql countExactly{"lane.found_exactly",
                           R"(SELECT count(*) FROM source_queue q CROSS JOIN ledger l
                                  ON l.integration = q.integration AND l.queue = q.id
                                  AND l.at > ? AND l.at <= ?
                              WHERE q.integration = ?)"};
constexpr Sql newestEvent{"lane.last_event",
                          "SELECT max(received_at) FROM app_event WHERE integration = ?"};
constexpr Sql firstUse{"lane.first_key_use",
                       "SELECT min(first_used_at) FROM injixo_key WHERE integration = ?"};
constexpr Sql newestRefusals{
    "lane.last_refusals",
    R"(SELECT k.last_four, k.revoked_at, min(r.first_at), max(r.last_at), sum(r.attempts)
       FROM injixo_key k JOIN key_refusal r ON r.key = k.id
       WHERE k.integration = ? GROUP BY k.id, k.last_four, k.revoked_at
       ORDER BY max(r.last_at) DESC LIMIT 1)"};

std::optional<UtcTime> readTime(const Row &row)
{
    return row.optionalTime(0);
}

KeyRefusals readRefusals(const Row &row)
{
    return {.lastFour = row.text(0),
            .revokedAt = row.optionalTime(1),
            .firstAt = row.time(2),
            .lastAt = row.time(3),
            .attempts = row.integer(4)};
}

} // namespace

Result<QList<LaneHour>> LaneTable::hours(IntegrationId integration, UtcTime from, UtcTime to)
{
    std::map<UtcTime, LaneHour> hours;
    const auto hour = [&hours](const Row &row) -> LaneHour & {
        LaneHour &found = hours[row.time(0)];
        found.start = row.time(0);
        return found;
    };
    Outcome read = m_database.each(
        foundHours, [&](const Row &row) { hour(row).found = row.integer(1); }, integration, from,
        to);
    if (read)
        read = m_database.each(
            announcedHours, [&](const Row &row) { hour(row).announced = row.integer(1); },
            integration, from, to);
    if (!read)
        return failure(read);
    QList<LaneHour> list;
    for (auto &[start, lane] : hours) {
        lane.announced = lane.announced.value_or(0);
        list.append(lane);
    }
    return list;
}

Result<qint64> LaneTable::found(IntegrationId integration, UtcTime from, UtcTime to)
{
    return m_database.number(sumFound, integration, from, to);
}

Result<qint64> LaneTable::announced(IntegrationId integration, UtcTime from, UtcTime to)
{
    return m_database.number(sumAnnounced, integration, from, to);
}

Result<qint64> LaneTable::foundExactly(IntegrationId integration, UtcTime after, UtcTime until)
{
    return m_database.number(countExactly, after, until, integration);
}

Result<std::optional<UtcTime>> LaneTable::lastEventAt(IntegrationId integration)
{
    const auto found = m_database.first(newestEvent, readTime, integration);
    if (!found)
        return failure(found);
    return found->value_or(std::nullopt);
}

Result<std::optional<UtcTime>> LaneTable::firstKeyUse(IntegrationId integration)
{
    const auto found = m_database.first(firstUse, readTime, integration);
    if (!found)
        return failure(found);
    return found->value_or(std::nullopt);
}

Result<std::optional<KeyRefusals>> LaneTable::lastRefusals(IntegrationId integration)
{
    return m_database.first(newestRefusals, readRefusals, integration);
}

} // namespace deskbridge
