// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace deskbridge {

inline constexpr int scrollBarExtent = 12;

/// A scroll bar is a rounded slider on whatever lies below, without arrows: wheel, keys and the free part
/// beside the slider do what they did.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar);

} // namespace deskbridge
