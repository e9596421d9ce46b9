// SPDX-License-Identifier: Apache-2.0
#include "core/events/attemptlimiter.h"

#include "tests/support/catch.h"
#include "tests/support/manualclock.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Limits {
    ManualClock clock;
    AttemptLimiter limiter{clock};

    /// How many of so many attempts are within the limits.
    int allowed(int attempts, const QByteArray &fingerprint, const QString &sender)
    {
        int count = 0;
        for (int i = 0; i < attempts; ++i)
            count += limiter.count(fingerprint, sender) ? 0 : 1;
        return count;
    }
};

} // namespace

TEST_CASE("a key that keeps knocking is told when to come back, and may then", "[events]")
{
    Limits limits;
    CHECK(limits.allowed(100, "beef", u"192.0.2.1"_s) == AttemptLimiter::perKey.burst);
    const auto wait = limits.limiter.count("beef", u"192.0.2.1"_s);
    REQUIRE(wait);
    CHECK(*wait == 6s);
    limits.clock.advance(5s);
    CHECK(limits.limiter.count("beef", u"192.0.2.1"_s) == 1s);
    limits.clock.advance(1s);
    CHECK_FALSE(limits.limiter.count("beef", u"192.0.2.1"_s));
    CHECK(limits.limiter.count("beef", u"192.0.2.1"_s));
}

TEST_CASE("a sender is limited over all its keys, other senders are not", "[events]")
{
    Limits limits;
    int allowed = 0;
    for (int i = 0; i < 200; ++i)
        allowed += limits.allowed(1, QByteArray::number(i), u"192.0.2.1"_s);
    CHECK(allowed == AttemptLimiter::perSender.burst);
    CHECK(limits.allowed(1, "other", u"192.0.2.2"_s) == 1);
}

TEST_CASE("attempts without a key count for their sender", "[events]")
{
    Limits limits;
    CHECK(limits.allowed(200, {}, u"192.0.2.1"_s) == AttemptLimiter::perSender.burst);
}

TEST_CASE("the addresses of one IPv6 network are one sender", "[events]")
{
    Limits limits;
    int allowed = 0;
    for (int i = 1; i <= 200; ++i)
        allowed += limits.allowed(1, {}, u"2001:db8:0:7::%1"_s.arg(i, 0, 16));
    CHECK(allowed == AttemptLimiter::perSender.burst);
    CHECK(limits.allowed(1, {}, u"2001:db8:0:8::1"_s) == 1);
}

TEST_CASE("what is remembered of a million senders stays small", "[events]")
{
    Limits limits;
    for (int i = 0; i < 20'000; ++i) {
        limits.clock.advance(1ms);
        CHECK_FALSE(limits.limiter.count(
            QByteArray::number(i), u"10.%1.%2.%3"_s.arg(i >> 16).arg((i >> 8) & 255).arg(i & 255)));
    }
    CHECK(limits.limiter.remembered() <= 2 * AttemptLimiter::mostRemembered);
}
