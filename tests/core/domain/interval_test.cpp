// SPDX-License-Identifier: Apache-2.0
#include "core/domain/interval.h"

#include "tests/support/catch.h"

#include <limits>

using namespace deskbridge;

TEST_CASE("a moment lies in the quarter-hour that began last", "[domain]")
{
    const auto [at, start] = GENERATE(table<std::int64_t, std::int64_t>({
        {0, 0},
        {1, 0},
        {899, 0},
        {900, 900},
        {901, 900},
        {1'795'342'499, 1'795'341'600},
        {4'294'967'296, 4'294'966'500}, // beyond 32 bits
        // Before 1970 too, and not towards it.
        {-1, -900},
        {-899, -900},
        {-900, -900},
        {-901, -1800},
    }));
    CAPTURE(at);
    CHECK(toSeconds(baseIntervalStart(fromSeconds(at))) == start);
}

TEST_CASE("every quarter-hour is an interval's start and holds the 900 seconds after it",
          "[domain]")
{
    for (std::int64_t at = -2000; at <= 2000; ++at) {
        const std::int64_t start = toSeconds(baseIntervalStart(fromSeconds(at)));
        REQUIRE(start % 900 == 0);
        REQUIRE(start <= at);
        REQUIRE(at < start + 900);
    }
}

TEST_CASE("a quarter-hour is known when the program is compiled", "[domain]")
{
    STATIC_REQUIRE(baseIntervalStart(fromSeconds(1000)) == fromSeconds(900));
    STATIC_REQUIRE(baseIntervalLength == std::chrono::seconds{900});
}
