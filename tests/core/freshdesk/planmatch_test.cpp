// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/planmatch.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("Pro and Enterprise are accepted under their names then and now", "[planmatch]")
{
    const QString tier =
        GENERATE(u"Pro"_s, u"Enterprise"_s, u"Estate"_s, u"Forest"_s, u"FOREST"_s, u"pro"_s,
                 u"Freshdesk Pro"_s, u"pro_2021"_s, u"Enterprise (annual)"_s, u"omni-enterprise"_s);
    CAPTURE(tier);

    CHECK(matchPlan(tier) == PlanFit::Accepted);
}

TEST_CASE("smaller plans are refused under their names then and now", "[planmatch]")
{
    const QString tier = GENERATE(u"Growth"_s, u"Free"_s, u"Sprout"_s, u"Blossom"_s, u"Garden"_s,
                                  u"GARDEN"_s, u"growth_2021"_s, u"Free (formerly Pro)"_s);
    CAPTURE(tier);

    CHECK(matchPlan(tier) == PlanFit::TooSmall);
}

TEST_CASE("a plan is matched by whole words only", "[planmatch]")
{
    const QString tier =
        GENERATE(u""_s, u"Omni"_s, u"Trial"_s, u"Professional"_s, u"Promo"_s, u"Enterprises"_s,
                 u"Rainforest"_s, u"freemium"_s, u"pro2"_s, u"Unlimited"_s, u"prö"_s);
    CAPTURE(tier);

    CHECK(matchPlan(tier) == PlanFit::NotRecognised);
}
