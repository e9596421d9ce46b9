// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/ratelimit.h"

#include <algorithm>

namespace sandbox {
namespace {

constexpr std::chrono::milliseconds minute = std::chrono::minutes(1);

} // namespace

RateLimit::RateLimit(Clock clock)
    : m_clock(std::move(clock))
{ }

void RateLimit::forget(std::chrono::milliseconds now, Window window)
{
    if (window == Window::Fixed && (!m_windowStart || now - *m_windowStart >= minute)) {
        m_windowStart = now;
        m_spent.clear();
        m_credits = m_lists = 0;
    }
    while (window == Window::Sliding && !m_spent.empty() && now - m_spent.front().at >= minute) {
        m_credits -= m_spent.front().credits;
        m_lists -= m_spent.front().isList ? 1 : 0;
        m_spent.pop_front();
    }
}

RateLimit::Verdict RateLimit::take(int credits, bool isList, const Limits &limits)
{
    Verdict verdict;
    if (limits.total == 0 && limits.list == 0)
        return verdict;
    const auto now = m_clock();
    forget(now, limits.window);
    const int excess = limits.total == 0 ? 0 : m_credits + credits + limits.eaten - limits.total;
    const int listExcess = limits.list == 0 || !isList ? 0 : m_lists + 1 - limits.list;
    if (excess > 0 || listExcess > 0) {
        verdict.isAllowed = false;
        verdict.isListOnly = excess <= 0;
        verdict.retryAfter =
            std::max(wait(now, limits, excess, false), wait(now, limits, listExcess, true));
    } else {
        m_spent.push_back({now, credits, isList});
        m_credits += credits;
        m_lists += isList ? 1 : 0;
    }
    verdict.remaining = std::max(0, limits.total - limits.eaten - m_credits);
    return verdict;
}

std::chrono::seconds RateLimit::wait(std::chrono::milliseconds now, const Limits &limits,
                                     int excess, bool isList) const
{
    if (excess <= 0)
        return {};
    auto freeAt = now + minute;
    if (limits.window == Window::Fixed) {
        freeAt = *m_windowStart + minute;
    } else {
        for (const Spent &spent : m_spent) {
            excess -= isList ? (spent.isList ? 1 : 0) : spent.credits;
            if (excess <= 0) {
                freeAt = spent.at + minute;
                break;
            }
        }
    }
    return std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(freeAt - now));
}

} // namespace sandbox
