// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbridge {

/// What the comparison of one day with Freshdesk's own count says. The numbers are stored.
enum class DayResult {
    Proved = 0, ///< as many tickets here as Freshdesk counts
    Differs = 1, ///< Freshdesk counts tickets that are not here
    NotProvable = 2, ///< ProofObstacle says why
};
[[nodiscard]] QString dayResultCode(DayResult result); ///< `proved`, `differs`, `not_provable`

/// Why a day cannot be proved. The numbers are stored.
enum class ProofObstacle {
    None = 0,
    /// The history begins within the day, and Freshdesk counts whole days only.
    HistoryStart = 1,
    /// Tickets of that age may be archived: in no list and in no count (fact sheet §4.5).
    Archived = 2,
    /// Freshdesk counts fewer than are here: deleted, marked as spam or archived since they were read.
    FewerThere = 3,
};
[[nodiscard]] QString proofObstacleCode(ProofObstacle obstacle); ///< `archived`, …; empty for None

/// Tickets created on one day (UTC): those that are here and listed as far as is known, and those that the
/// search index counts.
struct CompletenessDay {
    UtcTime day{}; ///< its 00:00
    qint64 here = 0;
    qint64 there = 0;
    DayResult result = DayResult::NotProvable;
    ProofObstacle obstacle = ProofObstacle::None;
    UtcTime checkedAt{};

    bool operator==(const CompletenessDay &) const = default;
};

/// The proof for a stretch of time.
struct Completeness {
    qint64 proved = 0; ///< days
    qint64 differing = 0;
    qint64 notProvable = 0;
    qint64 notCompared = 0; ///< over, and not compared yet or changed since
    /// The newest unbroken row of proved days, from the start of its first to the end of its last.
    std::optional<UtcTime> provedFrom = {};
    std::optional<UtcTime> provedUntil = {};
    QList<CompletenessDay> open =
        {}; ///< the days that were compared and are not proved, newest first

    bool operator==(const Completeness &) const = default;
};
/// `proved`, `differs`, `not_provable` or `not_compared`: proved only if every day that is over is, and
/// there is one.
[[nodiscard]] QString completenessCode(const Completeness &completeness);

} // namespace deskbridge
