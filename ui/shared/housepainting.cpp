// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/housepainting.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace deskbridge {

namespace {

constexpr qreal controlRadius = 6;

QColor mixed(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() * (1 - share) + other.redF() * share,
                            one.greenF() * (1 - share) + other.greenF() * share,
                            one.blueF() * (1 - share) + other.blueF() * share);
}

} // namespace

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void drawSurface(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border,
                 qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(fill);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), controlRadius,
                            controlRadius);
    painter.restore();
}

void drawButtonSurface(QPainter &painter, const QStyleOption &option, bool primary, bool flat)
{
    const ThemeColors colors = themeColors(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed =
        enabled && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On));
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool focused = has(option, QStyle::State_HasFocus);

    QColor fill = primary && enabled ? colors.accent : colors.button;
    if (pressed || hovered)
        fill = mixed(fill, colors.text, pressed ? 0.14F : 0.07F);
    QColor border = primary && enabled ? fill : colors.controlBorder;
    if (!enabled)
        border = colors.border;
    // A flat button that is on, as one that unfolds something, shows it by its icon.
    if (flat && !has(option, QStyle::State_Sunken) && !hovered) {
        fill = Qt::transparent;
        border = Qt::transparent;
    }
    drawSurface(painter, option.rect, fill, border, 1.0);
    if (!focused)
        return;
    // On the accent the ring has to stand inside, in the one colour that is seen there.
    if (primary && enabled)
        drawSurface(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, colors.accentText,
                    1.5);
    else
        drawSurface(painter, option.rect, Qt::transparent, colors.accent, 2.0);
}

QIcon inColor(const QIcon &source, QSize size, const QColor &color, qreal ratio)
{
    QPixmap pixmap = source.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), color);
    return QIcon(pixmap);
}

void drawIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const ThemeColors colors = themeColors(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor fill = on ? (enabled ? colors.accent : colors.disabledText) : colors.card;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Thin and round, a line of the fields' colour would be faint.
    if (on)
        painter.setPen(QPen(fill, 1.0));
    else
        painter.setPen(QPen(enabled ? colors.secondaryText : colors.disabledText, 1.5));
    painter.setBrush(fill);
    const qreal side = qMin(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const qreal radius = round ? side / 2 : 3;
    painter.drawRoundedRect(box, radius, radius);
    painter.setBrush(colors.accentText);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(box.center(), side / 5, side / 5);
    } else if (on) {
        painter.setPen(QPen(colors.accentText, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const auto at = [&box](qreal x, qreal y) {
            return box.topLeft() + QPointF(x * box.width(), y * box.height());
        };
        if (has(option, QStyle::State_NoChange))
            painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    }
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption &option)
{
    const ThemeColors colors = themeColors(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    drawSurface(painter, option.rect, enabled ? colors.card : colors.window,
                focused       ? colors.accent
                    : enabled ? colors.controlBorder
                              : colors.border,
                focused ? 2.0 : 1.0);
}

void drawNumberField(QPainter &painter, const QStyleOptionSpinBox &field, const QRect &up,
                     const QRect &down)
{
    const ThemeColors colors = themeColors(field.palette);
    const bool enabled = has(field, QStyle::State_Enabled);
    drawField(painter, field);
    const auto drawArrow = [&](const QRect &place, bool isUp,
                               QAbstractSpinBox::StepEnabledFlag step) {
        const bool possible = enabled && field.stepEnabled.testFlag(step);
        const QPointF middle = QRectF(place).center();
        const qreal rise = isUp ? -2 : 2;
        painter.setPen(QPen(possible ? colors.secondaryText : colors.disabledText, 1.5,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{middle + QPointF(-3.5, -rise / 2), middle + QPointF(0, rise),
                                       middle + QPointF(3.5, -rise / 2)});
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    drawArrow(up, true, QAbstractSpinBox::StepUpEnabled);
    drawArrow(down, false, QAbstractSpinBox::StepDownEnabled);
    painter.restore();
}

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const ThemeColors colors = themeColors(option.palette);
    painter.save();
    painter.fillRect(option.rect, colors.card);
    painter.setPen(colors.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &bar, bool contents)
{
    const ThemeColors colors = themeColors(bar.palette);
    QRectF rect = bar.rect;
    if (contents) {
        const double range = double(bar.maximum) - bar.minimum;
        if (range <= 0)
            return;
        const double share = qBound(0.0, (double(bar.progress) - bar.minimum) / range, 1.0);
        const double width = rect.width() * share;
        if (bar.direction == Qt::RightToLeft)
            rect.setLeft(rect.right() - width);
        else
            rect.setWidth(width);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(contents ? colors.accent : colors.border);
    const double radius = qMin(rect.height() / 2, 3.0);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void drawTab(QPainter &painter, const QStyleOptionTab &tab)
{
    const ThemeColors colors = themeColors(tab.palette);
    const bool chosen = has(tab, QStyle::State_Selected);
    const bool hovered = has(tab, QStyle::State_MouseOver) && has(tab, QStyle::State_Enabled);
    painter.save();
    QRect line = tab.rect;
    line.setTop(line.bottom() - (chosen ? 2 : 0));
    painter.fillRect(line, chosen ? colors.accent : hovered ? colors.controlBorder : colors.border);
    painter.restore();
    if (has(tab, QStyle::State_HasFocus))
        drawSurface(painter, tab.rect.adjusted(2, 2, -2, -5), Qt::transparent, colors.accent, 2.0);
}

} // namespace deskbridge
