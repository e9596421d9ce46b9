// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/processidentity.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// What one program of several on a data folder does alone.
enum class LeaseName { Import };

/// Who has a lease.
struct Lease {
    QString holder; ///< unique in time and space
    ProcessIdentity process;
    qint64 beat = 0; ///< grows each time its holder shows that it lives, whatever the clock does

    bool operator==(const Lease &) const = default;
};

/// The leases of the data folder. Whether one has run out is its reader's judgement: the table holds no time
/// that another clock would have to agree with.
class LeaseTable {
public:
    explicit LeaseTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Result<std::optional<Lease>> find(LeaseName name);
    /// Whoever had it before has it no longer. What was read in the same transaction is still true.
    [[nodiscard]] Outcome take(Transaction &transaction, LeaseName name, const Lease &lease);
    /// False: another has taken it meanwhile.
    [[nodiscard]] Result<bool> beat(Transaction &transaction, LeaseName name,
                                    const QString &holder);
    /// Nothing happens when another has it.
    [[nodiscard]] Outcome release(Transaction &transaction, LeaseName name, const QString &holder);

private:
    Database &m_database;
};

} // namespace deskbridge
