// SPDX-License-Identifier: Apache-2.0
#include "core/http/pacer.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace deskbridge {
namespace {

/// A minute, and a little for clocks that count in other steps.
constexpr std::chrono::milliseconds minute = 60s + 100ms;
/// Longer than a minute, because an answer may tell of what was spent before it was on its way.
constexpr std::chrono::milliseconds memory = 2min;
/// Answers are remembered together when they come close together, so that thousands a second cost nothing.
constexpr std::chrono::milliseconds grain = 20ms;
/// How far ahead of the even spread calls may go, to make up for a late timer or a slow answer.
constexpr std::chrono::milliseconds lead = 1s;

} // namespace

std::optional<std::chrono::milliseconds> Pacer::wait(double weight, Moment now) const
{
    if (!m_allowance)
        return 0ms;
    const std::chrono::milliseconds even = std::max(m_nextEven - lead - now, 0ms);

    // Something heavier than the whole allowance goes when nothing else weighs.
    const double spent = spentSince(now - minute);
    double excess = std::min(spent + weight - *m_allowance, spent);
    if (excess <= 0)
        return even;
    for (const Answered &one : m_answered) {
        if (one.at + minute <= now)
            continue;
        excess -= one.weight;
        if (excess <= 0)
            return std::max(even, one.at + minute - now);
    }
    return std::nullopt;
}

void Pacer::letGo(double weight, Moment now)
{
    m_underWay += weight;
    if (m_allowance) {
        const std::chrono::duration<double, std::milli> step{weight * 60'000 / *m_allowance};
        m_nextEven =
            std::max(m_nextEven, now) + std::chrono::duration_cast<std::chrono::milliseconds>(step);
    }
}

void Pacer::answered(double expected, double actual, Moment now)
{
    m_underWay = std::max(m_underWay - expected, 0.0);
    const Moment at = (now + grain - 1ms) / grain * grain;
    if (m_answered.empty() || m_answered.back().at != at)
        m_answered.push_back({at, 0});
    m_answered.back().weight += actual;
    m_answeredSum += actual;
    while (m_answered.front().at + memory < now) {
        m_answeredSum -= m_answered.front().weight;
        m_answered.pop_front();
    }
}

double Pacer::spentSince(Moment since) const
{
    double sum = m_underWay + m_answeredSum;
    for (const Answered &one : m_answered) {
        if (one.at > since)
            break;
        sum -= one.weight;
    }
    return sum;
}

} // namespace deskbridge
