// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importing/dryrun.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace deskbridge {

/// The source queues that an import would create, the largest first.
class DryRunModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Queue, Offered, Share };

    explicit DryRunModel(QObject *parent = nullptr);

    void setResult(const DryRunResult &result);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    DryRunResult m_result;
    QLocale m_locale;
};

} // namespace deskbridge
