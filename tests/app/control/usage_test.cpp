// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("wrong usage ends with 64, a usage line on standard error and nothing on standard output",
          "[control]")
{
    const QString line = GENERATE(values<QString>({
        u""_s,
        u"--json"_s,
        u"nonsense"_s,
        u"integration"_s,
        u"integration nonsense"_s,
        u"integration add"_s,
        u"integration add --name A"_s,
        u"integration add --name A --domain acme"_s,
        u"integration add --name A --api-key-stdin"_s,
        u"integration add --domain acme --api-key-stdin"_s,
        u"integration add --name A --domain acme --api-key-stdin --since yesterday"_s,
        u"integration add --name A --domain acme --api-key-stdin surplus"_s,
        u"integration add --name"_s,
        u"integration list surplus"_s,
        u"integration list --with-data"_s,
        u"integration pause"_s,
        u"integration resume"_s,
        u"integration delete"_s,
        u"integration delete A B"_s,
        u"check"_s,
        u"check A --nonsense"_s,
        u"import"_s,
        u"import A --max-rate 0"_s,
        u"import A --max-rate many"_s,
        u"import A --reserve 81"_s,
        u"import A --reserve -1"_s,
        u"import A --reserve"_s,
        u"queues"_s,
        u"queues A --from 22.11.2026"_s,
        u"queues A --to 2026-02-30"_s,
        u"queues A --from 2026-11-02 --to 2026-11-02"_s,
        u"queues A --from 2026-11-03 --to 2026-11-02"_s,
        u"queues A --length 15"_s,
        u"intervals"_s,
        u"intervals A --length 45"_s,
        u"intervals A --length fifteen"_s,
        u"intervals A --timezone Europe/Nowhere"_s,
        u"intervals A --from 2026-11-02T25:00:00Z"_s,
        u"intervals A --csv --json"_s,
        u"contacts"_s,
        u"contacts A"_s,
        u"contacts A --ticket"_s,
        u"contacts A --ticket 0"_s,
        u"contacts A --ticket twelve"_s,
        u"reconcile"_s,
        u"reconcile A --to later"_s,
        u"--secrets cupboard integration list"_s,
        u"--secrets file: integration list"_s,
        u"--json=yes integration list"_s,
    }));
    ControlBench bench;
    const Run run = bench.runForPeople(line.split(u' ', Qt::SkipEmptyParts));

    CAPTURE(line, run.err.toStdString());
    CHECK(run.code == 64);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains("deskbridgectl "));
    CHECK_FALSE(QFileInfo::exists(bench.dataFolder()));
}

TEST_CASE("wrong usage of a command shows that command's usage line", "[control]")
{
    ControlBench bench;
    const Run run = bench.runPlain({u"import"_s, u"Acme"_s, u"--reserve"_s, u"90"_s});
    CHECK(run.err.contains("--reserve takes a whole number from 0 to 80."));
    CHECK(run.err.contains("deskbridgectl import N [--max-rate PER_MINUTE] [--reserve PERCENT] "
                           "[--archived]\n"));
    CHECK_FALSE(run.err.contains("integration pause"));
}

TEST_CASE("a key on the command line is refused with the reason and not repeated", "[control]")
{
    const QStringList form =
        GENERATE(QStringList{u"--api-key"_s, u"canary-key-4711"_s},
                 QStringList{u"--api-key=canary-key-4711"_s},
                 QStringList{u"--api-key-stdin"_s, u"--api-key"_s, u"canary-key-4711"_s});
    ControlBench bench;
    const Run run = bench.runForPeople(
        QStringList{u"integration"_s, u"add"_s, u"--name"_s, u"A"_s, u"--domain"_s, u"acme"_s}
        + form);
    CHECK(run.code == 64);
    CHECK(run.err.contains("never given on the command line"));
    CHECK(run.err.contains("--api-key-stdin"));
    CHECK_FALSE(run.err.contains("canary"));
    CHECK(run.out.isEmpty());
}

TEST_CASE("a key that follows --api-key-stdin is refused and not repeated", "[control]")
{
    ControlBench bench;
    const Run run =
        bench.runForPeople({u"integration"_s, u"add"_s, u"--name"_s, u"A"_s, u"--domain"_s,
                            u"acme"_s, u"--api-key-stdin"_s, u"canary-key-4711"_s});
    CHECK(run.code == 64);
    CHECK_FALSE((run.err + run.out).contains("canary"));
}

TEST_CASE("help lists every command and ends well", "[control]")
{
    const QString option = GENERATE(u"--help"_s, u"-h"_s);
    ControlBench bench;
    const Run run = bench.runPlain({option});
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    for (const char *command :
         {"integration add", "integration list", "integration pause", "integration resume",
          "integration delete", "check", "import", "queues", "intervals", "contacts", "reconcile",
          "key generate", "key list", "key verify", "key revoke", "hub"}) {
        CAPTURE(command);
        CHECK(run.out.contains(QByteArray("deskbridgectl ") + command));
    }
}

TEST_CASE("help about a command shows its usage line", "[control]")
{
    ControlBench bench;
    const Run run = bench.runPlain({u"intervals"_s, u"--help"_s});
    CHECK(run.code == 0);
    CHECK(run.out.contains(
        "deskbridgectl intervals N [--queue QUEUE] [--from TIME] [--to TIME] [--length 15|30|60] "
        "[--timezone ZONE] [--csv]\n"));
}

TEST_CASE("the version is one line", "[control]")
{
    ControlBench bench;
    const Run run = bench.runPlain({u"--version"_s});
    CHECK(run.code == 0);
    CHECK(run.out.startsWith("deskbridgectl "));
    CHECK(run.out.count('\n') == 1);
}

TEST_CASE("global options may stand before and after the command", "[control]")
{
    ControlBench bench;
    const QStringList places{u"--data"_s, bench.dataFolder(),
                             u"--secrets=file:"_s + bench.secretsFile()};
    const QStringList command{u"integration"_s, u"list"_s};
    CHECK(bench.runPlain(places + QStringList{u"--json"_s} + command).out == "[]\n");
    CHECK(bench.runPlain(command + places + QStringList{u"--json"_s}).out == "[]\n");
    CHECK(
        bench.runPlain(QStringList{u"integration"_s} + places + QStringList{u"--json"_s, u"list"_s})
            .out
        == "[]\n");
}

TEST_CASE("a relative data folder is taken from the working folder", "[control]")
{
    ControlBench bench;
    const QString relative = QDir::current().relativeFilePath(bench.dataFolder());
    const Run run =
        bench.runPlain({u"--data"_s, relative, u"--secrets"_s, u"file:"_s + bench.secretsFile(),
                        u"--json"_s, u"integration"_s, u"list"_s});
    CHECK(run.code == 0);
    CHECK(QFileInfo::exists(bench.database()));
}

#ifdef Q_OS_LINUX
TEST_CASE("without --data the user's own data folder is used", "[control]")
{
    ControlBench bench;
    const Run run = bench.runPlain({u"--secrets"_s, u"file:"_s + bench.secretsFile(), u"--json"_s,
                                    u"integration"_s, u"list"_s});
    CHECK(run.code == 0);
    CHECK(QFileInfo::exists(bench.home() + u"/.local/share/Deskbridge/deskbridge.sqlite"_s));
}

TEST_CASE("a result that cannot be written is a failure", "[control]")
{
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"exec \"$0\" --version > /dev/full"_s, QStringLiteral(DESKBRIDGECTL)});
    REQUIRE(shell.waitForFinished());
    CHECK(shell.exitCode() == 2);
    CHECK(shell.readAllStandardError().contains("could not be written"));
}
#endif
