// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuetable.h"

#include "ui/queues/sparklinedelegate.h"
#include "ui/shared/icon.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

/// On both sides of a heading or a cell together, with a pixel of rounding on each.
constexpr int cellMargins = 2 * spacing::small + 2;
constexpr UtcTime longTime = fromSeconds(1'795'906'680); ///< 28 Nov 2026, 22:58

} // namespace

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
    horizontalHeader()->setMinimumSectionSize(48);
    setItemDelegateForColumn(static_cast<int>(QueueTableModel::Column::Trend),
                             new SparklineDelegate(this));

    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int, int) { m_ownWidths = m_ownWidths || !m_fitting; });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &QueueTable::fitColumns);
    horizontalHeader()->installEventFilter(this); // its font changes after the table's

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

void QueueTable::restoreHeader(const QByteArray &state, bool ownWidths)
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        horizontalHeader()->restoreState(state);
        horizontalHeader()->setStretchLastSection(false);
    }
    m_ownWidths = ownWidths;
    fitColumns();
}

void QueueTable::setShown(QueueTableModel::Column column, bool shown)
{
    const QScopedValueRollback fitting(m_fitting, true);
    setColumnHidden(static_cast<int>(column), !shown);
}

void QueueTable::fitColumns()
{
    if (!model() || m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    if (!m_ownWidths)
        shareRoom();
    for (int section = 0; section < horizontalHeader()->count(); ++section) {
        const int needed = headingWidth(*horizontalHeader(), section);
        if (!isColumnHidden(section) && columnWidth(section) < needed)
            setColumnWidth(section, needed);
    }
}

void QueueTable::shareRoom()
{
    using Column = QueueTableModel::Column;
    const QFontMetrics text(tabularFont(font()));
    const int unit = fontMetrics().averageCharWidth();
    const int time = text.horizontalAdvance(localTime(longTime, QTimeZone::utc())) + cellMargins;
    struct Share {
        Column column;
        int wanted;
        int least;
    };
    // In the order in which they give way.
    QList<Share> shares{{Column::Trend, 18 * unit, 11 * unit},
                        {Column::Aliases, 24 * unit, 0},
                        {Column::First, time, 0},
                        {Column::Group, 21 * unit, 13 * unit},
                        {Column::Source, 14 * unit, 11 * unit},
                        {Column::Kind, 12 * unit, 11 * unit},
                        {Column::Change, 14 * unit, 14 * unit},
                        {Column::Share, 11 * unit, 11 * unit},
                        {Column::Offered, 11 * unit, 10 * unit},
                        {Column::Last, time, 0},
                        {Column::Queue, 36 * unit, 24 * unit}};
    shares.removeIf(
        [this](const Share &share) { return isColumnHidden(static_cast<int>(share.column)); });
    int spare = viewport()->width();
    for (Share &share : shares) {
        share.least =
            qMax(share.least, headingWidth(*horizontalHeader(), static_cast<int>(share.column)));
        share.wanted = qMax(share.wanted, share.least);
        spare -= share.wanted;
    }
    for (Share &share : shares) {
        const int less = qBound(0, -spare, share.wanted - share.least);
        share.wanted -= less;
        spare += less;
        const bool isName = share.column == Column::Queue;
        setColumnWidth(static_cast<int>(share.column),
                       share.wanted + (isName ? qMax(0, spare) : 0));
    }
}

void QueueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool QueueTable::eventFilter(QObject *watched, QEvent *event)
{
    const bool taken = QTableView::eventFilter(watched, event);
    if (watched == horizontalHeader()
        && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        QMetaObject::invokeMethod(this, &QueueTable::fitColumns, Qt::QueuedConnection);
    return taken;
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
