// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"

#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// What happened when, by whom (design §2, audit). Rows are only added; they outlive their integration.
class ActivityTable {
public:
    explicit ActivityTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// `entry.id` is not read; an empty name is filled with the integration's of now. Gives the id.
    [[nodiscard]] Result<qint64> insert(Transaction &transaction, const ActivityEntry &entry);
    /// The newest first, at most @p count, of one integration or all, older than @p before (an id).
    [[nodiscard]] Result<QList<ActivityEntry>> list(std::optional<IntegrationId> integration,
                                                    int count, std::optional<qint64> before = {});
    /// The newest of a kind, of one integration.
    [[nodiscard]] Result<std::optional<ActivityEntry>> last(IntegrationId integration,
                                                            ActivityKind kind);

private:
    Database &m_database;
};

} // namespace deskbridge
