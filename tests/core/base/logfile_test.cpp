// SPDX-License-Identifier: Apache-2.0
#include "core/base/logfile.h"

#include "core/base/logging.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a message is one line, with level and category, for its owner only", "[logfile]")
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(u"new/logs"_s));
    REQUIRE(log.open());
    log.write(QtWarningMsg, u"core.http"_s, u"request 12\nanswered \\ 429"_s);
    const QStringList lines = log.lastLines(10);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].endsWith(u"Z warning core.http request 12\\nanswered \\\\ 429"_s));
#ifdef Q_OS_UNIX
    CHECK((QFileInfo(log.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
#endif
}

TEST_CASE("the files are limited in size and number, and the newest lines stay", "[logfile]")
{
    const QTemporaryDir folder;
    LogFile log(folder.path(), {.bytes = 500, .files = 3});
    REQUIRE(log.open());
    for (int ticket = 0; ticket < 100; ++ticket)
        log.write(QtInfoMsg, u"core.importing"_s, u"ticket %1 stored"_s.arg(ticket));
    for (int age = 0; age < 3; ++age) {
        INFO(age);
        CHECK(QFileInfo(log.path(age)).size() > 0);
        CHECK(QFileInfo(log.path(age)).size() <= 500);
    }
    CHECK_FALSE(QFileInfo::exists(log.path(3)));
    const QStringList lines = log.lastLines(12);
    REQUIRE(lines.size() == 12);
    for (int line = 0; line < 12; ++line)
        CHECK(lines[line].endsWith(u"ticket %1 stored"_s.arg(88 + line)));
}

TEST_CASE("what was written before is still there after a start", "[logfile]")
{
    const QTemporaryDir folder;
    for (const QString &text : {u"first"_s, u"second"_s}) {
        LogFile log(folder.path());
        REQUIRE(log.open());
        log.write(QtInfoMsg, u"app"_s, text);
    }
    CHECK(LogFile(folder.path()).lastLines(10).size() == 2);
}

TEST_CASE("a filter finds a ticket's lines among others", "[logfile]")
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    REQUIRE(log.open());
    for (int ticket = 1; ticket <= 9; ++ticket)
        log.write(QtInfoMsg, u"core.importing"_s, u"ticket %1 stored"_s.arg(ticket));
    const QStringList lines = log.lastLines(10, u"Ticket 7 "_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].contains(u"ticket 7 "_s));
}

TEST_CASE("a folder that cannot be made is said, and writing does nothing", "[logfile]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    LogFile log(folder.filePath(u"file/logs"_s));
    const Outcome opened = log.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::StoreFailed);
    log.write(QtInfoMsg, u"app"_s, u"nothing"_s);
    CHECK(log.lastLines(10).isEmpty());
}

TEST_CASE("the level changes while running, and the program's messages arrive", "[logfile]")
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    REQUIRE(log.open());
    logTo(&log);
    qCInfo(logging::http) << "quiet";
    setLogLevel(LogLevel::Decisions);
    qCInfo(logging::http) << "decided";
    qCDebug(logging::http) << "detail";
    setLogLevel(LogLevel::Warnings);
    qCInfo(logging::http) << "quiet again";
    logTo(nullptr);
    qCWarning(logging::http) << "elsewhere";
    const QStringList lines = log.lastLines(10);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].endsWith(u"info core.http decided"_s));
}
