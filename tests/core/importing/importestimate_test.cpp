// SPDX-License-Identifier: Apache-2.0
#include "core/importing/importestimate.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace std::chrono_literals;

TEST_CASE(
    "calls left are the pages, the reads waiting, and the reads the tickets to come will bring")
{
    ImportEstimate estimate;
    estimate.ticketsExpected = 20'000;
    estimate.ticketsRead = 5'000;
    estimate.ticketsWithReads = 2'500;
    estimate.readsWaiting = 40;

    CHECK(estimate.callsLeft() == 150 + 40 + 7'500);
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
    CHECK_FALSE(estimate.timeLeft());

    estimate.requests = 4;
    estimate.credits = 12;
    estimate.elapsed = 1s;
    CHECK_FALSE(estimate.timeLeft());

    estimate.requests = 100;
    estimate.credits = 100;
    estimate.elapsed = 60s;
    CHECK(estimate.timeLeft() == 180s);
}

TEST_CASE("a page of the list takes as long as three other calls, where a limit sets the pace")
{
    ImportEstimate estimate;
    estimate.ticketsExpected = 1'000;
    estimate.readsWaiting = 70;
    estimate.requests = 20; // pages alone
    estimate.credits = 60;
    estimate.elapsed = 6s;

    CHECK(estimate.callsLeft() == 80);
    CHECK(estimate.creditsLeft() == 100);
    CHECK(estimate.timeLeft() == 10s);
}
