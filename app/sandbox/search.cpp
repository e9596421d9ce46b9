// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/search.h"

#include "app/sandbox/paging.h"
#include "app/sandbox/recordjson.h"
#include "app/sandbox/ticketlist.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <vector>

namespace sandbox {
namespace {

constexpr std::size_t longestQuery = 512;
constexpr std::size_t pageSize = 30;
constexpr std::size_t lastPage = 10;
constexpr int searchCredits = 2; // seen in one test, not documented (§8.1)
constexpr Seconds day = 24 * 3600;

using Condition = std::function<bool(const Ticket &)>;
using Value = std::int64_t (*)(const Ticket &);

struct Field {
    std::string_view name;
    bool isDate;
    Value value;
};

constexpr Field fields[]{
    {"created_at", true, [](const Ticket &t) -> std::int64_t { return t.createdAt; }},
    {"updated_at", true, [](const Ticket &t) -> std::int64_t { return t.updatedAt; }},
    {"due_by", true, [](const Ticket &t) -> std::int64_t { return t.dueBy; }},
    {"group_id", false, [](const Ticket &t) -> std::int64_t { return t.groupId; }},
    {"agent_id", false, [](const Ticket &t) -> std::int64_t { return t.responderId; }},
    {"status", false, [](const Ticket &t) -> std::int64_t { return t.status; }},
    {"priority", false, [](const Ticket &t) -> std::int64_t { return t.priority; }}};

std::optional<Condition> dateCondition(Value value, char comparison, std::string_view text)
{
    if (text.size() < 2 || text.front() != '\'' || text.back() != '\'')
        return std::nullopt;
    const auto date = parseIsoDate(text.substr(1, text.size() - 2));
    if (!date)
        return std::nullopt;
    // `:>` and `:<` mean at or after and at or before, and a date is its whole day.
    const Seconds from = comparison == '<' ? 0 : *date;
    const Seconds until = comparison == '>' ? 0 : *date + day;
    return [value, from, until](const Ticket &ticket) {
        const Seconds at = value(ticket);
        return at >= from && (until == 0 || at < until);
    };
}

std::optional<Condition> numberCondition(Value value, char comparison, std::string_view text)
{
    const auto wanted = text == "null" ? std::optional<std::int64_t>(0) : wholeNumber(text);
    if (!wanted)
        return std::nullopt;
    return [value, comparison, wanted = *wanted](const Ticket &ticket) {
        const auto actual = value(ticket);
        return comparison == '>' ? actual >= wanted
            : comparison == '<'  ? actual <= wanted
                                 : actual == wanted;
    };
}

std::optional<Condition> parseTerm(std::string_view term)
{
    while (term.starts_with(' ') || term.starts_with('('))
        term.remove_prefix(1);
    while (term.ends_with(' ') || term.ends_with(')'))
        term.remove_suffix(1);
    const auto colon = term.find(':');
    if (colon == std::string_view::npos || colon + 1 >= term.size())
        return std::nullopt;
    const auto field = std::ranges::find(fields, term.substr(0, colon), &Field::name);
    if (field == std::end(fields))
        return std::nullopt;
    auto value = term.substr(colon + 1);
    char comparison = '=';
    if (value.front() == '>' || value.front() == '<') {
        comparison = value.front();
        value.remove_prefix(1);
    }
    return field->isDate ? dateCondition(field->value, comparison, value)
                         : numberCondition(field->value, comparison, value);
}

std::optional<std::vector<Condition>> parseQuery(std::string_view query)
{
    if (query.size() < 2 || query.size() > longestQuery || query.front() != '"'
        || query.back() != '"')
        return std::nullopt;
    query = query.substr(1, query.size() - 2);
    std::vector<Condition> conditions;
    for (const auto part : std::views::split(query, std::string_view(" AND "))) {
        auto condition = parseTerm(std::string_view(part.begin(), part.end()));
        if (!condition)
            return std::nullopt;
        conditions.push_back(*std::move(condition));
    }
    if (conditions.empty())
        return std::nullopt;
    return conditions;
}

} // namespace

Reply searchTickets(const Account &account, const Call &call)
{
    if (auto unknown = unknownParameter(call, {"query", "page"}))
        return *std::move(unknown);
    const auto conditions = parseQuery(call.parameter("query").value_or(""));
    if (!conditions)
        return invalidRequest("query", "invalid_value", "Given query is invalid");
    Page page = pageOf(call, lastPage);
    if (page.refused)
        return *std::move(page.refused);
    page.size = pageSize;

    JsonText json;
    json.openObject();
    json.openArray("results");
    std::int64_t total = 0;
    account.eachFound([&](const Ticket &ticket) {
        if (!TicketList::isVisible(account.settings, ticket)
            || !std::ranges::all_of(*conditions, [&](const auto &holds) { return holds(ticket); }))
            return;
        const auto index = static_cast<std::size_t>(total++);
        if (index >= page.first() && index < page.first() + page.size)
            writeTicket(json, ticket, {.description = true});
    });
    json.closeArray();
    json.number("total", total);
    json.closeObject();

    Reply reply;
    reply.credits = searchCredits;
    reply.body = json.take();
    return reply;
}

} // namespace sandbox
