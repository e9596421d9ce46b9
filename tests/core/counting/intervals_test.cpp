// SPDX-License-Identifier: Apache-2.0
#include "core/counting/intervals.h"

#include "tests/core/counting/zones.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace deskbridge::zones;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::minutes day = 24h;
constexpr QueueId first{1};
constexpr QueueId second{2};

} // namespace

TEST_CASE("an interval begins at its multiple of the local hour", "[counting]")
{
    const auto [zone, at, length, start] =
        GENERATE(table<const char *, const char *, std::chrono::minutes, const char *>({
            {"UTC", "2026-11-22T10:44:59Z", 15min, "2026-11-22T10:30:00Z"},
            {"UTC", "2026-11-22T10:45:00Z", 15min, "2026-11-22T10:45:00Z"},
            {"UTC", "2026-11-22T10:44:59Z", 30min, "2026-11-22T10:30:00Z"},
            {"UTC", "2026-11-22T10:59:59Z", 60min, "2026-11-22T10:00:00Z"},
            {"UTC", "2026-11-22T11:00:00Z", 60min, "2026-11-22T11:00:00Z"},
            {"UTC", "2026-11-22T23:59:59Z", day, "2026-11-22T00:00:00Z"},
            {"Europe/Berlin", "2026-11-22T10:59:59Z", 60min, "2026-11-22T10:00:00Z"},
            {"Europe/Berlin", "2026-11-22T22:59:59Z", day, "2026-11-21T23:00:00Z"},
            {"Europe/Berlin", "2026-11-22T23:00:00Z", day, "2026-11-22T23:00:00Z"},
            {"Europe/Berlin", "2026-07-01T21:59:59Z", day, "2026-06-30T22:00:00Z"},
            // +05:30: whole hours begin at half past.
            {"Asia/Kolkata", "2026-11-22T10:29:59Z", 60min, "2026-11-22T09:30:00Z"},
            {"Asia/Kolkata", "2026-11-22T10:30:00Z", 60min, "2026-11-22T10:30:00Z"},
            {"Asia/Kolkata", "2026-11-22T10:29:59Z", 30min, "2026-11-22T10:00:00Z"},
            {"Asia/Kolkata", "2026-11-22T18:29:59Z", day, "2026-11-21T18:30:00Z"},
            {"Asia/Kolkata", "2026-11-22T18:30:00Z", day, "2026-11-22T18:30:00Z"},
            // +05:45: at a quarter past; half hours at a quarter past and to.
            {"Asia/Kathmandu", "2026-11-22T10:14:59Z", 60min, "2026-11-22T09:15:00Z"},
            {"Asia/Kathmandu", "2026-11-22T10:15:00Z", 60min, "2026-11-22T10:15:00Z"},
            {"Asia/Kathmandu", "2026-11-22T10:44:59Z", 30min, "2026-11-22T10:15:00Z"},
            {"Asia/Kathmandu", "2026-11-22T10:45:00Z", 30min, "2026-11-22T10:45:00Z"},
            {"Asia/Kathmandu", "2026-11-22T10:44:59Z", 15min, "2026-11-22T10:30:00Z"},
            {"Asia/Kathmandu", "2026-11-22T18:15:00Z", day, "2026-11-22T18:15:00Z"},
            // −03:30 in winter.
            {"America/St_Johns", "2026-01-15T10:29:59Z", 60min, "2026-01-15T09:30:00Z"},
            {"America/St_Johns", "2026-01-15T03:29:59Z", day, "2026-01-14T03:30:00Z"},
            // Far from Greenwich on either side.
            {"Pacific/Kiritimati", "2026-11-22T10:00:00Z", day, "2026-11-22T10:00:00Z"},
            {"Pacific/Kiritimati", "2026-11-22T09:59:59Z", day, "2026-11-21T10:00:00Z"},
            {"Pacific/Pago_Pago", "2026-11-22T10:59:59Z", day, "2026-11-21T11:00:00Z"},
            // Before 1970 seconds are negative.
            {"UTC", "1969-12-31T23:59:59Z", 15min, "1969-12-31T23:45:00Z"},
            {"UTC", "1969-12-31T23:45:00Z", 15min, "1969-12-31T23:45:00Z"},
            {"UTC", "1969-12-31T23:44:59Z", 60min, "1969-12-31T23:00:00Z"},
            {"UTC", "1969-12-31T00:00:01Z", day, "1969-12-31T00:00:00Z"},
            {"Europe/Berlin", "1969-12-31T22:59:59Z", day, "1969-12-30T23:00:00Z"},
            {"Europe/Berlin", "1970-01-01T00:30:00Z", day, "1969-12-31T23:00:00Z"},
            {"Asia/Kolkata", "1969-12-31T18:29:59Z", 60min, "1969-12-31T17:30:00Z"},
        }));
    CAPTURE(zone, at, length.count());
    CHECK(toIso(intervalStart(utc(at), length, named(zone))) == toIso(utc(start)));
}

TEST_CASE("a zone given as a bare offset works like a named one", "[counting]")
{
    const QTimeZone zone{5 * 3600 + 45 * 60};
    CHECK(toIso(intervalStart(utc("2026-11-22T10:14:59Z"), 60min, zone))
          == toIso(utc("2026-11-22T09:15:00Z")));
    CHECK(toIso(intervalStart(utc("2026-11-22T18:14:59Z"), day, zone))
          == toIso(utc("2026-11-21T18:15:00Z")));
}

TEST_CASE("an interval's start is its own start", "[counting]")
{
    const QTimeZone zone = named(GENERATE("UTC", "Europe/Berlin", "Asia/Kathmandu"));
    const auto length = GENERATE(15min, 30min, 60min, day);
    const UtcTime start = intervalStart(utc("2026-11-22T10:44:59Z"), length, zone);
    CHECK(toIso(intervalStart(start, length, zone)) == toIso(start));
}

TEST_CASE("quarter-hours add up to the longer interval that holds them", "[counting]")
{
    const UtcTime ten = utc("2026-11-22T10:00:00Z");
    const QList<IntervalCount> quarters{
        {first, ten, 1}, {first, ten + 15min, 2}, {first, ten + 30min, 4}, {first, ten + 60min, 8}};

    CHECK(mergeIntervals(quarters, 15min, QTimeZone::utc()) == quarters);
    CHECK(
        mergeIntervals(quarters, 30min, QTimeZone::utc())
        == QList<IntervalCount>{{first, ten, 3}, {first, ten + 30min, 4}, {first, ten + 60min, 8}});
    CHECK(mergeIntervals(quarters, 60min, QTimeZone::utc())
          == QList<IntervalCount>{{first, ten, 7}, {first, ten + 60min, 8}});
    CHECK(mergeIntervals(quarters, day, QTimeZone::utc())
          == QList<IntervalCount>{{first, utc("2026-11-22T00:00:00Z"), 15}});
}

TEST_CASE("the same quarter-hours fall into other hours in another zone", "[counting]")
{
    const UtcTime ten = utc("2026-11-22T10:00:00Z");
    const QList<IntervalCount> quarters{
        {first, ten, 1}, {first, ten + 15min, 2}, {first, ten + 30min, 4}, {first, ten + 45min, 8}};

    CHECK(mergeIntervals(quarters, 60min, named("Asia/Kolkata"))
          == QList<IntervalCount>{{first, ten - 30min, 3}, {first, ten + 30min, 12}});
    CHECK(mergeIntervals(quarters, 60min, named("Asia/Kathmandu"))
          == QList<IntervalCount>{{first, ten - 45min, 1}, {first, ten + 15min, 14}});
}

TEST_CASE("queues are not mixed, and come in order with their intervals in order", "[counting]")
{
    const UtcTime ten = utc("2026-11-22T10:00:00Z");
    const QList<IntervalCount> quarters{{second, ten + 60min, 1},
                                        {first, ten + 75min, 2},
                                        {second, ten, 4},
                                        {first, ten + 15min, 8}};
    CHECK(
        mergeIntervals(quarters, 60min, QTimeZone::utc())
        == QList<IntervalCount>{
            {first, ten, 8}, {first, ten + 60min, 2}, {second, ten, 4}, {second, ten + 60min, 1}});
}

TEST_CASE("an interval without contacts has no row", "[counting]")
{
    const UtcTime ten = utc("2026-11-22T10:00:00Z");
    CHECK(mergeIntervals({}, 60min, QTimeZone::utc()).isEmpty());
    CHECK(mergeIntervals({{first, ten, 1}, {first, ten + 5h, 1}}, 60min, QTimeZone::utc()).size()
          == 2);
}

TEST_CASE("counts beyond 32 bits add up", "[counting]")
{
    const UtcTime ten = utc("2026-11-22T10:00:00Z");
    const auto merged =
        mergeIntervals({{first, ten, 3'000'000'000}, {first, ten + 15min, 3'000'000'000}}, 60min,
                       QTimeZone::utc());
    CHECK(merged == QList<IntervalCount>{{first, ten, 6'000'000'000}});
}

TEST_CASE("quarter-hours before 1970 add up like any other", "[counting]")
{
    const QTimeZone zone =
        named(GENERATE("UTC", "Europe/Berlin", "Asia/Kolkata", "America/New_York"));
    const auto length = GENERATE(30min, 60min, day);
    CAPTURE(zone.id().toStdString(), length.count());
    QList<IntervalCount> quarters;
    const UtcTime from = intervalStart(utc("1969-12-30T12:00:00Z"), day, zone);
    for (UtcTime at = from; at < from + 72h; at += 15min)
        quarters.append({first, at, 1});

    const auto merged = mergeIntervals(quarters, length, zone);

    REQUIRE(merged.size() == 72h / length);
    for (qsizetype i = 0; i < merged.size(); ++i) {
        CHECK(toIso(merged.at(i).start) == toIso(from + i * length));
        CHECK(merged.at(i).offered == length / 15min);
    }
}
