// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/timeleft.h"
#include "core/importing/observedratio.h"

#include <QtGlobal>

#include <optional>

namespace deskbridge {

/// Estimates what is left of an import from what it has met so far. Pure arithmetic over this run's counts.
struct ImportEstimate {
    qint64 ticketsExpected = 0; ///< that this run will read, by the search index
    qint64 ticketsRead = 0;
    qint64 readsWaiting = 0; ///< found, stored, not read yet
    int hiddenLists =
        0; ///< the deleted and the spam, which no count tells of, as long as they are not read
    ObservedRatio readShare{
        100}; ///< tickets whose conversations have to be read, of the tickets read
    ObservedRatio callsPerRead{
        10}; ///< more than one where there are more than a hundred conversations
    ObservedRatio pace{1000}; ///< credits a millisecond: they are what an account's limit is about

    /// Requests still to come: list pages, waiting conversation reads, and those the tickets not met yet will
    /// bring at the share seen so far.
    [[nodiscard]] qint64 callsLeft() const;
    /// As far as the spread of what was met so far tells; none before there is a pace to speak of.
    [[nodiscard]] std::optional<TimeLeft> timeLeft() const;

private:
    [[nodiscard]] qint64 ticketsLeft() const;
    [[nodiscard]] ObservedRatio::Range creditsLeft() const;
    [[nodiscard]] ObservedRatio::Range shareOfFew() const;
};

} // namespace deskbridge
