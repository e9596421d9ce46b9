// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/housestyle.h"

#include "ui/shared/icon.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int controlHeight = 32;
constexpr int rowHeight = 30;
constexpr qreal controlRadius = 6;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A rounded surface with a border inside its rectangle.
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

QColor mixed(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() * (1 - share) + other.redF() * share,
                            one.greenF() * (1 - share) + other.greenF() * share,
                            one.blueF() * (1 - share) + other.blueF() * share);
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

/// The box of a check box or the circle of a radio button, with its mark.
void drawIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const ThemeColors colors = themeColors(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor fill = on ? (enabled ? colors.accent : colors.disabledText) : colors.card;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? fill : enabled ? colors.controlBorder : colors.border, 1.0));
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

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return spacing::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return spacing::small;
    case PM_FocusFrameHMargin:
        // One less than the headings' margin: views add a pixel of their own.
        return spacing::small - 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return spacing::large;
    case PM_TabBarTabHSpace:
        return 2 * spacing::large;
    case PM_TabBarTabVSpace:
        return spacing::large;
    case PM_ComboBoxFrameWidth:
        return spacing::tight;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.setHeight(qMax(size.height(), controlHeight));
        size.rwidth() += spacing::small;
        return size;
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ToolButton:
        size.setHeight(qMax(size.height(), controlHeight));
        return size;
    case CT_ComboBox:
        size.setHeight(qMax(size.height(), controlHeight));
        size.rwidth() += spacing::small;
        return size;
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), rowHeight));
        return size;
    case CT_HeaderSection:
        size.setHeight(qMax(size.height(), rowHeight));
        return size;
    case CT_MenuItem:
        size.rheight() += spacing::tight;
        return size;
    default:
        return size;
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect field =
            option->rect.adjusted(spacing::small, 0, -(spacing::wide + spacing::tight), 0);
        return visualRect(option->direction, option->rect, field);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        drawButtonSurface(*painter, *option, widget && isPrimary(*widget),
                          button && button->features.testFlag(QStyleOptionButton::Flat));
        return;
    }
    case PE_PanelButtonTool:
        drawButtonSurface(*painter, *option, false, true);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*painter, *option, true);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_PanelLineEdit && frame && frame->lineWidth <= 0)
            break;
        const ThemeColors colors = themeColors(option->palette);
        const bool focused = has(*option, State_HasFocus);
        const bool enabled = has(*option, State_Enabled);
        drawSurface(*painter, option->rect, enabled ? colors.card : colors.window,
                    focused       ? colors.accent
                        : enabled ? colors.controlBorder
                                  : colors.border,
                    focused ? 2.0 : 1.0);
        return;
    }
    case PE_FrameFocusRect:
        // Buttons draw their own ring; a cell's is the row's.
        if (qobject_cast<const QTabBar *>(widget) || qobject_cast<const QComboBox *>(widget))
            return;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->isCheckable())
            return;
        drawSurface(*painter, option->rect, Qt::transparent, themeColors(option->palette).accent,
                    2.0);
        return;
    case PE_Frame: {
        const ThemeColors colors = themeColors(option->palette);
        const bool focused = has(*option, State_HasFocus);
        painter->save();
        painter->setPen(QPen(focused ? colors.accent : colors.border, 1.0));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || !widget || !isPrimary(*widget) || !has(*option, State_Enabled))
            break;
        const QColor text = themeColors(option->palette).accentText;
        QStyleOptionButton onAccent = *button;
        onAccent.palette.setColor(QPalette::ButtonText, text);
        if (!onAccent.icon.isNull())
            onAccent.icon =
                inColor(button->icon, button->iconSize, text, widget->devicePixelRatioF());
        QProxyStyle::drawControl(element, &onAccent, painter, widget);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, *option);
        return;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        QStyleOptionHeader quiet = *header;
        quiet.palette.setColor(QPalette::ButtonText, themeColors(option->palette).secondaryText);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*painter, *bar, element == CE_ProgressBarContents);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            drawButtonSurface(*painter, *option, false, false);
            const ThemeColors colors = themeColors(option->palette);
            const QColor color =
                has(*option, State_Enabled) ? colors.secondaryText : colors.disabledText;
            QRect arrow(0, 0, 16, 16);
            arrow.moveCenter(option->rect.center());
            arrow.moveRight(option->rect.right() - spacing::small);
            const qreal ratio = widget ? widget->devicePixelRatioF() : 1.0;
            painter->drawPixmap(visualRect(option->direction, option->rect, arrow),
                                iconPixmap(u"chevron-down"_s, color, arrow.size(), ratio));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace deskbridge
