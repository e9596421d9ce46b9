// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/settings.h"

namespace deskbridge {

class Database;
class Transaction;

/// The settings, each in a row of its own name; one that is missing or not understood has its default.
class SettingTable {
public:
    explicit SettingTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Result<Settings> read();
    [[nodiscard]] Outcome write(Transaction &transaction, const Settings &settings);

private:
    Database &m_database;
};

} // namespace deskbridge
