// SPDX-License-Identifier: Apache-2.0
#include "core/http/rategate.h"

#include "tests/support/catch.h"
#include "tests/support/manualscheduler.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

using namespace deskbridge;
using namespace std::chrono_literals;

namespace {

using enum CallKind;

class Bench {
public:
    explicit Bench(RateOptions options = {})
        : scheduler(clock)
        , gate(std::make_unique<RateGate>(options, clock, scheduler))
    { }

    void ask(int number, CallKind kind = Other, double credits = 1)
    {
        gate->acquire(kind, credits, &context, [this, number](RatePermit permit) {
            granted.push_back(number);
            permits.push_back(std::move(permit));
        });
    }
    /// Gives back the oldest permit, and lets the gate act on it.
    void answer(const RateHeaders &headers = {200, {}, {}, {}, {}})
    {
        RatePermit permit = std::move(permits.front());
        permits.erase(permits.begin());
        permit.answered(headers);
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }

    ManualClock clock;
    ManualScheduler scheduler;
    std::unique_ptr<RateGate> gate;
    QObject context;
    std::vector<int> granted;
    std::vector<RatePermit> permits; ///< after the gate, so that they go first
};

RateHeaders refused(std::optional<double> remaining = {})
{
    return {429, 400.0, remaining, {}, RetryAfter{30s, true, false}};
}

} // namespace

TEST_CASE("nothing is granted before the question has been put", "[rategate]")
{
    Bench bench;

    bench.ask(1);

    CHECK(bench.granted.empty());
    Bench::settle();
    CHECK(bench.granted == std::vector{1});
}

TEST_CASE("the first call goes alone, then six at once, in order", "[rategate]")
{
    Bench bench;
    for (int i = 1; i <= 10; ++i)
        bench.ask(i);

    Bench::settle();
    CHECK(bench.granted == std::vector{1});
    bench.answer();
    CHECK(bench.granted == std::vector{1, 2, 3, 4, 5, 6, 7});
    bench.answer();
    CHECK(bench.granted == std::vector{1, 2, 3, 4, 5, 6, 7, 8});
}

TEST_CASE("a permit that goes without an answer makes room", "[rategate]")
{
    Bench bench;
    bench.ask(1);
    bench.ask(2);
    Bench::settle();

    bench.permits.clear();
    Bench::settle();

    CHECK(bench.granted == std::vector{1, 2});
}

TEST_CASE("a permit counts once, wherever it is moved", "[rategate]")
{
    Bench bench;
    for (int i = 1; i <= 3; ++i)
        bench.ask(i);
    Bench::settle();

    RatePermit permit = std::move(bench.permits.front());
    bench.permits.clear();
    RatePermit other;
    other = std::move(permit);
    Bench::settle();
    CHECK(bench.granted.size() == 1);
    other.answered({503, {}, {}, {}, {}}); // tells of no limit: the next one goes alone again
    other.answered({200, {}, {}, {}, {}});
    Bench::settle();

    CHECK(bench.granted == std::vector{1, 2});
}

TEST_CASE("a call whose context has gone is passed over", "[rategate]")
{
    Bench bench;
    auto gone = std::make_unique<QObject>();
    bool granted = false;
    bench.ask(1);
    bench.gate->acquire(Other, 1, gone.get(), [&granted](const RatePermit &) { granted = true; });
    bench.ask(2);
    Bench::settle();

    gone.reset();
    bench.answer();

    CHECK(bench.granted == std::vector{1, 2});
    CHECK_FALSE(granted);
}

TEST_CASE("a limit spreads the calls over time", "[rategate]")
{
    Bench bench(RateOptions{0, {}});
    for (int i = 1; i <= 100; ++i)
        bench.ask(i);
    Bench::settle();
    bench.answer({200, 60.0, 59.0, 1.0, {}});
    while (bench.granted.size() < 61) {
        while (!bench.permits.empty())
            bench.answer({200, 60.0, {}, 1.0, {}});
        REQUIRE(bench.scheduler.runNext());
    }

    CHECK(bench.clock.monotonic() > 58s);
    CHECK(bench.clock.monotonic() < 63s);
}

TEST_CASE("a 429 holds everybody, and the gate says for how long", "[rategate]")
{
    Bench bench;
    bench.ask(1);
    bench.ask(2);
    bench.ask(3, TicketList, 3);
    Bench::settle();

    bench.answer(refused());
    CHECK(bench.granted.size() == 1);
    CHECK(bench.gate->waiting() == 30s);
    bench.clock.advance(10s);
    CHECK(bench.gate->waiting() == 20s);
    REQUIRE(bench.scheduler.runNext());

    CHECK(bench.granted == std::vector{1, 2});
    CHECK(bench.clock.monotonic() == 30s);
}

TEST_CASE("while only the list is held the others overtake it, and it keeps its place",
          "[rategate]")
{
    Bench bench;
    bench.ask(1, TicketList, 3);
    bench.ask(2, TicketList, 3);
    bench.ask(3);
    Bench::settle();

    bench.answer(refused(200.0));
    bench.ask(4);
    Bench::settle();
    CHECK(bench.granted == std::vector{1, 3});
    bench.answer({200, 400.0, 199.0, 1.0, {}});
    CHECK(bench.granted == std::vector{1, 3, 4});
    bench.answer({200, 400.0, 198.0, 1.0, {}});
    CHECK(bench.gate->waiting() == 30s);
    REQUIRE(bench.scheduler.runNext());

    CHECK(bench.granted == std::vector{1, 3, 4, 2});
}

TEST_CASE("nobody waits where nobody is in line", "[rategate]")
{
    Bench bench;
    CHECK(bench.gate->waiting() == 0ms);
    bench.ask(1);
    Bench::settle();

    bench.answer(refused());

    CHECK(bench.gate->waiting() == 0ms);
}

TEST_CASE("a call waiting for an answer does not wait for the limit", "[rategate]")
{
    Bench bench;
    bench.ask(1);
    bench.ask(2);
    Bench::settle();

    CHECK(bench.gate->waiting() == 0ms);
}

TEST_CASE("a shorter wait replaces a longer one", "[rategate]")
{
    Bench bench;
    bench.ask(1, TicketList, 3);
    bench.ask(2, TicketList, 3);
    Bench::settle();
    bench.answer(refused(200.0));
    CHECK(bench.gate->waiting() == 30s);

    bench.gate->setOptions(RateOptions{0, {}});
    bench.ask(3);
    Bench::settle();

    CHECK(bench.granted == std::vector{1, 3});
}

TEST_CASE("a gate may go before its permits and its callers", "[rategate]")
{
    Bench bench;
    bench.ask(1);
    bench.ask(2);
    Bench::settle();
    bench.answer(refused());

    bench.gate.reset();
    bench.permits.clear();
    while (bench.scheduler.runNext()) { }
    Bench::settle();

    CHECK(bench.granted == std::vector{1});
}

TEST_CASE("whoever is granted may ask again at once", "[rategate]")
{
    Bench bench;
    int rounds = 0;
    std::function<void(RatePermit)> again = [&](RatePermit permit) {
        permit.answered({200, {}, {}, {}, {}});
        if (++rounds < 100)
            bench.gate->acquire(Other, 1, &bench.context, again);
    };

    bench.gate->acquire(Other, 1, &bench.context, again);
    for (int i = 0; i < 300 && rounds < 100; ++i)
        Bench::settle();

    CHECK(rounds == 100);
}
