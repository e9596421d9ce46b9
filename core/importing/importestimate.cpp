// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importestimate.h"

#include <algorithm>
#include <cmath>

namespace deskbridge {
namespace {

constexpr qint64 ticketsPerPage = 100;
constexpr qint64 requestsForAPace = 5;

} // namespace

qint64 ImportEstimate::callsLeft() const
{
    const qint64 ticketsLeft = std::max<qint64>(0, ticketsExpected - ticketsRead);
    const qint64 pages = (ticketsLeft + ticketsPerPage - 1) / ticketsPerPage;
    const double share = ticketsRead > 0
        ? static_cast<double>(ticketsWithReads) / static_cast<double>(ticketsRead)
        : 0.0;
    const auto readsToCome =
        static_cast<qint64>(std::llround(share * static_cast<double>(ticketsLeft)));
    return pages + readsWaiting + readsToCome;
}

std::optional<std::chrono::seconds> ImportEstimate::timeLeft() const
{
    if (requests < requestsForAPace || elapsed.count() <= 0)
        return std::nullopt;
    const double perRequest = static_cast<double>(elapsed.count()) / static_cast<double>(requests);
    const double milliseconds = perRequest * static_cast<double>(callsLeft());
    return std::chrono::seconds{std::llround(std::ceil(milliseconds / 1000.0))};
}

} // namespace deskbridge
