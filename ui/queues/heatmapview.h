// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace deskbridge {

class WeekModel;

/// Weekday × hour as a table whose cells are coloured by their number: the keyboard and a screen reader walk
/// it as any other table.
class HeatMapView final : public QTableView {
    Q_OBJECT
public:
    explicit HeatMapView(WeekModel &model, QWidget *parent = nullptr); ///< model outlives it

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace deskbridge
