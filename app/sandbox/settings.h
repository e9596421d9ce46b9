// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace sandbox {

enum class Role { AccountAdministrator, Administrator, Supervisor, Agent };
enum class Window { Fixed, Sliding };

/// Monotonic time since any fixed moment. Tests hand in their own, so no test ever waits.
using Clock = std::function<std::chrono::milliseconds()>;

/// What an account is like: everything the command line can say, and the test controls can change.
struct Settings {
    int tickets = 2000;
    int days = 90;
    std::uint64_t seed = 1;
    std::int64_t end = 0; ///< end of the history, seconds since 1970 UTC
    int archived = 0; ///< so many of the oldest tickets are closed and archived, whatever their age
    int ties = 0; ///< as many tickets share one updated_at second
    std::optional<double> liveSeconds; ///< time between two live events

    std::string plan = "enterprise";
    Role role = Role::AccountAdministrator;
    int ticketScope = 1;
    bool occasional = false;
    std::string apiKey = "sandbox-api-key";
    std::string secondKey; ///< accepted too; empty: there is none
    bool revoked = false;
    bool suspended = false;
    bool foreignAddress = false; ///< the caller is not in the account's list of allowed addresses

    std::optional<int> limit; ///< credits a minute; none: the plan's; 0: no limit, no headers
    std::optional<int> listLimit; ///< ticket list calls a minute; 0: no sub-limit
    Window window = Window::Fixed;
    bool decimalHeaders = false;
    bool rateHeaders = true;

    std::chrono::milliseconds latency{0};
    std::string faults;
    std::chrono::seconds searchLag{0}; ///< the search index knows what was so long ago
    int deletedConversations = 200; ///< status for conversations of deleted and spam tickets
    std::int64_t oddTicket = 0; ///< its conversations are answered with oddStatus; 0: none is
    int oddStatus = 403; ///< 200: with a body that nobody can read
    std::string retryAfter = "1"; ///< of a 429 that the faults make

    bool down = false;
    bool html = false;
    std::string redirect;
    std::chrono::seconds dateShift{0}; ///< the Date header against the clock
    std::optional<double> eaten; ///< share of each minute's credits that others have used already
};

} // namespace sandbox
