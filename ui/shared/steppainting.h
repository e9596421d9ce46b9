// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPolygonF>

class QPainter;

namespace deskbridge {

// An outline of steps has only level and upright pieces. Rectangles draw them without stroking a smoothed path
// of thousands of corners.

/// @p width in logical pixels. With @p dash the pieces are cut into dashes that long.
void drawSteps(QPainter &painter, const QPolygonF &outline, const QColor &color, double width,
               double dash = 0);
/// The surface between the steps and a level line below them.
void fillBelowSteps(QPainter &painter, const QPolygonF &outline, double bottom,
                    const QColor &color);

} // namespace deskbridge
