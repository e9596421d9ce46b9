// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/processidentity.h"
#include "core/base/result.h"
#include "core/base/utctime.h"

#include <QList>

namespace deskbridge {

class Database;
class Transaction;

/// A program that receives the app's events.
struct Listener {
    ProcessIdentity process;
    UtcTime since{};

    bool operator==(const Listener &) const = default;
};

/// Which programs on the data folder receive the app's events, so that the others can say whether anybody
/// does. One that was killed stays in it until the next looks (stateOf() tells).
class ListenerTable {
public:
    explicit ListenerTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Outcome put(Transaction &transaction, const Listener &listener);
    [[nodiscard]] Outcome remove(Transaction &transaction, const ProcessIdentity &process);
    [[nodiscard]] Result<QList<Listener>> list();

private:
    Database &m_database;
};

} // namespace deskbridge
