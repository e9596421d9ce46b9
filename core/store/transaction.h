// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <utility>

namespace deskbridge {

class Database;

/// A scope in which writing is allowed: rolled back when it goes, unless committed. Functions that write
/// take it as a parameter, so that writing outside of one does not compile. One at a time per Database,
/// which outlives it.
class Transaction {
public:
    /// Takes the write lock at once: waiting happens here or not at all.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    { }
    Transaction &operator=(Transaction &&) = delete;

    /// After an error nothing of it is stored.
    [[nodiscard]] Outcome commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    { }
    void rollBack();

    Database *m_database;
};

} // namespace deskbridge
