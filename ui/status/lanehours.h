// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/health.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace deskbridge {

/// The first moment of the hour that `time` lies in.
[[nodiscard]] UtcTime hourOf(UtcTime time);

/// Every hour from `from` to `to`, both whole hours; those the list has nothing of are zero.
/// `eventsVisible` false: nobody here could have heard an announcement, which is not the same as none.
[[nodiscard]] QList<LaneHour> everyHour(const QList<LaneHour> &hours, UtcTime from, UtcTime to,
                                        bool eventsVisible);

/// The bar that both lanes are measured by.
[[nodiscard]] qint64 highest(const QList<LaneHour> &hours);

/// Contacts of today so far, and what the same weekday usually has by this time of day.
struct TodayAgainstUsual {
    qint64 today = 0;
    std::optional<qint64> usual = {}; ///< none: less than two such weekdays are known

    bool operator==(const TodayAgainstUsual &) const = default;
};

/// `hours` reach back four weeks and a day; the usual is the median of the same weekdays, so one holiday
/// or one rush among them does not count. Of their hour that is running now it takes as much as has passed of
/// today's, as if its contacts came evenly.
[[nodiscard]] TodayAgainstUsual todayAgainstUsual(const QList<LaneHour> &hours, UtcTime now,
                                                  const QTimeZone &zone);

} // namespace deskbridge
