// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importforecast.h"

#include <algorithm>
#include <cmath>

namespace deskbridge {
namespace {

constexpr qint64 ticketsPerPage = 100;
constexpr qint64 creditsPerPage = 3;
constexpr qint64 otherLists = 2; // deleted and spam: a page each at least
constexpr qint64 nameCalls = 2; // groups and ticket fields
constexpr qint64 searchCalls = 1;
constexpr qint64 searchCredits = 2;

std::optional<double> creditsPerMinute(const ForecastBasis &basis)
{
    const auto &wanted = basis.rate.maxRatePerMinute;
    if (!basis.limitPerMinute)
        return wanted ? std::optional<double>(*wanted) : std::nullopt;
    const double share = *basis.limitPerMinute * (100 - basis.rate.reservePercent) / 100;
    return wanted ? std::min<double>(share, *wanted) : share;
}

} // namespace

ImportForecast forecastImport(const ForecastBasis &basis)
{
    const qint64 pages =
        std::max<qint64>(1, (basis.tickets + ticketsPerPage - 1) / ticketsPerPage) + otherLists;
    const double share = basis.sampled > 0
        ? static_cast<double>(basis.sampledWithReads) / static_cast<double>(basis.sampled)
        : 0.0;
    const qint64 reads =
        basis.readsWaiting + std::llround(share * static_cast<double>(basis.tickets));

    ImportForecast forecast;
    forecast.tickets = basis.tickets;
    forecast.calls = pages + reads + nameCalls + searchCalls;
    const auto credits =
        static_cast<double>(pages * creditsPerPage + reads + nameCalls + searchCredits);
    if (const auto pace = creditsPerMinute(basis); pace && *pace > 0)
        forecast.duration = std::chrono::seconds{std::llround(std::ceil(credits / *pace * 60))};
    return forecast;
}

} // namespace deskbridge
