// SPDX-License-Identifier: Apache-2.0
#include "core/store/pendingconversationstable.h"

#include "core/store/completenesstable.h"
#include "core/store/database.h"
#include "core/store/ticketrow.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql findPlace{"pending_conversations.find",
                        R"(SELECT updated_at, responded_at FROM pending_conversations
                           WHERE integration = ? AND ticket_id = ?)"};
constexpr Sql insertPending{
    "pending_conversations.insert",
    R"(INSERT INTO pending_conversations (integration, ticket_id, group_id, source_id,
                                   created_at, updated_at, standing, responded_at, origin)
                               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                               ON CONFLICT (integration, ticket_id) DO NOTHING)"};
constexpr Sql updatePending{
    "pending_conversations.update",
    R"(UPDATE pending_conversations SET group_id = ?, source_id = ?, created_at = ?,
                                   updated_at = ?, standing = ?, responded_at = ?, origin = ?
                               WHERE integration = ? AND ticket_id = ?)"};
constexpr Sql removePending{
    "pending_conversations.remove",
    "DELETE FROM pending_conversations WHERE integration = ? AND ticket_id = ?"};
constexpr Sql takePending{
    "pending_conversations.take",
    R"(SELECT sequence, origin, ticket_id, group_id, source_id, created_at, updated_at,
                                    standing, responded_at
                             FROM pending_conversations
                             WHERE integration = ? AND sequence > ? ORDER BY sequence LIMIT ?)"};
constexpr Sql finishPending{
    "pending_conversations.done",
    R"(DELETE FROM pending_conversations WHERE integration = ? AND ticket_id = ?
                               AND (responded_at IS NULL OR responded_at <= ?))"};
constexpr Sql finishWithoutTime{
    "pending_conversations.doneWithoutTime",
    R"(DELETE FROM pending_conversations WHERE integration = ? AND ticket_id = ?
                                   AND responded_at IS NULL)"};
constexpr Sql countPending{"pending_conversations.count",
                           "SELECT count(*) FROM pending_conversations WHERE integration = ?"};
constexpr Sql saveUnreadable{
    "unreadable_conversations.save",
    R"(INSERT INTO unreadable_conversations (integration, ticket_id, http_status, at)
                                VALUES (?, ?, ?, ?)
                                ON CONFLICT (integration, ticket_id) DO UPDATE SET
                                    http_status = excluded.http_status, at = excluded.at)"};
constexpr Sql dropUnreadable{
    "unreadable_conversations.drop",
    "DELETE FROM unreadable_conversations WHERE integration = ? AND ticket_id = ?"};
constexpr Sql countUnreadable{
    "unreadable_conversations.count",
    "SELECT count(*) FROM unreadable_conversations WHERE integration = ?"};
constexpr Sql countGarbled{"unreadable_conversations.garbled",
                           R"(SELECT count(*) FROM unreadable_conversations u
       WHERE u.integration = ? AND u.http_status = ?
         AND NOT EXISTS (SELECT 1 FROM unlisted_ticket x
                         WHERE x.integration = u.integration AND x.ticket_id = u.ticket_id))"};
// A deleted ticket's refusal is what is to be expected; it is asked again once the ticket is restored. The
// same goes for one that is in no list any more, whatever the ticket itself said last.
constexpr Sql promiseUnreadableAgain{
    "unreadable_conversations.promise",
    R"(INSERT INTO pending_conversations (integration, ticket_id, group_id, source_id, created_at,
                                   updated_at, standing, responded_at, origin)
       SELECT t.integration, t.id, t.group_id, t.source_id, t.created_at, t.updated_at, t.standing,
              t.responded_at, ?
       FROM unreadable_conversations u
       JOIN ticket t ON t.integration = u.integration AND t.id = u.ticket_id
       WHERE u.integration = ? AND u.at < ? AND (u.http_status = ? OR (? AND t.standing = ?))
         AND NOT EXISTS (SELECT 1 FROM unlisted_ticket x
                         WHERE x.integration = u.integration AND x.ticket_id = u.ticket_id)
       ORDER BY t.id
       ON CONFLICT (integration, ticket_id) DO NOTHING)"};
constexpr Sql listGarbledInArchive{
    "unreadable_conversations.inArchive",
    R"(SELECT t.id, t.group_id, t.source_id, t.created_at, t.updated_at, t.standing, t.responded_at
       FROM unreadable_conversations u
       JOIN unlisted_ticket x ON x.integration = u.integration AND x.ticket_id = u.ticket_id
       JOIN ticket t ON t.integration = u.integration AND t.id = u.ticket_id
       WHERE u.integration = ? AND u.http_status = ? AND x.why = ?
       ORDER BY t.id)"};

/// What an unreadable body is recorded with.
constexpr int statusOk = 200;

struct Place {
    UtcTime updatedAt{};
    std::optional<UtcTime> respondedAt;
};

PendingConversations read(const Row &row)
{
    return {.ticket = readTicket(row, 2), .origin = row.as<Origin>(1), .sequence = row.integer(0)};
}

/// Gives whether there was room: a ticket has one place.
Result<bool> append(Database &database, Transaction &transaction, IntegrationId integration,
                    const PendingConversations &pending)
{
    const Ticket &ticket = pending.ticket;
    const Result<qint64> written =
        database.write(transaction, insertPending, integration, ticket.id, ticket.group,
                       ticket.source, ticket.createdAt, ticket.updatedAt, ticket.standing,
                       ticket.requesterRespondedAt, pending.origin);
    if (!written)
        return failure(written);
    return *written == 1;
}

Outcome replace(Database &database, Transaction &transaction, IntegrationId integration,
                const PendingConversations &pending)
{
    const Ticket &ticket = pending.ticket;
    const Result<qint64> written = database.write(
        transaction, updatePending, ticket.group, ticket.source, ticket.createdAt, ticket.updatedAt,
        ticket.standing, ticket.requesterRespondedAt, pending.origin, integration, ticket.id);
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace

Outcome PendingConversationsTable::add(Transaction &transaction, IntegrationId integration,
                                       const QList<PendingConversations> &pending)
{
    for (const PendingConversations &added : pending) {
        const Ticket &ticket = added.ticket;
        const auto appended = append(m_database, transaction, integration, added);
        if (!appended)
            return failure(appended);
        if (*appended)
            continue;
        const auto place = m_database.first(
            findPlace, [](const Row &row) { return Place{row.time(0), row.optionalTime(1)}; },
            integration, ticket.id);
        if (!place)
            return failure(place);
        if (!*place || (*place)->updatedAt > ticket.updatedAt)
            continue;
        if ((*place)->respondedAt >= ticket.requesterRespondedAt) {
            const Outcome written = replace(m_database, transaction, integration, added);
            if (!written)
                return written;
            continue;
        }
        const Result<qint64> removed =
            m_database.write(transaction, removePending, integration, ticket.id);
        if (!removed)
            return failure(removed);
        const auto again = append(m_database, transaction, integration, added);
        if (!again)
            return failure(again);
    }
    return Done{};
}

Result<QList<PendingConversations>> PendingConversationsTable::take(IntegrationId integration,
                                                                    int limit, qint64 afterSequence)
{
    return m_database.all(takePending, read, integration, afterSequence, limit);
}

Outcome PendingConversationsTable::done(Transaction &transaction, IntegrationId integration,
                                        TicketId ticket,
                                        std::optional<UtcTime> requesterRespondedAt)
{
    const Result<qint64> removed = requesterRespondedAt
        ? m_database.write(transaction, finishPending, integration, ticket, *requesterRespondedAt)
        : m_database.write(transaction, finishWithoutTime, integration, ticket);
    return removed ? Outcome(Done{}) : failure(removed);
}

Result<qint64> PendingConversationsTable::count(IntegrationId integration)
{
    return m_database.number(countPending, integration);
}

Outcome PendingConversationsTable::recordUnreadable(Transaction &transaction,
                                                    IntegrationId integration, TicketId ticket,
                                                    int httpStatus, UtcTime at)
{
    const Result<qint64> written =
        m_database.write(transaction, saveUnreadable, integration, ticket, httpStatus, at);
    return written ? Outcome(Done{}) : failure(written);
}

Outcome PendingConversationsTable::forgetUnreadable(Transaction &transaction,
                                                    IntegrationId integration, TicketId ticket)
{
    const Result<qint64> removed =
        m_database.write(transaction, dropUnreadable, integration, ticket);
    return removed ? Outcome(Done{}) : failure(removed);
}

Result<qint64> PendingConversationsTable::unreadableCount(IntegrationId integration)
{
    return m_database.number(countUnreadable, integration);
}

Result<qint64> PendingConversationsTable::garbledCount(IntegrationId integration)
{
    return m_database.number(countGarbled, integration, statusOk);
}

Result<qint64> PendingConversationsTable::promiseUnreadable(Transaction &transaction,
                                                            IntegrationId integration,
                                                            UtcTime before, bool refusedToo,
                                                            Origin origin)
{
    return m_database.write(transaction, promiseUnreadableAgain, origin, integration, before,
                            statusOk, refusedToo, TicketStanding::Present);
}

Result<QList<Ticket>> PendingConversationsTable::garbledInArchive(IntegrationId integration)
{
    return m_database.all(
        listGarbledInArchive, [](const Row &row) { return readTicket(row, 0); }, integration,
        statusOk, UnlistedWhy::Archived);
}

} // namespace deskbridge
