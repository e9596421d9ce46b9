// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/housestyle.h"

#include "ui/shared/housepainting.h"
#include "ui/shared/icon.h"
#include "ui/shared/scrollbarpainting.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int controlHeight = 32;
constexpr int rowHeight = 30;

/// Shows nothing but its text and icon until the mouse is over it.
bool isWithoutSurface(const QAbstractButton &button)
{
    if (const auto *tool = qobject_cast<const QToolButton *>(&button))
        return tool->autoRaise();
    const auto *push = qobject_cast<const QPushButton *>(&button);
    return push && push->isFlat();
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
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
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

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // A field with a frame keeps its text off it; one inside a number field has that field's frame.
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            rect.adjust(spacing::tight, 0, -spacing::tight, 0);
    }
    return rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect field =
            option->rect.adjusted(spacing::small, 0, -(spacing::wide + spacing::tight), 0);
        return visualRect(option->direction, option->rect, field);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, subControl);
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
            return; // stands in a field that is painted already
        drawField(*painter, *option);
        return;
    }
    case PE_FrameFocusRect:
        // Buttons draw their own ring; a cell's is the row's.
        if (qobject_cast<const QTabBar *>(widget) || qobject_cast<const QComboBox *>(widget))
            return;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->isCheckable() && !isWithoutSurface(*button))
            return;
        drawSurface(*painter, option->rect, Qt::transparent, themeColors(option->palette).accent,
                    2.0);
        return;
    case PE_FrameTabBarBase: {
        const ThemeColors colors = themeColors(option->palette);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            colors.border);
        return;
    }
    case PE_Frame: {
        const ThemeColors colors = themeColors(option->palette);
        const bool focused = has(*option, State_HasFocus);
        // A page that scrolls has a frame only while the arrow keys move it.
        if (!focused && qobject_cast<const QScrollArea *>(widget))
            return;
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
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*painter, *tab);
            return;
        }
        break;
    case CE_TabBarTabLabel: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            break;
        QStyleOptionTab worded = *tab;
        if (!has(*option, State_Selected))
            worded.palette.setColor(QPalette::WindowText,
                                    themeColors(option->palette).secondaryText);
        QProxyStyle::drawControl(element, &worded, painter, widget);
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
        if (combo) {
            const ThemeColors colors = themeColors(option->palette);
            if (combo->editable)
                drawField(*painter, *option);
            else
                drawButtonSurface(*painter, *option, false, false);
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
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*painter, *bar);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *field = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (field && field->frame && field->buttonSymbols == QAbstractSpinBox::UpDownArrows) {
            drawNumberField(*painter, *field, subControlRect(control, option, SC_SpinBoxUp, widget),
                            subControlRect(control, option, SC_SpinBoxDown, widget));
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
    if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setAttribute(Qt::WA_OpaquePaintEvent,
                             false); // what lies below is seen beside the slider
    }
    // A heading that is too long ends in dots at its end, however it is aligned.
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setTextElideMode(Qt::ElideRight);
}

} // namespace deskbridge
