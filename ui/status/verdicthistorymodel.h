// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/health.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <chrono>

namespace deskbridge {

/// How the verdict changed: when, to what, why and for how long. The newest first.
class VerdictHistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Since, Verdict, Why, Lasted };

    explicit VerdictHistoryModel(const QTimeZone &zone, QObject *parent = nullptr);

    void setHistory(const QList<VerdictChange> &changes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] static QString lasted(std::chrono::seconds duration);

    QTimeZone m_zone;
    QList<VerdictChange> m_changes;
};

} // namespace deskbridge
