// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/sparkline.h"

#include <algorithm>

namespace deskbridge {

QList<QRectF> sparklineBars(const QList<qint64> &values, const QRectF &area)
{
    QList<QRectF> bars;
    if (values.isEmpty())
        return bars;
    const auto highest =
        static_cast<double>(std::max<qint64>(*std::ranges::max_element(values), 1));
    const double step = area.width() / static_cast<double>(values.size());
    const double gap = step > 3 ? 1 : 0;
    double x = area.left();
    for (const qint64 value : values) {
        const double height =
            value > 0 ? std::max(area.height() * static_cast<double>(value) / highest, 1.0) : 0;
        bars.append({x, area.bottom() - height, step - gap, height});
        x += step;
    }
    return bars;
}

} // namespace deskbridge
