// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/queueseries.h"

#include <QStringList>

#include <algorithm>

namespace deskbridge {

/// How sure an interval's number is.
enum class IntervalTruth {
    Final, ///< everything up to its end is imported
    NotFinal, ///< contacts may still be added
    NoData, ///< before the first message known, or not imported yet: no number at all
};

/// What the chart, the heat map and the table show alike.
struct ChartData {
    QueueSeries series;
    QStringList names; ///< one for each line
    QList<SeriesMembers> members;
    std::optional<QueueSeries> before; ///< the same lines in the period compared with
    KnownTime known;
    QTimeZone zone;
    std::chrono::minutes length = baseIntervalLength;

    [[nodiscard]] qsizetype intervals() const { return series.starts.size(); }
    [[nodiscard]] UtcTime endOf(qsizetype interval) const
    {
        return interval + 1 < intervals() ? series.starts[interval + 1] : series.end;
    }
    [[nodiscard]] IntervalTruth truth(qsizetype interval) const
    {
        const UtcTime start = series.starts[interval];
        if (!known.from || endOf(interval) <= *known.from)
            return IntervalTruth::NoData;
        const bool counted = std::ranges::any_of(
            series.lines, [interval](const auto &line) { return line[interval] > 0; });
        if (!known.until)
            return counted ? IntervalTruth::NotFinal : IntervalTruth::NoData;
        if (start >= *known.until)
            return counted ? IntervalTruth::NotFinal : IntervalTruth::NoData;
        return endOf(interval) <= *known.until ? IntervalTruth::Final : IntervalTruth::NotFinal;
    }
};

/// Intervals in a row of which the same is known: [from, to).
struct TruthStretch {
    qsizetype from = 0;
    qsizetype to = 0;
    IntervalTruth truth = IntervalTruth::Final;

    bool operator==(const TruthStretch &) const = default;
};

/// What a chart marks of the intervals from @p from to before @p to, of which a pixel holds @p together. Such
/// are known if any of them is, and final if all of those are: else an import of years, with nights of which
/// nothing is known yet, would be tens of thousands of stretches narrower than a pixel.
[[nodiscard]] QList<TruthStretch> truthStretches(const QList<IntervalTruth> &truth, qsizetype from,
                                                 qsizetype to, qsizetype together);

} // namespace deskbridge
