// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/call.h"
#include "app/sandbox/recordjson.h"
#include "app/sandbox/reply.h"

#include <string_view>

namespace sandbox {

/// GET /api/v2/tickets (fact sheet §4.1): the list with its filters, orders, window and page limit.
class TicketList {
public:
    TicketList(const Account &account, const Call &call);

    [[nodiscard]] Reply answer();

    /// Whether the key's user may see the ticket (ticket_scope, §3.1).
    [[nodiscard]] static bool isVisible(const Settings &settings, const Ticket &ticket);
    /// Sets what a comma list asks for; false if it names something else than `allowed`.
    [[nodiscard]] static bool parseIncludes(std::string_view list,
                                            std::initializer_list<std::string_view> allowed,
                                            Includes &includes, int &count);

private:
    [[nodiscard]] std::optional<Reply> readQuery();
    [[nodiscard]] std::optional<Reply> readOrder();
    [[nodiscard]] bool matches(const Ticket &ticket) const;

    const Account &m_account;
    const Call &m_call;
    Includes m_includes;
    int m_includeCount = 0;
    std::string_view m_filter;
    Place m_place = Place::Listed;
    OrderBy m_orderBy = OrderBy::CreatedAt;
    bool m_isAscending = false;
    std::optional<Seconds> m_updatedSince;
    std::optional<std::int64_t> m_requesterId;
    Seconds m_createdSince = 0;
};

} // namespace sandbox
