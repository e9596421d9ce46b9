// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/heatmapview.h"

#include "ui/queues/weekmodel.h"
#include "ui/shared/chartcolors.h"
#include "ui/shared/tablelook.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

class HeatDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ThemeColors colors = themeColors(option.palette);
        const QVariant share = index.data(WeekModel::ShareRole);
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        QColor text = colors.secondaryText;
        if (share.isValid()) {
            const QColor fill = heatColor(share.toDouble(), colors);
            painter->fillRect(cell, fill);
            text = heatTextColor(fill, colors);
        } else {
            painter->fillRect(cell, QBrush(colors.controlBorder, Qt::BDiagPattern));
        }
        painter->setPen(text);
        painter->setFont(tabularFont(option.font));
        const QString number = index.data().toString();
        // A narrow window drops numbers rather than cutting them; the tip has them.
        if (option.fontMetrics.horizontalAdvance(number) <= cell.width())
            painter->drawText(cell, Qt::AlignCenter, number);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colors.accent, 2));
            painter->drawRect(cell);
        }
    }
};

} // namespace

HeatMapView::HeatMapView(WeekModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"heatMap"_s);
    setAccessibleName(tr("Mean of offered contacts by weekday and hour"));
    setModel(&model);
    setItemDelegate(new HeatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    // Below, numbers would be cut off; the map scrolls instead.
    keepHeadings(*horizontalHeader());
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 2);
}

QSize HeatMapView::minimumSizeHint() const
{
    return {24 * 18 + 48, 8 * 20};
}

} // namespace deskbridge
