// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuefilterproxy.h"

#include "ui/queues/queuetablemodel.h"
#include "ui/shared/collation.h"

#include <algorithm>

namespace deskbridge {

namespace {

using Column = QueueTableModel::Column;

}

QueueFilterProxy::QueueFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(nameCollator())
{
    setSortRole(QueueTableModel::SortRole);
    setDynamicSortFilter(true);
}

void QueueFilterProxy::setFilterText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void QueueFilterProxy::setUnknownHidden(bool hidden)
{
    m_unknownHidden = hidden;
    invalidateRowsFilter();
}

void QueueFilterProxy::setOutgoingHidden(bool hidden)
{
    m_outgoingHidden = hidden;
    invalidateRowsFilter();
}

qint64 QueueFilterProxy::offered() const
{
    qint64 sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += index(row, static_cast<int>(Column::Offered)).data(sortRole()).toLongLong();
    return sum;
}

bool QueueFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto cell = [this, row, &parent](Column column) {
        return sourceModel()->index(row, static_cast<int>(column), parent);
    };
    const QModelIndex first = cell(Column::Queue);
    if (m_unknownHidden && first.data(QueueTableModel::UnknownRole).toBool())
        return false;
    if (m_outgoingHidden && first.data(QueueTableModel::OutgoingRole).toBool())
        return false;
    return std::ranges::all_of(m_words, [&cell](const QString &word) {
        return std::ranges::any_of(
            std::initializer_list<Column>{Column::Queue, Column::Group, Column::Source,
                                          Column::Kind, Column::Aliases},
            [&](Column column) {
                return cell(column).data().toString().contains(word, Qt::CaseInsensitive);
            });
    });
}

bool QueueFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int order = compare(left.data(sortRole()), right.data(sortRole())); order != 0)
        return order < 0;
    const int name = static_cast<int>(Column::Queue);
    const int order = compare(left.siblingAtColumn(name).data(sortRole()),
                              right.siblingAtColumn(name).data(sortRole()));
    // Ties read upwards by name in both directions.
    return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
}

int QueueFilterProxy::compare(const QVariant &left, const QVariant &right) const
{
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString)
        return m_collator.compare(left.toString(), right.toString());
    if (left.isValid() != right.isValid())
        return left.isValid() ? 1 : -1;
    const qlonglong one = left.toLongLong();
    const qlonglong other = right.toLongLong();
    return one < other ? -1 : one > other ? 1 : 0;
}

} // namespace deskbridge
