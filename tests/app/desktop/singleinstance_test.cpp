// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/singleinstance.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Role = SingleInstance::Role;

/// A second start, on a thread of its own, because it waits for the first one's answer.
std::optional<Role> secondStart(const QString &folder, const QByteArray &token)
{
    std::optional<Role> role;
    const std::unique_ptr<QThread> starter(QThread::create([&] {
        SingleInstance second(folder);
        role = second.start(token, 30s);
    }));
    starter->start();
    const bool ended = QTest::qWaitFor([&] { return starter->isFinished(); }, 40'000);
    starter->wait();
    return ended ? role : std::nullopt;
}

} // namespace

TEST_CASE("a second start shows the first one's window and hands its token over",
          "[singleinstance]")
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    REQUIRE(first.start({}) == Role::First);
    QList<QByteArray> asked;
    QObject::connect(&first, &SingleInstance::windowRequested, &first,
                     [&asked](const QByteArray &token) { asked.append(token); });

    CHECK(secondStart(folder.path(), "token with blanks\nand lines") == Role::Second);
    CHECK(secondStart(folder.path(), {}) == Role::Second);

    CHECK(QTest::qWaitFor([&asked] { return asked.size() == 2; }));
    CHECK(asked == QList<QByteArray>{"token with blanks\nand lines", QByteArray()});
}

TEST_CASE("another data folder has a window of its own", "[singleinstance]")
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());

    CHECK(first.start({}) == Role::First);
    CHECK(second.start({}) == Role::First);
}

TEST_CASE("the same folder by another path is the same folder", "[singleinstance]")
{
    const QTemporaryDir folder;
    const QString link = folder.path() + u"-link"_s;
    REQUIRE(QFile::link(folder.path(), link));
    SingleInstance first(folder.path());
    REQUIRE(first.start({}) == Role::First);

    CHECK(secondStart(link, {}) == Role::Second);

    QFile::remove(link);
}

TEST_CASE("after the first one ended the next start is first again", "[singleinstance]")
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        REQUIRE(first.start({}) == Role::First);
    }
    SingleInstance next(folder.path());

    CHECK(next.start({}) == Role::First);
    CHECK(secondStart(folder.path(), {}) == Role::Second);
}

TEST_CASE("what a crash left behind is in nobody's way", "[singleinstance]")
{
    const QTemporaryDir folder;
    // The lock of a process that is no more, and a socket nobody listens on.
    QFile lock(folder.filePath(u"deskbridge.lock"_s));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("2147483646\ndeskbridge\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();

    SingleInstance next(folder.path());

    CHECK(next.start({}, 30s) == Role::First);
    CHECK(secondStart(folder.path(), {}) == Role::Second);
}

TEST_CASE("a first one that does not answer is told, after a while", "[singleinstance]")
{
    const QTemporaryDir folder;
    QLockFile held(folder.filePath(u"deskbridge.lock"_s));
    held.setStaleLockTime(0);
    REQUIRE(held.tryLock(0ms));
    SingleInstance second(folder.path());

    CHECK(second.start({}, 300ms) == Role::Unanswered);
}
