// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <type_traits>

namespace deskbridge {

/// Runs `write(Transaction &)`, which gives a Result, inside a transaction of its own: committed when it
/// succeeds, else as if it had never been.
template <class Write>
auto inTransaction(Database &database, Write write) -> std::invoke_result_t<Write, Transaction &>
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    auto written = write(*transaction);
    if (!written)
        return written;
    if (const Outcome committed = transaction->commit(); !committed)
        return failure(committed);
    return written;
}

} // namespace deskbridge
