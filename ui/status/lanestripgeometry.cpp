// SPDX-License-Identifier: Apache-2.0
#include "ui/status/lanestripgeometry.h"

#include <algorithm>
#include <cmath>

namespace deskbridge {

namespace {

constexpr qreal gapFrom = 3; ///< narrower bars touch: a gap would leave nothing of them

} // namespace

LaneStripGeometry::LaneStripGeometry(const QList<std::optional<qint64>> &values, qint64 top,
                                     const QRectF &rect)
    : area(rect)
{
    const auto count = static_cast<qreal>(values.size());
    for (qsizetype index = 0; index < values.size(); ++index) {
        const auto place = static_cast<qreal>(index);
        const qreal left = std::floor(area.left() + area.width() * place / count);
        const qreal right = std::floor(area.left() + area.width() * (place + 1) / count);
        const QRectF column(left, area.top(), right - left, area.height());
        columns.append(column);
        const std::optional<qint64> value = values.at(index);
        if (!value) {
            if (!unknown.isEmpty() && unknown.constLast().right() == column.left())
                unknown.last().setRight(column.right());
            else
                unknown.append(column);
        }
        if (value.value_or(0) <= 0 || top <= 0) {
            bars.append(QRectF());
            continue;
        }
        const qreal share = std::min(1.0, static_cast<qreal>(*value) / static_cast<qreal>(top));
        const qreal height = std::max(1.0, std::round(area.height() * share));
        const qreal width = column.width() >= gapFrom ? column.width() - 1 : column.width();
        bars.append(QRectF(left, area.bottom() - height, width, height));
    }
}

std::optional<int> LaneStripGeometry::hourAt(const QPointF &point) const
{
    if (point.y() < area.top() || point.y() > area.bottom())
        return {};
    const auto found = std::ranges::find_if(columns, [&point](const QRectF &column) {
        return point.x() >= column.left() && point.x() < column.right();
    });
    if (found == columns.end())
        return {};
    return static_cast<int>(found - columns.begin());
}

} // namespace deskbridge
