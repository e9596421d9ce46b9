// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskclient.h"

#include "core/freshdesk/freshdeskjson.h"
#include "core/freshdesk/freshdeskreply.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

// `include=stats` makes a page of the list cost three (fact sheet §0.6).
constexpr double listCredits = 3;
constexpr double plainCredits = 1;
/// What one test saw a search cost; not documented (fact sheet §8.1).
constexpr double searchCredits = 2;
/// A single ticket with one include (fact sheet §4.3).
constexpr double ticketCredits = 2;

QString listFilter(TicketStanding standing)
{
    switch (standing) {
    case TicketStanding::Present:
        return {};
    case TicketStanding::Deleted:
        return u"&filter=deleted"_s;
    case TicketStanding::Spam:
        return u"&filter=spam"_s;
    }
    Q_UNREACHABLE();
}

QString pageQuery(int page)
{
    return "per_page=100&page="_L1 + QString::number(page);
}

template <class T> Result<Page<T>> readPage(Result<QList<T>> rows, const HttpReply &reply)
{
    if (!rows)
        return failure(rows);
    return Page<T>{*std::move(rows), freshdeskreply::hasNextPage(reply)};
}

QString dayOf(UtcTime time)
{
    return toIso(time).left(10);
}

QString searchQuery(const QString &condition)
{
    return "query="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(u'"' + condition + u'"'));
}

QString ticketPath(QLatin1StringView folder, TicketId ticket)
{
    return folder + QString::number(raw(ticket));
}

/// An agent always has a record of its own: where it is missing there is no Freshdesk (fact sheet §1.4).
Answer<AgentFacts> missingMeansNotFreshdesk(Answer<AgentFacts> answer)
{
    return [answer = std::move(answer)](const Result<AgentFacts> &result) {
        if (result)
            return answer(result);
        Error error = result.error();
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::NotFreshdesk;
        answer(Failure{error});
    };
}

} // namespace

FreshdeskClient::FreshdeskClient(HttpClient &http, RateGate &gate, const Clock &clock,
                                 Scheduler &scheduler, AccountAddress address, Secret key,
                                 RetryPolicy policy)
    : m_http(http)
    , m_gate(gate)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_address(std::move(address))
    , m_key{std::move(key)}
    , m_policy(policy)
{ }

template <class T, class Read>
void FreshdeskClient::ask(const FreshdeskCall::Question &question, QObject *context, Read read,
                          Answer<T> answer)
{
    const auto readReply = [&clock = m_clock, read = std::move(read),
                            answer](const HttpReply &reply) -> Result<FreshdeskCall::Deliver> {
        if (const std::optional<Error> refused = freshdeskreply::refusal(reply, clock.now()))
            return Failure{*refused};
        Result<T> value = read(reply);
        if (!value)
            return failure(value);
        return FreshdeskCall::Deliver(
            [answer, value = *std::move(value)]() mutable { answer(std::move(value)); });
    };
    FreshdeskCall::start(shared(), question, &m_calls, context, readReply,
                         [answer](const Error &error) { answer(Failure{error}); });
}

void FreshdeskClient::probeAddress(QObject *context, Answer<Done> answer)
{
    const FreshdeskCall::Question question{url(u"agents/me"_s), CallKind::Other, plainCredits,
                                           false};
    const auto read = [&clock = m_clock,
                       answer](const HttpReply &reply) -> Result<FreshdeskCall::Deliver> {
        const Result<Done> found = freshdeskreply::readProbe(reply, clock.now());
        if (!found)
            return failure(found);
        return FreshdeskCall::Deliver([answer] { answer(Done{}); });
    };
    FreshdeskCall::start(shared(), question, &m_calls, context, read,
                         [answer](const Error &error) { answer(Failure{error}); });
}

void FreshdeskClient::readAgent(QObject *context, Answer<AgentFacts> answer)
{
    const auto read = [](const HttpReply &reply) { return freshdeskjson::readAgent(reply.body); };
    ask<AgentFacts>({url(u"agents/me"_s)}, context, read,
                    missingMeansNotFreshdesk(std::move(answer)));
}

void FreshdeskClient::listRoles(QObject *context, Answer<QList<Role>> answer)
{
    const auto read = [](const HttpReply &reply) { return freshdeskjson::readRoles(reply.body); };
    ask<QList<Role>>({url(u"roles"_s)}, context, read, std::move(answer));
}

void FreshdeskClient::readAccount(QObject *context, Answer<AccountFacts> answer)
{
    const auto read = [](const HttpReply &reply) { return freshdeskjson::readAccount(reply.body); };
    ask<AccountFacts>({url(u"account"_s)}, context, read, std::move(answer));
}

void FreshdeskClient::readTicketFields(QObject *context, Answer<TicketFields> answer)
{
    const auto read = [](const HttpReply &reply) {
        return freshdeskjson::readTicketFields(reply.body);
    };
    ask<TicketFields>({url(u"ticket_fields"_s)}, context, read, std::move(answer));
}

void FreshdeskClient::listGroups(int page, QObject *context, Answer<Page<Group>> answer)
{
    const auto read = [](const HttpReply &reply) {
        return readPage(freshdeskjson::readGroups(reply.body), reply);
    };
    ask<Page<Group>>({url(u"groups"_s, pageQuery(page))}, context, read, std::move(answer));
}

void FreshdeskClient::listTickets(const TicketQuery &query, QObject *context,
                                  Answer<Page<Ticket>> answer)
{
    const QString text = "updated_since="_L1 + toIso(query.updatedSince)
        + "&order_by=updated_at&order_type=asc&include=stats&"_L1 + pageQuery(query.page)
        + listFilter(query.standing);
    const auto read = [standing = query.standing](const HttpReply &reply) {
        return readPage(freshdeskjson::readTickets(reply.body, standing), reply);
    };
    ask<Page<Ticket>>({url(u"tickets"_s, text), CallKind::TicketList, listCredits}, context, read,
                      std::move(answer));
}

void FreshdeskClient::listConversations(TicketId ticket, int page, QObject *context,
                                        Answer<Page<Conversation>> answer)
{
    const QString path = "tickets/"_L1 + QString::number(raw(ticket)) + "/conversations"_L1;
    const auto read = [](const HttpReply &reply) {
        return readPage(freshdeskjson::readConversations(reply.body), reply);
    };
    ask<Page<Conversation>>({url(path, pageQuery(page))}, context, read, std::move(answer));
}

void FreshdeskClient::countTicketsCreatedSince(UtcTime since, QObject *context,
                                               Answer<qint64> answer)
{
    // `:>` means from that day on (fact sheet §8.1).
    const QString query = searchQuery("created_at:>'"_L1 + dayOf(since) + u'\'');
    const auto read = [](const HttpReply &reply) {
        return freshdeskjson::readSearchTotal(reply.body);
    };
    ask<qint64>({url(u"search/tickets"_s, query), CallKind::Other, searchCredits}, context, read,
                std::move(answer));
}

void FreshdeskClient::searchTickets(const TicketSearch &search, QObject *context,
                                    Answer<FoundTickets> answer)
{
    // `:>` and `:<` include the day they name (fact sheet §8.1).
    QString condition = "created_at:>'"_L1 + dayOf(search.firstDay) + "' AND created_at:<'"_L1
        + dayOf(search.lastDay) + u'\'';
    if (search.priority)
        condition += " AND priority:"_L1 + QString::number(*search.priority);
    const QString query = searchQuery(condition) + "&page="_L1 + QString::number(search.page);
    const auto read = [](const HttpReply &reply) {
        return freshdeskjson::readFoundTickets(reply.body);
    };
    ask<FoundTickets>({url(u"search/tickets"_s, query), CallKind::Other, searchCredits}, context,
                      read, std::move(answer));
}

void FreshdeskClient::readTicket(TicketId ticket, QObject *context, Answer<Ticket> answer)
{
    const auto read = [](const HttpReply &reply) { return freshdeskjson::readTicket(reply.body); };
    ask<Ticket>({url(ticketPath("tickets/"_L1, ticket), u"include=stats"_s), CallKind::Other,
                 ticketCredits},
                context, read, std::move(answer));
}

void FreshdeskClient::probeArchive(QObject *context, Answer<ArchiveAvailability> answer)
{
    const auto read = [&clock = m_clock,
                       answer](const HttpReply &reply) -> Result<FreshdeskCall::Deliver> {
        const auto told = [answer](ArchiveAvailability availability) {
            return FreshdeskCall::Deliver([answer, availability] { answer(availability); });
        };
        const std::optional<Error> refused = freshdeskreply::refusal(reply, clock.now());
        if (!refused || refused->kind == ErrorKind::NotFound)
            return told(ArchiveAvailability::Available);
        if (refused->kind == ErrorKind::Forbidden
            && freshdeskjson::readErrorBody(reply.body).code == "require_feature"_L1)
            return told(ArchiveAvailability::Unavailable);
        return Failure{*refused};
    };
    FreshdeskCall::start(shared(), {url(u"tickets/archived/1"_s)}, &m_calls, context, read,
                         [answer](const Error &error) { answer(Failure{error}); });
}

void FreshdeskClient::readArchivedTicket(TicketId ticket, QObject *context, Answer<Ticket> answer)
{
    const auto read = [](const HttpReply &reply) { return freshdeskjson::readTicket(reply.body); };
    ask<Ticket>({url(ticketPath("tickets/archived/"_L1, ticket))}, context, read,
                std::move(answer));
}

void FreshdeskClient::listArchivedConversations(TicketId ticket, int page, QObject *context,
                                                Answer<Page<Conversation>> answer)
{
    const QString path = ticketPath("tickets/archived/"_L1, ticket) + "/conversations"_L1;
    const auto read = [](const HttpReply &reply) {
        return readPage(freshdeskjson::readConversations(reply.body), reply);
    };
    ask<Page<Conversation>>({url(path, pageQuery(page))}, context, read, std::move(answer));
}

ApiUsage FreshdeskClient::usage() const
{
    ApiUsage usage = m_usage;
    usage.waiting = m_gate.waiting();
    usage.usedByOthers = m_gate.budget().usedByOthers();
    return usage;
}

QUrl FreshdeskClient::url(const QString &path, const QString &query) const
{
    QUrl url = m_address.apiUrl(path);
    if (!query.isEmpty())
        url.setQuery(query, QUrl::StrictMode);
    return url;
}

CallContext FreshdeskClient::shared()
{
    return {m_http, m_gate, m_clock, m_scheduler, m_key, m_policy, m_usage};
}

} // namespace deskbridge
