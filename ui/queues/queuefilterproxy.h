// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace deskbridge {

/// Sorts queues by their raw values, ties by name, and hides what is not looked for. For up to some 20,000
/// rows: beyond that a proxy's filter is too slow.
class QueueFilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit QueueFilterProxy(QObject *parent = nullptr);

    /// Every word has to occur in the queue's name, group, source or kind, in any case.
    void setFilterText(const QString &text);
    void setUnknownHidden(bool hidden);
    void setOutgoingHidden(bool hidden);
    [[nodiscard]] qint64 offered() const; ///< by the rows shown

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int compare(const QVariant &left, const QVariant &right) const;

    QCollator m_collator;
    QStringList m_words;
    bool m_unknownHidden = false;
    bool m_outgoingHidden = false;
};

} // namespace deskbridge
