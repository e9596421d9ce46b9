// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>
#include <QList>
#include <QStringList>

namespace deskbridge {

/// What a chart's legend says, and where: no painter, so that it is tested with numbers.
struct ChartLegend {
    struct Entry {
        QString text;
        int line = 0; ///< whose name it is
        int row = 0;
        int left = 0;

        bool operator==(const Entry &) const = default;
    };
    static constexpr int before = -1; ///< as line: the period compared with
    static constexpr int further = -2; ///< as line: how many have no room
    static constexpr int markWidth = 20; ///< in front of a name

    QList<Entry> entries;

    [[nodiscard]] int rows() const { return entries.isEmpty() ? 1 : entries.last().row + 1; }
};

/// In up to two rows of @p width: the names that have room, and how many have none.
[[nodiscard]] ChartLegend chartLegend(const QStringList &names, bool compares, int width,
                                      const QFontMetrics &metrics);

} // namespace deskbridge
