// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QList>

namespace deskbridge {

class Database;
class Transaction;

/// Imports that were asked for in a program that leaves the importing to another one.
class ImportRequestTable {
public:
    explicit ImportRequestTable(Database &database)
        : m_database(database)
    { } // outlives the table

    /// Asked for twice is asked for once.
    [[nodiscard]] Outcome put(Transaction &transaction, IntegrationId integration, UtcTime at);
    [[nodiscard]] Result<QList<IntegrationId>> list(); ///< the oldest first
    /// Whether it was still there.
    [[nodiscard]] Result<bool> remove(Transaction &transaction, IntegrationId integration);

private:
    Database &m_database;
};

} // namespace deskbridge
