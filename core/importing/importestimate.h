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
    qint64 credits = 0; ///< what they cost
    std::chrono::milliseconds elapsed{0};

    /// Requests still to come: list pages, waiting conversation reads, and those the tickets not met yet will
    /// bring at the share seen so far.
    [[nodiscard]] qint64 callsLeft() const;
    /// What those calls cost: a page of the list three credits, any other call one (fact sheet §11).
    [[nodiscard]] qint64 creditsLeft() const;
    /// At the pace so far, in credits, because they are what an account's limit is about; none before there
    /// is a pace to speak of.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

private:
    [[nodiscard]] qint64 pagesLeft() const;
    [[nodiscard]] qint64 readsLeft() const;
};

} // namespace deskbridge
