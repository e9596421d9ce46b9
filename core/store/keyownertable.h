// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/keyowner.h"

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// What each Freshdesk API key could do when it was last looked at.
class KeyOwnerTable {
public:
    explicit KeyOwnerTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// None: never looked at.
    [[nodiscard]] Result<std::optional<KeyOwner>> find(IntegrationId integration);
    /// Replaces what was stored.
    [[nodiscard]] Outcome store(Transaction &transaction, IntegrationId integration,
                                const KeyOwner &owner);

private:
    Database &m_database;
};

} // namespace deskbridge
