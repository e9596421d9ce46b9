// SPDX-License-Identifier: Apache-2.0
#include "core/store/databasecopy.h"

#include "core/store/setupdrafttable.h"
#include "tests/core/store/storefixture.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <thread>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

TEST_CASE("a copy made while another connection writes is of one moment", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    {
        const auto database = openStore(path);
        // Two tables that are only ever changed together.
        REQUIRE(execute(database->handle(), u"CREATE TABLE pair_a (n INTEGER, x BLOB) STRICT"_s));
        REQUIRE(execute(database->handle(), u"CREATE TABLE pair_b (n INTEGER, x BLOB) STRICT"_s));
    }
    std::atomic<bool> goesOn = true;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        while (goesOn) {
            const QString n = QString::number(written.load());
            const bool isDone = execute((*database)->handle(),
                                        u"BEGIN IMMEDIATE;"
                                        "INSERT INTO pair_a VALUES (%1, randomblob(3000));"
                                        "INSERT INTO pair_b VALUES (%1, randomblob(3000));"
                                        "COMMIT"_s.arg(n));
            if (!isDone)
                goesOn = false;
            ++written;
        }
    });
    for (int copy = 0; copy < 5; ++copy) {
        const int before = written;
        while (goesOn && written < before + 20)
            std::this_thread::yield();
        CHECK(goesOn);
        const QString target = folder.filePath(u"copy%1.sqlite"_s.arg(copy));
        CHECK(copyDatabase(path, target));
        const auto copied = openStore(target);
        checkIntegrity(*copied);
        CHECK(askNumber(*copied, u"SELECT count(*) FROM pair_a"_s)
              == askNumber(*copied, u"SELECT count(*) FROM pair_b"_s));
        CHECK(askNumber(*copied, u"SELECT count(*) FROM pair_a"_s) >= before + 20);
    }
    goesOn = false;
    writer.join();
}

TEST_CASE("a copy is for its owner alone and replaces nothing", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const QString target = folder.filePath(u"copy.sqlite"_s);
    static_cast<void>(openStore(path));
    REQUIRE(copyDatabase(path, target));
#ifdef Q_OS_UNIX
    CHECK((QFileInfo(target).permissions()
           & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
          == 0);
#endif
    CHECK(copyDatabase(path, target).error().kind == ErrorKind::StoreFailed);
    CHECK(QFile::exists(target));
}

TEST_CASE("of what is no database there is no copy", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const QString target = folder.filePath(u"copy.sqlite"_s);
    CHECK(copyDatabase(path, target).error().kind == ErrorKind::StoreFailed);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("no database at all, and longer than a header would be") > 0);
    file.close();
    CHECK(copyDatabase(path, target).error().kind == ErrorKind::StoreUnreadable);
    CHECK_FALSE(QFile::exists(target));
}
