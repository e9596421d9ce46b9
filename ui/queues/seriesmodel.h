// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/chartdata.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace deskbridge {

/// Every number of the chart: a row for each interval, a column for each line and for the period compared with.
class SeriesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData &data);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Which line a column belongs to; −1 for time and truth.
    [[nodiscard]] qsizetype lineOf(int column) const;

private:
    [[nodiscard]] int lines() const { return static_cast<int>(m_data.series.lines.size()); }
    [[nodiscard]] std::optional<qint64> value(int row, int column) const;

    ChartData m_data;
    QLocale m_locale;
};

} // namespace deskbridge
