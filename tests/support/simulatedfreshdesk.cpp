// SPDX-License-Identifier: Apache-2.0
#include "tests/support/simulatedfreshdesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr std::int64_t firstTicketAt = 1'700'000'000;
constexpr std::int64_t secondsApart = 60;
constexpr qint64 rowsOnAPage = 100;

UtcTime updatedAt(qint64 ticket)
{
    return fromSeconds(firstTicketAt + ticket * secondsApart);
}

} // namespace

bool AccountShape::isResponded(qint64 ticket) const
{
    const double share = respondedPercent
        + static_cast<double>(respondedPercentAtEnd - respondedPercent)
            * static_cast<double>(ticket) / static_cast<double>(tickets);
    // 61 has no divisor in common with 100: the tickets of a share are spread evenly.
    return static_cast<double>(ticket * 61 % 100) < share;
}

qint64 AccountShape::minimumCredits() const
{
    qint64 calls = 0;
    for (qint64 ticket = 1; ticket <= tickets + deleted; ++ticket)
        calls += isResponded(ticket) ? (conversations + rowsOnAPage - 1) / rowsOnAPage : 0;
    const auto pages = [](qint64 rows) {
        return std::max<qint64>(1, (rows + rowsOnAPage - 1) / rowsOnAPage);
    };
    return 3 * (pages(tickets) + pages(deleted) + 1) + calls;
}

SimulatedFreshdesk::SimulatedFreshdesk(AccountShape shape, std::optional<AccountMinute> minute,
                                       RateOptions options, ManualClock &clock,
                                       ManualScheduler &scheduler)
    : m_shape(shape)
    , m_minute(std::move(minute))
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_gate(options, clock, scheduler)
{ }

template <class T>
void SimulatedFreshdesk::call(CallKind kind, double credits, QObject *context, Answer<T> answer,
                              std::function<T()> make)
{
    m_gate.acquire(kind, credits, context, [=, this](RatePermit granted) {
        ++m_usage.requests;
        // Counted half-way between its sending and its answer.
        const auto permit = std::make_shared<RatePermit>(std::move(granted));
        m_scheduler.after(latency / 2, context, [=, this] {
            const RateHeaders headers = m_minute
                ? m_minute->take(kind, credits, m_clock.monotonic())
                : RateHeaders{200, {}, {}, {}, {}};
            m_scheduler.after(latency / 2, context, [=, this] {
                m_usage.credits += qRound64(credits);
                m_usage.limitPerMinute = headers.total;
                permit->answered(headers);
                if (headers.status == 429) {
                    ++m_usage.rateLimited;
                    call(kind, credits, context, answer, make);
                } else {
                    answer(make());
                }
            });
        });
    });
}

void SimulatedFreshdesk::readTicketFields(QObject *context, Answer<TicketFields> answer)
{
    call<TicketFields>(CallKind::Other, 1, context, std::move(answer), [] {
        return TicketFields{{{SourceId{1}, u"Email"_s}}, {{GroupId{1}, u"Service"_s}}};
    });
}

void SimulatedFreshdesk::listGroups(int, QObject *context, Answer<Page<Group>> answer)
{
    call<Page<Group>>(CallKind::Other, 1, context, std::move(answer),
                      [] { return Page<Group>{{{GroupId{1}, u"Service"_s}}, false}; });
}

void SimulatedFreshdesk::listTickets(const TicketQuery &query, QObject *context,
                                     Answer<Page<Ticket>> answer)
{
    call<Page<Ticket>>(CallKind::TicketList, 3, context, std::move(answer),
                       [this, query] { return makePage(query); });
}

void SimulatedFreshdesk::listConversations(TicketId ticket, int page, QObject *context,
                                           Answer<Page<Conversation>> answer)
{
    call<Page<Conversation>>(CallKind::Other, 1, context, std::move(answer),
                             [this, ticket, page] { return makeConversations(ticket, page); });
}

void SimulatedFreshdesk::countTicketsCreatedSince(UtcTime, QObject *context, Answer<qint64> answer)
{
    call<qint64>(CallKind::Other, 2, context, std::move(answer),
                 [this] { return m_shape.tickets; });
}

ApiUsage SimulatedFreshdesk::usage() const
{
    ApiUsage usage = m_usage;
    usage.waiting = m_gate.waiting();
    return usage;
}

Page<Ticket> SimulatedFreshdesk::makePage(const TicketQuery &query) const
{
    Page<Ticket> page;
    if (query.standing == TicketStanding::Spam)
        return page;
    const bool isDeleted = query.standing == TicketStanding::Deleted;
    const qint64 lowest = isDeleted ? m_shape.tickets + 1 : 1;
    const qint64 highest = isDeleted ? m_shape.tickets + m_shape.deleted : m_shape.tickets;
    const std::int64_t passed = toSeconds(query.updatedSince) - firstTicketAt;
    const qint64 first = std::max<qint64>(lowest, (passed + secondsApart - 1) / secondsApart)
        + (query.page - 1) * rowsOnAPage;
    for (qint64 id = first; id < first + rowsOnAPage && id <= highest; ++id) {
        Ticket ticket;
        ticket.standing = query.standing;
        ticket.id = TicketId{id};
        ticket.group = GroupId{1};
        ticket.source = SourceId{1};
        ticket.createdAt = updatedAt(id) - std::chrono::minutes{30};
        ticket.updatedAt = updatedAt(id);
        if (m_shape.isResponded(id))
            ticket.requesterRespondedAt = ticket.updatedAt;
        page.rows.append(ticket);
    }
    page.hasNext = first + rowsOnAPage <= highest;
    return page;
}

Page<Conversation> SimulatedFreshdesk::makeConversations(TicketId ticket, int page) const
{
    Page<Conversation> result;
    const qint64 end = std::min<qint64>(m_shape.conversations, page * rowsOnAPage);
    for (qint64 number = (page - 1) * rowsOnAPage; number < end; ++number) {
        Conversation conversation;
        conversation.id = ConversationId{raw(ticket) * 1000 + number};
        conversation.ticket = ticket;
        conversation.incoming = number % 2 == 0;
        conversation.createdAt =
            updatedAt(raw(ticket)) - std::chrono::minutes{20} + std::chrono::seconds{number};
        result.rows.append(conversation);
    }
    result.hasNext = end < m_shape.conversations;
    return result;
}

} // namespace deskbridge
