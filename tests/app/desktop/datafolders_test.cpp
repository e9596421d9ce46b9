// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/datafolders.h"

#include "core/store/database.h"
#include "core/store/intransaction.h"
#include "core/store/setupdrafttable.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

using Fate = DataFolderChoice::Fate;

struct Bench {
    Bench()
    {
        REQUIRE(QDir().mkpath(usual));
        REQUIRE(QDir().mkpath(other));
        REQUIRE(Database::open(usual + u"/deskbridge.sqlite"_s, Database::Access::ReadWrite));
        write(usual + u"/window.ini"_s, "window");
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }

    static void addDraft(Database &database, const QString &name)
    {
        SetupDraft draft;
        draft.name = name;
        REQUIRE(inTransaction(database, [&](Transaction &transaction) {
            return SetupDraftTable(database).save(transaction, draft);
        }));
    }
    static QStringList drafts(const QString &place)
    {
        const auto database =
            Database::open(place + u"/deskbridge.sqlite"_s, Database::Access::ReadWrite);
        REQUIRE(database);
        QStringList names;
        for (const SetupDraft &draft : *SetupDraftTable(**database).list())
            names.append(draft.name);
        return names;
    }

    QTemporaryDir folder;
    QString usual = folder.filePath(u"usual"_s);
    QString other = folder.filePath(u"other"_s);
    DataFolders folders{usual, usual, false};
};

} // namespace

TEST_CASE("another data folder is used from the next start on", "[datafolders]")
{
    Bench bench;
    CHECK(bench.folders.ofNextStart() == bench.usual);
    CHECK_FALSE(hasDataMove(bench.usual));

    REQUIRE(bench.folders.choose(bench.other, Fate::UseWhatIsThere));
    CHECK(bench.folders.ofNextStart() == bench.other);
    CHECK(bench.folders.inUse() == bench.usual);
    CHECK(readDataLocation(bench.usual).folder.isEmpty());

    REQUIRE(carryOutDataMove(bench.usual));
    CHECK(readDataLocation(bench.usual) == DataLocation{.folder = bench.other});
    CHECK_FALSE(QFile::exists(bench.other + u"/deskbridge.sqlite"_s));
}

TEST_CASE("data is copied whole while another program has it open, and the former stays",
          "[datafolders]")
{
    Bench bench;
    const auto hub =
        Database::open(bench.usual + u"/deskbridge.sqlite"_s, Database::Access::ReadWrite);
    REQUIRE(hub);
    Bench::addDraft(**hub, u"Acme"_s); // in the log beside the file so far
    REQUIRE(QFileInfo(bench.usual + u"/deskbridge.sqlite-wal"_s).size() > 0);
    REQUIRE(bench.folders.choose(bench.other, Fate::CopyMine));

    REQUIRE(carryOutDataMove(bench.usual));

    for (const QString &place : {bench.usual, bench.other}) {
        CHECK(Bench::drafts(place) == QStringList{u"Acme"_s});
        CHECK(Bench::read(place + u"/window.ini"_s) == "window");
    }
    CHECK(QDir(bench.other).entryList({u"*.part"_s}, QDir::Files).isEmpty());
    CHECK_FALSE(hasDataMove(bench.usual));
}

TEST_CASE("data that is in the new folder is never overwritten", "[datafolders]")
{
    Bench bench;
    REQUIRE(bench.folders.choose(bench.other, Fate::CopyMine));
    CHECK_FALSE(bench.folders.holdsData(bench.other));
    Bench::write(bench.other + u"/deskbridge.sqlite"_s, "theirs");
    CHECK(bench.folders.holdsData(bench.other));

    REQUIRE(carryOutDataMove(bench.usual));

    CHECK(Bench::read(bench.other + u"/deskbridge.sqlite"_s) == "theirs");
}

TEST_CASE("a copy that fails leaves nothing behind and the former folder in use", "[datafolders]")
{
    Bench bench;
    REQUIRE(bench.folders.choose(bench.other, Fate::CopyMine));
    Bench::write(bench.usual + u"/deskbridge.sqlite"_s, "no database");

    const Outcome moved = carryOutDataMove(bench.usual);

    REQUIRE_FALSE(moved);
    CHECK(moved.error().kind == ErrorKind::StoreUnreadable);
    CHECK(readDataLocation(bench.usual).folder.isEmpty());
    CHECK_FALSE(QFile::exists(bench.other + u"/window.ini"_s));
    CHECK_FALSE(QFile::exists(bench.other + u"/deskbridge.sqlite"_s));
}

TEST_CASE("choosing the present folder takes the choice back", "[datafolders]")
{
    Bench bench;
    REQUIRE(bench.folders.choose(bench.other, Fate::CopyMine));

    REQUIRE(bench.folders.choose(bench.usual, Fate::UseWhatIsThere));

    CHECK_FALSE(hasDataMove(bench.usual));
    CHECK(bench.folders.ofNextStart() == bench.usual);
    CHECK_FALSE(QFile::exists(bench.usual + u"/location.json"_s));
}

TEST_CASE("back to the usual folder leaves no choice behind", "[datafolders]")
{
    Bench bench;
    REQUIRE(bench.folders.choose(bench.other, Fate::UseWhatIsThere));
    REQUIRE(carryOutDataMove(bench.usual));
    DataFolders there(bench.usual, bench.other, false);

    REQUIRE(there.choose(bench.usual, Fate::UseWhatIsThere));
    REQUIRE(carryOutDataMove(bench.usual));

    CHECK_FALSE(QFile::exists(bench.usual + u"/location.json"_s));
}

TEST_CASE("a folder that cannot be used is refused at once", "[datafolders]")
{
    Bench bench;

    CHECK_FALSE(bench.folders.choose(bench.folder.filePath(u"missing"_s), Fate::UseWhatIsThere));
    CHECK_FALSE(hasDataMove(bench.usual));
    DataFolders fixed(bench.usual, bench.other, true);
    CHECK_FALSE(fixed.choose(bench.usual, Fate::UseWhatIsThere));
}

TEST_CASE("a damaged choice means the usual folder", "[datafolders]")
{
    Bench bench;
    Bench::write(bench.usual + u"/location.json"_s, "{\"folder\": 7");

    CHECK(readDataLocation(bench.usual) == DataLocation{});
}
