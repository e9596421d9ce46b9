// SPDX-License-Identifier: Apache-2.0
#include "core/store/periodparts.h"

#include "tests/support/catch.h"

#include <limits>

using namespace deskbridge;

namespace {

constexpr qint64 earliest = std::numeric_limits<qint64>::min();
constexpr qint64 latest = std::numeric_limits<qint64>::max();

PeriodParts split(std::optional<std::int64_t> from, std::optional<std::int64_t> to)
{
    Period period;
    if (from)
        period.from = fromSeconds(*from);
    if (to)
        period.to = fromSeconds(*to);
    return splitPeriod(period);
}

bool holds(const Stretch &stretch, qint64 at)
{
    return stretch.from <= at && at < stretch.to;
}

} // namespace

TEST_CASE("a period without bounds is whole", "[store]")
{
    CHECK(split(std::nullopt, std::nullopt)
          == PeriodParts{.head = {}, .whole = {earliest, latest}, .tail = {}});
}

TEST_CASE("a period on quarter-hours has no edges", "[store]")
{
    const PeriodParts parts = split(-900, 1800);
    CHECK(parts.whole == Stretch{-900, 1800});
    CHECK(parts.head.from == parts.head.to);
    CHECK(parts.tail.from == parts.tail.to);
}

TEST_CASE("an empty or backward period has no parts", "[store]")
{
    CHECK(split(100, 100) == PeriodParts{});
    CHECK(split(100, 50) == PeriodParts{});
}

TEST_CASE("every second of a period is in exactly one part, every other in none", "[store]")
{
    const std::int64_t from = GENERATE(-1000, -900, -899, -1, 0, 1, 899, 900, 901);
    const std::int64_t length = GENERATE(1, 2, 899, 900, 901, 1799, 1800, 2000);
    const PeriodParts parts = split(from, from + length);
    CAPTURE(from, length);
    for (std::int64_t at = from - 1000; at < from + length + 1000; ++at) {
        const int places =
            int(holds(parts.head, at)) + int(holds(parts.whole, at)) + int(holds(parts.tail, at));
        if (places != (at >= from && at < from + length ? 1 : 0))
            FAIL("at " << at);
    }
    CHECK(parts.whole.from % 900 == 0);
    CHECK(parts.whole.to % 900 == 0);
}

TEST_CASE("whole quarter-hours are cut into days of UTC and what is before and behind them",
          "[store]")
{
    constexpr qint64 day = 86'400;
    const qint64 from = GENERATE(values<qint64>({-day - 900, -day, -900, 0, 900, day - 900, day}));
    const qint64 length = GENERATE(values<qint64>({0, 900, day - 900, day, day + 900, 3 * day}));
    CAPTURE(from, length);
    const PeriodParts parts = splitIntoDays({from, from + length});
    CHECK(parts.whole.from % day == 0);
    CHECK(parts.whole.to % day == 0);
    for (qint64 at = from - 1800; at < from + length + 1800; at += 900) {
        const int places =
            int(holds(parts.head, at)) + int(holds(parts.whole, at)) + int(holds(parts.tail, at));
        REQUIRE(places == (at >= from && at < from + length ? 1 : 0));
    }
    CHECK(parts.head.to - parts.head.from <= (length < 2 * day ? length : day));
}

TEST_CASE("days without a bound reach as far as the quarter-hours do", "[store]")
{
    CHECK(splitIntoDays({earliest, latest}).whole == Stretch{earliest, latest});
    CHECK(splitIntoDays({earliest, 900})
          == PeriodParts{.head = {}, .whole = {earliest, 0}, .tail = {0, 900}});
    CHECK(splitIntoDays({900, latest})
          == PeriodParts{.head = {900, 86'400}, .whole = {86'400, latest}, .tail = {}});
}
