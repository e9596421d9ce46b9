// SPDX-License-Identifier: Apache-2.0
#include "core/counting/intervals.h"

#include "tests/core/counting/zones.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace deskbridge;
using namespace deskbridge::zones;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes day = 24h;
constexpr QueueId queue{1};

/// One contact in every quarter-hour for three days around @p middle.
QList<IntervalCount> busyDaysAround(UtcTime middle)
{
    QList<IntervalCount> quarters;
    const UtcTime start = baseIntervalStart(middle);
    for (UtcTime at = start - 36h; at < start + 36h; at += 15min)
        quarters.append({queue, at, 1});
    return quarters;
}

qint64 offeredAt(UtcTime start, const QList<IntervalCount> &intervals)
{
    const auto found = std::ranges::find(intervals, start, &IntervalCount::start);
    return found == intervals.cend() ? 0 : found->offered;
}

/// How many of the intervals begin on the local day of @p noon.
qsizetype startsOnDayOf(UtcTime noon, const QList<IntervalCount> &intervals, const QTimeZone &zone)
{
    const QDate date = toDateTime(noon).toTimeZone(zone).date();
    return std::ranges::count_if(intervals, [&](const IntervalCount &i) {
        return toDateTime(i.start).toTimeZone(zone).date() == date;
    });
}

qint64 sum(const QList<IntervalCount> &intervals)
{
    qint64 total = 0;
    for (const IntervalCount &interval : intervals)
        total += interval.offered;
    return total;
}

} // namespace

TEST_CASE("a local day holds as many quarter-hours as the clock gives it", "[counting]")
{
    const auto [zone, noon, start, quarters] =
        GENERATE(table<const char *, const char *, const char *, qint64>({
            {"UTC", "2026-03-29T12:00:00Z", "2026-03-29T00:00:00Z", 96},
            {"Europe/Berlin", "2026-03-28T11:00:00Z", "2026-03-27T23:00:00Z", 96},
            {"Europe/Berlin", "2026-03-29T10:00:00Z", "2026-03-28T23:00:00Z", 92},
            {"Europe/Berlin", "2026-03-30T10:00:00Z", "2026-03-29T22:00:00Z", 96},
            {"Europe/Berlin", "2026-10-25T11:00:00Z", "2026-10-24T22:00:00Z", 100},
            {"Europe/Berlin", "2026-10-26T11:00:00Z", "2026-10-25T23:00:00Z", 96},
            {"America/New_York", "2026-03-08T16:00:00Z", "2026-03-08T05:00:00Z", 92},
            {"America/New_York", "2026-11-01T17:00:00Z", "2026-11-01T04:00:00Z", 100},
            {"America/St_Johns", "2026-03-08T14:30:00Z", "2026-03-08T03:30:00Z", 92},
            {"America/St_Johns", "2026-11-01T15:30:00Z", "2026-11-01T02:30:00Z", 100},
            // Half an hour less and more.
            {"Australia/Lord_Howe", "2026-10-04T01:00:00Z", "2026-10-03T13:30:00Z", 94},
            {"Australia/Lord_Howe", "2026-04-05T01:30:00Z", "2026-04-04T13:00:00Z", 98},
            {"Asia/Kathmandu", "2026-03-29T06:15:00Z", "2026-03-28T18:15:00Z", 96},
            // No midnight: the day begins at 01:00.
            {"America/Sao_Paulo", "2018-11-04T14:00:00Z", "2018-11-04T03:00:00Z", 92},
            {"America/Havana", "2024-03-10T16:00:00Z", "2024-03-10T05:00:00Z", 92},
            // Two midnights: the day begins with the first.
            {"Atlantic/Azores", "2024-10-27T13:00:00Z", "2024-10-27T00:00:00Z", 100},
            {"America/Havana", "2024-11-03T17:00:00Z", "2024-11-03T04:00:00Z", 100},
            // The day's last hour, which is repeated.
            {"America/Sao_Paulo", "2018-02-17T14:00:00Z", "2018-02-17T02:00:00Z", 100},
        }));
    CAPTURE(zone, noon);

    const auto days = mergeIntervals(busyDaysAround(utc(noon)), day, named(zone));

    CHECK(offeredAt(utc(start), days) == quarters);
    CHECK(startsOnDayOf(utc(noon), days, named(zone)) == 1);
}

TEST_CASE("the contacts of a repeated midnight belong to the day it begins", "[counting]")
{
    const QTimeZone azores = named("Atlantic/Azores"); // 01:00 becomes 00:00 at 01:00 UTC
    const auto [at, start] = GENERATE(table<const char *, const char *>({
        {"2024-10-26T23:59:59Z", "2024-10-26T00:00:00Z"},
        {"2024-10-27T00:00:00Z", "2024-10-27T00:00:00Z"},
        {"2024-10-27T00:59:59Z", "2024-10-27T00:00:00Z"},
        {"2024-10-27T01:00:00Z", "2024-10-27T00:00:00Z"},
        {"2024-10-28T00:59:59Z", "2024-10-27T00:00:00Z"},
        {"2024-10-28T01:00:00Z", "2024-10-28T01:00:00Z"},
    }));
    CAPTURE(at);
    CHECK(toIso(intervalStart(utc(at), day, azores)) == toIso(utc(start)));
}

TEST_CASE("no contact of a clock change's days is lost or doubled", "[counting]")
{
    const auto [zone, change] = GENERATE(table<const char *, const char *>({
        {"Europe/Berlin", "2026-03-29T01:00:00Z"},
        {"Europe/Berlin", "2026-10-25T01:00:00Z"},
        {"Australia/Lord_Howe", "2026-04-04T15:00:00Z"},
        {"Australia/Lord_Howe", "2026-10-03T15:30:00Z"},
        {"America/St_Johns", "2026-11-01T04:30:00Z"},
        {"Atlantic/Azores", "2024-10-27T01:00:00Z"},
        {"Pacific/Apia", "2011-12-30T10:00:00Z"},
    }));
    const auto length = GENERATE(15min, 30min, 60min, day);
    CAPTURE(zone, change, length.count());
    const auto quarters = busyDaysAround(utc(change));
    CHECK(sum(mergeIntervals(quarters, length, named(zone))) == sum(quarters));
}

TEST_CASE("the hour that a clock change repeats is two intervals", "[counting]")
{
    const QTimeZone berlin = named("Europe/Berlin");
    const auto hours = mergeIntervals(busyDaysAround(utc("2026-10-25T01:00:00Z")), 60min, berlin);

    CHECK(localTime(utc("2026-10-25T00:00:00Z"), berlin).startsWith(u"2026-10-25T02:00:00"_s));
    CHECK(localTime(utc("2026-10-25T01:00:00Z"), berlin).startsWith(u"2026-10-25T02:00:00"_s));
    CHECK(offeredAt(utc("2026-10-25T00:00:00Z"), hours) == 4);
    CHECK(offeredAt(utc("2026-10-25T01:00:00Z"), hours) == 4);
    CHECK(startsOnDayOf(utc("2026-10-25T11:00:00Z"), hours, berlin) == 25);
}

TEST_CASE("the hour that a clock change skips is no interval", "[counting]")
{
    const QTimeZone berlin = named("Europe/Berlin");
    const auto hours = mergeIntervals(busyDaysAround(utc("2026-03-29T01:00:00Z")), 60min, berlin);

    CHECK(startsOnDayOf(utc("2026-03-29T11:00:00Z"), hours, berlin) == 23);
    CHECK(std::ranges::none_of(hours, [&berlin](const IntervalCount &hour) {
        return localTime(hour.start, berlin).startsWith(u"2026-03-29T02"_s);
    }));
}

TEST_CASE("a half-hour clock change cuts an interval short and overlaps none", "[counting]")
{
    // Lord Howe: +10:30 and +11. An hour begins at half past UTC, then at the full hour.
    const auto [at, length, start] =
        GENERATE(table<const char *, std::chrono::minutes, const char *>({
            // Forward, 02:00 becomes 02:30 at 15:30 UTC.
            {"2026-10-03T15:29:59Z", 60min, "2026-10-03T14:30:00Z"},
            {"2026-10-03T15:30:00Z", 60min, "2026-10-03T15:30:00Z"},
            {"2026-10-03T15:59:59Z", 60min, "2026-10-03T15:30:00Z"},
            {"2026-10-03T16:00:00Z", 60min, "2026-10-03T16:00:00Z"},
            {"2026-10-03T15:29:59Z", 30min, "2026-10-03T15:00:00Z"},
            {"2026-10-03T15:30:00Z", 30min, "2026-10-03T15:30:00Z"},
            // Back, 02:00 becomes 01:30 at 15:00 UTC.
            {"2026-04-04T14:59:59Z", 60min, "2026-04-04T14:00:00Z"},
            {"2026-04-04T15:00:00Z", 60min, "2026-04-04T15:00:00Z"},
            {"2026-04-04T15:29:59Z", 60min, "2026-04-04T15:00:00Z"},
            {"2026-04-04T15:30:00Z", 60min, "2026-04-04T15:30:00Z"},
            {"2026-04-04T16:29:59Z", 60min, "2026-04-04T15:30:00Z"},
            {"2026-04-04T15:29:59Z", 30min, "2026-04-04T15:00:00Z"},
            {"2026-04-04T15:15:00Z", 15min, "2026-04-04T15:15:00Z"},
        }));
    CAPTURE(at, length.count());
    CHECK(toIso(intervalStart(utc(at), length, named("Australia/Lord_Howe"))) == toIso(utc(start)));
}

TEST_CASE("a day the calendar left out has no interval", "[counting]")
{
    const QTimeZone apia = named("Pacific/Apia"); // went from 29 to 31 December 2011
    const auto days = mergeIntervals(busyDaysAround(utc("2011-12-30T10:00:00Z")), day, apia);

    CHECK(offeredAt(utc("2011-12-29T10:00:00Z"), days) == 96);
    CHECK(localTime(utc("2011-12-30T10:00:00Z"), apia).startsWith(u"2011-12-31T00:00:00"_s));
    CHECK(offeredAt(utc("2011-12-30T10:00:00Z"), days) == 96);
}
