// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/simulatedimport.h"

using namespace deskbridge;

TEST_CASE("an import of any mix costs at most 1.02 times the least credits")
{
    // Of a size at which the four credits for names and the search's total do not matter.
    const auto shape = GENERATE(values<AccountShape>({
        {.tickets = 30'000, .respondedPercent = 0, .respondedPercentAtEnd = 0},
        {.tickets = 20'000, .respondedPercent = 2, .respondedPercentAtEnd = 8},
        {.tickets = 6'000, .respondedPercent = 80, .respondedPercentAtEnd = 20},
        {.tickets = 3'000, .respondedPercent = 100, .respondedPercentAtEnd = 100},
        {.tickets = 3'000,
         .respondedPercent = 20,
         .respondedPercentAtEnd = 20,
         .conversations = 250},
    }));
    CAPTURE(shape.tickets, shape.respondedPercent, shape.conversations);

    const auto import = SimulatedImport{.shape = shape}.run();

    REQUIRE(import);
    CHECK(import->summary.complete);
    CHECK(import->summary.tickets == shape.tickets);
    const auto least = static_cast<double>(shape.minimumCredits());
    CAPTURE(import->summary.credits, least);
    CHECK(static_cast<double>(import->summary.credits) <= 1.02 * least);
    CHECK(static_cast<double>(import->summary.credits) >= least);
}

TEST_CASE("an import at the account's limit uses it and is never refused")
{
    using Window = AccountMinute::Window;
    const Window window = GENERATE(Window::Fixed, Window::Sliding);
    const double limit = GENERATE(400.0, 700.0);
    CAPTURE(window == Window::Fixed, limit);

    const auto import =
        SimulatedImport{
            .shape = {.tickets = 8'000, .respondedPercent = 60, .respondedPercentAtEnd = 40},
            .minute = AccountMinute(window, limit, AccountMinute::listLimitOf(limit),
                                    std::chrono::seconds{17})}
            .run();

    REQUIRE(import);
    CHECK(import->summary.rateLimited == 0);
    const double minutes = std::chrono::duration<double, std::ratio<60>>(import->duration).count();
    CHECK(static_cast<double>(import->summary.credits) >= 0.97 * limit * minutes);
}

TEST_CASE("after its first tenth an import's end lies where it is foretold, within a fifth")
{
    const auto [oldest, newest, deleted] = GENERATE(table<int, int, int>(
        {{50, 50, 0}, {60, 45, 0}, {40, 55, 0}, {100, 100, 0}, {50, 50, 800}}));
    CAPTURE(oldest, newest, deleted);
    const double limit = 700;

    const auto import =
        SimulatedImport{.shape = {.tickets = 25'000,
                                  .respondedPercent = oldest,
                                  .respondedPercentAtEnd = newest,
                                  .deleted = deleted},
                        .minute = AccountMinute(AccountMinute::Window::Fixed, limit,
                                                AccountMinute::listLimitOf(limit), {})}
            .run();

    REQUIRE(import);
    const auto foretold = import->foretold();
    CHECK(foretold.times > 100);
    // Bounds of two standard errors: a few in a hundred may miss it.
    CHECK(foretold.held * 100 >= foretold.times * 97);
    CHECK(foretold.worst <= 0.2);
    CHECK(foretold.widthAtLast < foretold.width / 2);
}
