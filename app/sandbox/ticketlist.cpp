// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/ticketlist.h"

#include "app/sandbox/generator.h"
#include "app/sandbox/paging.h"

#include <algorithm>
#include <ranges>

namespace sandbox {
namespace {

constexpr std::size_t lastPage = 300;
constexpr Seconds defaultWindow = 30 * 24 * 3600;
constexpr int creditsOfInclude = 2;

} // namespace

TicketList::TicketList(const Account &account, const Call &call)
    : m_account(account)
    , m_call(call)
{ }

bool TicketList::isVisible(const Settings &settings, const Ticket &ticket)
{
    const bool isMine = ticket.responderId == Account::me;
    switch (settings.ticketScope) {
    case 3:
        return isMine;
    case 2:
        return isMine || ticket.groupId == Generator::firstGroupId;
    default:
        return true;
    }
}

bool TicketList::parseIncludes(std::string_view list,
                               std::initializer_list<std::string_view> allowed, Includes &includes,
                               int &count)
{
    for (const auto part : std::views::split(list, ',')) {
        const std::string_view name(part.begin(), part.end());
        if (std::ranges::find(allowed, name) == allowed.end())
            return false;
        includes.stats = includes.stats || name == "stats";
        includes.requester = includes.requester || name == "requester";
        includes.description = includes.description || name == "description";
        includes.conversations = includes.conversations || name == "conversations";
        includes.company = includes.company || name == "company";
        ++count;
    }
    return true;
}

std::optional<Reply> TicketList::readOrder()
{
    if (const auto by = m_call.parameter("order_by")) {
        if (*by == "updated_at")
            m_orderBy = OrderBy::UpdatedAt;
        else if (*by == "due_by")
            m_orderBy = OrderBy::DueBy;
        else if (*by == "status")
            m_orderBy = OrderBy::Status;
        else if (*by != "created_at")
            return invalidRequest(
                "order_by", "invalid_value",
                "It should be one of these values: 'created_at,due_by,updated_at,status'");
    }
    if (const auto type = m_call.parameter("order_type")) {
        if (*type != "asc" && *type != "desc")
            return invalidRequest("order_type", "invalid_value",
                                  "It should be one of these values: 'asc,desc'");
        m_isAscending = *type == "asc";
    }
    return std::nullopt;
}

std::optional<Reply> TicketList::readQuery()
{
    if (auto unknown = unknownParameter(m_call,
                                        {"filter", "requester_id", "updated_since", "order_by",
                                         "order_type", "per_page", "page", "include"}))
        return unknown;
    m_filter = m_call.parameter("filter").value_or("");
    if (m_filter == "deleted")
        m_place = Place::Deleted;
    else if (m_filter == "spam")
        m_place = Place::Spam;
    else if (!m_filter.empty() && m_filter != "new_and_my_open" && m_filter != "watching")
        return invalidRequest(
            "filter", "invalid_value",
            "It should be one of these values: 'new_and_my_open,watching,spam,deleted'");
    if (const auto since = m_call.parameter("updated_since")) {
        m_updatedSince = parseIsoTime(*since);
        if (!m_updatedSince)
            return invalidRequest("updated_since", "invalid_value",
                                  "It should be in the 'combined date and time ISO8601' format");
    } else {
        m_createdSince = m_account.now() - defaultWindow;
    }
    if (const auto requester = m_call.parameter("requester_id")) {
        m_requesterId = wholeNumber(*requester);
        if (!m_requesterId)
            return invalidRequest("requester_id", "datatype_mismatch",
                                  "It should be a Positive Integer");
    }
    const auto includes = m_call.parameter("include");
    if (includes
        && !parseIncludes(*includes, {"stats", "requester", "description"}, m_includes,
                          m_includeCount))
        return invalidRequest("include", "invalid_value",
                              "It should be one of these values: 'stats,requester,description'");
    return readOrder();
}

bool TicketList::matches(const Ticket &ticket) const
{
    if (ticket.createdAt < m_createdSince || !isVisible(m_account.settings, ticket))
        return false;
    if (m_updatedSince && ticket.updatedAt < *m_updatedSince)
        return false;
    if (m_requesterId && ticket.requesterId != *m_requesterId)
        return false;
    if (m_filter == "new_and_my_open")
        return ticket.status == 2 && (ticket.responderId == 0 || ticket.responderId == Account::me);
    if (m_filter == "watching")
        return ticket.id % 50 == 0;
    return true;
}

Reply TicketList::answer()
{
    auto refused = readQuery();
    const Page page = pageOf(m_call, lastPage);
    if (!refused)
        refused = page.refused;
    if (refused)
        return *std::move(refused);

    const TicketOrder &order = m_account.order(m_place, m_orderBy);
    const auto &positions = order.positions();
    // Whatever lies before the range cannot match; with the cursor's order this is the whole search.
    std::size_t begin = 0;
    if (m_orderBy == OrderBy::UpdatedAt && m_updatedSince)
        begin = order.lowerBound(*m_updatedSince);
    else if (m_orderBy == OrderBy::CreatedAt)
        begin = order.lowerBound(m_createdSince);

    JsonText json;
    json.reserve(page.size * 1600);
    json.openArray();
    std::size_t matched = 0;
    bool hasNext = false;
    for (std::size_t i = 0; i < positions.size() - begin && !hasNext; ++i) {
        const std::size_t at = m_isAscending ? begin + i : positions.size() - 1 - i;
        const Ticket &ticket = m_account.tickets()[positions[at]];
        if (!matches(ticket))
            continue;
        if (matched >= page.first() + page.size)
            hasNext = true;
        else if (matched >= page.first())
            writeTicket(json, ticket, m_includes);
        ++matched;
    }
    json.closeArray();

    Reply reply;
    reply.body = json.take();
    reply.credits = 1 + creditsOfInclude * m_includeCount;
    if (hasNext)
        addNextLink(reply, m_call, page.number + 1);
    return reply;
}

} // namespace sandbox
