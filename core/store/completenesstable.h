// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/completeness.h"
#include "core/domain/ids.h"

#include <QHash>
#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// Why a ticket that is here is in no list any more. The numbers are stored.
enum class UnlistedWhy { Gone = 0, Archived = 1 };

/// The numbers around a day: Freshdesk counts an account's tickets up, so a number missing between two known
/// ones belongs to a ticket of the time between them.
struct TicketNumbers {
    qint64 before = 0; ///< the highest known of the days before; 0 = none
    qint64 known = 0; ///< tickets known of the day, whatever their standing
    std::optional<qint64> after = {}; ///< the lowest known of the days after

    bool operator==(const TicketNumbers &) const = default;
};

/// Days in seconds, and when their tickets changed in Freshdesk, at the latest; the epoch where it was long
/// ago.
using ChangedDays = QHash<qint64, UtcTime>;

/// The proof of completeness day by day, and what it is made from.
class CompletenessTable {
public:
    explicit CompletenessTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// The days that were compared, oldest first.
    [[nodiscard]] Result<QList<CompletenessDay>> days(IntegrationId integration);
    /// Stores the outcome; the day counts as unchanged from then on.
    [[nodiscard]] Outcome store(Transaction &transaction, IntegrationId integration,
                                const CompletenessDay &day);

    /// Days whose tickets have changed since they were compared.
    [[nodiscard]] Result<ChangedDays> changedDays(IntegrationId integration);
    /// Of several changes of a day the latest counts.
    [[nodiscard]] Outcome noteChanged(Transaction &transaction, IntegrationId integration,
                                      const ChangedDays &days);

    /// Tickets created on the day that are neither deleted nor spam nor known to be in no list.
    [[nodiscard]] Result<qint64> countListed(IntegrationId integration, UtcTime day);
    [[nodiscard]] Result<QList<TicketId>> listed(IntegrationId integration, UtcTime day);
    [[nodiscard]] Result<TicketNumbers> numbersAround(IntegrationId integration, UtcTime day);
    [[nodiscard]] Result<std::optional<UtcTime>> firstTicketAt(IntegrationId integration);
    /// The lowest number of a ticket created since then.
    [[nodiscard]] Result<std::optional<qint64>> lowestSince(IntegrationId integration,
                                                            UtcTime since);

    [[nodiscard]] Outcome noteUnlisted(Transaction &transaction, IntegrationId integration,
                                       TicketId ticket, UnlistedWhy why);
    /// It was met in a list again; gives the number of notes taken back.
    [[nodiscard]] Result<qint64> noteListed(Transaction &transaction, IntegrationId integration,
                                            TicketId ticket);
    [[nodiscard]] Result<bool> hasUnlisted(IntegrationId integration);

private:
    Database &m_database;
};

} // namespace deskbridge
