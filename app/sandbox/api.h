// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/call.h"
#include "app/sandbox/reply.h"

#include <string_view>

namespace sandbox {

/// Finds the answer to an authenticated call below /api/v2. Reads the account, never changes it.
class Api {
public:
    explicit Api(const Account &account);

    [[nodiscard]] Reply answer(const Call &call) const;

    /// The call's path with * for ids: what the log counts by.
    [[nodiscard]] static std::string endpointOf(std::string_view path);
    [[nodiscard]] static bool isTicketList(std::string_view path);

private:
    [[nodiscard]] Reply groups(const Call &call) const;
    [[nodiscard]] Reply ticketFields(const Call &call) const;
    [[nodiscard]] Reply ticket(const Call &call, std::int64_t id) const;
    [[nodiscard]] Reply archivedTicket(const Call &call, std::int64_t id,
                                       bool wantsConversations) const;
    [[nodiscard]] Reply conversations(const Call &call, std::int64_t id) const;
    [[nodiscard]] Reply conversationPage(const Call &call, const Ticket &ticket) const;
    [[nodiscard]] std::optional<Reply> refuseDeleted(const Ticket &ticket) const;

    const Account &m_account;
};

} // namespace sandbox
