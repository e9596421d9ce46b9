// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/settings.h"

#include <deque>
#include <optional>

namespace sandbox {

/// The account's minute (fact sheet §7.1): credits in total, and calls of the ticket list within
/// them. Whether Freshdesk's minute is fixed or slides is unknown, so both can be had.
class RateLimit {
public:
    struct Limits {
        int total = 0; ///< 0: none
        int list = 0; ///< 0: none
        int eaten = 0; ///< of the total, by others in each minute
        Window window = Window::Fixed;
    };
    struct Verdict {
        bool isAllowed = true;
        bool isListOnly = false; ///< refused by the list's own limit
        int remaining = 0;
        std::chrono::seconds retryAfter{0};
    };

    explicit RateLimit(Clock clock);

    [[nodiscard]] Verdict take(int credits, bool isList, const Limits &limits);

private:
    struct Spent {
        std::chrono::milliseconds at{0};
        int credits = 0;
        bool isList = false;
    };

    void forget(std::chrono::milliseconds now, Window window);
    [[nodiscard]] std::chrono::seconds wait(std::chrono::milliseconds now, const Limits &limits,
                                            int excess, bool isList) const;

    Clock m_clock;
    std::deque<Spent> m_spent;
    std::optional<std::chrono::milliseconds> m_windowStart; ///< of the fixed minute
    int m_credits = 0;
    int m_lists = 0;
};

} // namespace sandbox
