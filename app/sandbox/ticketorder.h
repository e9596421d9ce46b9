// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"

#include <cstdint>
#include <vector>

namespace sandbox {

/// Positions of tickets, kept sorted by one of their values and then by id, so that a page is found
/// by binary search and nothing is sorted per request. Refers to the tickets it was made for.
class TicketOrder {
public:
    using Value = Seconds (*)(const Ticket &);

    TicketOrder(const std::vector<Ticket> &tickets, Value value);

    void fill(std::vector<std::uint32_t> positions);
    void insert(std::uint32_t position);
    void remove(std::uint32_t position); ///< before the ticket's value changes

    /// How many tickets come before the first one whose value is at least this.
    [[nodiscard]] std::size_t lowerBound(Seconds value) const;
    [[nodiscard]] const std::vector<std::uint32_t> &positions() const { return m_positions; }

private:
    [[nodiscard]] bool isBefore(std::uint32_t left, std::uint32_t right) const;

    const std::vector<Ticket> &m_tickets;
    Value m_value;
    std::vector<std::uint32_t> m_positions;
};

} // namespace sandbox
