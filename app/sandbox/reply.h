// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

/// What becomes of an answer on its way: the faults that no status code can express.
enum class Damage { None, Reset, Cut, Hang };

struct Reply {
    int status = 200;
    std::string body;
    std::string contentType = "application/json; charset=utf-8";
    std::vector<std::pair<std::string, std::string>> headers;
    int credits = 1;
    Damage damage = Damage::None;
    std::chrono::milliseconds latency{0};
};

// The error shapes of the fact sheet's §1.3 and §9.

/// 400: description and errors[]
[[nodiscard]] Reply invalidRequest(std::string_view field, std::string_view code,
                                   std::string_view message);
/// 401 and 403: code and message at top level
[[nodiscard]] Reply refusal(int status, std::string_view code, std::string_view message);
[[nodiscard]] Reply accessDenied();
[[nodiscard]] Reply emptyReply(int status);
[[nodiscard]] Reply htmlReply(int status, std::string_view title);
/// 200, and a body that is neither JSON nor text
[[nodiscard]] Reply garbage();

} // namespace sandbox
