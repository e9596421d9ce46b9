// SPDX-License-Identifier: Apache-2.0
#include "core/importing/observedratio.h"

#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace deskbridge;

namespace {

double width(const ObservedRatio::Range &range)
{
    return range.high - range.low;
}

/// @p each of a unit's number, with noise of up to @p noise to either side.
template <class Each>
ObservedRatio observed(int units, Each each, double noise, QRandomGenerator &random)
{
    ObservedRatio ratio(10);
    double amount = 0;
    for (int unit = 1; unit <= units; ++unit) {
        amount += each(unit) + noise * (2 * random.generateDouble() - 1);
        ratio.note(unit, amount);
    }
    return ratio;
}

} // namespace

TEST_CASE("nothing is said of what is ahead before a few stretches are behind", "[observedratio]")
{
    ObservedRatio ratio(10);
    CHECK_FALSE(ratio.overall());
    for (int unit = 1; unit < 40; ++unit) {
        ratio.note(unit, unit / 2.0);
        CHECK_FALSE(ratio.ahead(100));
    }
    ratio.note(40, 20);
    CHECK(ratio.overall() == 0.5);
    CHECK(ratio.ahead(100));
}

TEST_CASE("what is steady is foretold narrowly, however long it has been going on",
          "[observedratio]")
{
    const int units = GENERATE(50, 500, 50'000);
    QRandomGenerator random(1);
    const auto ahead = observed(units, [](int) { return 0.5; }, 0, random).ahead(1'000);
    REQUIRE(ahead);
    CHECK(ahead->low < 0.5);
    CHECK(ahead->high > 0.5);
    CHECK(width(*ahead) < 0.011);
}

TEST_CASE("the more it varies the wider, the more is known the narrower", "[observedratio]")
{
    QRandomGenerator random(2);
    const auto half = [](int) { return 0.5; };
    const auto calm = observed(100, half, 0.1, random).ahead(1'000);
    const auto wild = observed(100, half, 0.5, random).ahead(1'000);
    const auto known = observed(10'000, half, 0.5, random).ahead(1'000);
    REQUIRE((calm && wild && known));
    CHECK(width(*calm) < width(*wild));
    CHECK(width(*known) < width(*wild) / 2);
}

TEST_CASE("what comes lies within the bounds, at any time and for any length", "[observedratio]")
{
    // The bounds are two standard errors away, and errors are known by few stretches.
    int held = 0;
    int all = 0;
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator random(seed);
        const double mean = 0.2 + 0.6 * random.generateDouble();
        const int seen = 40 + random.bounded(2'000);
        const int next = 1 + random.bounded(2'000);
        const auto ahead = observed(seen, [mean](int) { return mean; }, mean, random).ahead(next);
        REQUIRE(ahead);
        double amount = 0;
        for (int unit = 0; unit < next; ++unit)
            amount += mean + mean * (2 * random.generateDouble() - 1);
        ++all;
        held += ahead->low <= amount / next && amount / next <= ahead->high ? 1 : 0;
    }
    CHECK(held >= all * 88 / 100);
}

TEST_CASE("what changes is foretold to go on changing as far as it has", "[observedratio]")
{
    QRandomGenerator random(3);
    const auto falling = [](int unit) { return 0.6 - 0.2 * unit / 1'000.0; };
    const auto ahead = observed(600, falling, 0.02, random).ahead(400);
    REQUIRE(ahead);
    CHECK(ahead->low <= 0.44); // the mean of the last four hundred
    CHECK(ahead->high >= 0.44);

    const auto rising = [](int unit) { return 0.2 + 0.2 * unit / 1'000.0; };
    const auto up = observed(600, rising, 0.02, random).ahead(400);
    REQUIRE(up);
    CHECK(up->low <= 0.36);
    CHECK(up->high >= 0.36);
}

TEST_CASE("a pace that halves is within the bounds soon after", "[observedratio]")
{
    ObservedRatio ratio(1'000);
    double credits = 0;
    for (int ms = 100; ms <= 900'000; ms += 100) {
        credits += ms <= 600'000 ? 1 : 0.5;
        ratio.note(ms, credits);
    }
    const auto ahead = ratio.ahead(600'000);
    REQUIRE(ahead);
    CHECK(ahead->low <= 0.005);
    CHECK(ahead->high >= 0.005);
}
