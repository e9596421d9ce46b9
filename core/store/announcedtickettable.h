// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QList>

#include <chrono>
#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// A ticket that events ask to be read.
struct AnnouncedTicket {
    TicketId ticket{};
    UtcTime announcedAt{}; ///< the first event that asks for this read was received
    UtcTime latestAt{}; ///< the newest one
    int attempts = 0; ///< reads that failed
    UtcTime notBefore{};

    bool operator==(const AnnouncedTicket &) const = default;
};

/// The tickets that events ask to be read, each once however many events there are. Who reads one notes
/// the time before the question leaves, and settles the ticket with that time in the transaction that stores
/// the answer: an event that came in meanwhile asks for another read.
class AnnouncedTicketTable {
public:
    explicit AnnouncedTicketTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// Events come in swarms: a ticket is due this long after its first one, so that a swarm makes one read.
    static constexpr std::chrono::seconds swarm{2};

    [[nodiscard]] Outcome announce(Transaction &transaction, IntegrationId integration,
                                   TicketId ticket, UtcTime receivedAt);
    /// Those due at @p now, the longest waiting first, @p most at most.
    [[nodiscard]] Result<QList<AnnouncedTicket>> due(IntegrationId integration, UtcTime now,
                                                     int most);
    [[nodiscard]] Result<qint64> count(IntegrationId integration);
    /// It was read by a question that left at @p askedAt (or is gone for good). Stays, to be read again, if
    /// an event was received in that second or later.
    [[nodiscard]] Outcome settle(Transaction &transaction, IntegrationId integration,
                                 TicketId ticket, UtcTime askedAt);
    /// The read failed: not again before @p notBefore, whatever events say.
    [[nodiscard]] Outcome postpone(Transaction &transaction, IntegrationId integration,
                                   TicketId ticket, UtcTime notBefore);

private:
    Database &m_database;
};

} // namespace deskbridge
