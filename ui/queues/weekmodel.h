// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/queueseries.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace deskbridge {

/// Mean of offered contacts by weekday (rows, Monday first) and hour (columns): the sum over the times that
/// hour occurs in the period.
class WeekModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ShareRole = Qt::UserRole + 2 }; ///< double: of the highest mean; invalid = no data

    using QAbstractTableModel::QAbstractTableModel;

    void setHours(const WeekHours &hours);
    /// "Monday, 9–10 h".
    [[nodiscard]] QString hourText(int day, int hour) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] std::optional<double> mean(int day, int hour) const;
    [[nodiscard]] QString toolTip(int day, int hour) const;

    WeekHours m_hours;
    double m_highest = 0;
    QLocale m_locale;
};

} // namespace deskbridge
