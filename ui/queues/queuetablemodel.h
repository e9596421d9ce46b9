// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/queueseries.h"

#include <QAbstractTableModel>
#include <QList>
#include <QLocale>
#include <QTimeZone>

namespace deskbridge {

/// What a row stands for.
enum class GroupBy { Queue, Group, Source, Kind };

/// What is read after the list and shown beside it.
struct QueuesBeside {
    std::optional<QHash<QueueId, qint64>> before; ///< offered in the period compared with
    QHash<QueueId, QList<qint64>> trends;
    QHash<QueueId, QStringList> aliases;
};

/// The source queues of one integration with what was offered in the chosen period. Owns its values; an
/// update is applied as insertions, removals and changes, so that selection and scroll position survive.
class QueueTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Queue,
        Group,
        Source,
        Kind,
        Offered,
        Share,
        Change,
        Trend,
        First,
        Last,
        Aliases,
    };
    static constexpr int columns = 11;

    enum Role {
        SortRole = Qt::UserRole, ///< raw values: text, number, seconds; invalid where there is none
        CopyRole, ///< text for a spreadsheet: plain digits, ISO times
        UnknownRole, ///< bool: group and source could not be determined
        OutgoingRole, ///< bool: started by the company
        TrendRole, ///< QList<qint64>: the sparkline
    };

    explicit QueueTableModel(const QTimeZone &zone, QObject *parent = nullptr);

    void setQueues(const QList<QueueSummary> &queues);
    void setBeside(const QueuesBeside &beside);
    void setZone(const QTimeZone &zone);
    void setRowMeaning(GroupBy meaning); ///< the first column is headed by it
    /// A share is a part of what is not hidden, however the rows are grouped or filtered.
    void setHidden(bool unknown, bool outgoing);
    [[nodiscard]] const QList<QueueSummary> &queues() const { return m_queues; }
    [[nodiscard]] qint64 offered() const { return m_offered; } ///< what shares are parts of

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

    /// Part by which it is more or less than before; none without a before.
    [[nodiscard]] std::optional<double> change(const QueueSummary &row) const;
    [[nodiscard]] QString changeText(const QueueSummary &row) const;
    void changeAll();
    void countOffered();

    QTimeZone m_zone;
    QueuesBeside m_beside;
    QLocale m_locale;
    QList<QueueSummary> m_queues;
    GroupBy m_meaning = GroupBy::Queue;
    bool m_unknownHidden = false;
    bool m_outgoingHidden = false;
    qint64 m_offered = 0;
};

} // namespace deskbridge
