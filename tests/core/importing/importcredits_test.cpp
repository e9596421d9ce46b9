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

TEST_CASE("after its first tenth an import of some minutes foretells its end to within a fifth")
{
    const auto [oldest, newest] =
        GENERATE(table<int, int>({{50, 50}, {5, 5}, {70, 40}, {100, 100}}));
    CAPTURE(oldest, newest);
    const double limit = 700;

    const auto import =
        SimulatedImport{.shape = {.tickets = 12'000,
                                  .respondedPercent = oldest,
                                  .respondedPercentAtEnd = newest},
                        .minute = AccountMinute(AccountMinute::Window::Fixed, limit,
                                                AccountMinute::listLimitOf(limit), {})}
            .run();

    REQUIRE(import);
    CHECK(import->worstEstimate() <= 0.2);
}
