// SPDX-License-Identifier: Apache-2.0
#include "core/base/utctime.h"

#include "tests/support/catch.h"

#include <QDateTime>

#include <string_view>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    std::string_view text;
    std::string_view same; ///< the moment in its one normal form
};

QString normal(std::optional<UtcTime> time)
{
    return time ? toIso(*time) : u"none"_s;
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

TEST_CASE("every form in which Freshdesk writes a time is read", "[utctime]")
{
    const Case c = GENERATE(Case{"2026-11-22T10:15:00Z", "2026-11-22T10:15:00Z"},
                            Case{"2026-11-22T10:15:07Z", "2026-11-22T10:15:07Z"},
                            Case{"2026-11-22T10:15:00", "2026-11-22T10:15:00Z"},
                            Case{"2026-11-22 10:15:00Z", "2026-11-22T10:15:00Z"},
                            Case{"2026-11-22T10:15:00.999Z", "2026-11-22T10:15:00Z"},
                            Case{"2026-11-22T10:15:00.123456789+01:00", "2026-11-22T09:15:00Z"},
                            Case{"2026-11-22T10:15:00+05:30", "2026-11-22T04:45:00Z"},
                            Case{"2026-11-22T10:15:00+0530", "2026-11-22T04:45:00Z"},
                            Case{"2026-11-22T10:15:00-08", "2026-11-22T18:15:00Z"},
                            Case{"2026-11-22T23:30:00-01:00", "2026-11-23T00:30:00Z"},
                            Case{"2026-01-01T00:15:00+14:00", "2025-12-31T10:15:00Z"},
                            Case{"2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"},
                            Case{"1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"},
                            Case{"1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"},
                            Case{"2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z"},
                            Case{"0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"});
    CAPTURE(std::string(c.text));

    CHECK(normal(parseIso(c.text)) == text(c.same));
    CHECK(normal(parseIso(QStringView(text(c.text)))) == text(c.same));
}

TEST_CASE("what is no time is refused", "[utctime]")
{
    const std::string_view wrong = GENERATE(values<std::string_view>({"",
                                                                      " ",
                                                                      "now",
                                                                      "2026",
                                                                      "2026-11",
                                                                      "2026-11-22",
                                                                      "2026-11-22T10:15",
                                                                      "2026-11-22T10:15Z",
                                                                      "2026-11-22T10:15:0Z",
                                                                      "2026-13-01T00:00:00Z",
                                                                      "2026-00-01T00:00:00Z",
                                                                      "2026-02-29T00:00:00Z",
                                                                      "2026-04-31T00:00:00Z",
                                                                      "2026-11-00T00:00:00Z",
                                                                      "2026-11-22T24:00:00Z",
                                                                      "2026-11-22T10:60:00Z",
                                                                      "2026-11-22T10:15:61Z",
                                                                      "2026-11-22T10:15:00X",
                                                                      "2026-11-22T10:15:00ZZ",
                                                                      "2026-11-22T10:15:00Z ",
                                                                      " 2026-11-22T10:15:00Z",
                                                                      "2026-11-22T10:15:00+",
                                                                      "2026-11-22T10:15:00+1",
                                                                      "2026-11-22T10:15:00+01:",
                                                                      "2026-11-22T10:15:00+15:00",
                                                                      "2026-11-22T10:15:00+01:60",
                                                                      "2026-11-22T10:15:00*01:00",
                                                                      "-026-11-22T10:15:00Z",
                                                                      "2026/11/22T10:15:00Z",
                                                                      "2026-11-22t10:15:00Z",
                                                                      "20261122T101500Z",
                                                                      "1795342500"}));
    CAPTURE(std::string(wrong));

    CHECK_FALSE(parseIso(wrong).has_value());
}

TEST_CASE("a time without its end is refused wherever it is cut", "[utctime]")
{
    const std::string_view whole = "2026-11-22T10:15:00+05:30";
    // With the seconds it is whole, and so it is with the hour of the zone.
    const std::size_t length = GENERATE(range<std::size_t>(0, 19));
    CAPTURE(std::string(whole.substr(0, length)));

    CHECK_FALSE(parseIso(whole.substr(0, length)).has_value());
}

TEST_CASE("digits of another script are no digits", "[utctime]")
{
    CHECK_FALSE(parseIso(QStringView(u"٢٠٢٦-11-22T10:15:00Z")).has_value());
}

TEST_CASE("a person may leave out the time of day or the seconds", "[utctime]")
{
    const Case c = GENERATE(Case{"2026-11-22", "2026-11-22T00:00:00Z"},
                            Case{"  2026-11-22\n", "2026-11-22T00:00:00Z"},
                            Case{"2026-11-22T10:15", "2026-11-22T10:15:00Z"},
                            Case{"2026-11-22 10:15", "2026-11-22T10:15:00Z"},
                            Case{"2026-11-22T10:15Z", "2026-11-22T10:15:00Z"},
                            Case{"2026-11-22T10:15+01:00", "2026-11-22T09:15:00Z"},
                            Case{"2026-11-22T10:15:07Z", "2026-11-22T10:15:07Z"});
    CAPTURE(std::string(c.text));

    CHECK(normal(parseTyped(text(c.text))) == text(c.same));
}

TEST_CASE("a person may not leave out more than that", "[utctime]")
{
    const std::string_view wrong = GENERATE(values<std::string_view>(
        {"", "today", "2026-11", "22.11.2026", "2026-02-30", "2026-11-22T", "2026-11-22T10",
         "2026-11-22T10:", "2026-11-22T10:15:", "2026-11-22Z", "2026-11-22T10:15 Z"}));
    CAPTURE(std::string(wrong));

    CHECK_FALSE(parseTyped(text(wrong)).has_value());
}

TEST_CASE("a time is written in one form and read back the same", "[utctime]")
{
    const std::int64_t seconds = GENERATE(values<std::int64_t>(
        {0, 1, -1, 951'782'400, 1'795'342'500, 2'147'483'647, 2'147'483'648, 4'102'444'799}));
    const UtcTime time = fromSeconds(seconds);

    CHECK(toSeconds(time) == seconds);
    CHECK(parseIso(QStringView(toIso(time))) == time);
    CHECK(toIso(time).size() == 20);
    CHECK(toIso(time).endsWith(u'Z'));
}

TEST_CASE("a time becomes a date in UTC", "[utctime]")
{
    const QDateTime date = toDateTime(fromSeconds(1'795'342'500));

    CHECK(date.toSecsSinceEpoch() == 1'795'342'500);
    CHECK(date.offsetFromUtc() == 0);
    CHECK(date.time().hour() == (1'795'342'500 / 3600) % 24);
}
