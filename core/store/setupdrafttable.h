// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/integration.h"

#include <QList>

namespace deskbridge {

class Database;
class Transaction;

/// Set-ups that were left before their save page. No key is ever among them.
class SetupDraftTable {
public:
    explicit SetupDraftTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Result<QList<SetupDraft>> list(); ///< the one changed last comes first
    /// Inserts when the id is 0 or gone; gives back the draft with its id.
    [[nodiscard]] Result<SetupDraft> save(Transaction &transaction, const SetupDraft &draft);
    /// Nothing happens when there is none.
    [[nodiscard]] Outcome remove(Transaction &transaction, qint64 id);

private:
    Database &m_database;
};

} // namespace deskbridge
