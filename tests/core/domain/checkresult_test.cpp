// SPDX-License-Identifier: Apache-2.0
#include "core/domain/checkresult.h"

#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

CheckOutcome overall(const QList<CheckOutcome> &outcomes)
{
    QList<CheckResult> checks;
    for (const CheckOutcome outcome : outcomes)
        checks.append({.id = CheckId::Key, .outcome = outcome});
    return overallOutcome(checks);
}

constexpr auto passed = CheckOutcome::Passed;
constexpr auto warning = CheckOutcome::Warning;
constexpr auto failed = CheckOutcome::Failed;
constexpr auto skipped = CheckOutcome::Skipped;

} // namespace

TEST_CASE("the overall outcome is the worst one", "[domain]")
{
    const auto [outcomes, expected] = GENERATE(table<QList<CheckOutcome>, CheckOutcome>({
        {{passed}, passed},
        {{warning}, warning},
        {{failed}, failed},
        {{passed, passed, passed}, passed},
        {{passed, warning}, warning},
        {{passed, failed}, failed},
        {{warning, failed}, failed},
        {{passed, warning, failed, skipped}, failed},
        // What was skipped neither improves nor spoils what ran.
        {{passed, skipped}, passed},
        {{warning, skipped}, warning},
        {{failed, skipped, skipped}, failed},
    }));
    CAPTURE(outcomes.size());
    CHECK(outcomeCode(overall(outcomes)) == outcomeCode(expected));
}

TEST_CASE("the overall outcome is skipped only if nothing ran", "[domain]")
{
    CHECK(overall({}) == skipped);
    CHECK(overall({skipped}) == skipped);
    CHECK(overall({skipped, skipped}) == skipped);
}

TEST_CASE("the order of the checks does not matter", "[domain]")
{
    QList<CheckOutcome> outcomes{passed, warning, failed, skipped};
    std::ranges::sort(outcomes);
    do {
        REQUIRE(overall(outcomes) == failed);
    } while (std::ranges::next_permutation(outcomes).found);
}

TEST_CASE("a failed check outweighs any number of passed ones", "[domain]")
{
    QList<CheckOutcome> outcomes(100, passed);
    outcomes << failed;
    CHECK(overall(outcomes) == failed);
}

TEST_CASE("before a check begins all its steps are pending, in the order they are shown",
          "[domain]")
{
    QStringList steps;
    for (const CheckResult &check : pendingChecks()) {
        steps << checkCode(check.id);
        CHECK(check.outcome == CheckOutcome::Pending);
        CHECK(check.finding == Finding::None);
        CHECK_FALSE(check.error);
    }
    CHECK(steps.join(u' ') == u"address key role scope plan occasional tickets groups fields"_s);
}
