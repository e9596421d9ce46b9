// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/scrollbarpainting.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace deskbridge {

namespace {

constexpr int shortest = 32;
constexpr int inset = 3;

/// Where the slider begins and how long it is, along the bar.
struct Slider {
    int from = 0;
    int length = 0;
};

Slider sliderOf(const QStyleOptionSlider &bar, int groove)
{
    if (bar.maximum <= bar.minimum)
        return {0, groove};
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 whole = range + std::max(bar.pageStep, 1);
    const auto share = static_cast<int>(qint64(groove) * bar.pageStep / whole);
    const int length = std::clamp(share, std::min(shortest, groove), groove);
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                            groove - length, bar.upsideDown),
            length};
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int groove = upright ? bar.rect.height() : bar.rect.width();
    const Slider slider = sliderOf(bar, groove);
    int from = 0;
    int length = 0;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        from = slider.from;
        length = slider.length;
        break;
    case QStyle::SC_ScrollBarSubPage:
        length = slider.from;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = slider.from + slider.length;
        length = groove - from;
        break;
    default:
        return {};
    }
    const QRect rect = upright
        ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), length)
        : QRect(bar.rect.left() + from, bar.rect.top(), length, bar.rect.height());
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar)
{
    if (bar.maximum <= bar.minimum)
        return;
    const ThemeColors colors = themeColors(bar.palette);
    const bool active = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && bar.state.testFlag(QStyle::State_Enabled);
    const QRectF slider = QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider))
                              .adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? colors.secondaryText : colors.controlBorder);
    const qreal radius = std::min(slider.width(), slider.height()) / 2;
    painter.drawRoundedRect(slider, radius, radius);
    painter.restore();
}

} // namespace deskbridge
