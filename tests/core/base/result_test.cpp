// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include "tests/support/catch.h"

#include <memory>
#include <type_traits>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a result holds its value", "[result]")
{
    const Result<QString> result = u"hello"_s;

    REQUIRE(result);
    CHECK(result.has_value());
    CHECK(*result == u"hello"_s);
    CHECK(result.value() == u"hello"_s);
    CHECK(result->size() == 5);
}

TEST_CASE("a result holds the reason why there is no value", "[result]")
{
    const Result<QString> result = failure(ErrorKind::NotFound, u"ticket 7"_s);

    REQUIRE_FALSE(result);
    CHECK_FALSE(result.has_value());
    CHECK(result.error() == Error{ErrorKind::NotFound, u"ticket 7"_s, {}});
}

TEST_CASE("an error and a value of the same type stay apart", "[result]")
{
    const Result<int, int> value = 7;
    const Result<int, int> error = Failure{7};

    CHECK(value);
    CHECK_FALSE(error);
    CHECK(*value == 7);
    CHECK(error.error() == 7);
}

TEST_CASE("a failure passes on to a result of another type", "[result]")
{
    Error error{ErrorKind::RateLimited, u"status 429"_s, std::chrono::seconds{5}};
    const Result<int> first = Failure{error};

    const Result<QString> second = failure(first);

    REQUIRE_FALSE(second);
    CHECK(second.error() == error);
}

TEST_CASE("a value can be changed in place", "[result]")
{
    Result<QString> result = u"a"_s;

    *result += u"b"_s;
    result->append(u'c');

    CHECK(*result == u"abc"_s);
}

TEST_CASE("a value that cannot be copied can be moved out", "[result]")
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(42);

    const std::unique_ptr<int> taken = *std::move(result);

    REQUIRE(taken);
    CHECK(*taken == 42);
}

TEST_CASE("value_or gives the other value only where there is none", "[result]")
{
    const Result<int> value = 1;
    const Result<int> error = failure(ErrorKind::Offline);

    CHECK(value.value_or(2) == 1);
    CHECK(error.value_or(2) == 2);
}

TEST_CASE("an outcome without a value succeeds or fails", "[result]")
{
    const Outcome done = Done{};
    const Outcome failed = failure(ErrorKind::StoreFull);

    CHECK(done);
    CHECK(failed.error().kind == ErrorKind::StoreFull);
}

TEST_CASE("a result never turns into a number behind one's back", "[result]")
{
    CHECK_FALSE(std::is_convertible_v<Result<int>, bool>);
    CHECK_FALSE(std::is_convertible_v<Result<int>, int>);
    CHECK_FALSE(std::is_default_constructible_v<Result<int>>);
}
