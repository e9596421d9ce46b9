// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/keyrotation.h"

#include <QList>

#include <optional>

namespace deskbridge {

class Database;
class Transaction;

/// The replacements of injixo API keys that are not finished.
class KeyRotationTable {
public:
    explicit KeyRotationTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Result<std::optional<KeyRotation>> find(IntegrationId integration);
    [[nodiscard]] Result<QList<KeyRotation>> list();
    /// Replaces one that is open.
    [[nodiscard]] Outcome store(Transaction &transaction, const KeyRotation &rotation);
    /// Whether there was one.
    [[nodiscard]] Result<bool> remove(Transaction &transaction, IntegrationId integration);

private:
    Database &m_database;
};

} // namespace deskbridge
