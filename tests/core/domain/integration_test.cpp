// SPDX-License-Identifier: Apache-2.0
#include "core/domain/integration.h"

#include "tests/support/catch.h"

#include <QLocale>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a name loses its surrounding blanks and keeps its letters", "[domain]")
{
    const auto [typed, kept] = GENERATE(table<QString, QString>({
        {u"Freshdesk"_s, u"Freshdesk"_s},
        {u"  Freshdesk "_s, u"Freshdesk"_s},
        {u"\tFresh\n desk\r\n"_s, u"Fresh desk"_s},
        {u"Fresh   desk"_s, u"Fresh desk"_s},
        {u"\u00a0Fresh\u00a0desk\u2003"_s, u"Fresh desk"_s},
        {u"STRASSE ß İ"_s, u"STRASSE ß İ"_s},
        {u"u\u0308ber"_s, u"\u00fcber"_s}, // composed
        {u"客服"_s, u"客服"_s},
        {u"100 %1 & <b>"_s, u"100 %1 & <b>"_s},
        {u"👩‍💻 desk"_s, u"👩‍💻 desk"_s},
        {u"Fresh\u001b[31m\u0007 \u0000 desk"_s, u"Fresh[31m desk"_s}, // nothing a terminal obeys
        {QString(), QString()},
        {u""_s, u""_s},
        {u" \t\n\u00a0\u3000"_s, u""_s},
    }));
    CHECK(normalizedName(typed) == kept);
}

TEST_CASE("normalizing a normalized name changes nothing", "[domain]")
{
    const QString typed = GENERATE(u"  A  b "_s, u"e\u0301 \u0301x"_s, u" \u0301x"_s,
                                   u"\u2126 \u212b"_s, u"İstanbul"_s, u"\u1100\u1161\u11a8"_s);
    const QString once = normalizedName(typed);
    CHECK(normalizedName(once) == once);
    CHECK(comparableName(once) == comparableName(typed));
}

TEST_CASE("names that differ in case, blanks or composition alone are the same name", "[domain]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"Freshdesk"_s, u"FRESHDESK"_s},
        {u"Freshdesk"_s, u" freshdesk  "_s},
        {u"Fresh desk"_s, u"fresh\t \u00a0desk"_s},
        {u"Straße"_s, u"STRASSE"_s},
        {u"Straße"_s, u"STRAẞE"_s},
        {u"\u00dcber"_s, u"u\u0308ber"_s}, // Über, composed and not
        {u"\u00c5"_s, u"\u212b"_s}, // letter and ångström sign
        {u"k"_s, u"\u212a"_s}, // letter and kelvin sign
        {u"İstanbul"_s, u"i\u0307stanbul"_s},
        {u"İstanbul"_s, u"I\u0307STANBUL"_s},
        {u"ΣΊΣΥΦΟΣ"_s, u"σίσυφος"_s}, // final sigma
        {u"ǅ"_s, u"Ǆ"_s}, // title case and upper case
        {u"ǆ"_s, u"Ǆ"_s},
        {u"\u01f0"_s, u"J\u030c"_s}, // only the small letter is composed
        {u"ﬁsh"_s, u"FISH"_s}, // ligature
        {u"ПОДДЕРЖКА"_s, u"поддержка"_s},
        {u"𐐀"_s, u"𐐨"_s}, // beyond the first plane
    }));
    CHECK(comparableName(one) == comparableName(other));
}

TEST_CASE("names that differ in a letter are two names", "[domain]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"Support"_s, u"Support 2"_s},
        {u"Über"_s, u"Uber"_s},
        {u"Fresh desk"_s, u"Freshdesk"_s},
        {u"İ"_s, u"i"_s},
        {u"Support"_s, u"Ѕupport"_s}, // the second begins with a Cyrillic letter
        {u"A-B"_s, u"A B"_s},
    }));
    CHECK(comparableName(one) != comparableName(other));
}

TEST_CASE("comparing names does not depend on the language of the machine", "[domain]")
{
    const QLocale before;
    QLocale::setDefault(QLocale{QLocale::Turkish, QLocale::Turkey});
    CHECK(comparableName(u"mail"_s) == u"MAIL"_s);
    QLocale::setDefault(before);
}

TEST_CASE("a new integration is being set up and goes on after its save page", "[domain]")
{
    const Integration integration;
    CHECK(integration.state == IntegrationState::SettingUp);
    CHECK(integration.nextStep == SetupStep::InjixoKey);
    CHECK(integration.eventReceiver == EventReceiver::Undecided);
    CHECK_FALSE(integration.historyStart);
}
