// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/fuzzymatch.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("what was typed is found in the text", "[palette]")
{
    const auto [typed, text] = GENERATE(table<QString, QString>({
        {u""_s, u"Import now"_s},
        {u"import"_s, u"Import now"_s},
        {u"NOW"_s, u"Import now"_s},
        {u"now imp"_s, u"Import now"_s},
        {u"  now   import "_s, u"Import now"_s},
        {u"port"_s, u"Import now"_s},
        {u"impn"_s, u"Import now"_s},
        {u"in"_s, u"Import now"_s},
        {u"csemt"_s, u"CustomerService email Tickets"_s},
        {u"zuruck"_s, u"Zurück"_s},
        {u"ZURÜCK"_s, u"Zurück"_s},
        {u"strasse 5"_s, u"Strasse 5"_s},
    }));
    CAPTURE(typed, text);
    CHECK(fuzzyScore(typed, text));
}

TEST_CASE("what is not in the text is not found", "[palette]")
{
    const auto [typed, text] = GENERATE(table<QString, QString>({
        {u"export"_s, u"Import now"_s},
        {u"import later"_s, u"Import now"_s},
        {u"won"_s, u"Import now"_s},
        {u"mn"_s, u"Import now"_s}, // letters from inside of words match nearly everything
        {u"x"_s, u""_s},
    }));
    CAPTURE(typed, text);
    CHECK_FALSE(fuzzyScore(typed, text));
}

TEST_CASE("the nearer to what was typed, the higher the score", "[palette]")
{
    const QStringList falling{u"keys"_s, u"Keys of the account"_s, u"Show keys"_s, u"Monkeys"_s,
                              u"kitchen eyes"_s};
    for (qsizetype at = 1; at < falling.size(); ++at) {
        CAPTURE(falling[at - 1], falling[at]);
        CHECK(fuzzyScore(u"keys"_s, falling[at - 1]).value_or(0)
              > fuzzyScore(u"keys"_s, falling[at]).value_or(0));
    }
}
