// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/queueseries.h"

namespace deskbridge {

/// The starts of all intervals of @p length from the one that holds @p from to before @p to, in the zone:
/// 92, 96 or 100 quarter-hours a local day. A length as intervalStart() takes it.
[[nodiscard]] QList<UtcTime> intervalStarts(UtcTime from, UtcTime to, std::chrono::minutes length,
                                            const QTimeZone &zone);

/// Adds up the counts in the intervals that begin at @p starts (sorted); what is before the first is left out.
[[nodiscard]] QList<qint64> sumInto(const QList<UtcTime> &starts,
                                    const QList<IntervalCount> &quarters);

/// @p quarters lie between from and to.
[[nodiscard]] WeekHours weekHours(const QList<IntervalCount> &quarters, UtcTime from, UtcTime to,
                                  const QTimeZone &zone);

/// When that hour is between from and to, the newest first: the same quarter-hours that weekHours() sums.
/// An hour that a clock change repeats is one span of two hours.
[[nodiscard]] QList<Period> weekHourSpans(const WeekHour &hour, UtcTime from, UtcTime to);

} // namespace deskbridge
