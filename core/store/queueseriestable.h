// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/queueseries.h"

namespace deskbridge {

class Database;
struct Stretch;

/// What charts and lists of contacts read: counts summed over queues, former names, what time is known, and
/// ledger rows page by page.
class QueueSeriesTable {
public:
    explicit QueueSeriesTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// Quarter-hours of these queues together, by start; queue is 0 in each. Without contacts: no row.
    [[nodiscard]] Result<QList<IntervalCount>> quarters(IntegrationId integration,
                                                        const SeriesMembers &queues, UtcTime from,
                                                        UtcTime to);
    /// Sums in @p parts equal parts of the period for every queue that has any.
    [[nodiscard]] Result<QHash<QueueId, QList<qint64>>> sparklines(IntegrationId integration,
                                                                   UtcTime from, UtcTime to,
                                                                   int parts);
    [[nodiscard]] Result<QueueBackground> background(IntegrationId integration);

    /// At most @p count contacts, the newest first, older than @p after. Where they begin is known from the
    /// quarter-hours' tallies, or each queue gives its newest by the index, so that a page costs the same at
    /// any depth.
    [[nodiscard]] Result<ContactPage> contacts(IntegrationId integration,
                                               const ContactFilter &filter,
                                               const std::optional<ContactPosition> &after,
                                               int count);

private:
    [[nodiscard]] Result<QList<IntervalCount>> sumOf(IntegrationId integration,
                                                     const QString &members, UtcTime from,
                                                     UtcTime to);
    [[nodiscard]] Result<QList<Contact>> newest(IntegrationId integration, const Period &span,
                                                const ContactFilter &filter,
                                                const std::optional<ContactPosition> &after,
                                                int count);
    [[nodiscard]] Result<qint64> pageBegin(IntegrationId integration, const ContactFilter &filter,
                                           const Stretch &unseen, int count);

    Database &m_database;
};

} // namespace deskbridge
