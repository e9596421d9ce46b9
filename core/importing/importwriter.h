// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/counting/queuenaming.h"
#include "core/domain/account.h"
#include "core/domain/archive.h"
#include "core/domain/conversation.h"
#include "core/domain/integration.h"
#include "core/importing/knownmissing.h"
#include "core/store/accountnamestable.h"
#include "core/store/completenesstable.h"
#include "core/store/importtable.h"
#include "core/store/ledgertable.h"
#include "core/store/pendingconversationstable.h"
#include "core/store/queuetable.h"
#include "core/store/tickettable.h"

#include <QList>

#include <functional>
#include <optional>

namespace deskbridge {

/// A ticket's conversations as they came, or why there are none.
struct ReadConversations {
    PendingConversations pending;
    QList<Conversation> conversations = {};
    std::optional<int> refusedWith = {}; ///< the HTTP status Freshdesk refused them with
    std::optional<UtcTime> askedAt = {}; ///< by Freshdesk's clock; none = long after the response
};

/// What storing one page of tickets brought.
struct StoredPage {
    qint64 contacts = 0; ///< newly counted
    QList<TicketId> reads = {}; ///< the tickets whose conversations it calls for
};

/// Writes what an import reads: everything that belongs together in one transaction, so that the store is
/// true at any moment the program may be killed. Engine thread; database and clock outlive the writer.
class ImportWriter {
public:
    ImportWriter(Database &database, const Integration &integration, const Clock &clock);

    /// Reads the names known so far. Before anything else.
    [[nodiscard]] Outcome load();
    /// What the account calls groups and sources now; queues of renamed groups are renamed. Lists the key may
    /// not read arrive empty and change nothing.
    [[nodiscard]] Outcome saveNames(const TicketFields &names);
    [[nodiscard]] bool knowsGroup(GroupId group) const { return m_names.groups.contains(group); }

    /// One page: the tickets' ledger rows, the tickets as they stand, the conversation reads they call for,
    /// and where the walk goes on.
    [[nodiscard]] Result<StoredPage> storePage(const QList<Ticket> &tickets, Origin origin,
                                               TicketStanding list, const WalkState &next);
    /// The same for tickets that were read outside a walk.
    [[nodiscard]] Result<StoredPage> storeTickets(const QList<Ticket> &tickets, Origin origin);
    /// And what @p also writes in the same transaction.
    [[nodiscard]] Result<StoredPage> storeTickets(
        const QList<Ticket> &tickets, Origin origin,
        const std::function<Outcome(Transaction &)> &also);
    /// The reads still to be done, in the order they were found.
    [[nodiscard]] Result<QList<PendingConversations>> nextReads(int limit, qint64 afterSequence);
    [[nodiscard]] Result<qint64> readsLeft();
    [[nodiscard]] Result<KnownMissing> missing();
    /// Gives the number of newly counted contacts.
    [[nodiscard]] Result<qint64> storeConversations(const QList<ReadConversations> &read);

    /// Promises again what could not be read before @p before, as PendingConversationsTable does. Gives how
    /// many tickets are asked again.
    [[nodiscard]] Result<qint64> promiseUnreadable(UtcTime before, bool refusedToo, Origin origin);

    /// Archived tickets with their conversations, and where the walk goes on. Gives the number of newly
    /// counted contacts.
    [[nodiscard]] Result<qint64> storeArchived(const QList<ReadConversations> &read,
                                               const ArchiveState &next);

    [[nodiscard]] Result<qint64> ticketsKnown();
    [[nodiscard]] Result<QHash<TicketId, KnownTicket>> knownTickets(const QList<TicketId> &tickets);
    [[nodiscard]] std::optional<UtcTime> historyStart() const { return m_historyStart; }

private:
    /// For the proof of completeness: days whose tickets changed, tickets that are listed again.
    [[nodiscard]] Outcome noteChanges(Transaction &transaction, const QList<Ticket> &tickets,
                                      const QHash<TicketId, KnownTicket> &known);
    [[nodiscard]] Result<qint64> store(Transaction &transaction, const ReadConversations &read);

    Database &m_database;
    IntegrationId m_integration;
    std::optional<UtcTime> m_historyStart;
    const Clock &m_clock;
    AccountNames m_names;

    AccountNamesTable m_namesTable;
    QueueTable m_queues;
    LedgerTable m_ledger;
    TicketTable m_tickets;
    PendingConversationsTable m_pending;
    ImportTable m_imports;
    CompletenessTable m_completeness;
};

} // namespace deskbridge
