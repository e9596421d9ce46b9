// SPDX-License-Identifier: Apache-2.0
#include "core/http/pacer.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace deskbridge {
namespace {

/// A minute, and a little for clocks that count in other steps.
constexpr std::chrono::milliseconds minute = 60s + 100ms;
/// How far ahead of the even spread calls may go, to make up for a late timer or a slow answer.
constexpr std::chrono::milliseconds lead = 1s;

} // namespace

std::optional<std::chrono::milliseconds> Pacer::wait(double weight, Moment now) const
{
    if (!m_allowance)
        return 0ms;
    const std::chrono::milliseconds even = std::max(m_nextEven - lead - now, 0ms);

    // Something heavier than the whole allowance goes when nothing else weighs.
    double excess = std::min(spent(now) + weight - *m_allowance, spent(now));
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
    forget(now);
    m_underWay += weight;
    if (m_allowance) {
        const std::chrono::duration<double, std::milli> step{weight * 60'000 / *m_allowance};
        m_nextEven = std::max(m_nextEven, now)
            + std::chrono::duration_cast<std::chrono::milliseconds>(step);
    }
}

void Pacer::answered(double expected, double actual, Moment now)
{
    forget(now);
    m_underWay = std::max(m_underWay - expected, 0.0);
    m_answered.push_back({now, actual});
    m_answeredSum += actual;
}

double Pacer::spent(Moment now) const
{
    double sum = m_underWay + m_answeredSum;
    for (const Answered &one : m_answered) {
        if (one.at + minute > now)
            break;
        sum -= one.weight;
    }
    return sum;
}

void Pacer::forget(Moment now)
{
    while (!m_answered.empty() && m_answered.front().at + minute <= now) {
        m_answeredSum -= m_answered.front().weight;
        m_answered.pop_front();
    }
    if (m_answered.empty())
        m_answeredSum = 0;
}

} // namespace deskbridge
