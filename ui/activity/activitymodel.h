// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/activity.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace deskbridge {

/// What happened, an entry a row, the newest first. An entry never changes, so news is rows on top and the
/// past is rows at the end: selection and scroll position stay.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, What, Where, By };

    explicit ActivityModel(const QTimeZone &zone, QObject *parent = nullptr);

    void clear();
    /// The newest page as it is now, newest first. Without a common entry the former ones are dropped:
    /// there may be others in between.
    void showNewest(const QList<ActivityEntry> &entries);
    void appendEarlier(const QList<ActivityEntry> &entries);
    /// The id to ask for earlier ones with.
    [[nodiscard]] std::optional<qint64> earliest() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ActivityEntry &entry, Column column) const;

    QTimeZone m_zone;
    QLocale m_locale;
    QList<ActivityEntry> m_entries;
};

} // namespace deskbridge
