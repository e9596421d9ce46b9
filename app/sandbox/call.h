// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// A request as the account sees it: taken apart, decoded, and free of any HTTP library.
struct Call {
    std::string method = "GET";
    std::string path;
    std::multimap<std::string, std::string> query;
    std::string host; ///< for absolute Link addresses
    std::string authorization;
    std::string accept;
    std::string contentType;
    bool hasBody = false;

    [[nodiscard]] std::optional<std::string_view> parameter(const std::string &name) const
    {
        const auto found = query.find(name);
        return found == query.end() ? std::nullopt : std::optional<std::string_view>(found->second);
    }
};

/// The whole text as a number, or none.
[[nodiscard]] inline std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace sandbox
