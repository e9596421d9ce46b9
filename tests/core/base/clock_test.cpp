// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include "tests/support/catch.h"

#include <QDateTime>

using namespace deskbridge;

TEST_CASE("the system clock tells the time of day in whole seconds of UTC", "[clock]")
{
    const qint64 before = QDateTime::currentSecsSinceEpoch();
    const std::int64_t told = toSeconds(SystemClock().now());
    const qint64 after = QDateTime::currentSecsSinceEpoch();

    CHECK(told >= before);
    CHECK(told <= after);
}

TEST_CASE("the monotonic clock never goes back", "[clock]")
{
    const SystemClock clock;
    std::chrono::milliseconds last = clock.monotonic();
    for (int i = 0; i < 1000; ++i) {
        const std::chrono::milliseconds next = clock.monotonic();
        REQUIRE(next >= last);
        last = next;
    }
}
