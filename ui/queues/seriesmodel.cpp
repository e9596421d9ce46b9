// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/seriesmodel.h"

#include "ui/queues/charttext.h"
#include "ui/shared/tabletext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace deskbridge {

void SeriesModel::setData(const ChartData &data)
{
    // The same intervals of the same queues with newer numbers: every row keeps its place, and a person theirs.
    const bool same = data.series.starts == m_data.series.starts && data.names == m_data.names
        && data.before.has_value() == m_data.before.has_value() && data.zone == m_data.zone
        && data.length == m_data.length;
    if (!same)
        beginResetModel();
    m_data = data;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.intervals());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 + lines() * (m_data.before ? 2 : 1);
}

qsizetype SeriesModel::lineOf(int column) const
{
    return column < 2 || lines() == 0 ? -1 : (column - 2) % lines();
}

std::optional<qint64> SeriesModel::value(int row, int column) const
{
    const qsizetype line = lineOf(column);
    if (line < 0)
        return {};
    if (column - 2 >= lines()) {
        const QList<qint64> before = m_data.before->lines.value(line);
        return row < before.size() ? std::optional(before[row]) : std::nullopt;
    }
    if (m_data.truth(row) == IntervalTruth::NoData)
        return {};
    return m_data.series.lines[line][row];
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() >= 2 ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != copyRole)
        return {};
    if (index.column() == 0)
        return role == copyRole ? toDateTime(m_data.series.starts[index.row()])
                                      .toTimeZone(m_data.zone)
                                      .toString(Qt::ISODate)
                                : intervalText(m_data, index.row(), m_locale);
    if (index.column() == 1)
        return truthText(m_data.truth(index.row()));
    const std::optional<qint64> number = value(index.row(), index.column());
    if (role == copyRole)
        return number ? QString::number(*number) : QString();
    return number ? m_locale.toString(*number) : u"–"_s;
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool queue = section >= 2;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((queue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    // A queue's name may be longer than its column: the tip has all of it.
    if (role != Qt::DisplayRole && !(queue && role == Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Interval");
    if (section == 1)
        return tr("State", "of an interval: final or not");
    const QString name = m_data.names.value(lineOf(section));
    return section - 2 < lines()
        ? name
        : tr("%1, before", "a queue in the period compared with").arg(name);
}

} // namespace deskbridge
