// SPDX-License-Identifier: Apache-2.0
#include "core/http/pacer.h"

#include "tests/support/catch.h"

#include <vector>

using namespace deskbridge;
using namespace std::chrono_literals;

namespace {

/// Lets as many calls of that weight go as may, each answered at once, and says when they went.
std::vector<Pacer::Moment> spend(Pacer &pacer, double weight, Pacer::Moment from, Pacer::Moment to)
{
    std::vector<Pacer::Moment> went;
    Pacer::Moment now = from;
    while (true) {
        const auto wait = pacer.wait(weight, now);
        REQUIRE(wait);
        now += *wait;
        if (now >= to)
            return went;
        if (*wait == 0ms) {
            pacer.letGo(weight, now);
            pacer.answered(weight, weight, now);
            went.push_back(now);
        }
    }
}

} // namespace

TEST_CASE("without an allowance nothing waits", "[pacer]")
{
    Pacer pacer;
    for (int i = 0; i < 10'000; ++i) {
        REQUIRE(pacer.wait(3, 0ms) == 0ms);
        pacer.letGo(3, 0ms);
    }
}

TEST_CASE("no minute holds more than the allowance, wherever it begins", "[pacer]")
{
    const double allowance = GENERATE(1.0, 2.0, 7.0, 50.0, 320.0, 400.0, 699.3, 2000.0);
    const double weight = GENERATE(1.0, 3.0);
    if (weight > allowance)
        return;
    CAPTURE(allowance, weight);
    Pacer pacer;
    pacer.setAllowance(allowance);

    const auto went = spend(pacer, weight, 0ms, 10min);

    for (std::size_t first = 0, last = 0; first < went.size(); ++first) {
        while (last < went.size() && went[last] - went[first] <= 60s)
            ++last;
        REQUIRE(static_cast<double>(last - first) * weight <= allowance + 1e-6);
    }
}

TEST_CASE("the allowance is spent, but for what a call is too heavy for", "[pacer]")
{
    const double allowance = GENERATE(50.0, 400.0, 700.0, 2000.0);
    CAPTURE(allowance);
    Pacer pacer;
    pacer.setAllowance(allowance);

    const auto went = spend(pacer, 1, 0ms, 10min);

    CHECK(static_cast<double>(went.size()) >= 0.99 * 10 * allowance);
}

TEST_CASE("calls are spread over the minute", "[pacer]")
{
    Pacer pacer;
    pacer.setAllowance(600);

    const auto went = spend(pacer, 1, 0ms, 60s);

    // A second's worth at once at the most, and then about ten a second.
    for (std::size_t i = 0; i + 12 < went.size(); ++i)
        REQUIRE(went[i + 12] - went[i] >= 100ms);
}

TEST_CASE("an idle minute is not saved up", "[pacer]")
{
    Pacer pacer;
    pacer.setAllowance(600);

    const auto went = spend(pacer, 1, 10min, 10min + 1s);

    CHECK(went.size() <= 22);
}

TEST_CASE("a call weighs until a minute after its answer", "[pacer]")
{
    Pacer pacer;
    pacer.setAllowance(1);
    pacer.letGo(1, 0ms);

    CHECK_FALSE(pacer.wait(1, 5min).has_value());
    pacer.answered(1, 1, 5min);
    CHECK(pacer.wait(1, 5min) == 60100ms);
    CHECK(pacer.wait(1, 6min + 99ms) == 1ms);
    CHECK(pacer.wait(1, 6min + 100ms) == 0ms);
}

TEST_CASE("a call that cost more than expected weighs more", "[pacer]")
{
    Pacer pacer;
    pacer.setAllowance(10);
    pacer.letGo(1, 0ms);
    pacer.answered(1, 9, 0ms);

    CHECK(pacer.spentSince(-1ms) == 9.0);
    CHECK(pacer.wait(2, 30s) == 30100ms);
    CHECK(pacer.wait(1, 30s) == 0ms);
}

TEST_CASE("a call heavier than the whole allowance goes when nothing else weighs", "[pacer]")
{
    Pacer pacer;
    pacer.setAllowance(2);

    CHECK(pacer.wait(3, 0ms) == 0ms);
    pacer.letGo(3, 0ms);
    pacer.answered(3, 3, 0ms);
    CHECK(pacer.wait(3, 0ms).value_or(0ms) > 60s);
}

TEST_CASE("an allowance may change at any time", "[pacer]")
{
    Pacer pacer;
    pacer.setAllowance(600);
    static_cast<void>(spend(pacer, 1, 0ms, 30s));

    pacer.setAllowance(100);

    CHECK(pacer.wait(1, 30s).value_or(0ms) > 20s);
    pacer.setAllowance(std::nullopt);
    CHECK(pacer.wait(1, 30s) == 0ms);
}
