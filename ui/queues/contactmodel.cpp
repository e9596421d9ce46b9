// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/contactmodel.h"

#include "ui/queues/tabletext.h"
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
    beginResetModel();
    m_id = id;
    m_filter = filter;
    m_contacts.clear();
    m_more = true;
    m_asking.reset();
    endResetModel();
    fetchMore({});
}

void ContactModel::lookAtTicket(IntegrationId id, TicketId ticket)
{
    beginResetModel();
    m_contacts.clear();
    m_more = false;
    m_asking = std::make_unique<QObject>();
    endResetModel();
    m_reader.readTicket(id, ticket, m_asking.get(), [this](Result<QList<Contact>> contacts) {
        m_asking.reset();
        if (!contacts)
            return emit failed(contacts.error());
        add(*contacts);
        emit pageRead();
    });
}

bool ContactModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void ContactModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::optional<ContactPosition> after;
    if (!m_contacts.isEmpty())
        after = {m_contacts.last().at, m_contacts.last().kind, m_contacts.last().id};
    m_asking = std::make_unique<QObject>();
    m_reader.readContacts(m_id, m_filter, after, pageSize, m_asking.get(),
                          [this](Result<ContactPage> page) {
                              m_asking.reset();
                              if (!page) {
                                  m_more = false; // or the view would ask again at once
                                  return emit failed(page.error());
                              }
                              m_more = page->more;
                              add(page->contacts);
                              emit pageRead();
                          });
}

void ContactModel::add(const QList<Contact> &contacts)
{
    if (contacts.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(contacts.size()) - 1);
    m_contacts += contacts;
    endInsertRows();
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
