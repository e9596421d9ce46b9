// SPDX-License-Identifier: Apache-2.0
#include "ui/status/lanehourmodel.h"

#include "ui/shared/timetext.h"

#include <algorithm>

namespace deskbridge {

LaneHourModel::LaneHourModel(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{ }

void LaneHourModel::setHours(const QList<LaneHour> &hours)
{
    QList<LaneHour> newestFirst(hours.crbegin(), hours.crend());
    if (newestFirst == m_hours)
        return;
    // As long as the hour is the same one, rows keep their place and a person theirs.
    const bool sameHours =
        std::ranges::equal(newestFirst, m_hours, {}, &LaneHour::start, &LaneHour::start);
    if (!sameHours)
        beginResetModel();
    m_hours = newestFirst;
    if (!sameHours)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LaneHourModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hours.size());
}

int LaneHourModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString LaneHourModel::text(const LaneHour &hour, Column column) const
{
    switch (column) {
    case Column::Hour:
        return localTime(hour.start, m_zone, m_locale);
    case Column::Found:
        return m_locale.toString(hour.found);
    case Column::Announced:
        return hour.announced ? m_locale.toString(*hour.announced) : tr("not visible");
    }
    Q_UNREACHABLE();
}

QVariant LaneHourModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(m_hours.at(index.row()), column);
    if (role == Qt::TextAlignmentRole && column != Column::Hour)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant LaneHourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::Hour ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Hour:
        return tr("Hour");
    case Column::Found:
        return tr("Contacts found");
    case Column::Announced:
        return tr("Announced by the app");
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
