// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/tablelook.h"

#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace deskbridge {

namespace {

/// Above and below the text together.
int airOf(RowAir air)
{
    switch (air) {
    case RowAir::Dense:
        return spacing::small + 2;
    case RowAir::Usual:
        return spacing::medium + 2;
    case RowAir::Roomy:
        return spacing::large + 2;
    }
    Q_UNREACHABLE();
}

} // namespace

void dressTable(QTableView &table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
}

void setRowAir(QTableView &table, RowAir air)
{
    table.verticalHeader()->setMinimumSectionSize(0);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + airOf(air));
}

void keepHeadings(QHeaderView &header, int widest)
{
    int needed = 0;
    for (int section = 0; section < header.count(); ++section)
        needed = std::max(needed, header.sectionSizeHint(section));
    header.setMinimumSectionSize(
        std::min(needed, widest * header.fontMetrics().averageCharWidth()));
}

int headingWidth(const QHeaderView &header, int section)
{
    const int hint = header.sectionSizeHint(section);
    if (!header.isSortIndicatorShown() || header.sortIndicatorSection() == section)
        return hint;
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    return hint - header.fontMetrics().height() - 3 * margin;
}

void fitHeadings(QHeaderView &header, int widest)
{
    const int limit = widest * header.fontMetrics().averageCharWidth();
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section)
            || header.sectionResizeMode(section) != QHeaderView::Interactive)
            continue;
        const int needed = std::min(headingWidth(header, section), limit);
        if (header.sectionSize(section) < needed)
            header.resizeSection(section, needed);
    }
}

} // namespace deskbridge
