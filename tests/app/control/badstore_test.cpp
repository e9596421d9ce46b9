// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/controlbench.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a database of a newer version is refused and left as it is", "[control]")
{
    ControlBench bench;
    REQUIRE(bench.run({u"integration"_s, u"list"_s}).code == 0);
    QByteArray newer = contents(bench.database());
    newer[62] =
        '\x7f'; // user_version: four bytes at 60, the highest first (SQLite file format, 1.3.13)
    overwrite(bench.database(), newer);

    const Run run = bench.run({u"integration"_s, u"list"_s});

    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"store_newer"_s);
    CHECK(contents(bench.database()) == newer);
}

TEST_CASE("a file that is no database is refused and left as it is", "[control]")
{
    ControlBench bench;
    REQUIRE(QDir().mkpath(bench.dataFolder()));
    const QByteArray letter = QByteArray("Dear Sir or Madam, ").repeated(500);
    overwrite(bench.database(), letter);
    const Run run = bench.run({u"integration"_s, u"list"_s});
    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"store_unreadable"_s);
    CHECK(contents(bench.database()) == letter);
}

TEST_CASE("a data folder that cannot be made is a failure with its sentence", "[control]")
{
    ControlBench bench;
    overwrite(bench.home() + u"/file"_s, "in the way");
    const Run run =
        bench.runPlain({u"--json"_s, u"--secrets"_s, u"file:"_s + bench.secretsFile(), u"--data"_s,
                        bench.home() + u"/file/data"_s, u"integration"_s, u"list"_s});
    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"store_failed"_s);
}

#ifdef Q_OS_LINUX
TEST_CASE("a data folder that cannot be written to is a failure with its sentence", "[control]")
{
    ControlBench bench;
    // Nobody, not even root, can make a file there.
    const Run run = bench.runPlain({u"--json"_s, u"--secrets"_s, u"file:"_s + bench.secretsFile(),
                                    u"--data"_s, u"/proc/self"_s, u"integration"_s, u"list"_s});
    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"store_failed"_s);
}

TEST_CASE("without a keychain nothing is added and the file for keys is named as the way out",
          "[control]")
{
    SandboxProcess sandbox;
    ControlBench bench;
    bench.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    bench.setEnvironment(u"XDG_RUNTIME_DIR"_s, bench.home());
    const Run run = bench.runPlain({u"--json"_s, u"--data"_s, bench.dataFolder(), u"integration"_s,
                                    u"add"_s, u"--name"_s, u"Acme"_s, u"--domain"_s,
                                    sandbox.address(), u"--api-key-stdin"_s, u"--no-check"_s},
                                   SandboxProcess::apiKey() + '\n');
    CHECK(run.code == 2);
    CHECK(run.errorKind() == u"keychain_unavailable"_s);
    CHECK(run.err.contains("--secrets file:PATH"));
    CHECK(bench.run({u"integration"_s, u"list"_s}).array().isEmpty());
}
#endif
