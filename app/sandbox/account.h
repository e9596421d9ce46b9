// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"
#include "app/sandbox/settings.h"
#include "app/sandbox/ticketorder.h"

#include <array>
#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace sandbox {

enum class OrderBy { CreatedAt, UpdatedAt, DueBy, Status };

/// The Freshdesk account: its tickets with their conversations, its groups and its settings, with
/// every order a list can be asked for. Not synchronised; Sandbox holds the lock around it.
class Account {
public:
    static constexpr std::int64_t me = 80012345678; ///< the agent whose key is used

    /// Ticket sources as ticket_fields shows them: the account's own names, one of them custom.
    static const std::vector<std::pair<std::string, int>> &sourceChoices();

    Account(Settings settings, Clock clock);
    Account(const Account &) = delete;
    Account &operator=(const Account &) = delete;

    Settings settings;

    /// The history's end plus the time this account has been running, so that an account whose
    /// history ended long ago still has tickets in its last 30 days.
    [[nodiscard]] Seconds now() const;

    [[nodiscard]] const std::vector<Ticket> &tickets() const { return m_tickets; } ///< by id
    [[nodiscard]] const Ticket *find(std::int64_t id) const;
    [[nodiscard]] const TicketOrder &order(Place place, OrderBy by) const;
    /// The listed tickets as the search index has them, that is as they were settings.searchLag ago; the last
    /// created first. Without their conversations where they have changed since.
    void eachFound(const std::function<void(const Ticket &)> &visit) const;
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

    /// Completes what is left open (id, times) and returns the ticket's id, or none if the id is taken.
    std::optional<std::int64_t> addTicket(Ticket ticket);
    /// Keeps stats and updated_at of the ticket true to the new conversation.
    std::optional<std::int64_t> addConversation(std::int64_t ticketId, Conversation conversation);
    bool changeTicket(std::int64_t id, const std::function<void(Ticket &)> &change);
    bool renameGroup(std::int64_t id, const std::string &name);
    bool removeGroup(std::int64_t id);

private:
    static constexpr std::size_t orderCount = 4;
    using Orders = std::array<TicketOrder, orderCount>;

    /// A ticket as it was before a change, for the index, which is behind.
    struct Former {
        std::chrono::milliseconds changedAt;
        std::uint32_t position;
        std::optional<Ticket> ticket; ///< none: it was not there
    };

    void remember(std::uint32_t position, std::optional<Ticket> before);
    [[nodiscard]] Orders makeOrders() const;
    [[nodiscard]] std::optional<std::uint32_t> positionOf(std::int64_t id) const;
    [[nodiscard]] Orders *ordersOf(const Ticket &ticket);

    Clock m_clock;
    std::chrono::milliseconds m_startedAt;
    std::vector<Ticket> m_tickets;
    std::vector<Group> m_groups;
    std::array<Orders, 3> m_orders; ///< listed, deleted, spam
    std::deque<Former> m_formers; ///< the oldest first
    std::int64_t m_nextConversationId = 0;
};

} // namespace sandbox
