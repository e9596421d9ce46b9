// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace deskbridge {

// What HouseStyle draws its controls with. Colours come from the option's palette.

[[nodiscard]] bool has(const QStyleOption &option, QStyle::StateFlag flag);
/// A rounded surface with a border inside its rectangle.
void drawSurface(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border,
                 qreal width);
void drawButtonSurface(QPainter &painter, const QStyleOption &option, bool primary, bool flat);
[[nodiscard]] QIcon inColor(const QIcon &source, QSize size, const QColor &color, qreal ratio);
/// The box of a check box or the circle of a radio button, with its mark.
void drawIndicator(QPainter &painter, const QStyleOption &option, bool round);
/// What is written in: the card's colour inside a border that lights up with the focus.
void drawField(QPainter &painter, const QStyleOption &option);
/// The field of a number: as any field, with two arrows at its end.
void drawNumberField(QPainter &painter, const QStyleOptionSpinBox &field, const QRect &up,
                     const QRect &down);
void drawHeaderSection(QPainter &painter, const QStyleOption &option);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &bar, bool contents);
/// A word with a line below it; the chosen one's is of the accent's colour.
void drawTab(QPainter &painter, const QStyleOptionTab &tab);

} // namespace deskbridge
