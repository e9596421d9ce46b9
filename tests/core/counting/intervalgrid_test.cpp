// SPDX-License-Identifier: Apache-2.0
#include "core/counting/intervalgrid.h"

#include "tests/support/catch.h"

#include <numeric>

using namespace deskbridge;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

UtcTime utc(const char *text)
{
    return *parseIso(std::string_view(text));
}

} // namespace

TEST_CASE("a local day has 92, 96 or 100 quarter-hours", "[intervalgrid]")
{
    const auto [zone, from, to, quarters, hours] =
        GENERATE(table<const char *, const char *, const char *, qsizetype, qsizetype>({
            {"Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", 92, 23},
            {"Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 100, 25},
            {"Europe/Berlin", "2026-11-22T23:00:00Z", "2026-11-23T23:00:00Z", 96, 24},
            {"Asia/Kolkata", "2026-11-22T18:30:00Z", "2026-11-23T18:30:00Z", 96, 24},
        }));
    const QTimeZone there(zone);

    const QList<UtcTime> starts = intervalStarts(utc(from), utc(to), 15min, there);
    CHECK(starts.size() == quarters);
    CHECK(starts.first() == utc(from));
    CHECK(intervalStarts(utc(from), utc(to), 60min, there).size() == hours);
    CHECK(intervalStarts(utc(from), utc(to), 24h, there) == QList{utc(from)});
}

TEST_CASE("days follow each other across both clock changes", "[intervalgrid]")
{
    const QTimeZone berlin("Europe/Berlin");

    const QList<UtcTime> days =
        intervalStarts(utc("2026-01-01T12:00:00Z"), utc("2026-12-31T12:00:00Z"), 24h, berlin);

    REQUIRE(days.size() == 365);
    CHECK(std::ranges::adjacent_find(days, std::ranges::greater_equal{}) == days.end());
}

TEST_CASE("counts fall into the interval that holds them", "[intervalgrid]")
{
    const QList<UtcTime> hours{fromSeconds(3600), fromSeconds(7200)};

    CHECK(sumInto(hours,
                  {{{}, fromSeconds(2700), 9},
                   {{}, fromSeconds(3600), 1},
                   {{}, fromSeconds(6300), 2},
                   {{}, fromSeconds(7200), 4}})
          == QList<qint64>{3, 4});
}

TEST_CASE("the week's hours are the wall clock's", "[intervalgrid]")
{
    // Sunday 25 October 2026: Berlin has 2 h to 3 h twice. Half an hour beyond UTC, Monday 0:30 is 0 h.
    const QTimeZone berlin("Europe/Berlin");
    const UtcTime from = utc("2026-10-24T22:00:00Z");
    const UtcTime to = utc("2026-10-25T23:00:00Z");
    const WeekHours week =
        weekHours({{{}, utc("2026-10-25T00:15:00Z"), 1}, {{}, utc("2026-10-25T01:15:00Z"), 2}},
                  from, to, berlin);
    const std::size_t twoOnSunday = 6 * 24 + 2;
    CHECK(week.offered[twoOnSunday] == 3);
    CHECK(week.quarters[twoOnSunday] == 8);
    CHECK(std::accumulate(week.quarters.begin(), week.quarters.end(), qint64{0}) == 100);

    const WeekHours kolkata =
        weekHours({{{}, utc("2026-11-22T18:30:00Z"), 5}}, utc("2026-11-22T18:30:00Z"),
                  utc("2026-11-22T19:30:00Z"), QTimeZone("Asia/Kolkata"));
    CHECK(kolkata.offered[0] == 5);
    CHECK(kolkata.quarters[0] == 4);

    const WeekHours spring =
        weekHours({}, utc("2026-03-28T23:00:00Z"), utc("2026-03-29T22:00:00Z"), berlin);
    CHECK(spring.quarters[twoOnSunday] == 0);
}

TEST_CASE("the times of an hour of the week are those that its sum is made of", "[intervalgrid]")
{
    const QTimeZone berlin("Europe/Berlin");
    const int twoOnSunday = 6 * 24 + 2;
    const auto spans = [&](const char *from, const char *to) {
        return weekHourSpans({twoOnSunday, berlin}, utc(from), utc(to));
    };

    const QList<Period> autumn = spans("2026-10-17T22:00:00Z", "2026-11-01T23:00:00Z");
    REQUIRE(autumn.size() == 3);
    CHECK(autumn[0] == Period{utc("2026-11-01T01:00:00Z"), utc("2026-11-01T02:00:00Z")});
    CHECK(autumn[1] == Period{utc("2026-10-25T00:00:00Z"), utc("2026-10-25T02:00:00Z")});
    CHECK(autumn[2] == Period{utc("2026-10-18T00:00:00Z"), utc("2026-10-18T01:00:00Z")});
    CHECK(spans("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z").isEmpty());
}
