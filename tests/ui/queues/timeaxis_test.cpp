// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/timeaxis.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Unit = AxisStep::Unit;

const QTimeZone berlin{"Europe/Berlin"};

QStringList marks(const char *from, const char *to, const AxisStep &step, const QTimeZone &zone,
                  Qt::DayOfWeek first = Qt::Monday)
{
    QStringList marks;
    for (const UtcTime at : axisMarks(*parseIso(from), *parseIso(to), step, zone, first))
        marks.append(toIso(at).chopped(4)); // without seconds
    return marks;
}

} // namespace

TEST_CASE("the marks of a time axis are natural times apart", "[timeaxis]")
{
    const std::chrono::seconds day = 24h;
    CHECK(axisStep(3h, 12, 15min) == AxisStep{Unit::Minutes, 15});
    CHECK(axisStep(day, 12, 15min) == AxisStep{Unit::Minutes, 120});
    CHECK(axisStep(day, 9, 15min) == AxisStep{Unit::Minutes, 180});
    CHECK(axisStep(7 * day, 9, 1h) == AxisStep{Unit::Days, 1});
    CHECK(axisStep(28 * day, 14, 1h) == AxisStep{Unit::Days, 2});
    CHECK(axisStep(28 * day, 10, 1h) == AxisStep{Unit::Days, 7});
    CHECK(axisStep(365 * day, 13, 1h) == AxisStep{Unit::Months, 1});
    CHECK(axisStep(365 * day, 5, 1h) == AxisStep{Unit::Months, 3});
    CHECK(axisStep(100 * 365 * day, 2, 1h) == AxisStep{Unit::Months, 120});
    // No more often than there are intervals.
    CHECK(axisStep(2 * day, 50, day) == AxisStep{Unit::Days, 1});
}

TEST_CASE("hours are marked by the clock on the wall when it changes", "[timeaxis]")
{
    // Summer time ends: there are two times 02:00.
    CHECK(marks("2026-10-24T22:10:00Z", "2026-10-25T03:00:00Z", {Unit::Minutes, 60}, berlin)
          == QStringList{u"2026-10-24T23:00"_s, u"2026-10-25T00:00"_s, u"2026-10-25T01:00"_s,
                         u"2026-10-25T02:00"_s});
    CHECK(marks("2026-10-24T22:00:00Z", "2026-10-25T05:00:00Z", {Unit::Minutes, 120}, berlin)
          == QStringList{u"2026-10-24T22:00"_s, u"2026-10-25T00:00"_s, u"2026-10-25T03:00"_s});
    // It begins: there is no 02:00.
    CHECK(marks("2026-03-28T23:00:00Z", "2026-03-29T04:00:00Z", {Unit::Minutes, 120}, berlin)
          == QStringList{u"2026-03-28T23:00"_s, u"2026-03-29T02:00"_s});
    CHECK(marks("2026-03-28T23:00:00Z", "2026-03-29T04:00:00Z", {Unit::Minutes, 180}, berlin)
          == QStringList{u"2026-03-28T23:00"_s, u"2026-03-29T01:00"_s});
    // Half an hour beside UTC.
    CHECK(marks("2026-03-28T00:00:00Z", "2026-03-28T12:00:00Z", {Unit::Minutes, 360},
                QTimeZone("Asia/Kolkata"))
          == QStringList{u"2026-03-28T00:30"_s, u"2026-03-28T06:30"_s});
}

TEST_CASE("days are marked where they begin in the zone", "[timeaxis]")
{
    CHECK(marks("2026-10-24T22:00:00Z", "2026-10-27T23:00:00Z", {Unit::Days, 1}, berlin)
          == QStringList{u"2026-10-24T22:00"_s, u"2026-10-25T23:00"_s, u"2026-10-26T23:00"_s});
    // In Beirut the clocks went from 00:00 to 01:00 on 27 March 2022.
    const QTimeZone beirut("Asia/Beirut");
    CHECK(marks("2022-03-26T12:00:00Z", "2022-03-27T12:00:00Z", {Unit::Days, 1}, beirut)
          == QStringList{u"2022-03-26T22:00"_s});
    CHECK(marks("2022-03-26T12:00:00Z", "2022-03-27T08:00:00Z", {Unit::Minutes, 720}, beirut)
          == QStringList{u"2022-03-26T22:00"_s});
}

TEST_CASE("weeks, quarters and years begin where the calendar says", "[timeaxis]")
{
    const auto zone = QTimeZone::utc();
    CHECK(marks("2026-11-10T00:00:00Z", "2026-11-25T00:00:00Z", {Unit::Days, 7}, zone)
          == QStringList{u"2026-11-16T00:00"_s, u"2026-11-23T00:00"_s});
    CHECK(marks("2026-11-10T00:00:00Z", "2026-11-25T00:00:00Z", {Unit::Days, 7}, zone, Qt::Sunday)
          == QStringList{u"2026-11-15T00:00"_s, u"2026-11-22T00:00"_s});
    CHECK(marks("2026-01-15T00:00:00Z", "2026-08-01T00:00:00Z", {Unit::Months, 3}, zone)
          == QStringList{u"2026-04-01T00:00"_s, u"2026-07-01T00:00"_s});
    CHECK(marks("2024-06-01T00:00:00Z", "2026-12-01T00:00:00Z", {Unit::Months, 12}, zone)
          == QStringList{u"2025-01-01T00:00"_s, u"2026-01-01T00:00"_s});
}
