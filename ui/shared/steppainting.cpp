// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/steppainting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace deskbridge {
namespace {

/// From one corner to the next, with half the width to each side and at the ends, so that corners are closed.
QRectF piece(QPointF from, QPointF to, double width)
{
    const double half = width / 2;
    return QRectF(from, to).normalized().adjusted(-half, -half, half, half);
}

/// The parts of a piece that belong to a dash; dashes stand still when the outline moves up or down.
void fillDashes(QPainter &painter, const QRectF &rect, const QColor &color, double dash)
{
    const bool level = rect.width() >= rect.height();
    const double begin = level ? rect.left() : rect.top();
    const double end = level ? rect.right() : rect.bottom();
    for (double at = std::floor(begin / (2 * dash)) * 2 * dash; at < end; at += 2 * dash) {
        const double from = std::max(at, begin);
        const double to = std::min(at + dash, end);
        if (to <= from)
            continue;
        painter.fillRect(level ? QRectF(from, rect.top(), to - from, rect.height())
                               : QRectF(rect.left(), from, rect.width(), to - from),
                         color);
    }
}

/// Rectangles along the pixels need no smoothing, and beside each other must not have any.
class WithoutSmoothing {
public:
    explicit WithoutSmoothing(QPainter &painter)
        : m_painter(painter)
        , m_before(painter.testRenderHint(QPainter::Antialiasing))
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    ~WithoutSmoothing() { m_painter.setRenderHint(QPainter::Antialiasing, m_before); }
    Q_DISABLE_COPY_MOVE(WithoutSmoothing)

private:
    QPainter &m_painter;
    bool m_before;
};

} // namespace

void drawSteps(QPainter &painter, const QPolygonF &outline, const QColor &color, double width,
               double dash)
{
    const WithoutSmoothing along(painter);
    for (qsizetype corner = 1; corner < outline.size(); ++corner) {
        const QRectF rect = piece(outline[corner - 1], outline[corner], width);
        if (dash > 0)
            fillDashes(painter, rect, color, dash);
        else
            painter.fillRect(rect, color);
    }
}

void fillBelowSteps(QPainter &painter, const QPolygonF &outline, double bottom, const QColor &color)
{
    const WithoutSmoothing along(painter);
    for (qsizetype corner = 1; corner < outline.size(); ++corner) {
        const QPointF from = outline[corner - 1];
        const QPointF to = outline[corner];
        if (to.x() > from.x())
            painter.fillRect(QRectF(from.x(), from.y(), to.x() - from.x(), bottom - from.y()),
                             color);
    }
}

} // namespace deskbridge
