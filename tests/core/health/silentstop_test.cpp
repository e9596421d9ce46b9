// SPDX-License-Identifier: Apache-2.0
#include "core/health/silentstop.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime now = fromSeconds(1'790'000'000);

/// An app that announced all of a thousand contacts; its last event came an hour ago.
LaneEvidence goodApp()
{
    LaneEvidence evidence;
    evidence.now = now;
    evidence.watchedSince = now - std::chrono::days{30};
    evidence.lastEventAt = now - 1h;
    evidence.foundBefore = 1000;
    evidence.announcedBefore = 1000;
    return evidence;
}

RefusedKey knockAt(UtcTime at)
{
    RefusedKey key;
    key.lastFour = QStringLiteral("x7Q2");
    key.since = at;
    key.lastAt = at;
    key.attempts = 1;
    return key;
}

} // namespace

TEST_CASE("silence while Freshdesk has nothing is no alarm, however long", "[silentstop]")
{
    LaneEvidence evidence = goodApp();
    evidence.lastEventAt = now - std::chrono::days{20};
    CHECK(judgeFlow(evidence) == EventFlow::QuietAsFreshdesk);
}

TEST_CASE("one missed contact proves nothing, two of a good app do", "[silentstop]")
{
    LaneEvidence evidence = goodApp();
    evidence.missed = 1;
    CHECK(judgeFlow(evidence) == EventFlow::Flowing);
    evidence.missed = 2;
    CHECK(judgeFlow(evidence) == EventFlow::QuietAlthoughBusy);
}

TEST_CASE("an app that loses deliveries is given more of them", "[silentstop]")
{
    LaneEvidence evidence = goodApp();
    evidence.announcedBefore = 900;
    CHECK(missedThatProve(evidence) == 7); // 101/1002 to the seventh is below a millionth
    evidence.missed = 6;
    CHECK(judgeFlow(evidence) == EventFlow::Flowing);
    evidence.missed = 7;
    CHECK(judgeFlow(evidence) == EventFlow::QuietAlthoughBusy);
}

TEST_CASE("without history it takes twenty", "[silentstop]")
{
    LaneEvidence evidence = goodApp();
    evidence.lastEventAt.reset();
    evidence.foundBefore = 0;
    evidence.announcedBefore = 0;
    CHECK(missedThatProve(evidence) == 20);
}

TEST_CASE("more announced than found is as good as all", "[silentstop]")
{
    LaneEvidence evidence = goodApp();
    evidence.announcedBefore = 5000;
    CHECK(missedThatProve(evidence) == 2);
}

TEST_CASE("an app that never used its key is waited for", "[silentstop]")
{
    LaneEvidence evidence;
    evidence.now = now;
    evidence.missed = 500;
    CHECK(judgeFlow(evidence) == EventFlow::Waiting);
    CHECK_FALSE(evidence.quietSince());
}

TEST_CASE("a key that has ended and knocks is known at once", "[silentstop]")
{
    LaneEvidence evidence = goodApp();
    evidence.refused = knockAt(now - 10min);
    CHECK(judgeFlow(evidence) == EventFlow::Refused);
    evidence.lastEventAt.reset();
    CHECK(judgeFlow(evidence) == EventFlow::Refused);
}

TEST_CASE("an event with the right key ends the refusal", "[silentstop]")
{
    LaneEvidence evidence = goodApp();
    evidence.refused = knockAt(now - 10min);
    evidence.lastEventAt = now - 5min;
    CHECK(judgeFlow(evidence) == EventFlow::Flowing);
}

TEST_CASE("what came before the lane was watched is not missed", "[silentstop]")
{
    LaneEvidence evidence = goodApp();
    evidence.watchedSince = now - 2min; // resumed after a pause
    CHECK(*evidence.quietSince() == now - 2min);
}
