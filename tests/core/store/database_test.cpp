// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/schema/schema.h"
#include "core/store/setupdrafttable.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

SetupDraft draftNamed(const QString &name)
{
    return {.id = 0, .name = name, .domain = {}, .nextStep = SetupStep::Name, .updatedAt = {}};
}

ErrorKind refusal(const QString &path, Database::Access access = Database::Access::ReadWrite)
{
    const auto opened = Database::open(path, access);
    REQUIRE_FALSE(opened);
    CHECK_FALSE(opened.error().detail.isEmpty());
    return opened.error().kind;
}

} // namespace

TEST_CASE("an empty file becomes a database of the newest version", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    if (GENERATE(true, false))
        writeFile(path, {});
    const auto database = openStore(path);
    CHECK(askNumber(*database, u"PRAGMA user_version"_s) == qint64(schemaSteps().size()));
    CHECK(askNumber(*database, u"PRAGMA application_id"_s) == storeApplicationId);
    CHECK(askText(*database, u"PRAGMA journal_mode"_s) == u"wal"_s);
    CHECK(askNumber(*database, u"PRAGMA synchronous"_s) == 1);
    CHECK(askNumber(*database, u"PRAGMA foreign_keys"_s) == 1);
    checkIntegrity(*database);
}

TEST_CASE("every table is strict", "[store]")
{
    const auto database = openInMemory();
    CHECK(askNumber(*database,
                    u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main'"
                    " AND name NOT LIKE 'sqlite%' AND strict = 0"_s)
          == 0);
    CHECK(askNumber(*database, u"SELECT count(*) FROM pragma_table_list WHERE strict = 1"_s) > 10);
}

TEST_CASE("opening again finds what was stored and migrates nothing", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    addIntegration(*openStore(path));
    const auto database = openStore(path);
    CHECK(IntegrationTable(*database).list()->size() == 1);
}

TEST_CASE("a migration that fails leaves the file at its version", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    // Ours by its mark, at version 0, with one table in the way of the first step.
    makeSqliteFile(path,
                   {u"PRAGMA application_id = %1"_s.arg(storeApplicationId),
                    u"CREATE TABLE message_tally (x)"_s});
    CHECK(refusal(path) == ErrorKind::StoreFailed);
    makeSqliteFile(path, {u"DROP TABLE message_tally"_s});
    CHECK(IntegrationTable(*openStore(path)).list()->isEmpty());
}

TEST_CASE("a file of a newer version is refused and left as it is", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    openStore(path);
    makeSqliteFile(path, {u"PRAGMA user_version = 1000"_s});
    const QByteArray before = readFile(path);
    CHECK(refusal(path, GENERATE(Database::Access::ReadWrite, Database::Access::ReadOnly))
          == ErrorKind::StoreNewer);
    CHECK(readFile(path) == before);
}

TEST_CASE("another program's database is refused and left as it is", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const QString mark = GENERATE(as<QString>{}, u"PRAGMA application_id = 17"_s,
                                  u"PRAGMA user_version = 1"_s, u"CREATE TABLE theirs (x)"_s);
    makeSqliteFile(path, {mark, u"CREATE TABLE more (x)"_s});
    const QByteArray before = readFile(path);
    CHECK(refusal(path) == ErrorKind::StoreUnreadable);
    CHECK(readFile(path) == before);
}

TEST_CASE("a file that is no database is refused and left as it is", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const QByteArray content = GENERATE(as<QByteArray>{}, "xy", "Dear diary,", QByteArray(100, 'x'),
                                        QByteArray(100'000, '\0'), QByteArray(100'000, 'x'));
    writeFile(path, content);
    CHECK(refusal(path, GENERATE(Database::Access::ReadWrite, Database::Access::ReadOnly))
          == ErrorKind::StoreUnreadable);
    CHECK(readFile(path) == content);
}

TEST_CASE("a damaged database is called unreadable", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    openStore(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    SECTION("cut off")
    {
        REQUIRE(file.resize(4096));
    }
    SECTION("overwritten behind its header")
    {
        REQUIRE(file.seek(100));
        file.write(QByteArray(int(file.size()) - 100, '\xff'));
    }
    file.close();
    CHECK(refusal(path) == ErrorKind::StoreUnreadable);
}

TEST_CASE("a reader needs a file that is there and migrated", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    CHECK(refusal(path, Database::Access::ReadOnly) == ErrorKind::StoreFailed);
    CHECK_FALSE(QFile::exists(path));
    writeFile(path, {});
    CHECK(refusal(path, Database::Access::ReadOnly) == ErrorKind::StoreFailed);
}

TEST_CASE("a place where no file can be is a failure of the store", "[store]")
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"file"_s), "not a folder");
    const QString path =
        GENERATE(as<QString>{}, u"file/deskbridge.sqlite"_s, u"file/below/deskbridge.sqlite"_s);
    CHECK(refusal(folder.filePath(path)) == ErrorKind::StoreFailed);
}

#ifdef Q_OS_UNIX

namespace {

/// Nobody's rights for a while when the tests run as root, who may write everywhere.
class Unprivileged {
public:
    Unprivileged()
        : m_was(::geteuid())
    {
        if (m_was == 0)
            REQUIRE(::seteuid(65534) == 0);
    }
    ~Unprivileged()
    {
        if (m_was == 0 && ::seteuid(m_was) != 0)
            std::abort();
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    uid_t m_was;
};

unsigned modeOf(const QString &path)
{
    struct stat facts{};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &facts) == 0);
    return facts.st_mode & 07777U;
}

} // namespace

TEST_CASE("what is created is for its owner alone", "[store]")
{
    const QTemporaryDir folder;
    const mode_t mask = ::umask(0);
    const QString path = folder.filePath(u"data/deskbridge/deskbridge.sqlite"_s);
    const auto database = openStore(path);
    addIntegration(*database);
    ::umask(mask);
    CHECK(modeOf(QFileInfo(path).absolutePath()) == 0700);
    CHECK(modeOf(path) == 0600);
    CHECK(modeOf(path + u"-wal"_s) == 0600);
    CHECK(modeOf(path + u"-shm"_s) == 0600);
}

TEST_CASE("a file of ours that others could read is closed to them", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    openStore(path);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0644) == 0);
    openStore(path);
    CHECK(modeOf(path) == 0600);
}

TEST_CASE("a folder that is there keeps its rights", "[store]")
{
    const QTemporaryDir folder;
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    openStore(folder.filePath(u"deskbridge.sqlite"_s));
    CHECK(modeOf(folder.path()) == 0755);
}

TEST_CASE("a folder without the right to write is a failure of the store", "[store]")
{
    const QTemporaryDir folder;
    const QByteArray name = QFile::encodeName(folder.path());
    REQUIRE(::chmod(name.constData(), 0555) == 0);
    {
        const Unprivileged rights;
        CHECK(refusal(folder.filePath(u"deskbridge.sqlite"_s)) == ErrorKind::StoreFailed);
        CHECK(refusal(folder.filePath(u"below/deskbridge.sqlite"_s)) == ErrorKind::StoreFailed);
    }
    REQUIRE(::chmod(name.constData(), 0700) == 0);
}

TEST_CASE("a file without the right to read is a failure of the store", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    openStore(path);
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0) == 0);
    const Unprivileged rights;
    CHECK(refusal(path) == ErrorKind::StoreFailed);
}

#endif

TEST_CASE("a transaction that goes uncommitted leaves nothing", "[store]")
{
    const auto database = openInMemory();
    SetupDraftTable drafts(*database);
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        REQUIRE(drafts.save(*transaction, draftNamed(u"Acme"_s)));
        CHECK(drafts.list()->size() == 1);
    }
    CHECK(drafts.list()->isEmpty());
    CHECK(database->rollbacks() == 1);
}

TEST_CASE("a transaction inside another is refused and harms neither", "[store]")
{
    const auto database = openInMemory();
    SetupDraftTable drafts(*database);
    auto outer = Transaction::begin(*database);
    REQUIRE(outer);
    REQUIRE(drafts.save(*outer, draftNamed(u"Acme"_s)));
    const auto inner = Transaction::begin(*database);
    REQUIRE_FALSE(inner);
    CHECK(inner.error().kind == ErrorKind::StoreFailed);
    REQUIRE(outer->commit());
    CHECK(drafts.list()->size() == 1);
}

TEST_CASE("a reader sees what is committed and nothing else", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const auto writer = openStore(path);
    const auto reader = openStore(path, Database::Access::ReadOnly);
    SetupDraftTable written(*writer);
    SetupDraftTable read(*reader);

    auto transaction = Transaction::begin(*writer);
    REQUIRE(transaction);
    REQUIRE(written.save(*transaction, draftNamed(u"Acme"_s)));
    CHECK(read.list()->isEmpty());
    REQUIRE(transaction->commit());
    CHECK(read.list()->size() == 1);
}

TEST_CASE("a reader cannot write", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    const auto writer = openStore(path);
    const auto reader = openStore(path, Database::Access::ReadOnly);
    auto transaction = Transaction::begin(*reader);
    if (transaction)
        CHECK_FALSE(SetupDraftTable(*reader).save(*transaction, draftNamed(u"Acme"_s)));
    CHECK(SetupDraftTable(*writer).list()->isEmpty());
}

TEST_CASE("a full disk is told from other failures, and what was there stays", "[store]")
{
    const QTemporaryDir folder;
    const auto database = openStore(folder.filePath(u"deskbridge.sqlite"_s));
    SetupDraftTable drafts(*database);
    commit(*database, [&](Transaction &tx) { return drafts.save(tx, draftNamed(u"first"_s)); });
    const qint64 pages = askNumber(*database, u"PRAGMA page_count"_s);
    askNumber(*database, u"PRAGMA max_page_count = %1"_s.arg(pages));
    {
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        const auto saved = drafts.save(*transaction, draftNamed(QString(100'000, u'x')));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().kind == ErrorKind::StoreFull);
    }
    askNumber(*database, u"PRAGMA max_page_count = 100000"_s);
    CHECK(drafts.list()->size() == 1);
    commit(*database, [&](Transaction &tx) { return drafts.save(tx, draftNamed(u"second"_s)); });
    CHECK(drafts.list()->size() == 2);
    checkIntegrity(*database);
}

TEST_CASE("a file whose making was cut off before the first step is finished at the next start",
          "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deskbridge.sqlite"_s);
    makeSqliteFile(path, {u"PRAGMA journal_mode = WAL"_s});
    REQUIRE(QFileInfo(path).size() > 0);
    CHECK(IntegrationTable(*openStore(path)).list()->isEmpty());
}

TEST_CASE("connections side by side do not disturb each other", "[store]")
{
    const auto one = openInMemory();
    const auto other = openInMemory();
    CHECK(one->handle() != other->handle());
    addIntegration(*one);
    CHECK(IntegrationTable(*other).list()->isEmpty());
}
