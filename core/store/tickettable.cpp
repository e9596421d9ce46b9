// SPDX-License-Identifier: Apache-2.0
#include "core/store/tickettable.h"

#include "core/store/database.h"
#include "core/store/ticketrow.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr Sql findTicket{
    "ticket.find",
    R"(SELECT id, group_id, source_id, created_at, updated_at, standing, responded_at,
                                   conversations_read_for
                            FROM ticket WHERE integration = ? AND id = ?)"};
constexpr Sql saveTicket{
    "ticket.save",
    R"(INSERT INTO ticket (integration, id, group_id, source_id, created_at, updated_at,
                                standing, responded_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (integration, id) DO UPDATE SET
                                group_id = excluded.group_id, source_id = excluded.source_id,
                                updated_at = excluded.updated_at, standing = excluded.standing,
                                responded_at = excluded.responded_at
                            WHERE excluded.updated_at >= ticket.updated_at)"};
constexpr Sql markRequested{"ticket.markConversationsRequested",
                            R"(UPDATE ticket SET
                                   conversations_read_for = max(coalesce(conversations_read_for, ?), ?)
                               WHERE integration = ? AND id = ?)"};
constexpr Sql takeMarkBack{"ticket.expectAnotherResponse",
                           R"(UPDATE ticket SET conversations_read_for = ?
                              WHERE integration = ? AND id = ? AND conversations_read_for = ?)"};
constexpr Sql countTickets{"ticket.count", "SELECT count(*) FROM ticket WHERE integration = ?"};

KnownTicket read(const Row &row)
{
    return {.ticket = readTicket(row, 0), .conversationsReadFor = row.optionalTime(7)};
}

} // namespace

Result<QHash<TicketId, KnownTicket>> TicketTable::find(IntegrationId integration,
                                                       const QList<TicketId> &tickets)
{
    QHash<TicketId, KnownTicket> found;
    for (const TicketId id : tickets) {
        const auto known = m_database.first(findTicket, read, integration, id);
        if (!known)
            return failure(known);
        if (*known)
            found.insert(id, **known);
    }
    return found;
}

Outcome TicketTable::upsert(Transaction &transaction, IntegrationId integration,
                            const QList<Ticket> &tickets)
{
    for (const Ticket &ticket : tickets) {
        const Result<qint64> written = m_database.write(
            transaction, saveTicket, integration, ticket.id, ticket.group, ticket.source,
            ticket.createdAt, ticket.updatedAt, ticket.standing, ticket.requesterRespondedAt);
        if (!written)
            return failure(written);
    }
    return Done{};
}

Outcome TicketTable::markConversationsRequested(Transaction &transaction, IntegrationId integration,
                                                TicketId ticket, UtcTime respondedAt)
{
    const Result<qint64> marked =
        m_database.write(transaction, markRequested, respondedAt, respondedAt, integration, ticket);
    if (!marked)
        return failure(marked);
    if (*marked == 0)
        return failure(ErrorKind::StoreFailed, u"ticket %1 is not known"_s.arg(raw(ticket)));
    return Done{};
}

Outcome TicketTable::expectAnotherResponse(Transaction &transaction, IntegrationId integration,
                                           TicketId ticket, UtcTime respondedAt)
{
    const Result<qint64> marked =
        m_database.write(transaction, takeMarkBack, respondedAt - std::chrono::seconds{1},
                         integration, ticket, respondedAt);
    return marked ? Outcome(Done{}) : failure(marked);
}

Result<qint64> TicketTable::count(IntegrationId integration)
{
    return m_database.number(countTickets, integration);
}

} // namespace deskbridge
