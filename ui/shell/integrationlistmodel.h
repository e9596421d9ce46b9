// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractListModel>
#include <QList>
#include <QTimeZone>

namespace deskbridge {

class Clock;

/// The integrations of the sidebar, by name. Updates are applied as differences, so the chosen one stays
/// chosen.
class IntegrationListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ShapeRole = Qt::UserRole, ///< int of StateShape
        DomainRole,
        StateLineRole, ///< "Active · 2 min ago"
    };

    /// `clock` outlives the model: the composition root owns it.
    IntegrationListModel(const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    void setIntegrations(QList<IntegrationOverview> overviews);
    void setProgress(IntegrationId id, const ImportProgress &progress);
    /// Time has passed: "2 min ago" becomes "3 min ago".
    void refreshTimes();

    [[nodiscard]] const QList<IntegrationOverview> &integrations() const { return m_overviews; }
    [[nodiscard]] const IntegrationOverview *find(IntegrationId id) const;
    [[nodiscard]] QModelIndex indexOf(IntegrationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString stateLine(const IntegrationOverview &overview,
                                    const QString &separator) const;
    [[nodiscard]] qsizetype rowOf(IntegrationId id) const;

    const Clock &m_clock;
    QTimeZone m_zone;
    QList<IntegrationOverview> m_overviews;
};

} // namespace deskbridge
