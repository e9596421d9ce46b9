// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interval.h"

#include <QList>
#include <QTimeZone>

#include <chrono>

namespace deskbridge {

class ZoneOffsets;

/// The UTC start of the interval of this length that holds @p at in @p zone: 15, 30 or 60 minutes within the
/// local hour, or 24 h for the local day (of 23, 24 or 25 hours). The hour that a clock change repeats
/// is two intervals, the one it skips is none.
[[nodiscard]] UtcTime intervalStart(UtcTime at, std::chrono::minutes length, const QTimeZone &zone);
/// The same, for many of them.
[[nodiscard]] UtcTime intervalStart(UtcTime at, std::chrono::minutes length, ZoneOffsets &zone);

/// Sums 15-minute counts into longer intervals of the chosen time zone. Sorted by queue, then start.
[[nodiscard]] QList<IntervalCount> mergeIntervals(const QList<IntervalCount> &quarters,
                                                  std::chrono::minutes length,
                                                  const QTimeZone &zone);

} // namespace deskbridge
