// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/sparklinedelegate.h"

#include "ui/queues/queuetablemodel.h"
#include "ui/shared/chartcolors.h"
#include "ui/shared/sparkline.h"

#include <QApplication>
#include <QPainter>

namespace deskbridge {

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const auto values = index.data(QueueTableModel::TrendRole).value<QList<qint64>>();
    if (values.isEmpty())
        return;
    const ThemeColors colors = themeColors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = selected ? colors.selectionText : seriesColor(0, colors.scheme);
    const QRectF area = QRectF(option.rect).adjusted(spacing::small, 6, -spacing::small, -6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(selected ? color : colors.border, 1));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    for (const QRectF &bar : sparklineBars(values, area))
        painter->fillRect(bar, color);
    painter->restore();
}

} // namespace deskbridge
