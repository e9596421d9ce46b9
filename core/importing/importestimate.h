// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace deskbridge {

/// Estimates what is left of an import from what it has met so far. Pure arithmetic over this run's counts.
struct ImportEstimate {
    qint64 ticketsExpected = 0; ///< that this run will read, by the search index
    qint64 ticketsRead = 0;
    qint64 ticketsWithReads = 0; ///< of those read, the ones whose conversations have to be read
    qint64 readsWaiting = 0; ///< found, stored, not read yet
    qint64 requests = 0; ///< this run's so far
    std::chrono::milliseconds elapsed{0};

    /// Requests still to come: list pages, waiting conversation reads, and those the tickets not met yet will
    /// bring at the share seen so far.
    [[nodiscard]] qint64 callsLeft() const;
    /// At the pace so far; none before there is a pace to speak of.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;
};

} // namespace deskbridge
