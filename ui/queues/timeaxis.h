// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QList>
#include <QTimeZone>

#include <chrono>

namespace deskbridge {

/// How far apart the marks of a time axis are: as the clock and the calendar divide time.
struct AxisStep {
    enum class Unit { Minutes, Days, Months };

    Unit unit = Unit::Minutes;
    int count = 15;

    bool operator==(const AxisStep &) const = default;
};

/// The smallest step of which no more than @p marks lie in @p span, and that is not below @p least.
[[nodiscard]] AxisStep axisStep(std::chrono::seconds span, int marks, std::chrono::seconds least);

/// The marks from @p from to before @p to, at the zone's own hours, midnights, weeks and months. Where the
/// clocks go back, steps of up to an hour mark both hours of one name; a day that does not begin at midnight
/// is marked where it begins.
[[nodiscard]] QList<UtcTime> axisMarks(UtcTime from, UtcTime to, const AxisStep &step,
                                       const QTimeZone &zone, Qt::DayOfWeek firstOfWeek);

} // namespace deskbridge
