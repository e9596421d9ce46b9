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

    estimate.requests = 100;
    estimate.elapsed = 60s;
    CHECK(estimate.timeLeft() == 180s);
}
