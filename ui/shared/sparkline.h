// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRectF>

namespace deskbridge {

/// The bars of a small chart without axes in @p area: one for each value, the highest fills it, a value above
/// zero is never invisible, and zero is a bar of no height on the baseline.
[[nodiscard]] QList<QRectF> sparklineBars(const QList<qint64> &values, const QRectF &area);

} // namespace deskbridge
