// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/counting/queuenaming.h"
#include "core/domain/contact.h"
#include "core/domain/interval.h"
#include "core/store/queuetable.h"

#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// The ledger: one row per message ever seen, written once. Interval counts are kept in the same
/// transaction and agree with it at every commit. Periods are exact to the second: whole quarter-hours come
/// from the counts, the edges from the ledger, in one statement, so that an answer never mixes two states.
class LedgerTable {
public:
    explicit LedgerTable(Database &database)
        : m_database(database)
        , m_queues(database)
    { } // outlives the table

    /// Writes those that are not there yet, by (integration, kind, id); a later sight changes nothing, not
    /// even the queues. Gives the number of newly counted contacts.
    [[nodiscard]] Result<qint64> record(Transaction &transaction, IntegrationId integration,
                                        const QList<JudgedMessage> &messages, Origin origin,
                                        UtcTime seenAt, const AccountNames &names);

    /// The messages of one ticket by time, then kind, then id.
    [[nodiscard]] Result<QList<Contact>> contacts(IntegrationId integration, TicketId ticket);
    /// The message that was taken for the opening of the ticket's chat; none = no such message yet.
    [[nodiscard]] Result<std::optional<ConversationId>> chatOpening(IntegrationId integration,
                                                                    TicketId ticket);
    [[nodiscard]] Result<Reconciliation> reconcile(IntegrationId integration, const Period &period);
    /// Of all queues or one, by queue, then start. Where the period cuts an interval, the count is of the
    /// part inside.
    [[nodiscard]] Result<QList<IntervalCount>> intervals(IntegrationId integration,
                                                         std::optional<QueueId> queue,
                                                         const Period &period);
    [[nodiscard]] Result<qint64> offeredTotal(IntegrationId integration);

private:
    /// Where a message that counts belongs; none when the ledger has it already and no such queue exists.
    [[nodiscard]] Result<std::optional<QueueId>> queueOf(Transaction &transaction,
                                                         IntegrationId integration,
                                                         const JudgedMessage &message,
                                                         const AccountNames &names);

    Database &m_database;
    QueueTable m_queues;
};

} // namespace deskbridge
