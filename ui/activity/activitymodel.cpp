// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitymodel.h"

#include "ui/shared/tabletext.h"
#include "ui/shared/timetext.h"
#include "ui/wording/activitytext.h"

#include <QDateTime>

#include <algorithm>

namespace deskbridge {

ActivityModel::ActivityModel(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{ }

void ActivityModel::clear()
{
    if (m_entries.isEmpty())
        return;
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void ActivityModel::showNewest(const QList<ActivityEntry> &entries)
{
    const qint64 known = m_entries.isEmpty() ? 0 : m_entries.constFirst().id;
    const auto firstKnown =
        std::ranges::find_if(entries, [known](const auto &entry) { return entry.id <= known; });
    if (firstKnown == entries.end()) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    const auto fresh = firstKnown - entries.begin();
    if (fresh == 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
    m_entries = entries.first(fresh) + m_entries;
    endInsertRows();
}

void ActivityModel::appendEarlier(const QList<ActivityEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

std::optional<qint64> ActivityModel::earliest() const
{
    return m_entries.isEmpty() ? std::nullopt : std::optional(m_entries.constLast().id);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::By) + 1;
}

QString ActivityModel::text(const ActivityEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return localTime(entry.at, m_zone, m_locale);
    case Column::What:
        return activityText(entry, m_zone, m_locale);
    case Column::Where:
        return activityPlace(entry);
    case Column::By:
        return actorWord(entry.actor);
    }
    Q_UNREACHABLE();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    // A long line is cut off in the table; the tip says it in full.
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column == Column::What))
        return text(m_entries[index.row()], column);
    // For a spreadsheet: a time that it can sort.
    if (role == copyRole)
        return column == Column::Time
            ? toDateTime(m_entries[index.row()].at).toTimeZone(m_zone).toString(Qt::ISODate)
            : text(m_entries[index.row()], column);
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::What:
        return tr("What");
    case Column::Where:
        return tr("Where");
    case Column::By:
        return tr("By whom");
    }
    return {};
}

} // namespace deskbridge
