// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/intervalchart.h"

#include "ui/queues/charttext.h"
#include "ui/queues/timeaxis.h"
#include "ui/shared/chartcolors.h"
#include "ui/shared/steppainting.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr double zoomStep = 1.25;

qint64 highestOf(const std::optional<QueueSeries> &series)
{
    qint64 highest = 0;
    for (const QList<qint64> &line : series ? series->lines : QList<QList<qint64>>()) {
        if (!line.isEmpty())
            highest = std::max(highest, *std::ranges::max_element(line));
    }
    return highest;
}

/// Without what lies between: final or not is the same to a line.
QList<TruthStretch> knownStretches(const QList<TruthStretch> &truth)
{
    QList<TruthStretch> known;
    for (const TruthStretch &stretch : truth) {
        if (stretch.truth == IntervalTruth::NoData)
            continue;
        if (!known.isEmpty() && known.last().to == stretch.from)
            known.last().to = stretch.to;
        else
            known.append(stretch);
    }
    return known;
}

} // namespace

IntervalChart::IntervalChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"intervalChart"_s);
    setAccessibleName(tr("Offered contacts by interval"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void IntervalChart::setData(const ChartData &shown)
{
    const bool sameTime = shown.series.starts == m_data.series.starts;
    m_data = shown;
    m_highest = std::max(highestOf(shown.series), highestOf(shown.before));
    m_truth.clear();
    m_truth.reserve(shown.intervals());
    for (qsizetype interval = 0; interval < shown.intervals(); ++interval)
        m_truth.append(shown.truth(interval));
    if (!sameTime) {
        m_visible = {0, static_cast<double>(shown.intervals())};
        m_marked = -1;
    }
    setAccessibleDescription(chartSummary(shown));
    update();
}

QSize IntervalChart::minimumSizeHint() const
{
    return {240, 120};
}

QSize IntervalChart::sizeHint() const
{
    return {640, 220};
}

IntervalPlot IntervalChart::plot() const
{
    const QFontMetrics metrics = fontMetrics();
    const int numbers =
        metrics.horizontalAdvance(QLocale().toString(std::max<qint64>(m_highest, 1000) * 2));
    const int left = numbers + spacing::medium;
    const int names = legend(width() - left - spacing::medium).rows() * metrics.height();
    const QRectF area = QRectF(rect()).adjusted(left, names + spacing::medium, -spacing::medium,
                                                -metrics.height() - spacing::small);
    return {area, m_data.intervals(), m_visible, m_highest};
}

ChartLegend IntervalChart::legend(double width) const
{
    return chartLegend(m_data.names, m_data.before.has_value(), static_cast<int>(width),
                       fontMetrics());
}

void IntervalChart::look(const PlotRange &range)
{
    if (range == m_visible)
        return;
    m_visible = range;
    update();
}

void IntervalChart::mark(qsizetype interval)
{
    if (interval == m_marked)
        return;
    m_marked = interval;
    if (interval >= 0)
        setAccessibleDescription(hoverText(m_data, interval));
    update();
    emit markedChanged(interval);
}

void IntervalChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(themeColors(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const IntervalPlot plot = this->plot();
    if (m_data.intervals() == 0 || plot.area().height() < 1)
        return;
    const QList<TruthStretch> truth =
        truthStretches(m_truth, plot.firstVisible(), plot.lastVisible(), plot.together());
    paintTruth(painter, plot, truth);
    paintAxes(painter, plot);
    painter.save();
    painter.setClipRect(plot.area().adjusted(-1, -2, 1, 2));
    paintLines(painter, plot, truth);
    paintMark(painter, plot);
    painter.restore();
    paintLegend(painter, plot);
}

void IntervalChart::paintTruth(QPainter &painter, const IntervalPlot &plot,
                               const QList<TruthStretch> &truth) const
{
    const ThemeColors colors = themeColors(palette());
    for (const TruthStretch &stretch : truth) {
        const QRectF area =
            plot.stretch(static_cast<double>(stretch.from), static_cast<double>(stretch.to));
        if (stretch.truth == IntervalTruth::NoData)
            painter.fillRect(area, QBrush(colors.controlBorder, Qt::BDiagPattern));
        else if (stretch.truth == IntervalTruth::NotFinal)
            painter.fillRect(area, colors.tone(Tone::Warning).fill);
    }
}

void IntervalChart::paintAxes(QPainter &painter, const IntervalPlot &plot) const
{
    const ThemeColors colors = themeColors(palette());
    const QLocale locale;
    const QRectF &area = plot.area();
    painter.setFont(tabularFont(font()));
    for (const qint64 tick : plot.ticks()) {
        const double y = std::round(plot.y(static_cast<double>(tick))) + 0.5;
        painter.setPen(tick == 0 ? colors.controlBorder : colors.border);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.secondaryText);
        painter.drawText(QRectF(0, y - 10, area.left() - spacing::small, 20),
                         Qt::AlignRight | Qt::AlignVCenter, locale.toString(tick));
    }
    paintTimes(painter, plot);
}

/// The interval in which a moment lies, and how much of it has passed by then.
double IntervalChart::placeOf(UtcTime at) const
{
    const QList<UtcTime> &starts = m_data.series.starts;
    const auto next = std::ranges::upper_bound(starts, at);
    const qsizetype interval = std::max<qsizetype>(0, std::distance(starts.begin(), next) - 1);
    const std::chrono::duration<double> whole = m_data.endOf(interval) - starts[interval];
    const std::chrono::duration<double> part = at - starts[interval];
    return static_cast<double>(interval) + (whole.count() > 0 ? part / whole : 0);
}

void IntervalChart::paintTimes(QPainter &painter, const IntervalPlot &plot) const
{
    if (plot.firstVisible() >= plot.lastVisible())
        return;
    const QLocale locale;
    const QRectF &area = plot.area();
    const UtcTime from = m_data.series.starts[plot.firstVisible()];
    const UtcTime to = m_data.endOf(plot.lastVisible() - 1);
    AxisStep step;
    for (const auto unit :
         {AxisStep::Unit::Minutes, AxisStep::Unit::Days, AxisStep::Unit::Months}) {
        const QString sample =
            axisText(QDate(2026, 12, 28).startOfDay(QTimeZone::utc()), {unit, 1}, locale);
        const int room = fontMetrics().horizontalAdvance(sample) + spacing::small;
        step =
            axisStep(to - from, std::max(1, static_cast<int>(area.width()) / room), m_data.length);
        if (step.unit <= unit)
            break;
    }
    double free = area.left() - 1;
    for (const UtcTime at : axisMarks(from, to, step, m_data.zone, locale.firstDayOfWeek())) {
        const double x = plot.x(placeOf(at));
        if (x < area.left() - 1 || x > area.right() + 1)
            continue;
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        const QString text = axisText(toDateTime(at).toTimeZone(m_data.zone), step, locale);
        const double end = x + fontMetrics().horizontalAdvance(text);
        if (x < free || end > area.right() + spacing::medium)
            continue;
        painter.drawText(QPointF(x, area.bottom() + fontMetrics().ascent() + spacing::tight), text);
        free = end + spacing::small;
    }
}

void IntervalChart::paintLines(QPainter &painter, const IntervalPlot &plot,
                               const QList<TruthStretch> &truth) const
{
    const ColorScheme scheme = themeColors(palette()).scheme;
    constexpr double dash = 4;
    const bool alone = m_data.series.lines.size() == 1;
    for (qsizetype line = 0; line < m_data.series.lines.size(); ++line) {
        const QColor color = seriesColor(static_cast<int>(line), scheme);
        // A line on the baseline means zero: where nothing is known there is none.
        QList<QPolygonF> outlines;
        for (const TruthStretch &stretch : knownStretches(truth))
            outlines.append(plot.outline(m_data.series.lines[line], stretch.from, stretch.to));
        if (alone) {
            QColor fill = color;
            fill.setAlphaF(0.25F);
            for (const QPolygonF &outline : std::as_const(outlines))
                fillBelowSteps(painter, outline, plot.area().bottom(), fill);
        }
        if (m_data.before && line < m_data.before->lines.size()) {
            QColor pale = color;
            pale.setAlphaF(0.7F);
            drawSteps(painter, plot.outline(m_data.before->lines[line]), pale, 1, dash);
        }
        for (const QPolygonF &outline : std::as_const(outlines))
            drawSteps(painter, outline, color, 1.5);
    }
}

void IntervalChart::paintLegend(QPainter &painter, const IntervalPlot &plot) const
{
    const ThemeColors colors = themeColors(palette());
    constexpr int mark = ChartLegend::markWidth;
    for (const ChartLegend::Entry &entry : legend(plot.area().width()).entries) {
        const double x = plot.area().left() + entry.left;
        const double middle = spacing::tight + fontMetrics().height() * (entry.row + 0.5);
        const double baseline = middle + fontMetrics().ascent() / 2.0 - 1;
        if (entry.line == ChartLegend::further) {
            painter.setPen(colors.secondaryText);
            painter.drawText(QPointF(x, baseline), entry.text);
            continue;
        }
        painter.setPen(entry.line == ChartLegend::before
                           ? QPen(colors.secondaryText, 1, Qt::DashLine)
                           : QPen(seriesColor(entry.line, colors.scheme), 3));
        painter.drawLine(QPointF(x, middle), QPointF(x + mark - spacing::tight, middle));
        painter.setPen(colors.text);
        painter.drawText(QPointF(x + mark, baseline), entry.text);
    }
}

void IntervalChart::paintMark(QPainter &painter, const IntervalPlot &plot) const
{
    if (m_marked < 0)
        return;
    QColor color = themeColors(palette()).accent;
    color.setAlphaF(0.25F);
    const QRectF area =
        plot.stretch(static_cast<double>(m_marked), static_cast<double>(m_marked) + 1);
    painter.fillRect(area.width() < 2 ? area.adjusted(-1, 0, 1, 0) : area, color);
}

void IntervalChart::mouseMoveEvent(QMouseEvent *event)
{
    const IntervalPlot plot = this->plot();
    if (m_draggedFrom) {
        const double moved = (*m_draggedFrom - event->position().x()) / plot.area().width();
        m_draggedFrom = event->position().x();
        look(panned(m_visible, moved * m_visible.width(), m_data.intervals()));
        return;
    }
    mark(plot.intervalAt(event->position().x()));
    if (m_marked >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), hoverText(m_data, m_marked), this);
}

void IntervalChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_draggedFrom = event->position().x();
}

void IntervalChart::mouseReleaseEvent(QMouseEvent *)
{
    m_draggedFrom.reset();
}

void IntervalChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_draggedFrom.reset();
    if (const qsizetype interval = plot().intervalAt(event->position().x()); interval >= 0)
        emit intervalActivated(interval);
}

void IntervalChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        mark(-1);
}

void IntervalChart::wheelEvent(QWheelEvent *event)
{
    const IntervalPlot plot = this->plot();
    const qsizetype about = plot.intervalAt(event->position().x());
    if (about < 0 || event->angleDelta().y() == 0)
        return event->ignore();
    const double factor = event->angleDelta().y() > 0 ? 1 / zoomStep : zoomStep;
    look(zoomed(m_visible, factor, static_cast<double>(about), m_data.intervals()));
    event->accept();
}

void IntervalChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_data.intervals();
    if (count == 0)
        return QWidget::keyPressEvent(event);
    const auto go = [this, count](qsizetype interval) {
        interval = std::clamp<qsizetype>(interval, 0, count - 1);
        mark(interval);
        const auto at = static_cast<double>(interval);
        if (at < m_visible.first)
            look(panned(m_visible, at - m_visible.first, count));
        else if (at + 1 > m_visible.last)
            look(panned(m_visible, at + 1 - m_visible.last, count));
        QToolTip::showText(mapToGlobal(QPointF(plot().x(at), plot().area().top()).toPoint()),
                           hoverText(m_data, interval), this);
    };
    const double middle =
        m_marked >= 0 ? static_cast<double>(m_marked) : m_visible.first + m_visible.width() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_marked < 0 ? plot().firstVisible() : m_marked - 1);
    case Qt::Key_Right:
        return go(m_marked < 0 ? plot().firstVisible() : m_marked + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(count - 1);
    case Qt::Key_PageUp:
        return look(panned(m_visible, -m_visible.width() / 2, count));
    case Qt::Key_PageDown:
        return look(panned(m_visible, m_visible.width() / 2, count));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return look(zoomed(m_visible, 1 / zoomStep, middle, count));
    case Qt::Key_Minus:
        return look(zoomed(m_visible, zoomStep, middle, count));
    case Qt::Key_0:
        return look({0, static_cast<double>(count)});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marked >= 0)
            emit intervalActivated(m_marked);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace deskbridge
