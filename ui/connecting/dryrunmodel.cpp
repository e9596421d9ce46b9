// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/dryrunmodel.h"

#include "ui/shared/theme.h"

#include <QGuiApplication>

namespace deskbridge {

namespace {

constexpr int columns = 3;

QString share(qint64 part, qint64 whole, const QLocale &locale)
{
    if (whole == 0)
        return {};
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return DryRunModel::tr("%1 %", "share").arg(locale.toString(percent, 'f', 1));
}

} // namespace

DryRunModel::DryRunModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void DryRunModel::setResult(const DryRunResult &result)
{
    beginResetModel();
    m_result = result;
    endResetModel();
}

int DryRunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.queues.size());
}

int DryRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DryRunModel::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column != Column::Queue)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && column != Column::Queue)
        return tabularFont(QGuiApplication::font());
    if (role != Qt::DisplayRole)
        return {};
    const DryRunQueue &queue = m_result.queues.at(index.row());
    switch (column) {
    case Column::Queue:
        return queue.name;
    case Column::Offered:
        return m_locale.toString(queue.offered);
    case Column::Share:
        return share(queue.offered, m_result.offered, m_locale);
    }
    Q_UNREACHABLE();
}

QVariant DryRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Queue:
        return tr("Source queue");
    case Column::Offered:
        return tr("Offered in 7 days");
    case Column::Share:
        return tr("Share");
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
