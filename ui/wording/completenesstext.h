// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/archive.h"
#include "core/domain/completeness.h"
#include "core/domain/interval.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace deskbridge {

/// What the reader asks the proof about: a stretch of time, in days of that zone.
struct ProofQuestion {
    Period period;
    UtcTime now{};
    QTimeZone zone;
};
/// What the proof says about those of the asked days that are over; a day (UTC) belongs to the one of its date.
/// Days that the proof has not reached yet are among those not compared.
[[nodiscard]] Completeness askedDays(const Completeness &completeness,
                                     const ProofQuestion &question);
/// The same in one sentence or two, and which of the asked days is not over.
[[nodiscard]] QString completenessSentence(const Completeness &completeness,
                                           const ProofQuestion &question);
/// One day that is not proved: the two numbers, and why.
[[nodiscard]] QString completenessDaySentence(const CompletenessDay &day, const QTimeZone &zone);
/// "Proved complete for the days 2 Sep 2026 to 30 Nov 2026 (UTC)." `from` none: to the last day only.
[[nodiscard]] QString provedDaysSentence(std::optional<UtcTime> from, UtcTime until,
                                         const QTimeZone &zone);
/// A day (UTC), which is said where `zone` has other days: "30 Nov 2026 (UTC)".
[[nodiscard]] QString completenessDayName(UtcTime day, const QTimeZone &zone);
/// The day that ends at `until`.
[[nodiscard]] QString lastProvedDayName(UtcTime until, const QTimeZone &zone);

/// What a walk through the archive would take, or why there is none.
[[nodiscard]] QString archivePlanSentence(const ArchivePlan &plan);
[[nodiscard]] QString archiveSummarySentence(const ArchiveSummary &summary);
[[nodiscard]] QString archiveProgressSentence(const ArchiveProgress &progress);

} // namespace deskbridge
