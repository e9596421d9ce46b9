// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/ticketorder.h"

#include <algorithm>

namespace sandbox {

TicketOrder::TicketOrder(const std::vector<Ticket> &tickets, Value value)
    : m_tickets(tickets)
    , m_value(value)
{ }

bool TicketOrder::isBefore(std::uint32_t left, std::uint32_t right) const
{
    const Seconds a = m_value(m_tickets[left]);
    const Seconds b = m_value(m_tickets[right]);
    return a != b ? a < b : m_tickets[left].id < m_tickets[right].id;
}

void TicketOrder::fill(std::vector<std::uint32_t> positions)
{
    m_positions = std::move(positions);
    std::ranges::sort(m_positions, [this](auto a, auto b) { return isBefore(a, b); });
}

void TicketOrder::insert(std::uint32_t position)
{
    const auto at = std::ranges::lower_bound(m_positions, position,
                                             [this](auto a, auto b) { return isBefore(a, b); });
    m_positions.insert(at, position);
}

void TicketOrder::remove(std::uint32_t position)
{
    const auto at = std::ranges::lower_bound(m_positions, position,
                                             [this](auto a, auto b) { return isBefore(a, b); });
    if (at != m_positions.end() && *at == position)
        m_positions.erase(at);
}

std::size_t TicketOrder::lowerBound(Seconds value) const
{
    const auto at = std::ranges::lower_bound(m_positions, value, {},
                                             [this](auto p) { return m_value(m_tickets[p]); });
    return static_cast<std::size_t>(at - m_positions.begin());
}

} // namespace sandbox
