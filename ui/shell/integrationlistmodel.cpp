// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationlistmodel.h"

#include "core/base/clock.h"
#include "ui/shared/collation.h"
#include "ui/shell/importtext.h"
#include "ui/shell/integrationbadge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

bool sortedBefore(const IntegrationOverview &one, const IntegrationOverview &other,
                  const QCollator &collator)
{
    const int order = collator.compare(one.integration.name, other.integration.name);
    return order != 0 ? order < 0 : raw(one.integration.id) < raw(other.integration.id);
}

} // namespace

IntegrationListModel::IntegrationListModel(const Clock &clock, const QTimeZone &zone,
                                           QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_zone(zone)
{ }

void IntegrationListModel::setIntegrations(QList<IntegrationOverview> overviews)
{
    const QCollator collator = nameCollator();
    std::ranges::sort(overviews, [&collator](const auto &one, const auto &other) {
        return sortedBefore(one, other, collator);
    });

    const auto isWanted = [&overviews](const IntegrationOverview &overview) {
        return std::ranges::any_of(overviews, [&overview](const IntegrationOverview &other) {
            return other.integration.id == overview.integration.id;
        });
    };
    for (qsizetype row = m_overviews.size() - 1; row >= 0; --row) {
        if (isWanted(m_overviews[row]))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_overviews.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < overviews.size(); ++row) {
        const qsizetype found = rowOf(overviews[row].integration.id);
        if (found < 0) {
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            m_overviews.insert(row, overviews[row]);
            endInsertRows();
            continue;
        }
        if (found != row) {
            // Everything before `row` is in place, so a known one can only stand further down.
            beginMoveRows({}, static_cast<int>(found), static_cast<int>(found), {},
                          static_cast<int>(row));
            m_overviews.move(found, row);
            endMoveRows();
        }
        m_overviews[row] = overviews[row];
    }
    refreshTimes();
}

void IntegrationListModel::setProgress(IntegrationId id, const ImportProgress &progress)
{
    const qsizetype row = rowOf(id);
    if (row < 0)
        return;
    m_overviews[row].running = progress;
    const QModelIndex changed = index(static_cast<int>(row));
    emit dataChanged(changed, changed);
}

void IntegrationListModel::refreshTimes()
{
    if (!m_overviews.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const IntegrationOverview *IntegrationListModel::find(IntegrationId id) const
{
    const qsizetype row = rowOf(id);
    return row < 0 ? nullptr : &m_overviews[row];
}

QModelIndex IntegrationListModel::indexOf(IntegrationId id) const
{
    const qsizetype row = rowOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int IntegrationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_overviews.size());
}

QVariant IntegrationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IntegrationOverview &overview = m_overviews[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return overview.integration.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{overview.integration.name, overview.integration.domain,
                           stateLine(overview, u", "_s)}
            .join(u", "_s);
    case ShapeRole:
        return static_cast<int>(integrationBadge(overview).shape);
    case DomainRole:
        return overview.integration.domain;
    case StateLineRole:
        return stateLine(overview, u" · "_s);
    default:
        return {};
    }
}

QString IntegrationListModel::stateLine(const IntegrationOverview &overview,
                                        const QString &separator) const
{
    const QString word = integrationBadge(overview).word;
    const QString lastImport = lastImportShort(overview, m_clock.now(), m_zone);
    return lastImport.isEmpty() ? word : word + separator + lastImport;
}

qsizetype IntegrationListModel::rowOf(IntegrationId id) const
{
    const auto found = std::ranges::find_if(m_overviews, [id](const IntegrationOverview &overview) {
        return overview.integration.id == id;
    });
    return found == m_overviews.end() ? -1 : found - m_overviews.begin();
}

} // namespace deskbridge
