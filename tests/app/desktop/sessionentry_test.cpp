// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/sessionentry.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("starting with the session is a file that comes and goes", "[sessionentry]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"config/autostart/entry.desktop"_s);
    SessionFile entry(path, autostartEntry(u"/usr/bin/deskbridge"_s, {}));
    CHECK_FALSE(entry.isOn());

    REQUIRE(entry.set(true));
    CHECK(entry.isOn());
    REQUIRE(entry.set(true));
    REQUIRE(entry.set(false));
    CHECK_FALSE(entry.isOn());
    CHECK_FALSE(QFile::exists(path));
    CHECK(entry.set(false));
}

TEST_CASE("an entry that the desktop switched off is off", "[sessionentry]")
{
    const QTemporaryDir folder;
    const QByteArray line = GENERATE("Hidden=true\n", "X-GNOME-Autostart-enabled=false\n");
    QFile file(folder.filePath(u"entry.desktop"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Entry]\nType=Application\n" + line);
    file.close();

    CHECK_FALSE(SessionFile(file.fileName(), {}).isOn());
}

TEST_CASE("a folder that cannot be written is told", "[sessionentry]")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"autostart"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    SessionFile entry(folder.filePath(u"autostart/entry.desktop"_s), "x");

    const Outcome set = entry.set(true);

    REQUIRE_FALSE(set);
    CHECK(set.error().kind == ErrorKind::StoreFailed);
}

TEST_CASE("arguments of an entry keep what they are", "[sessionentry]")
{
    const QByteArray entry = autostartEntry(u"/opt/My Programs/desk$bridge"_s,
                                            {u"--data"_s, u"/data/100 % \"mine\" \\ `x`"_s});

    CHECK(entry.contains("Exec=\"/opt/My Programs/desk\\\\$bridge\" \"--data\" "
                         "\"/data/100 %% \\\\\"mine\\\\\" \\\\\\\\ \\\\`x\\\\`\"\n"));
}

TEST_CASE("a launch agent names program and arguments", "[sessionentry]")
{
    const QByteArray agent =
        launchAgent(u"/Applications/D & B/deskbridge"_s, {u"--data"_s, u"/data"_s});

    CHECK(agent.contains("<string>/Applications/D &amp; B/deskbridge</string>"));
    CHECK(agent.contains("<string>--data</string>"));
    CHECK(agent.contains("<key>RunAtLoad</key>"));
}
