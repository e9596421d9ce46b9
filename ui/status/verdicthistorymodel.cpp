// SPDX-License-Identifier: Apache-2.0
#include "ui/status/verdicthistorymodel.h"

#include "ui/shared/icon.h"
#include "ui/shared/timetext.h"
#include "ui/status/statustext.h"
#include "ui/wording/healthtext.h"

namespace deskbridge {

VerdictHistoryModel::VerdictHistoryModel(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{ }

void VerdictHistoryModel::setHistory(const QList<VerdictChange> &changes)
{
    if (changes == m_changes)
        return;
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int VerdictHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int VerdictHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QString VerdictHistoryModel::text(int row, Column column) const
{
    const VerdictChange &change = m_changes.at(row);
    switch (column) {
    case Column::Since:
        return localTime(change.at, m_zone);
    case Column::Verdict:
        return verdictWord(change.verdict);
    case Column::Why:
        return verdictSentence({.verdict = change.verdict,
                                .cause = change.cause,
                                .signalList = {{.id = change.cause,
                                                .finding = change.finding,
                                                .facts = change.facts}}},
                               m_zone);
    case Column::Lasted:
        return row == 0 ? tr("until now") : lasted(m_changes.at(row - 1).at - change.at);
    }
    Q_UNREACHABLE();
}

QString VerdictHistoryModel::lasted(std::chrono::seconds duration)
{
    const auto days = std::chrono::floor<std::chrono::days>(duration).count();
    return days >= 2 ? tr("%n day(s)", nullptr, static_cast<int>(days)) : roughDuration(duration);
}

QVariant VerdictHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), column);
    case Qt::DecorationRole: {
        if (column != Column::Verdict)
            return {};
        const StateShape shape = shapeOf(m_changes.at(index.row()).verdict);
        return icon(iconName(shape), toneOf(shape));
    }
    default:
        return {};
    }
}

QVariant VerdictHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Since:
        return tr("Since");
    case Column::Verdict:
        return tr("Status");
    case Column::Why:
        return tr("Why");
    case Column::Lasted:
        return tr("Lasted");
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
