// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/account.h"

#include "app/sandbox/generator.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <tuple>

namespace sandbox {

const std::vector<std::pair<std::string, int>> &Account::sourceChoices()
{
    static const std::vector<std::pair<std::string, int>> choices{{"Email", 1},
                                                                  {"Portal", 2},
                                                                  {"Phone", 3},
                                                                  {"Forum", 4},
                                                                  {"Twitter", 5},
                                                                  {"Facebook", 6},
                                                                  {"Chat", 7},
                                                                  {"MobiHelp", 8},
                                                                  {"Feedback Widget", 9},
                                                                  {"Outbound Email", 10},
                                                                  {"Ecommerce", 11},
                                                                  {"Bot", 12},
                                                                  {"Whatsapp", 13},
                                                                  {"Partner Hotline", 1001}};
    return choices;
}

Account::Account(Settings initial, Clock clock)
    : settings(std::move(initial))
    , m_clock(std::move(clock))
    , m_startedAt(m_clock())
    , m_orders{makeOrders(), makeOrders(), makeOrders()}
{
    Generator generator(settings);
    m_groups = generator.groups();
    m_tickets = generator.tickets();
    m_nextConversationId = generator.nextConversationId();

    std::array<std::vector<std::uint32_t>, 3> members;
    for (std::uint32_t i = 0; i < m_tickets.size(); ++i) {
        if (m_tickets[i].place != Place::Archived)
            members[static_cast<std::size_t>(m_tickets[i].place)].push_back(i);
    }
    for (std::size_t place = 0; place < members.size(); ++place) {
        for (TicketOrder &order : m_orders[place])
            order.fill(members[place]);
    }
}

Account::Orders Account::makeOrders() const
{
    return {TicketOrder(m_tickets, [](const Ticket &t) { return t.createdAt; }),
            TicketOrder(m_tickets, [](const Ticket &t) { return t.updatedAt; }),
            TicketOrder(m_tickets, [](const Ticket &t) { return t.dueBy; }),
            TicketOrder(m_tickets, [](const Ticket &t) { return Seconds{t.status}; })};
}

Seconds Account::now() const
{
    return settings.end
        + std::chrono::duration_cast<std::chrono::seconds>(m_clock() - m_startedAt).count();
}

std::optional<std::uint32_t> Account::positionOf(std::int64_t id) const
{
    const auto at = std::ranges::lower_bound(m_tickets, id, {}, &Ticket::id);
    if (at == m_tickets.end() || at->id != id)
        return std::nullopt;
    return static_cast<std::uint32_t>(at - m_tickets.begin());
}

const Ticket *Account::find(std::int64_t id) const
{
    const auto position = positionOf(id);
    return position ? &m_tickets[*position] : nullptr;
}

const TicketOrder &Account::order(Place place, OrderBy by) const
{
    return m_orders.at(static_cast<std::size_t>(place))[static_cast<std::size_t>(by)];
}

Account::Orders *Account::ordersOf(const Ticket &ticket)
{
    return ticket.place == Place::Archived ? nullptr
                                           : &m_orders[static_cast<std::size_t>(ticket.place)];
}

void Account::remember(std::uint32_t position, std::optional<Ticket> before)
{
    while (!m_formers.empty() && m_clock() - m_formers.front().changedAt >= settings.searchLag)
        m_formers.pop_front();
    if (settings.searchLag.count() == 0)
        return;
    if (before)
        before->conversations.clear();
    m_formers.push_back({m_clock(), position, std::move(before)});
}

void Account::eachFound(const std::function<void(const Ticket &)> &visit) const
{
    // Of several changes that the index does not know, the first one tells what it has.
    std::map<std::uint32_t, const Former *> behind;
    for (const Former &former : m_formers) {
        if (m_clock() - former.changedAt < settings.searchLag)
            behind.emplace(former.position, &former);
    }
    std::vector<const Ticket *> former;
    for (const auto &[position, before] : behind) {
        if (before->ticket && before->ticket->place == Place::Listed)
            former.push_back(&*before->ticket);
    }
    const auto isNewer = [](const Ticket *left, const Ticket *right) {
        return std::tie(left->createdAt, left->id) > std::tie(right->createdAt, right->id);
    };
    std::ranges::sort(former, isNewer);
    auto next = former.cbegin();
    const auto &listed = order(Place::Listed, OrderBy::CreatedAt).positions();
    for (const auto position : listed | std::views::reverse) {
        if (behind.contains(position))
            continue;
        const Ticket &ticket = m_tickets[position];
        for (; next != former.cend() && isNewer(*next, &ticket); ++next)
            visit(**next);
        visit(ticket);
    }
    for (; next != former.cend(); ++next)
        visit(**next);
}

std::optional<std::int64_t> Account::addTicket(Ticket ticket)
{
    // Ids only grow: inserting in the middle would move the positions the orders hold.
    const std::int64_t next = m_tickets.empty() ? 1 : m_tickets.back().id + 1;
    if (ticket.id != 0 && ticket.id < next)
        return std::nullopt;
    if (ticket.id == 0)
        ticket.id = next;
    if (ticket.createdAt == 0)
        ticket.createdAt = now();
    if (ticket.requesterId == 0)
        ticket.requesterId = Generator::firstRequesterId + ticket.id;
    ticket.updatedAt = std::max(ticket.updatedAt, ticket.createdAt);
    ticket.statusUpdatedAt = ticket.createdAt;
    const std::int64_t id = ticket.id;
    m_tickets.push_back(std::move(ticket));
    remember(static_cast<std::uint32_t>(m_tickets.size() - 1), std::nullopt);
    if (Orders *orders = ordersOf(m_tickets.back())) {
        for (TicketOrder &order : *orders)
            order.insert(static_cast<std::uint32_t>(m_tickets.size() - 1));
    }
    return id;
}

bool Account::changeTicket(std::int64_t id, const std::function<void(Ticket &)> &change)
{
    const auto position = positionOf(id);
    if (!position)
        return false;
    Ticket &ticket = m_tickets[*position];
    remember(*position, ticket);
    if (Orders *orders = ordersOf(ticket)) {
        for (TicketOrder &order : *orders)
            order.remove(*position);
    }
    change(ticket);
    if (Orders *orders = ordersOf(ticket)) {
        for (TicketOrder &order : *orders)
            order.insert(*position);
    }
    return true;
}

std::optional<std::int64_t> Account::addConversation(std::int64_t ticketId, Conversation added)
{
    if (added.id == 0)
        added.id = m_nextConversationId;
    m_nextConversationId = std::max(m_nextConversationId, added.id + 1);
    if (added.createdAt == 0)
        added.createdAt = now();
    const bool known = changeTicket(ticketId, [&added](Ticket &ticket) {
        const auto later = std::ranges::upper_bound(ticket.conversations, added.createdAt, {},
                                                    &Conversation::createdAt);
        ticket.conversations.insert(later, added);
        ticket.updatedAt = std::max(ticket.updatedAt, added.createdAt);
        if (added.incoming && !added.isPrivate) {
            ticket.requesterRespondedAt = std::max(ticket.requesterRespondedAt, added.createdAt);
        }
    });
    return known ? std::optional(added.id) : std::nullopt;
}

bool Account::renameGroup(std::int64_t id, const std::string &name)
{
    const auto group = std::ranges::find(m_groups, id, &Group::id);
    if (group == m_groups.end())
        return false;
    group->name = name;
    return true;
}

bool Account::removeGroup(std::int64_t id)
{
    return std::erase_if(m_groups, [id](const Group &group) { return group.id == id; }) > 0;
}

} // namespace sandbox
