// SPDX-License-Identifier: Apache-2.0
#include "tests/core/freshdesk/probebench.h"

#include <QCoreApplication>

using namespace deskbridge;
using enum CheckOutcome;

namespace {

using Call = FakeFreshdesk::Call;

} // namespace

TEST_CASE("a cancelled probe is silent wherever it is cancelled", "[accountprobe]")
{
    const int after = GENERATE(range(0, 18));
    CAPTURE(after);
    ProbeBench bench;
    if (after == 0)
        bench.probe->start(), bench.probe->cancel();
    QObject::connect(bench.probe.get(), &AccountProbe::checkChanged, &bench.ears, [&] {
        if (bench.heard.size() == after)
            bench.probe->cancel();
    });
    if (after > 0)
        bench.probe->start();
    REQUIRE(QTest::qWaitFor([&] { return bench.heard.size() >= after; }));
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();

    CHECK(bench.heard.size() == after);
    CHECK(bench.ends == 0);
}

TEST_CASE("a probe may be deleted from what it tells", "[accountprobe]")
{
    const int after = GENERATE(range(1, 18));
    CAPTURE(after);
    ProbeBench bench;
    QObject::connect(bench.probe.get(), &AccountProbe::checkChanged, &bench.ears, [&] {
        if (bench.heard.size() == after)
            bench.probe.reset();
    });
    bench.probe->start();
    REQUIRE(QTest::qWaitFor([&] { return !bench.probe; }));
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();

    CHECK(bench.heard.size() == after);
    CHECK(bench.ends == 0);
}

TEST_CASE("a probe may be deleted when it ends", "[accountprobe]")
{
    ProbeBench bench;
    QObject::connect(bench.probe.get(), &AccountProbe::finished, &bench.ears,
                     [&] { bench.probe.reset(); });

    bench.run();

    CHECK(bench.ends == 1);
}

TEST_CASE("a probe starts from the beginning again", "[accountprobe]")
{
    ProbeBench bench;
    bench.freshdesk.rejectKey();
    bench.run();
    CHECK(overallOutcome(bench.result) == Failed);
    bench.freshdesk.recover();
    bench.ends = 0;

    bench.run();

    CHECK(overallOutcome(bench.result) == Passed);
    CHECK(bench.probe->checks() == bench.result);
}

TEST_CASE("a probe that hangs is ended by whoever asked", "[accountprobe]")
{
    ProbeBench bench;
    bench.freshdesk.hang(Call::Groups);
    bench.probe->start();
    REQUIRE(QTest::qWaitFor([&] { return bench.heard.size() == 17; }));

    bench.probe->cancel();
    bench.freshdesk.recover();
    bench.run();

    CHECK(overallOutcome(bench.result) == Passed);
}
