// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interval.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace deskbridge {

/// The source queues of one integration with what was offered in the chosen period. Owns its values; an
/// update is applied as insertions, removals and changes, so that selection and scroll position survive.
class QueueTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Queue, Group, Source, Kind, Offered, Share, First, Last };
    static constexpr int columns = 8;

    enum Role {
        SortRole = Qt::UserRole, ///< raw values: text, number, seconds; invalid where there is none
        CopyRole, ///< text for a spreadsheet: plain digits, ISO times
        UnknownRole, ///< bool: group and source could not be determined
        OutgoingRole, ///< bool: started by the company
    };

    explicit QueueTableModel(const QTimeZone &zone, QObject *parent = nullptr);

    void setQueues(const QList<QueueSummary> &queues);
    [[nodiscard]] const QList<QueueSummary> &queues() const { return m_queues; }
    [[nodiscard]] qint64 offered() const { return m_offered; } ///< of all rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString displayText(const QueueSummary &row, Column column) const;
    [[nodiscard]] QString copyText(const QueueSummary &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const QueueSummary &row, Column column) const;
    [[nodiscard]] QString toolTip(const QueueSummary &row, Column column) const;
    [[nodiscard]] double share(const QueueSummary &row) const;
    void removeMissing(const QList<QueueSummary> &queues);
    void changeAndAppend(const QList<QueueSummary> &queues);

    QTimeZone m_zone;
    QLocale m_locale;
    QList<QueueSummary> m_queues;
    qint64 m_offered = 0;
};

} // namespace deskbridge
