// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakefreshdesk.h"

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int lastPage = 300;
constexpr qint64 accountAdministrator = 80000111111;

template <class T> Page<T> pageOf(const QList<T> &rows, int page, int pageSize)
{
    const qsizetype start = qMin(rows.size(), static_cast<qsizetype>(page - 1) * pageSize);
    const qsizetype count = qMin(rows.size() - start, static_cast<qsizetype>(pageSize));
    return {rows.mid(start, count), start + count < rows.size()};
}

} // namespace

FakeFreshdesk::FakeFreshdesk()
    : agent{80012345678, u"Ada Admin"_s, u"support_agent"_s, false, 1, {accountAdministrator}}
    , roles{{accountAdministrator, u"Account Administrator"_s, true},
            {80000111112, u"Administrator"_s, true},
            {80000111113, u"Supervisor"_s, true},
            {80000111114, u"Agent"_s, true}}
    , account{u"acme.freshdesk.com"_s, u"Enterprise"_s, u"Berlin"_s}
    , fields{{{SourceId{1}, u"Email"_s},
              {SourceId{2}, u"Portal"_s},
              {SourceId{3}, u"Phone"_s},
              {SourceId{7}, u"Chat"_s},
              {SourceId{9}, u"Feedback Widget"_s},
              {SourceId{10}, u"Outbound Email"_s}},
             {{GroupId{1}, u"CustomerService"_s}, {GroupId{2}, u"Billing"_s}}}
    , groups(fields.groups)
{ }

void FakeFreshdesk::setTicket(const Ticket &ticket)
{
    m_tickets.insert(raw(ticket.id), ticket);
}

void FakeFreshdesk::removeTicket(TicketId id)
{
    m_tickets.remove(raw(id));
    m_archived.remove(raw(id));
    m_conversations.remove(raw(id));
}

std::optional<Ticket> FakeFreshdesk::ticket(TicketId id) const
{
    const auto found = m_tickets.find(raw(id));
    return found == m_tickets.end() ? std::nullopt : std::optional(*found);
}

void FakeFreshdesk::addConversation(const Conversation &conversation)
{
    m_conversations[raw(conversation.ticket)].append(conversation);
}

void FakeFreshdesk::rejectKey()
{
    for (const Call call : {Call::Agent, Call::Roles, Call::Account, Call::Fields, Call::Groups,
                            Call::Tickets, Call::Conversations, Call::Count, Call::Search,
                            Call::Ticket, Call::ArchiveProbe, Call::Archive})
        fail(call, ErrorKind::KeyRejected);
}

void FakeFreshdesk::fail(Call call, Error error, int times)
{
    m_troubles.insert(call, {std::move(error), times});
}

void FakeFreshdesk::failConversations(TicketId id, ErrorKind kind)
{
    m_conversationTroubles.insert(raw(id), kind);
}

void FakeFreshdesk::refuseTicket(TicketId id, ErrorKind kind)
{
    m_ticketTroubles.insert(raw(id), kind);
}

void FakeFreshdesk::hang(Call call)
{
    m_hanging.append(call);
}

void FakeFreshdesk::recover()
{
    m_troubles.clear();
    m_conversationTroubles.clear();
    m_ticketTroubles.clear();
    m_hanging.clear();
}

template <class T>
void FakeFreshdesk::reply(Call call, int credits, QObject *context, Answer<T> answer,
                          std::function<Result<T>()> make)
{
    ++m_asked[call];
    ++m_usage.requests;
    m_usage.credits += credits;
    if (m_hanging.contains(call))
        return;
    const auto deliver = [this, call, answer = std::move(answer), make = std::move(make)] {
        if (const std::optional<Error> error = trouble(call))
            answer(Failure{*error});
        else
            answer(make());
    };
    QMetaObject::invokeMethod(context, deliver, Qt::QueuedConnection);
}

std::optional<Error> FakeFreshdesk::trouble(Call call)
{
    const auto found = m_troubles.find(call);
    if (found == m_troubles.end() || found->times == 0)
        return std::nullopt;
    if (found->times > 0)
        --found->times;
    if (found->error.kind == ErrorKind::RateLimited)
        ++m_usage.rateLimited;
    return found->error;
}

void FakeFreshdesk::probeAddress(QObject *context, Answer<Done> answer)
{
    reply<Done>(Call::Probe, 1, context, std::move(answer), [] { return Done{}; });
}

void FakeFreshdesk::readAgent(QObject *context, Answer<AgentFacts> answer)
{
    reply<AgentFacts>(Call::Agent, 1, context, std::move(answer), [this] { return agent; });
}

void FakeFreshdesk::listRoles(QObject *context, Answer<QList<Role>> answer)
{
    reply<QList<Role>>(Call::Roles, 1, context, std::move(answer), [this] { return roles; });
}

void FakeFreshdesk::readAccount(QObject *context, Answer<AccountFacts> answer)
{
    reply<AccountFacts>(Call::Account, 1, context, std::move(answer), [this] { return account; });
}

void FakeFreshdesk::readTicketFields(QObject *context, Answer<TicketFields> answer)
{
    reply<TicketFields>(Call::Fields, 1, context, std::move(answer), [this] { return fields; });
}

void FakeFreshdesk::listGroups(int page, QObject *context, Answer<Page<Group>> answer)
{
    reply<Page<Group>>(Call::Groups, 1, context, std::move(answer),
                       [this, page] { return pageOf(groups, page, pageSize); });
}

void FakeFreshdesk::listTickets(const TicketQuery &query, QObject *context,
                                Answer<Page<Ticket>> answer)
{
    m_ticketQueries.append(query);
    reply<Page<Ticket>>(Call::Tickets, 3, context, std::move(answer), [this, query] {
        if (beforeTickets)
            beforeTickets(query);
        return makeTicketPage(query);
    });
}

void FakeFreshdesk::listConversations(TicketId ticket, int page, QObject *context,
                                      Answer<Page<Conversation>> answer)
{
    m_conversationQueries.append(ticket);
    reply<Page<Conversation>>(Call::Conversations, 1, context, std::move(answer),
                              [this, ticket, page] {
                                  if (beforeConversations)
                                      beforeConversations(ticket, page);
                                  return makeConversationPage(ticket, page);
                              });
}

void FakeFreshdesk::countTicketsCreatedSince(UtcTime since, QObject *context, Answer<qint64> answer)
{
    // The index knows whole days only.
    const UtcTime day = std::chrono::floor<std::chrono::days>(since);
    reply<qint64>(Call::Count, 2, context, std::move(answer), [this, day] {
        return static_cast<qint64>(std::ranges::count_if(m_tickets, [day](const Ticket &ticket) {
            return ticket.standing == TicketStanding::Present && ticket.createdAt >= day;
        }));
    });
}

void FakeFreshdesk::useKey(Secret key)
{
    const std::string_view text = key.reveal();
    keysTaken.append(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

void FakeFreshdesk::archiveTicket(TicketId id)
{
    m_archived.insert(raw(id), m_tickets.take(raw(id)));
}

void FakeFreshdesk::searchTickets(const TicketSearch &search, QObject *context,
                                  Answer<FoundTickets> answer)
{
    m_searches.append(search);
    reply<FoundTickets>(Call::Search, 2, context, std::move(answer),
                        [this, search] { return makeFound(search); });
}

FoundTickets FakeFreshdesk::makeFound(const TicketSearch &search) const
{
    FoundTickets found;
    const qint64 first = (search.page - 1) * qint64{TicketSearch::pageSize};
    for (const Ticket &ticket : m_index ? *m_index : m_tickets) {
        const UtcTime day = std::chrono::floor<std::chrono::days>(ticket.createdAt);
        // An account whose tickets have the four priorities in turn.
        const auto priority = static_cast<int>(raw(ticket.id) % 4) + 1;
        if (ticket.standing != TicketStanding::Present || day < search.firstDay
            || day > search.lastDay || (search.priority && *search.priority != priority))
            continue;
        if (found.total >= first && found.total < first + TicketSearch::pageSize)
            found.rows.append({ticket.id, ticket.createdAt, ticket.updatedAt});
        ++found.total;
    }
    return found;
}

void FakeFreshdesk::readTicket(TicketId id, QObject *context, Answer<Ticket> answer)
{
    m_ticketsRead.append(id);
    reply<Ticket>(Call::Ticket, 2, context, std::move(answer), [this, id]() -> Result<Ticket> {
        if (const auto trouble = m_ticketTroubles.find(raw(id)); trouble != m_ticketTroubles.end())
            return failure(*trouble);
        const auto found = m_tickets.find(raw(id));
        if (found == m_tickets.end())
            return failure(ErrorKind::NotFound, u"status 404"_s);
        if (refusesGoneTickets && found->standing != TicketStanding::Present)
            return failure(ErrorKind::Forbidden, u"status 403"_s);
        return *found;
    });
}

void FakeFreshdesk::probeArchive(QObject *context, Answer<ArchiveAvailability> answer)
{
    reply<ArchiveAvailability>(Call::ArchiveProbe, 1, context, std::move(answer),
                               [this] { return archive; });
}

void FakeFreshdesk::readArchivedTicket(TicketId id, QObject *context, Answer<Ticket> answer)
{
    m_ticketsRead.append(id);
    reply<Ticket>(Call::Archive, 1, context, std::move(answer), [this, id]() -> Result<Ticket> {
        const auto found = m_archived.find(raw(id));
        if (found == m_archived.end())
            return failure(ErrorKind::NotFound, u"status 404"_s);
        Ticket ticket = *found;
        ticket.requesterRespondedAt.reset(); // no stats there
        return ticket;
    });
}

void FakeFreshdesk::listArchivedConversations(TicketId ticket, int page, QObject *context,
                                              Answer<Page<Conversation>> answer)
{
    reply<Page<Conversation>>(Call::Archive, 1, context, std::move(answer),
                              [this, ticket, page]() -> Result<Page<Conversation>> {
                                  if (!m_archived.contains(raw(ticket)))
                                      return failure(ErrorKind::NotFound, u"status 404"_s);
                                  return pageOf(m_conversations.value(raw(ticket)), page, pageSize);
                              });
}

ApiUsage FakeFreshdesk::usage() const
{
    ApiUsage usage = m_usage;
    usage.limitPerMinute = limitPerMinute;
    return usage;
}

Result<Page<Ticket>> FakeFreshdesk::makeTicketPage(const TicketQuery &query) const
{
    if (query.page > lastPage)
        return failure(ErrorKind::PageLimit, u"status 400, invalid_value, field page"_s);
    QList<Ticket> listed;
    for (const Ticket &ticket : m_tickets) {
        if (ticket.standing == query.standing && ticket.updatedAt >= query.updatedSince)
            listed.append(ticket);
    }
    std::ranges::sort(listed, {}, [](const Ticket &ticket) {
        return std::pair(ticket.updatedAt, raw(ticket.id));
    });
    return pageOf(listed, query.page, pageSize);
}

Result<Page<Conversation>> FakeFreshdesk::makeConversationPage(TicketId ticket, int page) const
{
    if (const auto trouble = m_conversationTroubles.find(raw(ticket));
        trouble != m_conversationTroubles.end())
        return failure(*trouble);
    if (!m_tickets.contains(raw(ticket)))
        return failure(ErrorKind::NotFound, u"status 404"_s);
    return pageOf(m_conversations.value(raw(ticket)), page, pageSize);
}

} // namespace deskbridge
