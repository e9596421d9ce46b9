// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/datetext.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a date is said as its language orders it, the month in letters", "[datetext]")
{
    const auto [locale, text] = GENERATE(table<QString, QString>({
        {u"C"_s, u"1 Dec 2026"_s},
        {u"en_US"_s, u"Dec 1, 2026"_s},
        {u"en_GB"_s, u"1 Dec 2026"_s},
        {u"de_DE"_s, u"1. Dez. 2026"_s},
        {u"es_ES"_s, u"1 de dic de 2026"_s},
        {u"fr_FR"_s, u"1 déc. 2026"_s},
        {u"it_IT"_s, u"1 dic 2026"_s},
        {u"nl_NL"_s, u"1 dec. 2026"_s},
        {u"hu_HU"_s, u"2026. dec. 1."_s}, // the weekday at the end
        {u"ja_JP"_s, u"2026年12月1日"_s},
    }));

    // Whether a month's short name ends with a full stop differs between editions of the locale data.
    const auto bare = [](QString date) { return date.remove(u'.'); };
    CAPTURE(locale);
    CHECK(bare(dateText({2026, 12, 1}, QLocale(locale))) == bare(text));
}

TEST_CASE("a day's full stop stays where the language sets one", "[datetext]")
{
    CHECK(dateText({2026, 5, 1}, QLocale(u"de_DE"_s)) == u"1. Mai 2026"_s);
    CHECK(dateText({2026, 5, 1}, QLocale(u"en_GB"_s)) == u"1 May 2026"_s);
}

TEST_CASE("a time is said without seconds, in the zone", "[datetext]")
{
    const UtcTime time = *parseIso(u"2026-07-01T22:30:15Z");
    const QTimeZone berlin("Europe/Berlin");
    CHECK(dateTimeText(time, berlin, QLocale::c()) == u"2 Jul 2026, 00:30"_s);
    CHECK(dateTimeText(time, QTimeZone::utc(), QLocale(u"en_GB"_s)) == u"1 Jul 2026, 22:30"_s);
    CHECK(timeText({22, 30, 15}, QLocale::c()) == u"22:30"_s);
    CHECK(timeText({22, 30, 15}, QLocale(u"en_US"_s)).startsWith(u"10:30"_s));
}
