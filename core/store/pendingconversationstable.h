// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "core/domain/ticket.h"

#include <QList>

namespace deskbridge {

class Database;
class Transaction;

/// A ticket whose conversations are still to be read.
struct PendingConversations {
    Ticket ticket;
    Origin origin = Origin::InitialImport;
    qint64 sequence = 0; ///< given by the table: its place in the queue

    bool operator==(const PendingConversations &) const = default;
};

/// The fetches that were promised and not done yet: they survive the program, in the order of their promise.
class PendingConversationsTable {
public:
    explicit PendingConversationsTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// One place for each ticket: newer data (by updatedAt) replaces older. A response newer than the one
    /// waited for goes to the end of the queue, so that a reader that is past the old place meets it again.
    [[nodiscard]] Outcome add(Transaction &transaction, IntegrationId integration,
                              const QList<PendingConversations> &pending);
    /// The next ones behind `afterSequence` (0 = from the front).
    [[nodiscard]] Result<QList<PendingConversations>> take(IntegrationId integration, int limit,
                                                           qint64 afterSequence);
    /// Removes it, unless a newer response than the one read has been promised meanwhile.
    [[nodiscard]] Outcome done(Transaction &transaction, IntegrationId integration, TicketId ticket,
                               std::optional<UtcTime> requesterRespondedAt);
    [[nodiscard]] Result<qint64> count(IntegrationId integration);

    /// Freshdesk refused the conversations of this ticket (403, 404): a fact, not an error.
    [[nodiscard]] Outcome recordUnreadable(Transaction &transaction, IntegrationId integration,
                                           TicketId ticket, int httpStatus, UtcTime at);
    /// They were read after all.
    [[nodiscard]] Outcome forgetUnreadable(Transaction &transaction, IntegrationId integration,
                                           TicketId ticket);
    [[nodiscard]] Result<qint64> unreadableCount(IntegrationId integration);
    /// Of them, those that came as no list of conversations and are asked for again.
    [[nodiscard]] Result<qint64> garbledCount(IntegrationId integration);
    /// Promises those recorded before @p before once more, with the tickets as they stand now: what was no
    /// JSON, and with @p refusedToo what Freshdesk refused for a ticket that is listed. Gives how many.
    /// Never one that is in no list any more: it would be asked for where it no longer is.
    [[nodiscard]] Result<qint64> promiseUnreadable(Transaction &transaction,
                                                   IntegrationId integration, UtcTime before,
                                                   bool refusedToo, Origin origin);
    /// The archived tickets whose conversations were no JSON when they were last asked for.
    [[nodiscard]] Result<QList<Ticket>> garbledInArchive(IntegrationId integration);

private:
    Database &m_database;
};

} // namespace deskbridge
