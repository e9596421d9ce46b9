// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/waterfall.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace deskbridge {

/// The steps of the waterfall: words, number, and the place of the bar that the delegate paints.
class WaterfallModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Words, Number, Bar };
    enum Role {
        LowRole = Qt::UserRole + 2,
        HighRole,
        FallRole
    }; ///< parts of the highest sum; bool

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<WaterfallStep> &steps);
    [[nodiscard]] const WaterfallStep &step(int row) const { return m_steps[row]; }
    [[nodiscard]] QString words(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<WaterfallStep> m_steps;
    qint64 m_highest = 1;
    QLocale m_locale;
};

} // namespace deskbridge
