// SPDX-License-Identifier: Apache-2.0
#include "ui/status/lanestrip.h"

#include "ui/shared/theme.h"
#include "ui/status/statustext.h"

#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int barsHeight = 56;

} // namespace

LaneStrip::LaneStrip(Lane lane, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_lane(lane)
    , m_zone(zone)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void LaneStrip::setHours(const QList<LaneHour> &hours, qint64 top)
{
    const auto chosen = m_chosen ? std::optional(m_hours.at(*m_chosen).start) : std::nullopt;
    m_hours = hours;
    m_top = top;
    m_chosen.reset();
    describe();
    update();
    if (chosen)
        chooseAnew(*chosen);
}

/// The hour stays chosen wherever it now stands in the strip, and its sentence tells what it has now.
void LaneStrip::chooseAnew(UtcTime start)
{
    const auto hour = std::ranges::find(m_hours, start, &LaneHour::start);
    if (hour == m_hours.end())
        emit hourChosen({});
    else
        choose(static_cast<int>(hour - m_hours.begin()));
}

void LaneStrip::describe()
{
    setAccessibleName(m_lane == Lane::Import ? tr("Contacts found by importing, by the hour")
                                             : tr("Contacts announced by the app, by the hour"));
    setAccessibleDescription(stripSummary(m_lane, m_hours));
}

QSize LaneStrip::sizeHint() const
{
    return {420, barsHeight + spacing::tight + fontMetrics().height()};
}

QSize LaneStrip::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

LaneStripGeometry LaneStrip::geometryNow() const
{
    QList<std::optional<qint64>> values;
    values.reserve(m_hours.size());
    for (const LaneHour &hour : m_hours)
        values.append(m_lane == Lane::Import ? std::optional(hour.found) : hour.announced);
    return {values, m_top, QRectF(1, 1, width() - 2, barsHeight - 2)};
}

QList<LaneStrip::DayLabel> LaneStrip::dayLabels() const
{
    const LaneStripGeometry strip = geometryNow();
    QList<DayLabel> labels;
    for (qsizetype index = 0; index < strip.columns.size(); ++index) {
        const QDateTime local = toDateTime(m_hours.at(index).start).toTimeZone(m_zone);
        if (local.time().hour() != 0)
            continue;
        labels.append({strip.columns.at(index).left() + 2,
                       QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat)});
    }
    if (labels.isEmpty())
        return labels;
    // Today has only begun, so its name ends with the strip; the day before gives way to it.
    DayLabel &today = labels.last();
    today.text = tr("Today");
    const auto widthOf = [this](const DayLabel &label) {
        return fontMetrics().horizontalAdvance(label.text);
    };
    today.left = std::min(today.left, strip.area.right() - widthOf(today));
    if (const qsizetype before = labels.size() - 2; before >= 0
        && labels.at(before).left + widthOf(labels.at(before)) + spacing::tight > today.left)
        labels.removeAt(before);
    return labels;
}

void LaneStrip::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    const LaneStripGeometry strip = geometryNow();
    QPainter painter(this);
    for (const QRectF &unknown : strip.unknown)
        painter.fillRect(unknown, QBrush(colors.border, Qt::BDiagPattern));
    for (qsizetype index = 0; index < strip.columns.size(); ++index) {
        const QRectF &column = strip.columns.at(index);
        const QDateTime local = toDateTime(m_hours.at(index).start).toTimeZone(m_zone);
        if (local.time().hour() == 0)
            painter.fillRect(QRectF(column.left(), strip.area.top(), 1, strip.area.height()),
                             colors.border);
        if (!strip.bars.at(index).isEmpty())
            painter.fillRect(strip.bars.at(index), m_chosen == index ? colors.text : colors.accent);
    }
    painter.setPen(colors.secondaryText);
    const int textTop = barsHeight + spacing::tight;
    for (const DayLabel &label : dayLabels())
        painter.drawText(QPointF(label.left, textTop + fontMetrics().ascent()), label.text);
    painter.fillRect(QRectF(strip.area.left(), strip.area.bottom(), strip.area.width(), 1),
                     colors.controlBorder);
    if (m_chosen)
        painter.fillRect(QRectF(strip.columns.at(*m_chosen).left(), strip.area.bottom(),
                                qMax(3.0, strip.columns.at(*m_chosen).width()), 2),
                         colors.text);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(QRectF(1, 1, width() - 2, barsHeight - 1));
    }
}

void LaneStrip::mouseMoveEvent(QMouseEvent *event)
{
    choose(geometryNow().hourAt(event->position()));
}

void LaneStrip::leaveEvent(QEvent *)
{
    if (!hasFocus())
        choose({});
}

void LaneStrip::focusOutEvent(QFocusEvent *event)
{
    choose({});
    QWidget::focusOutEvent(event);
}

void LaneStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_hours.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    const int from = m_chosen.value_or(last + 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(qMax(0, from - 1));
    case Qt::Key_Right:
        return choose(qMin(last, from + 1));
    case Qt::Key_PageUp:
        return choose(qMax(0, from - 24));
    case Qt::Key_PageDown:
        return choose(qMin(last, from + 24));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LaneStrip::choose(std::optional<int> hour)
{
    if (m_chosen == hour)
        return;
    m_chosen = hour;
    update();
    const QString sentence = hour ? hourSentence(m_hours.at(*hour), m_zone) : QString();
    setAccessibleDescription(hour ? sentence : stripSummary(m_lane, m_hours));
    emit hourChosen(sentence);
}

void LaneStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace deskbridge
