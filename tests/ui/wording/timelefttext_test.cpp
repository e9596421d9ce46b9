// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/timelefttext.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("the time left is told as the two ends it lies between, never narrower", "[timelefttext]")
{
    const auto [earliest, latest, text] =
        GENERATE(table<std::chrono::seconds, std::chrono::seconds, QString>({
            {0s, 1s, u"less than a minute left"_s},
            {30s, 60s, u"less than a minute left"_s},
            {59s, 61s, u"at most 2 min left"_s},
            {12min, 16min, u"12 to 16 min left"_s},
            {12min + 59s, 15min + 1s, u"12 to 16 min left"_s},
            {14min, 14min, u"about 14 min left"_s},
            {60min, 90min, u"60 to 90 min left"_s},
            {58min, 91min, u"55 min to 1 h 35 min left"_s},
            {100min, 123min, u"1 h 40 min to 2 h 5 min left"_s},
            {119min, 121min, u"1 h 55 min to 2 h 5 min left"_s},
            {120min, 120min, u"about 2 h left"_s},
            {0s, 180min, u"at most 3 h left"_s},
            {26h, 30h, u"26 h to 30 h left"_s},
        }));

    CHECK(timeLeftText({earliest, latest}) == text);
}
