// SPDX-License-Identifier: Apache-2.0
#include "core/diagnostics/checkrun.h"

#include "tests/support/catch.h"
#include "tests/support/manualclock.h"
#include "tests/support/manualscheduler.h"

#include <QPointer>
#include <QStringList>
#include <QTest>

#include <optional>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// Answers when the test says so.
class HandCheck final : public Check {
public:
    HandCheck(CheckId id, QList<CheckId> after, QList<CheckId> needed)
        : m_id(id)
        , m_after(std::move(after))
        , m_needed(std::move(needed))
    { }

    QList<CheckId> ids() const override { return {m_id}; }
    QList<CheckId> comesAfter() const override { return m_after; }
    QList<CheckId> needs() const override { return m_needed; }
    Error overdue() const override { return {ErrorKind::KeychainFailed}; }
    void run(const QList<CheckResult> &soFar, QObject *context, Report report) override
    {
        seen = soFar;
        asked = context;
        answer = std::move(report);
    }
    [[nodiscard]] bool isAsked() const { return asked != nullptr; }

    QList<CheckResult> seen;
    QPointer<QObject> asked;
    Report answer;

private:
    CheckId m_id;
    QList<CheckId> m_after;
    QList<CheckId> m_needed;
};

class Bench {
public:
    HandCheck &add(CheckId id, QList<CheckId> after = {}, QList<CheckId> needed = {})
    {
        auto check = std::make_unique<HandCheck>(id, std::move(after), std::move(needed));
        HandCheck &added = *check;
        m_order.append(id);
        m_checks.push_back(std::move(check));
        return added;
    }
    void start()
    {
        run = std::make_unique<CheckRun>(m_order, std::move(m_checks), scheduler);
        QObject::connect(run.get(), &CheckRun::checkChanged, run.get(),
                         [this](const CheckResult &check) {
                             told << checkCode(check.id) + u' ' + outcomeCode(check.outcome);
                         });
        QObject::connect(run.get(), &CheckRun::finished, run.get(),
                         [this](const QList<CheckResult> &checks) { finished = checks; });
        run->start();
    }
    [[nodiscard]] CheckResult result(CheckId id) const { return *findCheck(run->checks(), id); }

    ManualClock clock;
    ManualScheduler scheduler{clock};
    std::unique_ptr<CheckRun> run;
    QStringList told;
    std::optional<QList<CheckResult>> finished;

private:
    QList<CheckId> m_order;
    std::vector<std::unique_ptr<Check>> m_checks;
};

CheckResult passed(CheckId id)
{
    return {id, CheckOutcome::Passed, Finding::Ok};
}

CheckResult failed(CheckId id)
{
    return {id, CheckOutcome::Failed, Finding::CallFailed, Error{ErrorKind::Offline}};
}

} // namespace

TEST_CASE("checks that wait for nothing run side by side and say nothing before start returned",
          "[checks]")
{
    Bench bench;
    HandCheck &one = bench.add(CheckId::Disk);
    HandCheck &two = bench.add(CheckId::Proxy);
    bench.start();
    CHECK(bench.told.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return one.isAsked() && two.isAsked(); }));
    two.answer(passed(CheckId::Proxy));
    CHECK_FALSE(bench.finished);
    one.answer(passed(CheckId::Disk));
    REQUIRE(bench.finished);
    CHECK(bench.finished->size() == 2);
    CHECK(bench.finished->first() == passed(CheckId::Disk)); // in the order they are shown
}

TEST_CASE("a check that comes after another starts when that has ended, however it ended",
          "[checks]")
{
    Bench bench;
    HandCheck &later = bench.add(CheckId::Clock, {CheckId::Address});
    HandCheck &first = bench.add(CheckId::Address);
    bench.start();
    REQUIRE(QTest::qWaitFor([&] { return first.isAsked(); }));
    CHECK_FALSE(later.isAsked());
    first.answer(failed(CheckId::Address));
    REQUIRE(QTest::qWaitFor([&] { return later.isAsked(); }));
    CHECK(*findCheck(later.seen, CheckId::Address) == failed(CheckId::Address));
}

TEST_CASE("what a failed check was needed for is skipped with the reason, and so on down",
          "[checks]")
{
    Bench bench;
    bench.add(CheckId::Archive, {}, {CheckId::Conversations});
    HandCheck &first = bench.add(CheckId::Tickets);
    HandCheck &second = bench.add(CheckId::Conversations, {}, {CheckId::Tickets});
    bench.start();
    REQUIRE(QTest::qWaitFor([&] { return first.isAsked(); }));
    first.answer(failed(CheckId::Tickets));
    REQUIRE(bench.finished);
    CHECK_FALSE(second.isAsked());
    CHECK(bench.result(CheckId::Conversations).finding == Finding::PrerequisiteFailed);
    CHECK(bench.result(CheckId::Conversations).facts.value(u"after"_s) == u"tickets"_s);
    CHECK(bench.result(CheckId::Archive).facts.value(u"after"_s) == u"conversations"_s);
}

TEST_CASE("a check that takes too long has failed with its own error and holds nothing up",
          "[checks]")
{
    Bench bench;
    HandCheck &slow = bench.add(CheckId::Keychain);
    HandCheck &next = bench.add(CheckId::Address, {CheckId::Keychain});
    bench.start();
    REQUIRE(QTest::qWaitFor([&] { return slow.isAsked(); }));
    REQUIRE(bench.scheduler.runNext());
    CHECK(bench.result(CheckId::Keychain).outcome == CheckOutcome::Failed);
    CHECK(bench.result(CheckId::Keychain).error->kind == ErrorKind::KeychainFailed);
    REQUIRE(QTest::qWaitFor([&] { return next.isAsked(); }));
    slow.answer(passed(CheckId::Keychain)); // too late
    CHECK(bench.result(CheckId::Keychain).outcome == CheckOutcome::Failed);
    next.answer(passed(CheckId::Address));
    CHECK(bench.finished);
}

TEST_CASE("a cancelled run is silent and drops what it asked", "[checks]")
{
    Bench bench;
    HandCheck &one = bench.add(CheckId::Disk);
    HandCheck &two = bench.add(CheckId::Proxy);
    bench.start();
    REQUIRE(QTest::qWaitFor([&] { return one.isAsked() && two.isAsked(); }));
    bench.told.clear();
    bench.run->cancel();
    CHECK(one.asked.isNull());
    one.answer(passed(CheckId::Disk));
    two.answer(passed(CheckId::Proxy));
    CHECK(bench.told.isEmpty());
    CHECK_FALSE(bench.finished);
}

TEST_CASE("whoever hears of a check may end the whole run", "[checks]")
{
    Bench bench;
    HandCheck &one = bench.add(CheckId::Disk);
    bench.add(CheckId::Proxy, {CheckId::Disk});
    bench.start();
    REQUIRE(QTest::qWaitFor([&] { return one.isAsked(); }));
    QObject::connect(bench.run.get(), &CheckRun::checkChanged, bench.run.get(),
                     [&bench] { bench.run->cancel(); });
    one.answer(passed(CheckId::Disk));
    CHECK(bench.told.last() == u"disk passed"_s);
    CHECK_FALSE(bench.finished);
}
