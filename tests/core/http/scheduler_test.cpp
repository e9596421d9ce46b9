// SPDX-License-Identifier: Apache-2.0
#include "core/http/scheduler.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTest>

#include <memory>

using namespace deskbridge;
using namespace std::chrono_literals;

TEST_CASE("what is put off happens later, and not before its time", "[scheduler]")
{
    TimerScheduler scheduler;
    QObject context;
    QElapsedTimer timer;
    qint64 calledAfter = -1;
    timer.start();

    scheduler.after(30ms, &context, [&] { calledAfter = timer.elapsed(); });

    CHECK(calledAfter == -1);
    REQUIRE(QTest::qWaitFor([&] { return calledAfter >= 0; }));
    CHECK(calledAfter >= 29);
}

TEST_CASE("what is put off by nothing still waits for its caller to return", "[scheduler]")
{
    TimerScheduler scheduler;
    QObject context;
    bool called = false;

    scheduler.after(0ms, &context, [&] { called = true; });

    CHECK_FALSE(called);
    CHECK(QTest::qWaitFor([&] { return called; }));
}

TEST_CASE("what is put off does not happen when its context has gone", "[scheduler]")
{
    TimerScheduler scheduler;
    auto context = std::make_unique<QObject>();
    QObject other;
    bool called = false;
    bool later = false;
    scheduler.after(1ms, context.get(), [&] { called = true; });
    scheduler.after(20ms, &other, [&] { later = true; });

    context.reset();

    REQUIRE(QTest::qWaitFor([&] { return later; }));
    CHECK_FALSE(called);
}
