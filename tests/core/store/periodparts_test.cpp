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
