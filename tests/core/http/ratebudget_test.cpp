// SPDX-License-Identifier: Apache-2.0
#include "core/http/ratebudget.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace std::chrono_literals;

namespace {

using Decision = RateBudget::Decision;
using enum CallKind;

RateHeaders ok(std::optional<double> total = {}, std::optional<double> remaining = {})
{
    return {200, total, remaining, {}, {}};
}

RateHeaders refused(std::chrono::seconds wait, std::optional<double> remaining = {})
{
    return {429, 400.0, remaining, {}, RetryAfter{wait, true, false}};
}

/// A call from its leave to its answer.
void call(RateBudget &budget, CallKind kind, const RateHeaders &headers, RateBudget::Moment now)
{
    budget.letGo(kind, 1, now);
    budget.answered(kind, 1, headers, now, now);
}

bool mayGo(const RateBudget &budget, RateBudget::Moment now, CallKind kind = Other)
{
    return budget.decide(kind, 1, now).mayGo();
}

/// How many calls may go within that time, each answered at once with these headers.
int countCalls(RateBudget &budget, CallKind kind, const RateHeaders &headers,
               RateBudget::Moment from, std::chrono::milliseconds length)
{
    int calls = 0;
    for (RateBudget::Moment now = from; now < from + length; now += 10ms) {
        while (mayGo(budget, now, kind)) {
            call(budget, kind, headers, now);
            if (++calls > 100'000)
                return calls;
        }
    }
    return calls;
}

} // namespace

TEST_CASE("the first call goes alone", "[ratebudget]")
{
    RateBudget budget;

    REQUIRE(mayGo(budget, 0ms));
    budget.letGo(Other, 1, 0ms);

    CHECK(budget.decide(Other, 1, 0ms) == Decision{std::nullopt, false});
    CHECK(budget.decide(TicketList, 3, 1h) == Decision{std::nullopt, false});
}

TEST_CASE("an answer without a limit ends the pacing", "[ratebudget]")
{
    const int status = GENERATE(200, 401, 403, 404);
    RateBudget budget;

    call(budget, Other, {status, {}, {}, {}, {}}, 0ms);

    for (int i = 0; i < 10'000; ++i) {
        REQUIRE(mayGo(budget, 0ms));
        budget.letGo(Other, 1, 0ms);
    }
}

TEST_CASE("what broke does not tell whether there is a limit", "[ratebudget]")
{
    const int status = GENERATE(0, 500, 503);
    RateBudget budget;

    call(budget, Other, {status, {}, {}, {}, {}}, 0ms);
    budget.letGo(Other, 1, 0ms);

    CHECK_FALSE(mayGo(budget, 0ms));
}

TEST_CASE("a limit may be told late, and then holds", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, ok(), 0ms);
    call(budget, Other, ok(600.0, 590.0), 1s);

    CHECK(budget.total() == 600.0);
    CHECK(countCalls(budget, Other, ok(600.0, 590.0), 1s, 60s) <= 480);
}

TEST_CASE("a limit stays known when later answers leave it out", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, ok(400.0, 399.0), 0ms);
    call(budget, Other, ok(), 1s);

    CHECK(budget.total() == 400.0);
    CHECK(countCalls(budget, Other, ok(), 2s, 60s) <= 320);
}

TEST_CASE("the reserve is left to the account's other users", "[ratebudget]")
{
    const auto [reserve, most] =
        GENERATE(table<int, int>({{0, 400}, {20, 320}, {50, 200}, {80, 80}, {100, 80}, {-5, 400}}));
    CAPTURE(reserve);
    RateBudget budget(RateOptions{reserve, {}});
    call(budget, Other, ok(400.0), 0ms);

    const int calls = countCalls(budget, Other, ok(400.0), 2min, 60s);

    CHECK(calls <= most);
    CHECK(calls >= most * 97 / 100);
}

TEST_CASE("a highest rate holds with and without a limit", "[ratebudget]")
{
    RateBudget budget(RateOptions{0, 60});
    const RateHeaders headers = GENERATE(ok(), ok(400.0), ok(50.0));
    const int most = headers.total == 50.0 ? 50 : 60;
    call(budget, Other, headers, 0ms);

    const int calls = countCalls(budget, Other, headers, 2min, 60s);

    CHECK(calls <= most);
    CHECK(calls >= most * 95 / 100);
}

TEST_CASE("options may change under way", "[ratebudget]")
{
    RateBudget budget(RateOptions{80, {}});
    call(budget, Other, ok(400.0), 0ms);

    budget.setOptions(RateOptions{0, {}});

    CHECK(countCalls(budget, Other, ok(400.0), 2min, 60s) > 380);
}

TEST_CASE("a limit by the hour is spent by the minute", "[ratebudget]")
{
    const auto [total, most] = GENERATE(table<double, int>({{3000.0, 50}, {5000.0, 84}}));
    RateBudget budget(RateOptions{0, {}});
    call(budget, Other, ok(total, total - 1), 0ms);

    CHECK(countCalls(budget, Other, ok(total, total / 2), 2min, 60s) <= most);
}

TEST_CASE("the ticket list keeps to its documented share", "[ratebudget]")
{
    const auto [total, most] = GENERATE(table<double, int>(
        {{200.0, 20}, {400.0, 100}, {700.0, 200}, {1000.0, 300}, {2000.0, 400}}));
    CAPTURE(total);
    RateBudget budget(RateOptions{0, {}});
    call(budget, Other, ok(total), 0ms);

    const int calls = countCalls(budget, TicketList, ok(total), 2min, 60s);

    CHECK(calls <= most);
    CHECK(calls >= most * 95 / 100);
}

TEST_CASE("a list that has used up its share does not hold the others", "[ratebudget]")
{
    RateBudget budget(RateOptions{0, {}});
    call(budget, Other, ok(400.0), 0ms);
    static_cast<void>(countCalls(budget, TicketList, ok(400.0), 1min, 59s));

    const Decision list = budget.decide(TicketList, 3, 119s);

    CHECK_FALSE(list.mayGo());
    CHECK(list.listOnly);
    CHECK(mayGo(budget, 119s, Other));
}

TEST_CASE("a 429 holds everybody for as long as the server asked", "[ratebudget]")
{
    const CallKind kind = GENERATE(TicketList, Other);
    RateBudget budget;
    call(budget, Other, ok(400.0, 300.0), 0ms);

    call(budget, kind, refused(37s, 0.0), 10s);

    CHECK(budget.decide(Other, 1, 10s) == Decision{37s, false});
    CHECK(budget.decide(TicketList, 3, 20s) == Decision{27s, false});
    CHECK_FALSE(mayGo(budget, 47s - 1ms));
    CHECK(mayGo(budget, 47s));
}

TEST_CASE("a 429 that asks for no wait is not answered with the next call at once", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, ok(400.0, 300.0), 0ms);

    call(budget, Other, refused(0s, 0.0), 10s);

    CHECK_FALSE(mayGo(budget, 11s - 1ms));
    CHECK(mayGo(budget, 11s));
}

TEST_CASE("of two holds the longer one counts", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, refused(60s), 0ms);
    call(budget, Other, refused(10s), 1s);

    CHECK_FALSE(mayGo(budget, 59s));
    CHECK(mayGo(budget, 60s));
}

TEST_CASE("after a hold one call goes alone", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, ok(400.0, 300.0), 0ms);
    call(budget, Other, refused(30s), 1s);

    REQUIRE(mayGo(budget, 31s));
    budget.letGo(Other, 1, 31s);
    CHECK_FALSE(mayGo(budget, 31s));
    budget.answered(Other, 1, ok(400.0, 399.0), 31s, 32s);
    CHECK(mayGo(budget, 32s));
}

TEST_CASE("a 429 of the list holds only the list while credits remain", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, ok(400.0, 300.0), 0ms);

    call(budget, TicketList, refused(30s, 250.0), 10s);

    CHECK(budget.decide(TicketList, 3, 10s) == Decision{30s, true});
    CHECK(mayGo(budget, 10s, Other));
    CHECK(budget.decide(TicketList, 3, 40s).mayGo());
}

TEST_CASE("a 429 of the list holds everybody when nobody says what remains", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, ok(400.0), 0ms);

    call(budget, TicketList, refused(30s), 10s);

    CHECK(budget.decide(Other, 1, 10s) == Decision{30s, false});
}

TEST_CASE("what the list took until it was refused is its share for ten minutes", "[ratebudget]")
{
    RateBudget budget(RateOptions{0, {}});
    call(budget, Other, ok(900.0), 0ms); // a total without a documented share
    const int before = countCalls(budget, TicketList, ok(900.0, 800.0), 1min, 6s);
    REQUIRE(before > 50);

    call(budget, TicketList, refused(60s, 800.0), 66s);

    const int after = countCalls(budget, TicketList, ok(900.0, 800.0), 3min, 60s);
    CHECK(after <= before);
    CHECK(after >= before * 8 / 10);
    call(budget, Other, ok(900.0, 800.0), 15min);
    CHECK(countCalls(budget, TicketList, ok(900.0, 800.0), 15min, 60s) > 800);
}

TEST_CASE("a reserve that somebody else eats into is given way to", "[ratebudget]")
{
    RateBudget budget;
    // One call of ours, and yet 340 of 400 are gone: 60 is less than the reserve of 80.
    call(budget, Other, ok(400.0, 60.0), 0ms);

    CHECK(budget.decide(Other, 1, 0ms) == Decision{10s, false});
    CHECK_FALSE(mayGo(budget, 10s - 1ms));
    REQUIRE(mayGo(budget, 10s));

    // The look shows that it is not over yet, the next one that it is.
    call(budget, Other, ok(400.0, 50.0), 10s);
    CHECK(budget.decide(Other, 1, 10s) == Decision{10s, false});
    call(budget, Other, ok(400.0, 399.0), 20s);
    CHECK(mayGo(budget, 20s));
}

TEST_CASE("where nothing remains nobody looks for a minute", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, ok(400.0, 0.0), 0ms);

    CHECK(budget.decide(Other, 1, 0ms) == Decision{61s, false});
}

TEST_CASE("a reserve of nothing still gives way before a call is refused", "[ratebudget]")
{
    RateBudget budget(RateOptions{0, {}});
    call(budget, Other, ok(400.0, 2.0), 0ms);

    CHECK(budget.decide(Other, 3, 0ms) == Decision{61s, false});
    CHECK(mayGo(budget, 0ms));
}

TEST_CASE("what we used up ourselves is nobody else's doing", "[ratebudget]")
{
    RateBudget budget;
    call(budget, Other, ok(400.0, 399.0), 0ms);
    int used = 1;
    for (RateBudget::Moment now = 1ms; now < 60s; now += 10ms) {
        if (mayGo(budget, now)) {
            ++used;
            call(budget, Other, ok(400.0, 400.0 - used), now);
        }
    }

    CHECK(used >= 310);
    CHECK(used <= 320);
}

TEST_CASE("calls that never get an answer weigh all the same", "[ratebudget]")
{
    RateBudget budget(RateOptions{0, {}});
    call(budget, Other, ok(60.0), 0ms);

    int calls = 0;
    for (RateBudget::Moment now = 1min + 1s; now < 2min; now += 10ms) {
        if (mayGo(budget, now)) {
            call(budget, Other, {}, now);
            ++calls;
        }
    }

    CHECK(calls <= 60);
}

TEST_CASE("the budget tells how much of the minute is used, and what is certainly not ours",
          "[ratebudget]")
{
    RateBudget budget;
    CHECK_FALSE(budget.use());
    call(budget, Other, ok(), 0ms);
    CHECK_FALSE(budget.use()); // an answer without numbers

    call(budget, Other, ok(400, 398), 1000ms);
    REQUIRE(budget.use());
    CHECK(*budget.use() == LimitUse{400, 2, 0});
    call(budget, Other, ok(400, 319), 2000ms);
    CHECK(*budget.use() == LimitUse{400, 81, 78});

    // A limit by the hour is told by the minute.
    RateBudget hourly;
    call(hourly, Other, ok(3000, 2400), 0ms);
    CHECK(hourly.use()->limit == 50);
    CHECK(hourly.use()->used == 10);
}
