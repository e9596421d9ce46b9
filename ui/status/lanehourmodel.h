// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/health.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>

namespace deskbridge {

/// The two strips as a table: an hour a row, the newest first.
class LaneHourModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Hour, Found, Announced };

    explicit LaneHourModel(const QTimeZone &zone, QObject *parent = nullptr);

    /// Oldest first, as the strips have them.
    void setHours(const QList<LaneHour> &hours);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const LaneHour &hour, Column column) const;

    QTimeZone m_zone;
    QLocale m_locale;
    QList<LaneHour> m_hours;
};

} // namespace deskbridge
