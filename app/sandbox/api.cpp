// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api.h"

#include "app/sandbox/accountjson.h"
#include "app/sandbox/paging.h"
#include "app/sandbox/plan.h"
#include "app/sandbox/recordjson.h"
#include "app/sandbox/search.h"
#include "app/sandbox/ticketlist.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace sandbox {
namespace {

constexpr std::string_view root = "/api/v2/";
constexpr std::size_t anyPage = std::numeric_limits<int>::max();

std::vector<std::string_view> partsOf(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        parts.push_back(path.substr(0, slash));
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return parts;
}

Reply json(std::string body)
{
    Reply reply;
    reply.body = std::move(body);
    return reply;
}

bool isAdministrator(Role role)
{
    return role == Role::AccountAdministrator || role == Role::Administrator;
}

} // namespace

Api::Api(const Account &account)
    : m_account(account)
{ }

bool Api::isTicketList(std::string_view path)
{
    return path == "/api/v2/tickets";
}

std::string Api::endpointOf(std::string_view path)
{
    if (!path.starts_with(root))
        return "other";
    std::string endpoint;
    for (const auto part : partsOf(path.substr(root.size()))) {
        endpoint += endpoint.empty() ? "" : "/";
        endpoint += wholeNumber(part) ? "*" : part;
    }
    return endpoint;
}

Reply Api::answer(const Call &call) const
{
    const std::string_view path = call.path;
    if (path.find("/api/v2/") == std::string_view::npos)
        return htmlReply(404, "The page you were looking for doesn't exist");
    // A user was answered 400 for a doubled slash; a trailing one is said to fail as well (§1.1).
    if (path.find("//") != std::string_view::npos || path.ends_with('/'))
        return invalidRequest("api", "invalid_field", "Unexpected/invalid field in request");

    const auto parts = partsOf(path.substr(root.size()));
    const auto is = [&parts](std::size_t i, std::string_view text) {
        return parts.size() > i && parts[i] == text;
    };
    const auto id = [&parts](std::size_t i) {
        return parts.size() > i ? wholeNumber(parts[i]) : std::nullopt;
    };
    const auto count = parts.size();
    if (call.method != "GET")
        return emptyReply(405);
    if (count == 1 && is(0, "tickets"))
        return TicketList(m_account, call).answer();
    if (count == 3 && is(0, "tickets") && id(1) && is(2, "conversations"))
        return conversations(call, *id(1));
    if (count == 2 && is(0, "tickets") && id(1))
        return ticket(call, *id(1));
    if ((count == 3 || (count == 4 && is(3, "conversations"))) && is(0, "tickets")
        && is(1, "archived") && id(2))
        return archivedTicket(call, *id(2), count == 4);
    if (count == 2 && is(0, "search") && is(1, "tickets"))
        return searchTickets(m_account, call);
    if (count == 2 && is(0, "agents") && is(1, "me"))
        return json(meJson(m_account.settings));
    if (count == 1 && is(0, "roles"))
        return isAdministrator(m_account.settings.role) ? json(rolesJson()) : accessDenied();
    if (count == 1 && is(0, "account"))
        return json(accountJson(m_account.settings, call.host));
    if (count == 1 && is(0, "groups"))
        return groups(call);
    if (count == 1 && is(0, "ticket_fields"))
        return ticketFields(call);
    return emptyReply(404);
}

Reply Api::groups(const Call &call) const
{
    if (!isAdministrator(m_account.settings.role))
        return accessDenied();
    const Page page = pageOf(call, anyPage);
    if (page.refused)
        return *page.refused;
    Reply reply = json(groupsJson(m_account.groups(), page.first(), page.size));
    if (page.first() + page.size < m_account.groups().size())
        addNextLink(reply, call, page.number + 1);
    return reply;
}

Reply Api::ticketFields(const Call &call) const
{
    if (auto unknown = unknownParameter(call, {"type", "per_page", "page"}))
        return *std::move(unknown);
    return json(ticketFieldsJson(m_account, call.parameter("type").value_or("")));
}

/// What a deleted or spam ticket answers is not known (§4.3); 403 was seen, so it can be chosen.
std::optional<Reply> Api::refuseDeleted(const Ticket &ticket) const
{
    const int status = m_account.settings.deletedConversations;
    if (ticket.place == Place::Listed || status == 200)
        return std::nullopt;
    return status == 403 ? accessDenied() : emptyReply(status);
}

Reply Api::ticket(const Call &call, std::int64_t id) const
{
    Includes includes;
    int includeCount = 0;
    const auto list = call.parameter("include");
    if (list
        && !TicketList::parseIncludes(*list, {"conversations", "requester", "company", "stats"},
                                      includes, includeCount))
        return invalidRequest("include", "invalid_value",
                              "It should be one of these values: "
                              "'conversations,requester,company,stats'");
    const Ticket *found = m_account.find(id);
    if (found == nullptr || found->place == Place::Archived)
        return emptyReply(404);
    if (!TicketList::isVisible(m_account.settings, *found))
        return accessDenied();
    if (auto refused = refuseDeleted(*found))
        return *std::move(refused);
    JsonText text;
    writeWholeTicket(text, *found, includes);
    Reply reply = json(text.take());
    reply.credits = 1 + includeCount;
    return reply;
}

Reply Api::archivedTicket(const Call &call, std::int64_t id, bool wantsConversations) const
{
    if (!planNamed(m_account.settings.plan).hasArchive)
        return refusal(403, "require_feature",
                       "The Archive Tickets feature(s) is/are not supported in your plan. "
                       "Please upgrade your account to use it.");
    const Ticket *found = m_account.find(id);
    if (found == nullptr || found->place != Place::Archived)
        return emptyReply(404);
    if (!TicketList::isVisible(m_account.settings, *found))
        return accessDenied();
    if (wantsConversations)
        return conversationPage(call, *found);
    JsonText text;
    writeWholeTicket(text, *found, {});
    return json(text.take());
}

Reply Api::conversations(const Call &call, std::int64_t id) const
{
    if (auto unknown = unknownParameter(call, {"per_page", "page"}))
        return *std::move(unknown);
    const Ticket *found = m_account.find(id);
    if (found == nullptr || found->place == Place::Archived)
        return emptyReply(404);
    if (!TicketList::isVisible(m_account.settings, *found))
        return accessDenied();
    if (auto refused = refuseDeleted(*found))
        return *std::move(refused);
    if (id == m_account.settings.oddTicket) {
        const int status = m_account.settings.oddStatus;
        return status == 200 ? garbage() : status == 403 ? accessDenied() : emptyReply(status);
    }
    return conversationPage(call, *found);
}

Reply Api::conversationPage(const Call &call, const Ticket &ticket) const
{
    const Page page = pageOf(call, anyPage);
    if (page.refused)
        return *page.refused;
    const auto &all = ticket.conversations;
    const std::size_t end = std::min(page.first() + page.size, all.size());
    // The order is undocumented (§5), so some tickets tell their story backwards.
    const bool isBackwards = ticket.id % 10 == 3;
    JsonText text;
    text.openArray();
    for (std::size_t i = page.first(); i < end; ++i)
        writeConversation(text, isBackwards ? all[all.size() - 1 - i] : all[i], ticket);
    text.closeArray();
    Reply reply = json(text.take());
    if (end < all.size() && page.first() < all.size())
        addNextLink(reply, call, page.number + 1);
    return reply;
}

} // namespace sandbox
