// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/logging.h"
#include "core/base/ownerfolder.h"
#include "core/store/migration.h"
#include "core/store/schema/schema.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int busyMilliseconds = 5000; ///< another connection's writing is waited for as long
/// Some tenths of a millisecond, and not to be noticed in what a statement takes.
constexpr int stepsBetweenLooks = 4000;
constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Creates what is missing for its owner alone. A folder that is there already is somebody's choice and
/// stays as it is; SQLite gives its side files the rights of the file.
Outcome createFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return Done{};
    if (!makeOwnerFolder(info.absolutePath()))
        return failure(ErrorKind::StoreFailed, u"cannot create the folder"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return failure(ErrorKind::StoreFailed, u"cannot create the file: "_s + file.errorString());
    return Done{};
}

} // namespace

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Database::Execution::~Execution()
{
    if (m_statement)
        m_statement->reset();
}

Outcome Database::Execution::end() const
{
    if (const std::optional<Error> error = m_statement->error(m_name)) {
        if (!m_statement->wasInterrupted()) // or it went as somebody wished
            qCWarning(logging::store) << error->detail;
        return Failure{*error};
    }
    return Done{};
}

Database::Interruption::Interruption(Database &database, const Withdrawn &withdrawn)
    : m_connection(database.handle())
{
    const auto look = [](void *flag) {
        return static_cast<const Withdrawn *>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
    };
    sqlite3_progress_handler(m_connection, stepsBetweenLooks, look,
                             const_cast<Withdrawn *>(&withdrawn));
}

Database::Interruption::~Interruption()
{
    sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

Database::Database(Connection connection)
    : m_connection(std::move(connection))
{ }

Result<Database::Connection> Database::connect(const QString &path, Access access)
{
    // Each connection stays on one thread, so SQLite needs no lock of its own for it.
    const int flags = SQLITE_OPEN_NOMUTEX
        | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY
                                      : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK)
        return Failure{storeError(handle, code, "opening")};
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return connection;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const bool inMemory = path == ":memory:"_L1;
    if (!inMemory && access == Access::ReadWrite) {
        const Outcome created = createFile(path);
        if (!created)
            return failure(created);
    }
    auto connection = connect(path, access);
    if (!connection)
        return failure(connection);
    std::unique_ptr<Database> database(new Database(*std::move(connection)));
    const Outcome verified = database->verify(access);
    if (!verified)
        return failure(verified);
    const Outcome configured = database->configure(access, inMemory);
    if (!configured)
        return failure(configured);
    if (access == Access::ReadWrite) {
        if (!inMemory && !QFile::setPermissions(path, ownerFile))
            return failure(ErrorKind::StoreFailed, u"cannot keep the file to its owner"_s);
        const Outcome migrated = Migration::run(*database);
        if (!migrated)
            return failure(migrated);
    }
    return database;
}

Database::~Database() = default;

Result<qint64> Database::writesByOthers()
{
    static constexpr Sql dataVersion{"database.writes_by_others", "PRAGMA data_version"};
    return number(dataVersion);
}

Outcome Database::proveWritable()
{
    Result<Transaction> transaction = Transaction::begin(*this);
    if (!transaction)
        return failure(transaction);
    const Result<QString> version = ask(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    if (const Outcome written = execute(u"PRAGMA user_version = %1"_s.arg(version->toInt()));
        !written)
        return written;
    return transaction->commit();
}

/// Reads only: whose file it is, and of which version.
Outcome Database::verify(Access access)
{
    const Result<QString> application = ask(u"PRAGMA application_id"_s);
    if (!application)
        return failure(application);
    const Result<QString> version = ask(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    const Result<QString> tables = ask(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return failure(tables);
    const bool isNew = application->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0;
    if (!isNew && application->toInt() != storeApplicationId)
        return failure(
            ErrorKind::StoreUnreadable,
            u"another program's database (application_id %1)"_s.arg(application->toInt()));
    const int current = static_cast<int>(schemaSteps().size());
    if (version->toInt() > current)
        return failure(ErrorKind::StoreNewer,
                       u"version %1, this program knows %2"_s.arg(version->toInt()).arg(current));
    if (access == Access::ReadOnly && version->toInt() < current)
        return failure(ErrorKind::StoreFailed,
                       u"version %1 is not migrated yet"_s.arg(version->toInt()));
    return Done{};
}

Outcome Database::configure(Access access, bool inMemory)
{
    if (access == Access::ReadWrite && !inMemory) {
        const Result<QString> mode = ask(u"PRAGMA journal_mode = WAL"_s);
        if (!mode)
            return failure(mode);
        if (*mode != "wal"_L1)
            return failure(ErrorKind::StoreFailed, u"no write-ahead log here: "_s + *mode);
    }
    // 8 MB of cache: the keys of an import do not come in order, and the default of 2 MB thrashes. The log is
    // moved over after 16 MB and not 4: each time waits for the disk twice.
    for (const QString &pragma :
         {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA cache_size = -8192"_s, u"PRAGMA wal_autocheckpoint = 4096"_s}) {
        const Outcome executed = execute(pragma);
        if (!executed)
            return executed;
    }
    return Done{};
}

Result<Statement *> Database::prepared(const Sql &sql)
{
    auto found = m_statements.find(sql.text);
    if (found == m_statements.end()) {
        auto statement = Statement::prepare(m_connection.get(), sql.text, sql.name);
        if (!statement)
            return failure(statement);
        found = m_statements.emplace(sql.text, *std::move(statement)).first;
    }
    Q_ASSERT_X(!found->second.isRunning(), "Database::prepared", sql.name);
    return &found->second;
}

Outcome Database::surviveOutages()
{
    return execute(u"PRAGMA synchronous = FULL"_s);
}

Outcome Database::finish(Result<Execution> execution)
{
    if (!execution)
        return failure(execution);
    while (execution->next()) { } // what a writing statement may return nobody asked for
    return execution->end();
}

qint64 Database::changedRows() const
{
    return sqlite3_changes(m_connection.get());
}

qint64 Database::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

Result<QString> Database::ask(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray name = utf8.left(40);
    auto statement = Statement::prepare(m_connection.get(), utf8.constData(), name.constData());
    if (!statement)
        return failure(statement);
    QString value;
    if (statement->step())
        value = Row(*statement).text(0);
    if (const std::optional<Error> error = statement->error(name.constData()))
        return Failure{*error};
    return value;
}

Outcome Database::execute(const QString &text)
{
    const Result<QString> answer = ask(text);
    return answer ? Outcome(Done{}) : failure(answer);
}

Outcome Database::execute(const Sql &sql)
{
    return finish(run(sql));
}

} // namespace deskbridge
