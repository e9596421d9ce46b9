// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace deskbridge {

class Database;
class Transaction;

/// The names of keychain entries that no integration uses, because a keychain cannot be asked what is in it:
/// one about to be written, one that was replaced. What is left of them after a crash is removed at the next
/// start.
///
///   note ──→ spare ──take──→ (in use)
///              └── claimAll ──→ being removed ── forget ──→ (gone)
class SpareSecretTable {
public:
    explicit SpareSecretTable(Database &database)
        : m_database(database)
    { } // outlives the table

    [[nodiscard]] Outcome note(Transaction &transaction, const QString &entry);
    /// It is in use from now on. Error KeychainFailed: somebody is removing it, or has.
    [[nodiscard]] Outcome take(Transaction &transaction, const QString &entry);
    /// All of them, for the caller to remove from the keychain: none can be taken any more.
    [[nodiscard]] Result<QStringList> claimAll(Transaction &transaction);
    [[nodiscard]] Outcome forget(Transaction &transaction, const QString &entry);
    [[nodiscard]] Result<QStringList> list();

private:
    Database &m_database;
};

} // namespace deskbridge
