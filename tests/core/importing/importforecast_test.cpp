// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importforecast.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace std::chrono_literals;

TEST_CASE("a forecast is pages, reads at the sampled share, reads waiting and the names")
{
    const ImportForecast forecast = forecastImport({.tickets = 20'000,
                                                    .sampled = 200,
                                                    .sampledWithReads = 100,
                                                    .readsWaiting = 40,
                                                    .limitPerMinute = 700,
                                                    .rate = {.reservePercent = 20}});

    CHECK(forecast.tickets == 20'000);
    CHECK(forecast.calls == 200 + 2 + 10'000 + 40 + 2 + 1);
    // 202 pages of three credits and 10,044 others, at 560 a minute
    CHECK(forecast.duration == 1142s);
}

TEST_CASE("a forecast's time follows the lower of share and highest rate")
{
    ForecastBasis basis{.tickets = 100, .sampled = 100, .sampledWithReads = 100};
    CHECK_FALSE(forecastImport(basis).duration);

    basis.rate.maxRatePerMinute = 60;
    const auto slow = forecastImport(basis).duration;
    CHECK(slow == 113s); // 113 credits
    basis.limitPerMinute = 50;
    basis.rate.reservePercent = 0;
    CHECK(forecastImport(basis).duration > slow);
    basis.limitPerMinute = 5'000;
    CHECK(forecastImport(basis).duration == slow);
}

TEST_CASE("an account without tickets still takes its lists and names")
{
    const ImportForecast forecast = forecastImport({});
    CHECK(forecast.tickets == 0);
    CHECK(forecast.calls == 6);
}
