// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace benchmark {

/// A data folder with an integration that already has very many contacts, made once and kept in the user's cache,
/// because making it takes minutes.
struct LargeLedger {
    static constexpr int port = 47'123; ///< where the account of its integration has to listen
    static constexpr const char *apiKey = "benchmark-key-0123456789";

    /// A fresh copy of the data folder in @p target; stops the program if that is impossible.
    static void copyTo(const QString &target, qint64 contacts);
};

} // namespace benchmark
