// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/periodchoice.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin{"Europe/Berlin"};

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

std::chrono::hours lengthOf(const Period &period)
{
    return std::chrono::duration_cast<std::chrono::hours>(*period.to - *period.from);
}

} // namespace

TEST_CASE("every choice counts its days with today as the last", "[periodchoice]")
{
    const QDate today = day("2026-11-23");
    const auto [choice, first] = GENERATE(table<PeriodChoice, QDate>({
        {PeriodChoice::Today, day("2026-11-23")},
        {PeriodChoice::Last7Days, day("2026-11-17")},
        {PeriodChoice::Last4Weeks, day("2026-10-27")},
        {PeriodChoice::Last13Weeks, day("2026-08-25")},
        {PeriodChoice::LastYear, day("2025-11-24")},
    }));

    CHECK(daysOf(choice, today) == DayRange{first, today});
}

TEST_CASE("the last day belongs to the period", "[periodchoice]")
{
    const Period period = periodOf({day("2026-11-23"), day("2026-11-23")}, berlin);

    CHECK(toIso(*period.from) == u"2026-11-22T23:00:00Z"_s);
    CHECK(toIso(*period.to) == u"2026-11-23T23:00:00Z"_s);
}

TEST_CASE("days on which the clocks change have 23 and 25 hours", "[periodchoice]")
{
    using std::chrono::hours;
    CHECK(lengthOf(periodOf({day("2026-03-29"), day("2026-03-29")}, berlin)) == hours{23});
    CHECK(lengthOf(periodOf({day("2026-10-25"), day("2026-10-25")}, berlin)) == hours{25});
}

TEST_CASE("a day that does not begin at midnight begins when it begins", "[periodchoice]")
{
    // In Beirut the clocks went from 00:00 to 01:00 on 27 March 2022.
    const QTimeZone beirut("Asia/Beirut");

    const Period period = periodOf({day("2022-03-27"), day("2022-03-27")}, beirut);

    CHECK(toIso(*period.from) == u"2022-03-26T22:00:00Z"_s);
    CHECK(lengthOf(period) == std::chrono::hours{23});
}
