// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/contactmodel.h"

#include "ui/shared/tabletext.h"
#include "ui/shared/timetext.h"
#include "ui/wording/statetext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

constexpr int pageSize = 200;

}

ContactModel::ContactModel(QueueReader &reader, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_zone(zone)
{ }

void ContactModel::look(IntegrationId id, const ContactFilter &filter)
{
    m_filter = filter;
    m_ticket.reset();
    begin(id);
}

void ContactModel::lookAtTicket(IntegrationId id, TicketId ticket)
{
    m_ticket = ticket;
    begin(id);
}

void ContactModel::begin(IntegrationId id)
{
    beginResetModel();
    m_id = id;
    m_contacts.clear();
    m_more = true;
    m_stopped = false;
    m_asking.reset();
    endResetModel();
    fetchMore({});
}

void ContactModel::readOn()
{
    m_stopped = false;
    fetchMore({});
}

bool ContactModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_stopped && !m_asking;
}

void ContactModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = std::make_unique<QObject>();
    if (m_ticket) {
        m_reader.readTicket(m_id, *m_ticket, m_asking.get(),
                            [this](Result<QList<Contact>> contacts) {
                                if (!contacts)
                                    return stop(contacts.error());
                                add(*contacts, false);
                            });
        return;
    }
    std::optional<ContactPosition> after;
    if (!m_contacts.isEmpty())
        after = {m_contacts.last().at, m_contacts.last().kind, m_contacts.last().id};
    m_reader.readContacts(m_id, m_filter, after, pageSize, m_asking.get(),
                          [this](Result<ContactPage> page) {
                              if (!page)
                                  return stop(page.error());
                              add(page->contacts, page->more);
                          });
}

void ContactModel::add(const QList<Contact> &contacts, bool more)
{
    m_asking.reset();
    m_more = more;
    if (!contacts.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(contacts.size()) - 1);
        m_contacts += contacts;
        endInsertRows();
    }
    emit pageRead();
}

void ContactModel::stop(const Error &error)
{
    m_asking.reset();
    m_stopped = true; // or the view would ask again at once
    emit failed(error);
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contact &contact = m_contacts[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::ToolTipRole && column == Column::Reason)
        return reasonSentence(contact.reason);
    if (role != Qt::DisplayRole && role != copyRole)
        return {};
    switch (column) {
    case Column::Time:
        return role == copyRole ? toDateTime(contact.at).toTimeZone(m_zone).toString(Qt::ISODate)
                                : localTime(contact.at, m_zone, m_locale);
    case Column::Ticket:
        return QString::number(raw(contact.ticket)); // as Freshdesk writes it
    case Column::Message:
        return contact.kind == MessageKind::Ticket
            ? tr("Ticket", "a message")
            : tr("Conversation %1", "a message in a ticket").arg(contact.id);
    case Column::Counted:
        return isCounted(contact.reason) ? tr("Counted") : tr("Not counted");
    case Column::Reason:
        return reasonSentence(contact.reason);
    case Column::Queue:
        return contact.queueName.isEmpty() && role == Qt::DisplayRole ? u"–"_s : contact.queueName;
    case Column::Origin:
        return originWord(contact.origin);
    }
    Q_UNREACHABLE();
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Ticket:
        return tr("Ticket");
    case Column::Message:
        return tr("Message");
    case Column::Counted:
        return tr("Verdict", "counted or not");
    case Column::Reason:
        return tr("Reason");
    case Column::Queue:
        return tr("Source queue");
    case Column::Origin:
        return tr("First seen by");
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
