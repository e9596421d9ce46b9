// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace deskbridge {

/// The visible part of a row of intervals, in intervals: [first, last).
struct PlotRange {
    double first = 0;
    double last = 0;

    [[nodiscard]] double width() const { return last - first; }
    bool operator==(const PlotRange &) const = default;
};

/// @p factor above 1 shows more; the interval @p about stays where it is. Never less than four intervals,
/// never beyond the ends.
[[nodiscard]] PlotRange zoomed(const PlotRange &range, double factor, double about,
                               qsizetype count);
[[nodiscard]] PlotRange panned(const PlotRange &range, double by, qsizetype count);

/// Where the intervals and values of a chart lie: no painter, so that it is tested with numbers.
class IntervalPlot {
public:
    IntervalPlot(const QRectF &area, qsizetype count, const PlotRange &visible, qint64 highest);

    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] qint64 top() const { return m_top; } ///< a round number at or above the highest
    [[nodiscard]] QList<qint64> ticks() const; ///< round numbers from 0 to top()
    [[nodiscard]] double x(double interval) const;
    [[nodiscard]] double y(double value) const;
    /// The interval under x; −1 beside the area.
    [[nodiscard]] qsizetype intervalAt(double x) const;
    [[nodiscard]] qsizetype firstVisible() const;
    [[nodiscard]] qsizetype lastVisible() const; ///< one past it
    /// How many intervals are drawn as one, because a pixel holds as many. Counted from firstVisible().
    [[nodiscard]] qsizetype together() const;
    /// The outline of the visible values as steps, or of those from @p from to before @p to. Where a pixel holds
    /// several intervals, the highest of them.
    [[nodiscard]] QPolygonF outline(const QList<qint64> &values) const;
    [[nodiscard]] QPolygonF outline(const QList<qint64> &values, qsizetype from,
                                    qsizetype to) const;
    /// From interval to interval, cut to the area; empty when it lies outside.
    [[nodiscard]] QRectF stretch(double from, double to) const;

private:
    QRectF m_area;
    qsizetype m_count;
    PlotRange m_visible;
    qint64 m_step = 1;
    qint64 m_top = 1;
};

} // namespace deskbridge
