// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ticket.h"

#include <QHash>
#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// A ticket as it was last seen, and up to which requester response its conversations were asked for.
struct KnownTicket {
    Ticket ticket;
    std::optional<UtcTime> conversationsReadFor = {};

    bool operator==(const KnownTicket &) const = default;
};

/// What the continuous import has to remember of each ticket (fact sheet §11.2).
class TicketTable {
public:
    explicit TicketTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Result<QHash<TicketId, KnownTicket>> find(IntegrationId integration,
                                                            const QList<TicketId> &tickets);
    /// Creation time stays as first seen. An older state (by updatedAt) does not replace a newer one.
    [[nodiscard]] Outcome upsert(Transaction &transaction, IntegrationId integration,
                                 const QList<Ticket> &tickets);
    /// Never goes back. The ticket has to be known.
    [[nodiscard]] Outcome markConversationsRequested(Transaction &transaction,
                                                     IntegrationId integration, TicketId ticket,
                                                     UtcTime respondedAt);
    /// Takes the last mark back, if it is still that response's: the same second may bring another one.
    [[nodiscard]] Outcome expectAnotherResponse(Transaction &transaction, IntegrationId integration,
                                                TicketId ticket, UtcTime respondedAt);
    [[nodiscard]] Result<qint64> count(IntegrationId integration);

private:
    Database &m_database;
};

} // namespace deskbridge
