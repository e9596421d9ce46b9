// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace deskbridge {

/// Where the bars of a strip of hours stand; no painter. A bar's edges lie on whole pixels, so that a
/// hundred and sixty-eight of them stay sharp; an hour with anything at all is at least one pixel high.
struct LaneStripGeometry {
    /// `values`: one for each hour, none where nothing could be known. `top`: what a full bar stands for.
    LaneStripGeometry(const QList<std::optional<qint64>> &values, qint64 top, const QRectF &area);

    [[nodiscard]] std::optional<int> hourAt(const QPointF &point) const;

    QRectF area;
    QList<QRectF> columns; ///< the full height of each hour
    QList<QRectF> bars; ///< empty where the value is none or zero
    QList<QRectF> unknown; ///< runs of hours without a value, joined
};

} // namespace deskbridge
