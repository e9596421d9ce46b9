// SPDX-License-Identifier: Apache-2.0
#include "ui/status/lanehours.h"

#include "tests/support/catch.h"
#include "ui/status/lanestripgeometry.h"

using namespace deskbridge;

namespace {

UtcTime at(const char16_t *iso)
{
    return *parseIso(QStringView(iso));
}

} // namespace

TEST_CASE("every hour has a place, and what is not known is not zero", "[status]")
{
    const UtcTime from = at(u"2026-11-22T08:00:00Z");
    const QList<LaneHour> some{{.start = at(u"2026-11-22T09:00:00Z"), .found = 4, .announced = 3}};

    const auto seen = everyHour(some, from, from + std::chrono::hours{3}, true);
    REQUIRE(seen.size() == 3);
    CHECK(seen.at(0) == LaneHour{.start = from, .found = 0, .announced = 0});
    CHECK(seen.at(1) == some.constFirst());
    CHECK(highest(seen) == 4);

    const auto blind = everyHour(some, from, from + std::chrono::hours{3}, false);
    CHECK(blind.at(1).found == 4);
    CHECK_FALSE(blind.at(1).announced);
}

TEST_CASE("today is measured by the middle of the same weekdays up to the same hour", "[status]")
{
    const UtcTime now = at(u"2026-11-22T10:20:00Z");
    QList<LaneHour> hours;
    const qint64 found[] = {30, 40, 0, 50}; // one to four weeks ago; one of them a holiday
    for (int week = 4; week >= 1; --week) {
        const UtcTime day = at(u"2026-11-22T00:00:00Z") - std::chrono::days{7 * week};
        hours.append({.start = day + std::chrono::hours{9}, .found = found[week - 1]});
        hours.append({.start = day + std::chrono::hours{20}, .found = 1000}); // later than now
        hours.append({.start = day + std::chrono::hours{33}, .found = 1000}); // another weekday
    }
    hours.append({.start = at(u"2026-11-22T09:00:00Z"), .found = 33});

    const TodayAgainstUsual result = todayAgainstUsual(hours, now, QTimeZone::utc());

    CHECK(result.today == 33);
    CHECK(result.usual == 35);
}

TEST_CASE("of the hour that is running as much is usual as has passed of it", "[status]")
{
    const UtcTime now = at(u"2026-11-22T10:05:00Z");
    QList<LaneHour> hours{{.start = at(u"2026-11-22T09:00:00Z"), .found = 30},
                          {.start = at(u"2026-11-22T10:00:00Z"), .found = 2}};
    for (int week = 1; week <= 2; ++week) {
        const UtcTime day = at(u"2026-11-22T00:00:00Z") - std::chrono::days{7 * week};
        hours.append({.start = day + std::chrono::hours{9}, .found = 30});
        hours.append({.start = day + std::chrono::hours{10}, .found = 30});
    }

    CHECK(todayAgainstUsual(hours, now, QTimeZone::utc())
          == TodayAgainstUsual{.today = 32, .usual = 33}); // 30 and a twelfth of 30, rounded
    CHECK(todayAgainstUsual(hours, at(u"2026-11-22T10:59:59Z"), QTimeZone::utc()).usual == 60);
}

TEST_CASE("a young integration has no usual", "[status]")
{
    const UtcTime now = at(u"2026-11-22T10:20:00Z");
    const QList<LaneHour> hours{{.start = at(u"2026-11-15T09:00:00Z"), .found = 9},
                                {.start = at(u"2026-11-22T09:00:00Z"), .found = 5}};
    CHECK(todayAgainstUsual(hours, now, QTimeZone::utc())
          == TodayAgainstUsual{.today = 5, .usual = {}});
    CHECK(todayAgainstUsual({}, now, QTimeZone::utc()) == TodayAgainstUsual{});
}

TEST_CASE("a day begins at the zone's midnight", "[status]")
{
    const UtcTime now = at(u"2026-11-22T10:20:00Z");
    const QList<LaneHour> hours{{.start = at(u"2026-11-21T22:00:00Z"), .found = 7},
                                {.start = at(u"2026-11-21T23:00:00Z"), .found = 2}};
    CHECK(todayAgainstUsual(hours, now, QTimeZone("Europe/Berlin")).today == 2);
    CHECK(todayAgainstUsual(hours, now, QTimeZone::utc()).today == 0);
}

TEST_CASE("bars stand side by side on whole pixels and share one scale", "[status]")
{
    const LaneStripGeometry strip({10, 5, 0, {}, {}, 1000}, 10, QRectF(0, 0, 61, 50));

    REQUIRE(strip.bars.size() == 6);
    CHECK(strip.bars.at(0) == QRectF(0, 0, 9, 50));
    CHECK(strip.bars.at(1) == QRectF(10, 25, 9, 25));
    CHECK(strip.bars.at(2).isEmpty());
    CHECK(strip.bars.at(5).height() == 50); // no higher than the area
    REQUIRE(strip.unknown.size() == 1);
    CHECK(strip.unknown.constFirst() == QRectF(30, 0, 20, 50));
    CHECK(strip.columns.constLast().right() == 61);
}

TEST_CASE("an hour with anything at all can be seen", "[status]")
{
    const LaneStripGeometry strip({1, 100000}, 100000, QRectF(0, 0, 20, 50));
    CHECK(strip.bars.at(0).height() == 1);
}

TEST_CASE("the hour under the pointer is found, and none beside the strip", "[status]")
{
    const LaneStripGeometry strip(QList<std::optional<qint64>>(168, 1), 1, QRectF(1, 1, 418, 54));
    CHECK(strip.hourAt({1, 20}) == 0);
    CHECK(strip.hourAt({418, 20}) == 167);
    CHECK_FALSE(strip.hourAt({200, 60}));
    CHECK_FALSE(strip.hourAt({0, 20}));
    CHECK_FALSE(LaneStripGeometry({}, 0, QRectF(0, 0, 10, 10)).hourAt({5, 5}));
}
