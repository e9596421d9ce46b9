// SPDX-License-Identifier: Apache-2.0
#include "core/store/announcedtickettable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql put{"announced_ticket.put",
                  R"(INSERT INTO announced_ticket (integration, ticket_id, announced_at, latest_at,
                         not_before)
                     VALUES (?, ?, ?, ?, ?)
                     ON CONFLICT (integration, ticket_id) DO UPDATE
                     SET latest_at = max(latest_at, excluded.latest_at))"};
constexpr Sql listDue{"announced_ticket.due",
                      R"(SELECT ticket_id, announced_at, latest_at, attempts, not_before
                         FROM announced_ticket WHERE integration = ? AND not_before <= ?
                         ORDER BY announced_at, ticket_id LIMIT ?)"};
constexpr Sql countAll{"announced_ticket.count",
                       "SELECT count(*) FROM announced_ticket WHERE integration = ?"};
constexpr Sql removeRead{"announced_ticket.settle",
                         R"(DELETE FROM announced_ticket
                            WHERE integration = ? AND ticket_id = ? AND latest_at < ?)"};
// What came in since then asks anew.
constexpr Sql beginAnew{"announced_ticket.anew",
                        R"(UPDATE announced_ticket
                           SET announced_at = latest_at, attempts = 0, not_before = latest_at + ?
                           WHERE integration = ? AND ticket_id = ?)"};
constexpr Sql putOff{"announced_ticket.postpone",
                     R"(UPDATE announced_ticket SET attempts = attempts + 1, not_before = ?
                        WHERE integration = ? AND ticket_id = ?)"};

AnnouncedTicket read(const Row &row)
{
    return {.ticket = row.as<TicketId>(0),
            .announcedAt = row.time(1),
            .latestAt = row.time(2),
            .attempts = static_cast<int>(row.integer(3)),
            .notBefore = row.time(4)};
}

Outcome outcome(const Result<qint64> &written)
{
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace

Outcome AnnouncedTicketTable::announce(Transaction &transaction, IntegrationId integration,
                                       TicketId ticket, UtcTime receivedAt)
{
    return outcome(m_database.write(transaction, put, integration, ticket, receivedAt, receivedAt,
                                    receivedAt + swarm));
}

Result<QList<AnnouncedTicket>> AnnouncedTicketTable::due(IntegrationId integration, UtcTime now,
                                                         int most)
{
    return m_database.all(listDue, read, integration, now, most);
}

Result<qint64> AnnouncedTicketTable::count(IntegrationId integration)
{
    return m_database.number(countAll, integration);
}

Outcome AnnouncedTicketTable::settle(Transaction &transaction, IntegrationId integration,
                                     TicketId ticket, UtcTime askedAt)
{
    const auto removed = m_database.write(transaction, removeRead, integration, ticket, askedAt);
    if (!removed || *removed > 0)
        return outcome(removed);
    return outcome(m_database.write(transaction, beginAnew, swarm.count(), integration, ticket));
}

Outcome AnnouncedTicketTable::postpone(Transaction &transaction, IntegrationId integration,
                                       TicketId ticket, UtcTime notBefore)
{
    return outcome(m_database.write(transaction, putOff, notBefore, integration, ticket));
}

} // namespace deskbridge
