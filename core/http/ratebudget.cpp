// SPDX-License-Identifier: Apache-2.0
#include "core/http/ratebudget.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace deskbridge {
namespace {

constexpr int largestReserve = 80;
/// Between two looks whether others have stopped spending; the longer one where a look would be refused.
constexpr std::chrono::milliseconds shortLook = 10s;
constexpr std::chrono::milliseconds longLook = 61s;
constexpr std::chrono::milliseconds aMinute = 60s;
/// A refusal that names no wait, or one that is over, must not be answered with the next request at once.
constexpr std::chrono::milliseconds leastHold = 1s;
constexpr double leastShare = 1.0 / 16;
constexpr std::chrono::milliseconds learnedFor = 10min;
constexpr int serverFailure = 500;

/// Accounts never switched from the old plans have their limit by the hour (fact sheet §7.1).
double perMinute(double total)
{
    constexpr std::array hourly{3000.0, 5000.0};
    return std::ranges::find(hourly, total) == hourly.end() ? total : total / 60;
}

/// The documented calls of the ticket list per minute for a total (fact sheet §7.1). Another total says
/// nothing about the list; its limit is then learned from its refusals.
std::optional<double> documentedListLimit(double total)
{
    constexpr std::array<std::pair<double, double>, 5> limits{
        {{200, 20}, {400, 100}, {700, 200}, {1000, 300}, {2000, 400}}};
    const auto found = std::ranges::find(limits, total, &std::pair<double, double>::first);
    if (found == limits.end())
        return std::nullopt;
    return found->second;
}

} // namespace

RateBudget::RateBudget(RateOptions options)
{
    setOptions(options);
}

void RateBudget::setOptions(RateOptions options)
{
    m_options = options;
    m_options.reservePercent = std::clamp(options.reservePercent, 0, largestReserve);
    setAllowances(0ms);
}

RateBudget::Decision RateBudget::decide(CallKind kind, double credits, Moment now) const
{
    if (m_heldUntil && now < *m_heldUntil)
        return {*m_heldUntil - now};
    if (m_alone && m_underWay > 0)
        return {std::nullopt};
    if (kind == CallKind::TicketList) {
        if (m_listHeldUntil && now < *m_listHeldUntil)
            return {*m_listHeldUntil - now, true};
        const auto listWait = m_list.wait(1, now);
        if (listWait != 0ms)
            return {listWait, true};
    }
    const auto yielding = yieldFor(credits, now);
    const auto paced = m_all.wait(credits, now);
    if (!yielding || !paced)
        return {std::nullopt};
    return {std::max(*yielding, *paced)};
}

void RateBudget::letGo(CallKind kind, double credits, Moment now)
{
    ++m_underWay;
    m_creditsUnderWay += credits;
    m_all.letGo(credits, now);
    if (kind == CallKind::TicketList)
        m_list.letGo(1, now);
}

void RateBudget::answered(CallKind kind, double expectedCredits, const RateHeaders &headers,
                          Moment sentAt, Moment now)
{
    --m_underWay;
    m_creditsUnderWay = std::max(m_creditsUnderWay - expectedCredits, 0.0);
    m_all.answered(expectedCredits, headers.used.value_or(expectedCredits), now);
    if (kind == CallKind::TicketList)
        m_list.answered(1, 1, now);
    learnLimit(headers, sentAt, now);
    adaptShare(now);
    if (headers.retryAfter)
        hold(kind, headers, now);
    // A broken answer does not tell whether there is a limit.
    else if (headers.total || (headers.status > 0 && headers.status < serverFailure))
        m_alone = false;
    setAllowances(now);
}

void RateBudget::learnLimit(const RateHeaders &headers, Moment sentAt, Moment now)
{
    if (headers.total)
        m_total = headers.total;
    if (!headers.remaining)
        return;
    m_remaining = headers.remaining;
    m_remainingAt = now;
    // Our own sum holds at least what the other side's minute held of ours, so a surplus is not ours.
    const double ours = m_all.spentSince(sentAt - aMinute);
    m_othersSpend = m_total && *m_total - *m_remaining > ours + 0.5;
    if (m_total)
        m_usedByOthers = std::max(0.0, *m_total - *m_remaining - ours);
    if (m_total && *m_total > 0) {
        const double scale = perMinute(*m_total) / *m_total;
        const double used = std::max(0.0, *m_total - *m_remaining);
        m_use = LimitUse{*m_total * scale, used * scale, *m_usedByOthers * scale};
    }
}

void RateBudget::adaptShare(Moment now)
{
    const bool isTooMuch = m_othersSpend && *m_remaining < reserve();
    if (isTooMuch)
        m_tooMuchAt = now;
    // Only the end of a fixed minute shows that it was too much: a whole one without that is needed.
    const Moment quietSince =
        isTooMuch ? m_shareChangedAt : std::max(m_shareChangedAt, m_tooMuchAt);
    if (now - quietSince < aMinute)
        return;
    m_share = isTooMuch ? std::max(m_share / 2, leastShare) : std::min(m_share + 0.1, 1.0);
    m_shareChangedAt = now;
}

void RateBudget::hold(CallKind kind, const RateHeaders &headers, Moment now)
{
    const Moment until =
        now + std::max<std::chrono::milliseconds>(headers.retryAfter->wait, leastHold);
    if (kind == CallKind::TicketList && headers.remaining.value_or(0) > 0) {
        m_listHeldUntil = std::max(m_listHeldUntil.value_or(until), until);
        const double least = m_total ? perMinute(*m_total) / 20 : 1;
        m_learnedListAllowance =
            std::max({1.0, least, (m_list.spentSince(now - aMinute) - 1) * 0.9});
        m_learnedUntil = until + learnedFor;
        return;
    }
    m_heldUntil = std::max(m_heldUntil.value_or(until), until);
    m_alone = true;
    // By then these numbers are of another minute.
    m_remaining.reset();
    m_othersSpend = false;
}

void RateBudget::setAllowances(Moment now)
{
    const double share = 1 - m_options.reservePercent / 100.0;
    std::optional<double> allowance;
    if (m_total)
        allowance = std::max(1.0, perMinute(*m_total) * share * m_share);
    if (m_options.maxRatePerMinute) {
        const double most = std::max(1, *m_options.maxRatePerMinute);
        allowance = std::min(allowance.value_or(most), most);
    }
    m_all.setAllowance(allowance);

    std::optional<double> listAllowance = m_total ? documentedListLimit(*m_total) : std::nullopt;
    if (listAllowance)
        *listAllowance *= share;
    if (m_learnedListAllowance && now < m_learnedUntil)
        listAllowance =
            std::min(listAllowance.value_or(*m_learnedListAllowance), *m_learnedListAllowance);
    m_list.setAllowance(listAllowance);
}

double RateBudget::reserve() const
{
    return m_total ? *m_total * m_options.reservePercent / 100.0 : 0;
}

std::optional<std::chrono::milliseconds> RateBudget::yieldFor(double credits, Moment now) const
{
    if (!m_othersSpend || !m_remaining || *m_remaining - m_creditsUnderWay - credits >= reserve())
        return 0ms;
    if (m_underWay > 0)
        return std::nullopt;
    const Moment look = m_remainingAt + (*m_remaining >= credits ? shortLook : longLook);
    return std::max(look - now, 0ms);
}

} // namespace deskbridge
