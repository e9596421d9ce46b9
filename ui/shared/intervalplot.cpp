// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/intervalplot.h"

#include <algorithm>
#include <cmath>

namespace deskbridge {

namespace {

constexpr double fewest = 4; // intervals that fill the chart at the closest

PlotRange within(PlotRange range, qsizetype count)
{
    const auto all = static_cast<double>(count);
    const double width = std::clamp(range.width(), std::min(fewest, all), all);
    range.first = std::clamp(range.first, 0.0, all - width);
    range.last = range.first + width;
    return range;
}

/// 1, 2 or 5 times a power of ten: some four of them reach the highest.
qint64 roundStep(qint64 highest)
{
    const double rough = static_cast<double>(std::max<qint64>(highest, 1)) / 4;
    const double power = std::pow(10, std::floor(std::log10(std::max(rough, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return static_cast<qint64>(factor * power);
    }
    return static_cast<qint64>(10 * power);
}

} // namespace

PlotRange zoomed(const PlotRange &range, double factor, double about, qsizetype count)
{
    const double width =
        std::clamp(range.width() * factor, std::min(fewest, double(count)), double(count));
    const double part = range.width() > 0 ? (about - range.first) / range.width() : 0.5;
    const double first = about - part * width;
    return within({first, first + width}, count);
}

PlotRange panned(const PlotRange &range, double by, qsizetype count)
{
    return within({range.first + by, range.last + by}, count);
}

IntervalPlot::IntervalPlot(const QRectF &area, qsizetype count, const PlotRange &visible,
                           qint64 highest)
    : m_area(area)
    , m_count(count)
    , m_visible(visible)
    , m_step(roundStep(highest))
    , m_top((std::max<qint64>(highest, 1) + m_step - 1) / m_step * m_step)
{ }

QList<qint64> IntervalPlot::ticks() const
{
    QList<qint64> ticks;
    for (qint64 tick = 0; tick <= m_top; tick += m_step)
        ticks.append(tick);
    return ticks;
}

double IntervalPlot::x(double interval) const
{
    const double width = std::max(m_visible.width(), 1e-9);
    return m_area.left() + (interval - m_visible.first) / width * m_area.width();
}

double IntervalPlot::y(double value) const
{
    return m_area.bottom() - value / static_cast<double>(m_top) * m_area.height();
}

qsizetype IntervalPlot::intervalAt(double x) const
{
    if (x < m_area.left() || x >= m_area.right() || m_count == 0)
        return -1;
    const double part = (x - m_area.left()) / m_area.width();
    const auto interval =
        static_cast<qsizetype>(std::floor(m_visible.first + part * m_visible.width()));
    return std::clamp<qsizetype>(interval, 0, m_count - 1);
}

qsizetype IntervalPlot::firstVisible() const
{
    return std::clamp<qsizetype>(static_cast<qsizetype>(std::floor(m_visible.first)), 0, m_count);
}

qsizetype IntervalPlot::lastVisible() const
{
    return std::clamp<qsizetype>(static_cast<qsizetype>(std::ceil(m_visible.last)), 0, m_count);
}

qsizetype IntervalPlot::together() const
{
    const double perPixel = m_visible.width() / std::max(m_area.width(), 1.0);
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(perPixel)));
}

QPolygonF IntervalPlot::outline(const QList<qint64> &values) const
{
    return outline(values, firstVisible(), lastVisible());
}

QPolygonF IntervalPlot::outline(const QList<qint64> &values, qsizetype from, qsizetype to) const
{
    QPolygonF points;
    const qsizetype end = std::min(to, values.size());
    const qsizetype step = together();
    for (qsizetype at = from; at < end; at += step) {
        const qsizetype next = std::min(at + step, end);
        const qint64 value = *std::max_element(values.begin() + at, values.begin() + next);
        const double height = y(static_cast<double>(value));
        points << QPointF(x(static_cast<double>(at)), height)
               << QPointF(x(static_cast<double>(next)), height);
    }
    return points;
}

QRectF IntervalPlot::stretch(double from, double to) const
{
    const double left = std::max(x(from), m_area.left());
    const double right = std::min(x(to), m_area.right());
    return left < right ? QRectF(left, m_area.top(), right - left, m_area.height()) : QRectF();
}

} // namespace deskbridge
