// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuetable.h"

#include "ui/queues/queuetablemodel.h"
#include "ui/queues/sparklinedelegate.h"
#include "ui/shared/icon.h"
#include "ui/shared/tablelook.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

QueueTable::QueueTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"queueTable"_s);
    setAccessibleName(tr("Source queues"));
    dressTable(*this);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setRowAir(*this, RowAir::Usual);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(48);
    setItemDelegateForColumn(static_cast<int>(QueueTableModel::Column::Trend),
                             new SparklineDelegate(this));

    auto *copy = new QAction(icon(u"copy"_s), tr("Copy"), this);
    copy->setObjectName(u"copyRows"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &QueueTable::copySelection);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString QueueTable::selectionText() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }

    QStringList heading;
    for (const int column : columns)
        heading.append(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines{heading.join(u'\t')};
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(row.siblingAtColumn(column)
                             .data(QueueTableModel::CopyRole)
                             .toString()
                             .simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void QueueTable::setUsualWidths()
{
    using Column = QueueTableModel::Column;
    const int unit = fontMetrics().averageCharWidth();
    const auto set = [this, unit](Column column, int characters) {
        setColumnWidth(static_cast<int>(column), characters * unit);
    };
    set(Column::Queue, 40);
    set(Column::Group, 20);
    set(Column::Source, 13);
    set(Column::Kind, 13);
    set(Column::Offered, 17);
    set(Column::Share, 10);
    set(Column::Change, 15);
    set(Column::Trend, 22);
    set(Column::First, 23);
    set(Column::Last, 23);
    fitHeadings(*horizontalHeader());
}

void QueueTable::copySelection() const
{
    if (const QString text = selectionText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QSize QueueTable::sizeHint() const
{
    constexpr int rows = 3;
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height()
                + rows * verticalHeader()->defaultSectionSize()};
}

} // namespace deskbridge
