// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/appevent.h"

#include <QList>

#include <chrono>
#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// What became of a batch.
struct StoredEvents {
    int accepted = 0; ///< new here
    int repeated = 0; ///< known by their id already, in the same batch or before

    bool operator==(const StoredEvents &) const = default;
};

/// The Freshworks app's events, each once by the id its sender gave it. A new one also counts what it
/// announces and asks for its ticket to be read (AnnouncedTicketTable).
class AppEventTable {
public:
    explicit AppEventTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// How long an event is known again. One that happened longer ago than this asks for its ticket, and is
    /// not counted: its twin may have been forgotten.
    static constexpr std::chrono::days memory{30};

    /// @p key: the id of the injixo API key it was sent with. An event of the future is one of @p receivedAt.
    [[nodiscard]] Result<StoredEvents> store(Transaction &transaction, IntegrationId integration,
                                             const QList<AppEvent> &events, qint64 key,
                                             UtcTime receivedAt);
    /// When the oldest event since @p since was received; none = there is none.
    [[nodiscard]] Result<std::optional<UtcTime>> firstSince(IntegrationId integration,
                                                            UtcTime since);
    [[nodiscard]] Result<qint64> count(IntegrationId integration);
    /// Forgets events that were received before @p before, @p most at most. Gives how many it were.
    [[nodiscard]] Result<qint64> forget(Transaction &transaction, UtcTime before, int most);

private:
    [[nodiscard]] Outcome countContact(Transaction &transaction, IntegrationId integration,
                                       UtcTime at);

    Database &m_database;
};

} // namespace deskbridge
