// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importestimate.h"

#include <algorithm>
#include <cmath>

namespace deskbridge {
namespace {

constexpr qint64 ticketsPerPage = 100;
constexpr qint64 creditsForAPage = 3;
constexpr qint64 requestsForAPace = 5;

} // namespace

qint64 ImportEstimate::pagesLeft() const
{
    const qint64 ticketsLeft = std::max<qint64>(0, ticketsExpected - ticketsRead);
    return (ticketsLeft + ticketsPerPage - 1) / ticketsPerPage;
}

qint64 ImportEstimate::readsLeft() const
{
    const qint64 ticketsLeft = std::max<qint64>(0, ticketsExpected - ticketsRead);
    const double share = ticketsRead > 0
        ? static_cast<double>(ticketsWithReads) / static_cast<double>(ticketsRead)
        : 0.0;
    return readsWaiting + std::llround(share * static_cast<double>(ticketsLeft));
}

qint64 ImportEstimate::callsLeft() const
{
    return pagesLeft() + readsLeft();
}

qint64 ImportEstimate::creditsLeft() const
{
    return creditsForAPage * pagesLeft() + readsLeft();
}

std::optional<std::chrono::seconds> ImportEstimate::timeLeft() const
{
    if (requests < requestsForAPace || credits <= 0 || elapsed.count() <= 0)
        return std::nullopt;
    const double perCredit = static_cast<double>(elapsed.count()) / static_cast<double>(credits);
    const double milliseconds = perCredit * static_cast<double>(creditsLeft());
    return std::chrono::seconds{std::llround(std::ceil(milliseconds / 1000.0))};
}

} // namespace deskbridge
