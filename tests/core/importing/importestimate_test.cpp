// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importestimate.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace std::chrono_literals;

namespace {

/// The same amount with each unit, as a run meets it, in steps of a tenth of what is remembered first.
ObservedRatio steady(double shortest, double units, double each)
{
    ObservedRatio ratio(shortest);
    for (double seen = shortest / 10; seen <= units; seen += shortest / 10)
        ratio.note(seen, seen * each);
    return ratio;
}

} // namespace

TEST_CASE(
    "calls left are the pages, the reads waiting, and the reads the tickets to come will bring")
{
    ImportEstimate estimate;
    estimate.ticketsExpected = 20'000;
    estimate.ticketsRead = 5'000;
    estimate.readShare.note(5'000, 2'500);
    estimate.readsWaiting = 40;
    CHECK(estimate.callsLeft() == 150 + 40 + 7'500);

    estimate.hiddenLists = 2; // a page each at least
    CHECK(estimate.callsLeft() == 150 + 2 + 40 + 7'500);
}

TEST_CASE("an account with more tickets than expected leaves no negative calls")
{
    ImportEstimate estimate;
    estimate.ticketsExpected = 10;
    estimate.ticketsRead = 500;
    estimate.readsWaiting = 3;

    CHECK(estimate.callsLeft() == 3);
}

TEST_CASE("the time left follows the pace so far and is unknown before there is one")
{
    ImportEstimate estimate;
    estimate.readsWaiting = 300;
    estimate.callsPerRead = steady(10, 100, 1);
    CHECK_FALSE(estimate.timeLeft());

    estimate.pace.note(1'000, 2);
    CHECK_FALSE(estimate.timeLeft());

    estimate.pace = steady(1'000, 60'000, 100 / 60'000.0); // 100 credits a minute
    REQUIRE(estimate.timeLeft());
    CHECK(estimate.timeLeft()->earliest < 180s);
    CHECK(estimate.timeLeft()->latest > 180s);
    CHECK(estimate.timeLeft()->earliest > 170s);
    CHECK(estimate.timeLeft()->latest < 190s);
}

TEST_CASE("a page of the list takes as long as three other calls, where a limit sets the pace")
{
    ImportEstimate estimate;
    estimate.ticketsExpected = 1'000;
    estimate.readShare = steady(100, 1'000, 0);
    estimate.callsPerRead = steady(10, 100, 1);
    estimate.pace = steady(1'000, 60'000, 0.001);
    estimate.readsWaiting = 70;

    CHECK(estimate.callsLeft() == 80);
    REQUIRE(estimate.timeLeft());
    CHECK(estimate.timeLeft()->earliest <= 100s);
    CHECK(estimate.timeLeft()->latest >= 100s);
    CHECK(estimate.timeLeft()->latest < 105s);
}

TEST_CASE("as long as nobody knows how many tickets are hidden, the latest end allows for them")
{
    ImportEstimate estimate;
    estimate.ticketsExpected = 10'000;
    estimate.ticketsRead = 10'000;
    estimate.readShare = steady(100, 10'000, 0.5);
    estimate.callsPerRead = steady(10, 1'000, 1);
    estimate.pace = steady(1'000, 600'000, 0.01);
    estimate.readsWaiting = 4'000;
    const auto known = estimate.timeLeft();
    REQUIRE(known);

    estimate.hiddenLists = 2;
    const auto hidden = estimate.timeLeft();
    REQUIRE(hidden);
    CHECK(hidden->latest > known->latest + 30s); // six hundred tickets with half as many reads
    CHECK(hidden->earliest <= known->earliest + 1s); // or none: two pages
}

TEST_CASE("long tickets, which take several calls each, are counted as they come")
{
    ImportEstimate estimate;
    estimate.pace = steady(1'000, 60'000, 0.01);
    estimate.readsWaiting = 1'000;
    estimate.callsPerRead = steady(10, 500, 1.5);
    REQUIRE(estimate.timeLeft());
    CHECK(estimate.timeLeft()->earliest <= 150s);
    CHECK(estimate.timeLeft()->latest >= 150s);
    CHECK(estimate.timeLeft()->earliest > 140s);
}
