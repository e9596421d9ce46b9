// SPDX-License-Identifier: Apache-2.0
#include "core/base/loglines.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray line(int second, const QByteArray &level, const QByteArray &message)
{
    return "2026-11-25T12:" + QByteArray::number(second / 60).rightJustified(2, '0') + ':'
        + QByteArray::number(second % 60).rightJustified(2, '0') + ".000Z " + level
        + " core.importing " + message + '\n';
}

QStringList messages(const LogExcerpt &excerpt)
{
    QStringList all;
    for (const LogLine &one : excerpt.lines)
        all.append(one.message);
    return all;
}

} // namespace

TEST_CASE("a line is taken apart, and what is not ours is none", "[log]")
{
    const auto parsed =
        parseLogLine(u"2026-11-25T12:00:00.123Z warning core.http request 12 answered 429"_s);
    REQUIRE(parsed);
    CHECK(parsed->level == LogLevel::Warnings);
    CHECK(parsed->category == u"core.http"_s);
    CHECK(parsed->message == u"request 12 answered 429"_s);
    CHECK_FALSE(parseLogLine(u"something else"_s));
    CHECK_FALSE(parseLogLine(u"2026-11-25T12:00:00.123Z strange core.http x"_s));
    CHECK_FALSE(parseLogLine({}));
}

TEST_CASE("a ticket, a request and a key are found by their own words", "[log]")
{
    const auto at = [](const char *message) {
        return LogLine{{}, LogLevel::Decisions, u"core.http"_s, QString::fromUtf8(message)};
    };
    CHECK(fits(at("GET /api/v2/tickets/12/conversations"), {.ticket = u"12"_s}));
    CHECK(fits(at("ticket 12 unreadable"), {.ticket = u"12"_s}));
    CHECK_FALSE(fits(at("ticket 123 unreadable"), {.ticket = u"12"_s}));
    CHECK_FALSE(fits(at("request 12 sent"), {.ticket = u"12"_s}));
    CHECK(fits(at("request 12 GET"), {.request = u"12"_s}));
    CHECK_FALSE(fits(at("ticket 12"), {.request = u"12"_s}));
    CHECK(fits(at("key 3 (1a2b3c4d) issued"), {.key = u"1a2b"_s}));
    CHECK_FALSE(fits(at("commit 1a2b"), {.key = u"1a2b"_s}));
    CHECK(fits(at("Ticket walk"), {.text = u"TICKET"_s}));
    CHECK(fits(at("anything"), {.text = u"core.http"_s}));
    CHECK_FALSE(fits(at("anything"), {.least = LogLevel::Warnings}));
}

TEST_CASE("the newest lines come by time, from all programs and their former files", "[log]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"deskbridge.log.1"_s),
          line(1, "info", "first") + line(2, "info", "second"));
    write(folder.filePath(u"deskbridge.log"_s),
          line(4, "info", "fourth") + "half a line without\n" + line(6, "info", "sixth"));
    write(folder.filePath(u"hub.log"_s), line(3, "info", "third") + line(5, "warning", "fifth"));
    const LogExcerpt all = readLog(folder.path(), {}, 100);
    CHECK(messages(all)
          == QStringList{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s, u"sixth"_s});
    CHECK_FALSE(all.hasMore);
    const LogExcerpt newest = readLog(folder.path(), {}, 3);
    CHECK(messages(newest) == QStringList{u"fourth"_s, u"fifth"_s, u"sixth"_s});
    CHECK(newest.hasMore);
    CHECK(messages(readLog(folder.path(), {.least = LogLevel::Warnings}, 100))
          == QStringList{u"fifth"_s});
    CHECK(readLog(folder.filePath(u"nowhere"_s), {}, 100) == LogExcerpt{});
}

TEST_CASE("lines longer than what is read at once stay whole", "[log]")
{
    const QTemporaryDir folder;
    const QByteArray big(200'000, 'x');
    write(folder.filePath(u"deskbridge.log"_s),
          line(1, "info", "first") + line(2, "info", big) + line(3, "info", "last"));
    const LogExcerpt all = readLog(folder.path(), {}, 100);
    REQUIRE(all.lines.size() == 3);
    CHECK(all.lines[1].message.size() == big.size());
    CHECK(all.lines[0].message == u"first"_s);
}

TEST_CASE("of a large file only the end is read", "[log]")
{
    const QTemporaryDir folder;
    QByteArray content;
    for (int number = 0; number < 100'000; ++number)
        content += line(number % 3600, "info", "ticket " + QByteArray::number(number) + " stored");
    write(folder.filePath(u"deskbridge.log"_s), content); // some 7 MB
    QElapsedTimer all;
    all.start();
    CHECK(readLog(folder.path(), {.ticket = u"no such"_s}, 10).lines.isEmpty());
    const qint64 whole = all.elapsed();
    all.start();
    CHECK(readLog(folder.path(), {}, 100).lines.size() == 100);
    // Beside reading all of it on the same machine, reading the end is nothing.
    CHECK(all.elapsed() * 20 < whole + 20);
}
