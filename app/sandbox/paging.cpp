// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/paging.h"

#include <QByteArray>

#include <algorithm>

namespace sandbox {
namespace {

constexpr std::int64_t largestPage = 100;

std::string percentEncoded(const std::string &text)
{
    return QByteArray::fromStdString(text).toPercentEncoding(",:").toStdString();
}

} // namespace

Page pageOf(const Call &call, std::size_t lastPage)
{
    Page page;
    if (const auto text = call.parameter("per_page")) {
        const auto size = wholeNumber(*text);
        if (!size || *size < 1 || *size > largestPage) {
            page.refused =
                invalidRequest("per_page", "invalid_value",
                               "It should be a Positive Integer less than or equal to 100");
            return page;
        }
        page.size = static_cast<std::size_t>(*size);
    }
    if (const auto text = call.parameter("page")) {
        const auto number = wholeNumber(*text);
        if (!number || *number < 1) {
            page.refused =
                invalidRequest("page", "invalid_value", "It should be a Positive Integer");
            return page;
        }
        page.number = static_cast<std::size_t>(*number);
    }
    if (page.number > lastPage) {
        page.refused =
            invalidRequest("page", "invalid_value",
                           "You cannot access tickets beyond the " + std::to_string(lastPage)
                               + "th page. Please provide a smaller page number.");
    }
    return page;
}

void addNextLink(Reply &reply, const Call &call, std::size_t nextPage)
{
    std::string address = "http://" + call.host + call.path + "?";
    for (const auto &[name, value] : call.query) {
        if (name != "page")
            address += percentEncoded(name) + "=" + percentEncoded(value) + "&";
    }
    address += "page=" + std::to_string(nextPage);
    reply.headers.emplace_back("Link", "<" + address + ">; rel=\"next\"");
}

std::optional<Reply> unknownParameter(const Call &call,
                                      std::initializer_list<std::string_view> known)
{
    for (const auto &[name, value] : call.query) {
        if (std::ranges::find(known, name) == known.end())
            return invalidRequest(name, "invalid_field", "Unexpected/invalid field in request");
    }
    return std::nullopt;
}

} // namespace sandbox
