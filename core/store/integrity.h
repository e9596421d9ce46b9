// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <chrono>

namespace deskbridge {

/// What SQLite says of a database file.
struct Integrity {
    qint64 bytes = 0; ///< of the file, without its log
    int tables = 0; ///< looked at
    int leftOut = 0; ///< because the time was over
    QString problem = {}; ///< SQLite's first complaint; empty: none
};

/// Runs SQLite's quick_check over the tables of the file at @p path, on a connection of its own, the large
/// ones last. When the time is over, or with @p stop, it ends within a millisecond, and what was not looked at
/// to its end counts as left out. Any thread.
[[nodiscard]] Result<Integrity> lookAtIntegrity(const QString &path, std::chrono::milliseconds time,
                                                const std::atomic_bool &stop);

} // namespace deskbridge
