// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/timetext.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale english{QLocale::English, QLocale::UnitedKingdom};
const QTimeZone berlin{"Europe/Berlin"};

UtcTime at(const char *iso)
{
    return *parseIso(std::string_view(iso));
}

} // namespace

TEST_CASE("ages are told in the unit a person would use", "[timetext]")
{
    const UtcTime now = at("2026-11-22T10:15:00Z");
    const auto [age, text] = GENERATE(table<std::chrono::seconds, QString>({
        {0s, u"just now"_s},
        {59s, u"just now"_s},
        {60s, u"1 min ago"_s},
        {59min, u"59 min ago"_s},
        {5h, u"5 hour(s) ago"_s},
        {26h, u"yesterday"_s},
        {72h, u"3 day(s) ago"_s},
        {24h * 30, u"23 Oct 2026"_s},
    }));

    CHECK(relativeTime(now - age, now, berlin, english) == text);
}

TEST_CASE("a clock that was set back gives no negative age", "[timetext]")
{
    const UtcTime now = at("2026-11-22T10:15:00Z");

    CHECK(relativeTime(now + 1h, now, berlin, english) == u"just now"_s);
}

TEST_CASE("times are shown in the zone, summer and winter", "[timetext]")
{
    CHECK(localTime(at("2026-11-22T10:15:00Z"), berlin, english) == u"22 Nov 2026, 11:15"_s);
    CHECK(localTime(at("2026-07-01T22:30:00Z"), berlin, english) == u"2 Jul 2026, 00:30"_s);
    CHECK(localTime(at("2026-07-01T22:30:00Z"), berlin, QLocale::c()) == u"2 Jul 2026, 00:30"_s);
}

TEST_CASE("the zone is named with its offset of the moment", "[timetext]")
{
    CHECK(zoneName(berlin, at("2026-11-22T10:15:00Z")) == u"Europe/Berlin (UTC+01:00)"_s);
    CHECK(zoneName(berlin, at("2026-07-01T10:15:00Z")) == u"Europe/Berlin (UTC+02:00)"_s);
}

TEST_CASE("durations are rough and never longer than they need to be", "[timetext]")
{
    const auto [duration, text] = GENERATE(table<std::chrono::seconds, QString>({
        {0s, u"less than a minute"_s},
        {59s, u"less than a minute"_s},
        {60s, u"about 1 min"_s},
        {14min + 20s, u"about 14 min"_s},
        {59min + 40s, u"about 1 h 0 min"_s},
        {125min, u"about 2 h 5 min"_s},
    }));

    CHECK(roughDuration(duration) == text);
}
