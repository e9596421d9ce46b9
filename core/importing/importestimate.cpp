// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importestimate.h"

#include <algorithm>
#include <cmath>

namespace deskbridge {
namespace {

constexpr qint64 ticketsPerPage = 100;
constexpr double creditsForAPage = 3;
/// Of the tickets listed, how many a hidden list is taken to have at most. An assumption: nothing tells.
constexpr double mostHidden = 0.03;

/// What a read takes as long as few were done: hardly any ticket has more than a hundred conversations.
constexpr ObservedRatio::Range usualCalls{1, 1.1};

std::chrono::seconds inSeconds(double milliseconds)
{
    return std::chrono::seconds{static_cast<qint64>(milliseconds / 1000)};
}

} // namespace

qint64 ImportEstimate::ticketsLeft() const
{
    return std::max<qint64>(0, ticketsExpected - ticketsRead);
}

qint64 ImportEstimate::callsLeft() const
{
    const qint64 pages = (ticketsLeft() + ticketsPerPage - 1) / ticketsPerPage;
    const double reads = readShare.overall().value_or(0) * static_cast<double>(ticketsLeft());
    return pages + hiddenLists + readsWaiting + std::llround(reads);
}

/// A page of the list costs three credits, any other call one (fact sheet §11).
ObservedRatio::Range ImportEstimate::creditsLeft() const
{
    const double fewest = static_cast<double>(ticketsLeft());
    const double most = fewest
        + mostHidden * hiddenLists * static_cast<double>(std::max(ticketsExpected, ticketsRead));
    const auto share = readShare.ahead(most).value_or(shareOfFew());
    const double fewestReads = static_cast<double>(readsWaiting) + share.low * fewest;
    const double mostReads = static_cast<double>(readsWaiting) + std::min(1.0, share.high) * most;
    const auto calls = callsPerRead.ahead(mostReads).value_or(usualCalls);
    const auto pages = [this](double tickets) {
        return creditsForAPage * (std::ceil(tickets / ticketsPerPage) + hiddenLists);
    };
    return {pages(fewest) + fewestReads * std::max(1.0, calls.low),
            pages(most) + mostReads * std::max(1.0, calls.high)};
}

/// Before there are pages enough to differ: by the number of tickets, as if each were drawn by lot.
ObservedRatio::Range ImportEstimate::shareOfFew() const
{
    const double share = readShare.overall().value_or(0.5);
    const double error =
        2 * std::sqrt(share * (1 - share) / static_cast<double>(std::max<qint64>(1, ticketsRead)));
    return {std::max(0.0, share - error), std::min(1.0, share + error)};
}

std::optional<TimeLeft> ImportEstimate::timeLeft() const
{
    const auto credits = creditsLeft();
    const auto usual = pace.overall();
    if (!usual || *usual <= 0)
        return std::nullopt;
    const auto paces = pace.ahead(credits.high / *usual);
    if (!paces || paces->low <= 0)
        return std::nullopt;
    const auto latest = inSeconds(credits.high / paces->low) + std::chrono::seconds{1};
    return TimeLeft{inSeconds(credits.low / paces->high), latest};
}

} // namespace deskbridge
