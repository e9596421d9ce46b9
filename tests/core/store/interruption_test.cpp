// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;

namespace {

/// Takes a while: SQLite counts one by one.
constexpr Sql countFar{"test.count_far",
                       R"(WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL
                          SELECT i + 1 FROM n WHERE i < 3000000) SELECT count(*) FROM n)"};

} // namespace

TEST_CASE("a statement whose question is withdrawn ends in the middle", "[store]")
{
    const auto database = openInMemory();
    Withdrawn withdrawn{true};
    {
        const Database::Interruption interruption(*database, withdrawn);
        const auto ended = database->number(countFar);
        REQUIRE_FALSE(ended);
        CHECK(ended.error().kind == ErrorKind::StoreFailed);
    }
    CHECK(database->number(countFar).value_or(-1) == 3'000'001); // the next is not concerned
}

TEST_CASE("a statement whose question stands runs to its end", "[store]")
{
    const auto database = openInMemory();
    const Withdrawn withdrawn{false};
    const Database::Interruption interruption(*database, withdrawn);
    CHECK(database->number(countFar).value_or(-1) == 3'000'001);
}
