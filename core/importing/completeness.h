// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/archive.h"
#include "core/domain/completeness.h"
#include "core/domain/integration.h"
#include "core/store/completenesstable.h"

#include <QList>

#include <optional>

namespace deskbridge {

// The proof of completeness: for each day (UTC) the tickets created on it that are here and listed against
// what Freshdesk's search index counts. Pure; who asks and stores is CompletenessCheck.

/// A day is compared once it has been over for this long: the index lags some minutes (fact sheet §8.1). And
/// what changed later than that is not told as a difference: the index may not know yet.
inline constexpr std::chrono::minutes searchLag{30};
/// A day that differs is asked about again after this, even if nothing has changed here: the index may have
/// been further behind than usual.
inline constexpr std::chrono::hours askAgainAfter{1};
/// One of which Freshdesk counts fewer: tickets can come back.
inline constexpr std::chrono::hours askAgainLater{24};

[[nodiscard]] UtcTime dayOf(UtcTime time); ///< its 00:00 UTC

/// What decides which days are to be compared.
struct ProofBasis {
    UtcTime now{};
    std::optional<UtcTime> firstTicketAt = {}; ///< none: no ticket is here
    std::optional<UtcTime> historyStart = {};
    /// None: no import was complete yet, so there is nothing to prove.
    std::optional<UtcTime> lastCompleteImportAt = {};
    QList<CompletenessDay> compared = {};
    ChangedDays changed = {};
};

/// From the first ticket's day (or the history start's) to the last day that is over, and that the last
/// complete import has reached; oldest first.
[[nodiscard]] QList<UtcTime> provableDays(const ProofBasis &basis);
/// Of these the ones to compare, newest first: never compared, changed here since, or not proved and last
/// asked about a while ago.
[[nodiscard]] QList<UtcTime> daysToCompare(const ProofBasis &basis);
/// The state of the proof in a stretch of time; only days that overlap with it.
[[nodiscard]] Completeness sumUp(const ProofBasis &basis, std::optional<UtcTime> from = {},
                                 std::optional<UtcTime> to = {});

/// What a day's judgement needs besides the two numbers.
struct DayEvidence {
    UtcTime day{};
    qint64 here = 0;
    qint64 there = 0;
    UtcTime now{};
    std::optional<UtcTime> historyStart = {};
    ArchiveAvailability archive = ArchiveAvailability::Unknown;
    /// Of the tickets that the index named (its first page), how many are not listed here.
    qint64 notHere = 0;
    std::optional<UtcTime> changedAt =
        {}; ///< there, at the latest; none: not since it was compared
    TicketNumbers numbers = {};
    /// Numbers below this were all tried in the archive; 1 = none.
    qint64 archiveTriedUpTo = 1;
};

///   Freshdesk names one that    differs: here then are those that both have, even where another ticket,
///     is not here                 which went unseen, makes the counts equal
///   Freshdesk counts more       differs: tickets are missing here
///   Freshdesk counts fewer      not provable: some went since they were read; what they counted, stays
///   equal                       proved, unless the day is old enough for archived tickets and a ticket
///                               number of its time is unaccounted for
///
/// The history start's own day, unless it begins at 00:00 UTC, holds more tickets than were to be imported.
///
/// What equal counts cannot show: of a day with more tickets than a page of the index names, one that is
/// missing here while another was deleted whose deletion neither the deleted list nor the spam list shows.
[[nodiscard]] CompletenessDay judgeDay(const DayEvidence &evidence);

/// Whether the judgement has to wait: the counts are not equal, and something changed so lately that the index
/// may not show it yet.
[[nodiscard]] bool isTooEarly(const CompletenessDay &judged, const DayEvidence &evidence);

/// Whether tickets of that day may have been archived.
[[nodiscard]] bool mayBeArchived(UtcTime day, UtcTime now, ArchiveAvailability archive);

} // namespace deskbridge
