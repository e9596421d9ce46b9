// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/ratebudget.h"

#include <algorithm>
#include <chrono>
#include <deque>

namespace deskbridge {

/// The other side of a rate limit: an account's minute of credits, and of calls for its ticket list. A
/// refused call counts too (fact sheet §7.1).
class AccountMinute {
public:
    enum class Window { Fixed, Sliding };
    using Moment = RateBudget::Moment;

    /// offset: by how much its minutes begin earlier than those of the clock.
    AccountMinute(Window window, double total, double list, Moment offset)
        : m_window(window)
        , m_total(total)
        , m_list(list)
        , m_offset(offset)
    { }

    RateHeaders take(CallKind kind, double credits, Moment now)
    {
        using namespace std::chrono_literals;
        forget(now);
        const bool isList = kind == CallKind::TicketList;
        const bool fits = m_spent + credits <= m_total && (!isList || m_lists + 1 <= m_list);
        m_calls.push_back({now, credits, isList && fits});
        m_spent += credits;
        m_lists += m_calls.back().isList ? 1 : 0;
        const double remaining = std::max(0.0, m_total - m_spent);
        if (fits)
            return {200, m_total, remaining, credits, {}};
        return {429, m_total, remaining, credits, RetryAfter{60s, true, false}};
    }

    /// What the plans' lists are limited to, in calls a minute.
    [[nodiscard]] static double listLimitOf(double total)
    {
        return total >= 700 ? (total >= 2000 ? 400 : 200) : (total >= 400 ? 100 : total);
    }

private:
    struct Call {
        Moment at;
        double credits;
        bool isList;
    };

    void forget(Moment now)
    {
        using namespace std::chrono_literals;
        const Moment start = m_window == Window::Sliding
            ? now - 60s + 1ms
            : now - (now + m_offset) % std::chrono::milliseconds(60s);
        while (!m_calls.empty() && m_calls.front().at < start) {
            m_spent -= m_calls.front().credits;
            m_lists -= m_calls.front().isList ? 1 : 0;
            m_calls.pop_front();
        }
    }

    Window m_window;
    double m_total;
    double m_list;
    Moment m_offset;
    std::deque<Call> m_calls;
    double m_spent = 0;
    double m_lists = 0;
};

} // namespace deskbridge
