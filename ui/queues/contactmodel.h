// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuereader.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace deskbridge {

/// Ledger rows, page by page: a view that scrolls to the end fetches the next. Nothing waits and no row is
/// moved by a proxy, so that any number of them is as quick as the first page.
class ContactModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Ticket, Message, Counted, Reason, Queue, Origin };

    /// `reader` outlives it.
    ContactModel(QueueReader &reader, const QTimeZone &zone, QObject *parent = nullptr);

    void look(IntegrationId id, const ContactFilter &filter);
    void lookAtTicket(IntegrationId id, TicketId ticket); ///< all its messages, the oldest first
    [[nodiscard]] const Contact &contact(int row) const { return m_contacts[row]; }
    [[nodiscard]] bool hasMore() const { return m_more; } ///< than was read
    /// By a failure: the view asks for nothing more until readOn().
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    void readOn(); ///< the next page, and the one that failed once more

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void pageRead();
    void failed(const deskbridge::Error &error);

private:
    void begin(IntegrationId id);
    void add(const QList<Contact> &contacts, bool more);
    void stop(const Error &error);

    QueueReader &m_reader;
    QTimeZone m_zone;
    QLocale m_locale;
    IntegrationId m_id{};
    ContactFilter m_filter;
    std::optional<TicketId> m_ticket; ///< all of it instead of what the filter says
    QList<Contact> m_contacts;
    bool m_more = false;
    bool m_stopped = false;
    std::unique_ptr<QObject> m_asking; ///< what is being read is read for it; gone, it is withdrawn
};

} // namespace deskbridge
