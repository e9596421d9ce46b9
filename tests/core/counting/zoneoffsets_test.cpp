// SPDX-License-Identifier: Apache-2.0
#include "core/counting/zoneoffsets.h"

#include "tests/core/counting/zones.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace deskbridge::zones;
using namespace std::chrono_literals;

TEST_CASE("a zone's remembered offsets are the zone's", "[counting]")
{
    const char *const id =
        GENERATE("UTC", "Europe/Berlin", "Australia/Lord_Howe", "Atlantic/Azores", "America/Havana",
                 "America/St_Johns", "Asia/Kolkata", "Africa/Casablanca");
    CAPTURE(id);
    const QTimeZone zone = named(id);
    const auto [from, to] = GENERATE(table<const char *, const char *>({
        {"1968-01-01T00:00:00Z", "1971-01-01T00:00:00Z"},
        {"2025-01-01T00:00:00Z", "2028-01-01T00:00:00Z"},
        {"2036-06-01T00:00:00Z", "2039-01-01T00:00:00Z"},
    }));
    ZoneOffsets forward(zone);
    ZoneOffsets backward(zone);
    QStringList wrong;
    const auto compare = [&](ZoneOffsets &offsets, UtcTime at, int expected) {
        if (offsets.at(at).count() != expected)
            wrong.append(toIso(at));
    };
    QList<int> expected; // asked once, for Qt takes its time
    constexpr auto step = 30min; // no zone here changes its clock at another minute
    for (UtcTime at = utc(from); at < utc(to); at += step) {
        expected.append(zone.offsetFromUtc(toDateTime(at)));
        compare(forward, at, expected.constLast());
    }
    UtcTime at = utc(from) + expected.size() * step;
    for (auto there = expected.crbegin(); there != expected.crend(); ++there)
        compare(backward, at -= step, *there);

    CHECK(wrong.join(u' ').toStdString() == "");
}

TEST_CASE("the last clock change is told, if there was one", "[counting]")
{
    ZoneOffsets berlin(named("Europe/Berlin"));
    CHECK(berlin.changeBefore(utc("2026-11-22T12:00:00Z")) == utc("2026-10-25T01:00:00Z"));
    CHECK(berlin.changeBefore(utc("2026-10-25T01:00:00Z")) == utc("2026-10-25T01:00:00Z"));
    CHECK(berlin.changeBefore(utc("2026-10-25T00:59:59Z")) == utc("2026-03-29T01:00:00Z"));

    ZoneOffsets utcItself(QTimeZone::utc());
    CHECK_FALSE(utcItself.changeBefore(utc("2026-11-22T12:00:00Z")));
}
