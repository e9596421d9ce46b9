// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/chartlegend.h"

#include "ui/shared/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace deskbridge {

namespace {

constexpr int mostRows = 2;

struct LegendText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::ChartLegend)
};

/// Goes on in the next row where a text does not fit; false when that was the last one.
bool append(ChartLegend &legend, ChartLegend::Entry entry, int needed, int width, int &end)
{
    const bool isFirst = legend.entries.isEmpty();
    entry.row = isFirst ? 0 : legend.entries.last().row;
    entry.left = isFirst ? 0 : end + spacing::large;
    if (!isFirst && entry.left + needed > width) {
        if (++entry.row == mostRows)
            return false;
        entry.left = 0;
    }
    end = entry.left + needed;
    legend.entries.append(entry);
    return true;
}

} // namespace

ChartLegend chartLegend(const QStringList &names, bool compares, int width,
                        const QFontMetrics &metrics)
{
    const auto number = static_cast<int>(names.size());
    const auto layOut = [&](int shown) {
        ChartLegend legend;
        int end = 0;
        const auto add = [&](const QString &text, int line) {
            const int mark = line == ChartLegend::further ? 0 : ChartLegend::markWidth;
            const QString fitting =
                metrics.elidedText(text, Qt::ElideRight, std::max(0, width - mark));
            return append(legend, {fitting, line}, mark + metrics.horizontalAdvance(fitting), width,
                          end);
        };
        bool fits = !compares
            || add(LegendText::tr("before", "legend: the period compared with"),
                   ChartLegend::before);
        for (int line = 0; line < shown; ++line)
            fits = fits && add(names[line], line);
        if (shown < number)
            fits = fits
                && add(LegendText::tr("+%n more", "legend: lines whose name has no room",
                                      number - shown),
                       ChartLegend::further);
        return fits ? std::optional(legend) : std::nullopt;
    };
    for (int shown = number; shown > 0; --shown) {
        if (const auto legend = layOut(shown))
            return *legend;
    }
    return layOut(0).value_or(ChartLegend{});
}

} // namespace deskbridge
