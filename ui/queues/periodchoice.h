// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/queueseries.h"

#include <QDate>
#include <QTimeZone>

namespace deskbridge {

enum class PeriodChoice { Today, Last7Days, Last4Weeks, Last13Weeks, LastYear, All, Custom };

/// Whole days in a time zone, both ends included.
struct DayRange {
    QDate first;
    QDate last;

    bool operator==(const DayRange &) const = default;
};

/// The days a choice means, today included; with All and Custom the day itself.
[[nodiscard]] DayRange daysOf(PeriodChoice choice, QDate today);
/// From the start of the first day to the start of the day after the last, where a day may have 23 or 25
/// hours and may not begin at 00:00.
[[nodiscard]] Period periodOf(const DayRange &days, const QTimeZone &zone);

/// A period with both ends.
struct TimeSpan {
    UtcTime from{};
    UtcTime to{};

    bool operator==(const TimeSpan &) const = default;
};

/// The period with its open ends closed: by the day of the oldest message, and the end of today. None when
/// nothing is known at all.
[[nodiscard]] std::optional<TimeSpan> boundedPeriod(const Period &period, const KnownTime &known,
                                                    UtcTime now, const QTimeZone &zone);
/// @p part of @p whole, as many whole weeks earlier as bring it before the whole: the same weekdays and
/// hours of the clock.
[[nodiscard]] TimeSpan spanBefore(const TimeSpan &whole, const TimeSpan &part,
                                  const QTimeZone &zone);

} // namespace deskbridge
