// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"
#include "core/domain/keyreminder.h"

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// Which reminders of a key's age were given, so that each is given once, also over restarts.
class KeyReminderTable {
public:
    explicit KeyReminderTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// The last one given about the key made then; none for another key.
    [[nodiscard]] Result<std::optional<ReminderStage>> last(IntegrationId integration,
                                                            ReminderKey key, UtcTime madeAt);
    [[nodiscard]] Outcome store(Transaction &transaction, IntegrationId integration,
                                ReminderKey key, UtcTime madeAt, ReminderStage stage);

private:
    Database &m_database;
};

} // namespace deskbridge
