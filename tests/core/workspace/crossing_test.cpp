// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/crossing.h"

#include "tests/support/catch.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 30'000;

/// Without an end of its own for longer than the test waits.
constexpr Sql countVeryFar{"test.count_very_far",
                           R"(WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL
                              SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n)"};
constexpr Sql countNothing{"test.count_nothing", "SELECT count(*) FROM integration"};

/// A reader on a thread of its own, and the way to it.
class Bench {
public:
    Bench()
    {
        const QString file = m_folder.filePath(u"deskbridge.sqlite"_s);
        REQUIRE(Database::open(file, Database::Access::ReadWrite));
        m_reader.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, &m_reader, &Reader::close);
        m_thread.start();
        bool opened = false;
        QMetaObject::invokeMethod(
            &m_reader, [&] { opened = m_reader.open(file).has_value(); },
            Qt::BlockingQueuedConnection);
        REQUIRE(opened);
    }
    ~Bench()
    {
        m_thread.quit();
        m_thread.wait();
    }

    Crossing crossing{m_home, m_engine, m_reader};

private:
    QTemporaryDir m_folder;
    QObject m_home;
    Engine m_engine{{}};
    Reader m_reader;
    QThread m_thread;
};

} // namespace

TEST_CASE("a question that takes long and is withdrawn makes way for the next")
{
    std::atomic_bool begun = false;
    bool answered = false;
    Bench bench;
    auto asker = std::make_unique<QObject>();
    bench.crossing.askReader<qint64>(
        asker.get(), [&](const Result<qint64> &) { answered = true; },
        [&begun](const Reader &reader) {
            begun = true;
            return reader.database().number(countVeryFar);
        });
    REQUIRE(QTest::qWaitFor([&] { return begun.load(); }, longEnough));

    asker.reset();
    QObject other;
    std::optional<Result<qint64>> next;
    bench.crossing.askReader<qint64>(
        &other, [&](Result<qint64> result) { next = std::move(result); },
        [](const Reader &reader) { return reader.database().number(countNothing); });

    REQUIRE(QTest::qWaitFor([&] { return next.has_value(); }, longEnough));
    CHECK(next->value_or(-1) == 0);
    CHECK_FALSE(answered);
}

TEST_CASE("a question that is withdrawn before its turn is not begun")
{
    bool begun = false;
    QSemaphore turn;
    Bench bench;
    QObject other;
    int answers = 0;
    const auto count = [&answers](const Result<qint64> &) { ++answers; };
    bench.crossing.askReader<qint64>(&other, count, [&turn](const Reader &) {
        turn.acquire(); // until the next question has been withdrawn
        return Result<qint64>(1);
    });
    {
        QObject asker;
        bench.crossing.askReader<qint64>(&asker, count, [&begun](const Reader &) {
            begun = true;
            return Result<qint64>(2);
        });
    }
    turn.release();
    bench.crossing.askReader<qint64>(&other, count,
                                     [](const Reader &) { return Result<qint64>(3); });

    REQUIRE(QTest::qWaitFor([&] { return answers == 2; }, longEnough));
    CHECK_FALSE(begun);
}

TEST_CASE("an asker that asks often is watched for its open questions only")
{
    Bench bench;
    struct Asker : QObject {
        [[nodiscard]] int watchers() const { return receivers(SIGNAL(destroyed(QObject *))); }
    };
    Asker asker;
    int answers = 0;
    for (int i = 0; i < 10; ++i)
        bench.crossing.askReader<qint64>(
            &asker, [&](const Result<qint64> &) { ++answers; },
            [](const Reader &) { return Result<qint64>(1); });
    CHECK(asker.watchers() == 10);
    REQUIRE(QTest::qWaitFor([&] { return answers == 10; }, longEnough));
    CHECK(asker.watchers() == 0);
}
