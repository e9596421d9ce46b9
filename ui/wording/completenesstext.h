// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/archive.h"
#include "core/domain/completeness.h"

#include <QString>

namespace deskbridge {

/// What the proof says about a stretch of time, in one sentence or two.
[[nodiscard]] QString completenessSentence(const Completeness &completeness);
/// One day that is not proved: the two numbers, and why.
[[nodiscard]] QString completenessDaySentence(const CompletenessDay &day);
/// A day (UTC) in the reader's short form.
[[nodiscard]] QString completenessDayName(UtcTime day);

/// What a walk through the archive would take, or why there is none.
[[nodiscard]] QString archivePlanSentence(const ArchivePlan &plan);
[[nodiscard]] QString archiveSummarySentence(const ArchiveSummary &summary);
[[nodiscard]] QString archiveProgressSentence(const ArchiveProgress &progress);

} // namespace deskbridge
