// SPDX-License-Identifier: Apache-2.0
#include "app/control/changehook.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#ifdef Q_OS_UNIX

namespace {

constexpr int deadline = 60'000;

class HookBench {
public:
    /// A script whose lines are @p body, as one would write it for --on-change.
    QString script(const QByteArray &body)
    {
        QFile file(m_folder.filePath(u"a script"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body + "\n");
        REQUIRE(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                    | QFileDevice::ExeOwner));
        return u'"' + file.fileName() + u'"';
    }
    QString path(const QString &name) { return m_folder.filePath(name); }
    QByteArray read(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void start(const QString &command, std::chrono::milliseconds limit = ChangeHook::usualLimit)
    {
        hook = std::make_unique<ChangeHook>(command, limit);
        QObject::connect(hook.get(), &ChangeHook::failed, hook.get(),
                         [this](const QString &sentence) { failures.append(sentence); });
    }
    void waitForEnd()
    {
        REQUIRE(QTest::qWaitFor([this] { return hook->isIdle(); }, deadline));
    }

    std::unique_ptr<ChangeHook> hook;
    QStringList failures;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("the command hears of each change in its order, in environment variables", "[hook]")
{
    HookBench bench;
    bench.start(bench.script("echo \"$1 $DESKBRIDGE_VERDICT\" >> \"$2\"") + u" word "_s
                + bench.path(u"told"_s));
    for (const QString &verdict : {u"degraded"_s, u"operational"_s, u"paused"_s})
        bench.hook->run({{u"DESKBRIDGE_VERDICT"_s, verdict}});
    bench.waitForEnd();
    CHECK(bench.read(u"told"_s) == "word degraded\nword operational\nword paused\n");
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("a name that looks like a command is only a name", "[hook]")
{
    HookBench bench;
    const QString name = u"$(touch \"%1\"); `id` && x"_s.arg(bench.path(u"made"_s));
    bench.start(bench.script("printf '%s' \"$DESKBRIDGE_INTEGRATION\" > \"$1\"") + u' '
                + bench.path(u"told"_s));
    bench.hook->run({{u"DESKBRIDGE_INTEGRATION"_s, name}});
    bench.waitForEnd();
    CHECK(bench.read(u"told"_s) == name.toUtf8());
    CHECK_FALSE(QFile::exists(bench.path(u"made"_s)));
}

TEST_CASE("what a shell would do with the command's own words is not done", "[hook]")
{
    HookBench bench;
    bench.start(u"/bin/echo x > "_s + bench.path(u"made"_s));
    bench.hook->run({});
    bench.waitForEnd();
    CHECK_FALSE(QFile::exists(bench.path(u"made"_s)));
}

TEST_CASE("a command that fails, or is not there, is said and the next change runs it again",
          "[hook]")
{
    HookBench bench;
    bench.start(bench.script("exit 3"));
    bench.hook->run({});
    bench.hook->run({});
    bench.waitForEnd();
    REQUIRE(bench.failures.size() == 2);
    CHECK(bench.failures.first().contains(u'3'));

    bench.failures.clear();
    bench.start(bench.path(u"nowhere"_s));
    bench.hook->run({});
    bench.waitForEnd();
    CHECK(bench.failures.size() == 1);
}

TEST_CASE("a command that takes too long is ended with what it started", "[hook]")
{
    HookBench bench;
    bench.start(bench.script("sleep 1000 & echo $! > \"$1\"; wait") + u' ' + bench.path(u"child"_s),
                500ms);
    bench.hook->run({});
    bench.waitForEnd();
    REQUIRE(bench.failures.size() == 1);
    // Under load it may have been ended before it had started anything.
    const auto child = static_cast<pid_t>(bench.read(u"child"_s).trimmed().toLongLong());
    if (child > 0) {
        CHECK(QTest::qWaitFor(
            [child] {
                if (::kill(child, 0) != 0)
                    return true;
                QFile stat(u"/proc/%1/stat"_s.arg(child));
                return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ");
            },
            deadline));
    }
}

TEST_CASE("more changes than can wait give up the oldest, and it is said", "[hook]")
{
    HookBench bench;
    bench.start(bench.script("echo \"$N\" >> \"$1\"") + u' ' + bench.path(u"told"_s));
    const int runs = static_cast<int>(ChangeHook::mostWaiting) + 3; // one of them runs at once
    for (int i = 0; i < runs; ++i)
        bench.hook->run({{u"N"_s, QString::number(i)}});
    CHECK(bench.failures.size() == 2);
    bench.waitForEnd();
    const QList<QByteArray> told = bench.read(u"told"_s).trimmed().split('\n');
    CHECK(told.size() == runs - 2);
    CHECK(told.first() == "0");
    CHECK(told.at(1) == "3");
    CHECK(told.last() == QByteArray::number(runs - 1));
}

#endif

TEST_CASE("an empty command is none", "[hook]")
{
    CHECK_FALSE(ChangeHook::isCommand(u""_s));
    CHECK_FALSE(ChangeHook::isCommand(u"  "_s));
    CHECK_FALSE(ChangeHook::isCommand(u"\"\""_s));
    CHECK(ChangeHook::isCommand(u"\"a b\" c"_s));
}
