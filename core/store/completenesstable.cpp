// SPDX-License-Identifier: Apache-2.0
#include "core/store/completenesstable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql readDays{
    "completeness_day.all",
    R"(SELECT day, here, there, result, obstacle, checked_at FROM completeness_day
                          WHERE integration = ? ORDER BY day)"};
constexpr Sql putDay{"completeness_day.put",
                     R"(INSERT INTO completeness_day
                            (integration, day, here, there, result, obstacle, checked_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (integration, day) DO UPDATE SET
                            here = excluded.here, there = excluded.there, result = excluded.result,
                            obstacle = excluded.obstacle, checked_at = excluded.checked_at)"};
constexpr Sql readChanged{"changed_day.all",
                          "SELECT day, changed_at FROM changed_day WHERE integration = ?"};
constexpr Sql putChanged{"changed_day.put",
                         R"(INSERT INTO changed_day (integration, day, changed_at) VALUES (?, ?, ?)
                            ON CONFLICT (integration, day) DO UPDATE SET
                                changed_at = max(changed_at, excluded.changed_at))"};
constexpr Sql dropChanged{"changed_day.drop",
                          "DELETE FROM changed_day WHERE integration = ? AND day = ?"};
constexpr Sql countDay{"ticket.countListed",
                       R"(SELECT count(*) FROM ticket
                          WHERE ticket.integration = ? AND created_at >= ? AND created_at < ?
                            AND standing = 0 AND NOT EXISTS (
                                SELECT 1 FROM unlisted_ticket
                                WHERE unlisted_ticket.integration = ticket.integration
                                  AND unlisted_ticket.ticket_id = ticket.id))"};
constexpr Sql listDay{"ticket.listed",
                      R"(SELECT id FROM ticket
                         WHERE ticket.integration = ? AND created_at >= ? AND created_at < ?
                           AND standing = 0 AND NOT EXISTS (
                               SELECT 1 FROM unlisted_ticket
                               WHERE unlisted_ticket.integration = ticket.integration
                                 AND unlisted_ticket.ticket_id = ticket.id)
                         ORDER BY id)"};
constexpr Sql highestBefore{"ticket.highestBefore",
                            R"(SELECT id FROM ticket WHERE integration = ? AND created_at < ?
                               ORDER BY created_at DESC, id DESC LIMIT 1)"};
constexpr Sql lowestAfter{"ticket.lowestAfter",
                          R"(SELECT id FROM ticket WHERE integration = ? AND created_at >= ?
                             ORDER BY created_at, id LIMIT 1)"};
constexpr Sql countAll{"ticket.countCreated",
                       R"(SELECT count(*) FROM ticket
                          WHERE integration = ? AND created_at >= ? AND created_at < ?)"};
constexpr Sql firstTicket{"ticket.first",
                          "SELECT min(created_at) FROM ticket WHERE integration = ?"};
constexpr Sql putUnlisted{"unlisted_ticket.put",
                          R"(INSERT INTO unlisted_ticket (integration, ticket_id, why)
                             VALUES (?, ?, ?)
                             ON CONFLICT (integration, ticket_id) DO UPDATE SET why = excluded.why)"};
constexpr Sql dropUnlisted{"unlisted_ticket.drop",
                           "DELETE FROM unlisted_ticket WHERE integration = ? AND ticket_id = ?"};
constexpr Sql anyUnlisted{"unlisted_ticket.any",
                          "SELECT EXISTS (SELECT 1 FROM unlisted_ticket WHERE integration = ?)"};

constexpr std::chrono::days oneDay{1};

CompletenessDay readDay(const Row &row)
{
    return {.day = row.time(0),
            .here = row.integer(1),
            .there = row.integer(2),
            .result = row.as<DayResult>(3),
            .obstacle = row.as<ProofObstacle>(4),
            .checkedAt = row.time(5)};
}

Outcome done(const Result<qint64> &written)
{
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace

Result<QList<CompletenessDay>> CompletenessTable::days(IntegrationId integration)
{
    return m_database.all(readDays, readDay, integration);
}

Outcome CompletenessTable::store(Transaction &transaction, IntegrationId integration,
                                 const CompletenessDay &day)
{
    const Result<qint64> written =
        m_database.write(transaction, putDay, integration, day.day, day.here, day.there, day.result,
                         day.obstacle, day.checkedAt);
    if (!written)
        return failure(written);
    return done(m_database.write(transaction, dropChanged, integration, day.day));
}

Result<ChangedDays> CompletenessTable::changedDays(IntegrationId integration)
{
    ChangedDays days;
    const Outcome read = m_database.each(
        readChanged, [&days](const Row &row) { days.insert(row.integer(0), row.time(1)); },
        integration);
    if (!read)
        return failure(read);
    return days;
}

Outcome CompletenessTable::noteChanged(Transaction &transaction, IntegrationId integration,
                                       const ChangedDays &days)
{
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const auto written =
            m_database.write(transaction, putChanged, integration, day.key(), day.value());
        if (!written)
            return failure(written);
    }
    return Done{};
}

Result<qint64> CompletenessTable::countListed(IntegrationId integration, UtcTime day)
{
    return m_database.number(countDay, integration, day, day + oneDay);
}

Result<QList<TicketId>> CompletenessTable::listed(IntegrationId integration, UtcTime day)
{
    return m_database.all(
        listDay, [](const Row &row) { return row.as<TicketId>(0); }, integration, day,
        day + oneDay);
}

Result<TicketNumbers> CompletenessTable::numbersAround(IntegrationId integration, UtcTime day)
{
    const auto before = m_database.number(highestBefore, integration, day);
    const auto known = m_database.number(countAll, integration, day, day + oneDay);
    const auto after = lowestSince(integration, day + oneDay);
    if (!before)
        return failure(before);
    if (!known)
        return failure(known);
    if (!after)
        return failure(after);
    return TicketNumbers{*before, *known, *after};
}

Result<std::optional<UtcTime>> CompletenessTable::firstTicketAt(IntegrationId integration)
{
    const auto found = m_database.first(
        firstTicket, [](const Row &row) { return row.optionalTime(0); }, integration);
    if (!found)
        return failure(found);
    return found->value_or(std::nullopt);
}

Result<std::optional<qint64>> CompletenessTable::lowestSince(IntegrationId integration,
                                                             UtcTime since)
{
    return m_database.first(
        lowestAfter, [](const Row &row) { return row.integer(0); }, integration, since);
}

Outcome CompletenessTable::noteUnlisted(Transaction &transaction, IntegrationId integration,
                                        TicketId ticket, UnlistedWhy why)
{
    return done(m_database.write(transaction, putUnlisted, integration, ticket, why));
}

Result<qint64> CompletenessTable::noteListed(Transaction &transaction, IntegrationId integration,
                                             TicketId ticket)
{
    return m_database.write(transaction, dropUnlisted, integration, ticket);
}

Result<bool> CompletenessTable::hasUnlisted(IntegrationId integration)
{
    const auto any = m_database.number(anyUnlisted, integration);
    if (!any)
        return failure(any);
    return *any != 0;
}

} // namespace deskbridge
