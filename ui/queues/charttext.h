// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/chartdata.h"
#include "ui/queues/timeaxis.h"

#include <QLocale>

class QDateTime;

namespace deskbridge {

/// "Mon 23 Nov 2026, 10:15–10:30"; of a day its date alone.
[[nodiscard]] QString intervalText(const ChartData &data, qsizetype interval,
                                   const QLocale &locale = {});
/// A mark of a time axis, as short as its step allows: "Mon 10:15", a date, a month or a year.
[[nodiscard]] QString axisText(const QDateTime &at, const AxisStep &step,
                               const QLocale &locale = {});
/// "Final", "Not final yet", "No data".
[[nodiscard]] QString truthText(IntervalTruth truth);
/// The exact values of all lines in an interval, with those before.
[[nodiscard]] QString hoverText(const ChartData &data, qsizetype interval,
                                const QLocale &locale = {});
/// What a chart shows, in a sentence for those who hear it.
[[nodiscard]] QString chartSummary(const ChartData &data, const QLocale &locale = {});

} // namespace deskbridge
