// SPDX-License-Identifier: Apache-2.0
// The log files of the command line's programs: whose they are, and what is in them.
#include "core/base/loglines.h"
#include "core/keys/keyfingerprint.h"
#include "core/store/database.h"
#include "core/store/intransaction.h"
#include "core/store/settingtable.h"
#include "tests/app/control/runninghub.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

/// As another program does, such as the window.
void setLevel(ControlBench &bench, LogLevel level)
{
    const auto database = Database::open(bench.database(), Database::Access::ReadWrite);
    REQUIRE(database);
    SettingTable table(**database);
    auto settings = table.read();
    REQUIRE(settings);
    settings->logLevel = level;
    REQUIRE(inTransaction(
        **database, [&](Transaction &transaction) { return table.write(transaction, *settings); }));
}

QByteArray log(const ControlBench &bench, const QString &name)
{
    QFile file(bench.dataFolder() + u"/logs/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool waitForLine(const ControlBench &bench, const QString &name, const QByteArray &text)
{
    return QTest::qWaitFor([&] { return log(bench, name).contains(text); }, hubDeadline);
}

} // namespace

TEST_CASE("the hub logs from the level on that the settings say, also when they change",
          "[control][hub]")
{
    const QByteArray key = "Kanarienvogel4711Zwitschert";
    SandboxProcess sandbox({u"--api-key"_s, QString::fromLatin1(key)});
    ControlBench bench;
    REQUIRE(bench
                .run({u"integration"_s, u"add"_s, u"--name"_s, u"Acme"_s, u"--domain"_s,
                      sandbox.address(), u"--api-key-stdin"_s},
                     key + '\n')
                .code
            == 0);
    RunningHub hub(bench);
    hub.waitForVerdict(u"operational"_s);
    CHECK(log(bench, u"hub.log"_s).contains(" info core.importing run "));
    CHECK_FALSE(log(bench, u"hub.log"_s).contains(" debug "));

    setLevel(bench, LogLevel::Everything);
    // Asks for an import until the hub has noticed.
    REQUIRE(QTest::qWaitFor(
        [&] {
            return bench.run({u"import"_s, u"Acme"_s}).code == 0
                && log(bench, u"hub.log"_s).contains(" debug core.http request ");
        },
        hubDeadline));
    // As the log page looks for a key, by what the page of keys shows of it.
    const QString shown =
        shownFingerprint(keyFingerprint(Secret(std::string_view(key.constData()))));
    CHECK_FALSE(readLog(bench.dataFolder() + u"/logs"_s, {.key = shown}, 10).lines.isEmpty());

    CHECK(hub.stop(SIGTERM).code == 0);
    const QByteArray written = log(bench, u"hub.log"_s);
    CHECK_FALSE(written.contains(key));
    CHECK_FALSE(written.contains((key + ":X").toBase64(QByteArray::OmitTrailingEquals)));
    CHECK_FALSE(written.contains("Acme"));
    for (const QByteArray &line : written.trimmed().split('\n')) {
        INFO(line.toStdString());
        CHECK(parseLogLine(QString::fromUtf8(line)));
    }
}

TEST_CASE("the hub's decisions are in its log and not on standard error", "[control][hub]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    setLevel(bench, LogLevel::Decisions);
    RunningHub hub(bench);
    hub.waitForVerdict(u"operational"_s);
    CHECK(waitForLine(bench, u"hub.log"_s, " info core.importing run "));
    const Run run = hub.stop(SIGTERM);
    CHECK_FALSE(run.err.contains("core.importing"));
    CHECK_FALSE(run.err.contains("run 1"));
}

TEST_CASE("two hubs and a command at once write a file each", "[control][hub]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.add(sandbox);
    setLevel(bench, LogLevel::Decisions);
    RunningHub first(bench);
    first.waitForVerdict(u"operational"_s);
    CHECK(waitForLine(bench, u"hub.log"_s, " info core.importing run "));
    RunningHub second(bench);
    second.waitFor(u"importer"_s);
    CHECK(bench.run({u"check"_s, u"Acme"_s}).code == 0);
    CHECK(waitForLine(bench, u"deskbridgectl.log"_s, " info core.diagnostics checks of "));

    first.kill();
    const QByteArray whole = log(bench, u"hub.log"_s);
    CHECK(waitForLine(bench, u"hub-2.log"_s, "this program does the importing"));
    CHECK(log(bench, u"hub.log"_s) == whole); // nobody else has written to it
    CHECK(second.stop(SIGTERM).code == 0);

    // What a killed one left is free again.
    RunningHub third(bench);
    third.waitFor(u"importer"_s);
    CHECK(waitForLine(bench, u"hub.log"_s, whole));
    CHECK(QDir(bench.dataFolder() + u"/logs"_s).entryList({u"hub-3*"_s}, QDir::Files).isEmpty());
    CHECK(third.stop(SIGTERM).code == 0);
}

#endif
