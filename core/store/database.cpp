// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/logging.h"
#include "core/store/migration.h"
#include "core/store/schema/schema.h"
#include "core/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

/// Creates what is missing for its owner alone. A folder that is there already is somebody's choice and
/// stays as it is; SQLite gives its side files the rights of the file.
Outcome createFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return Done{};
    const QFileInfo folder(info.absolutePath());
    if (!folder.exists()) {
        const QDir parent(folder.absolutePath());
        if (!QDir().mkpath(parent.path()) || !parent.mkdir(folder.fileName(), ownerFolder))
            return failure(ErrorKind::StoreFailed, u"cannot create the folder"_s);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return failure(ErrorKind::StoreFailed, u"cannot create the file: "_s + file.errorString());
    return Done{};
}

QSqlDatabase newConnection(const QString &path, Database::Access access)
{
    static std::atomic<int> connections = 0;
    QSqlDatabase connection =
        QSqlDatabase::addDatabase(u"QSQLITE"_s, u"deskbridge-store-%1"_s.arg(++connections));
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == Database::Access::ReadOnly
                                     ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    return connection;
}

} // namespace

Database::Execution::~Execution()
{
    if (m_query)
        m_query->finish();
}

Outcome Database::Execution::end() const
{
    const QSqlError error = m_query->lastError();
    if (error.type() == QSqlError::NoError)
        return Done{};
    return Failure{storeError(error, u"reading rows")};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const bool inMemory = path == ":memory:"_L1;
    if (!inMemory && access == Access::ReadWrite) {
        const Outcome created = createFile(path);
        if (!created)
            return failure(created);
    }
    std::unique_ptr<Database> database(new Database(newConnection(path, access)));
    if (!database->m_connection.open())
        return Failure{storeError(database->m_connection.lastError(), u"opening")};
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

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

/// Reads only: whose file it is, and of which version.
Outcome Database::verify(Access access)
{
    const Result<QVariant> application = ask(u"PRAGMA application_id"_s);
    if (!application)
        return failure(application);
    const Result<QVariant> version = ask(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    const Result<QVariant> tables = ask(u"SELECT count(*) FROM sqlite_schema"_s);
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
        const Result<QVariant> mode = ask(u"PRAGMA journal_mode = WAL"_s);
        if (!mode)
            return failure(mode);
        if (mode->toString() != "wal"_L1)
            return failure(ErrorKind::StoreFailed,
                           u"no write-ahead log here: "_s + mode->toString());
    }
    // 8 MB of cache: the keys of an import do not come in order, and the default of 2 MB thrashes.
    for (const QString &pragma : {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA cache_size = -8192"_s}) {
        const Outcome executed = execute(pragma);
        if (!executed)
            return executed;
    }
    return Done{};
}

Result<Database::Execution> Database::run(const Sql &sql, std::initializer_list<QVariant> values)
{
    auto found = m_statements.find(sql.name);
    if (found == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(sql.text)))
            return Failure{storeError(query.lastError(), QString::fromUtf8(sql.name))};
        found = m_statements.emplace(sql.name, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    Q_ASSERT_X(!query.isActive(), "Database::run", sql.name);
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
    if (!query.exec()) {
        const Error error = storeError(query.lastError(), QString::fromUtf8(sql.name));
        query.finish();
        qCWarning(logging::store) << error.detail;
        return Failure{error};
    }
    return Execution(query);
}

Outcome Database::execute(const QString &text)
{
    const Result<QVariant> answer = ask(text);
    return answer ? Outcome(Done{}) : failure(answer);
}

Result<QVariant> Database::ask(const QString &text)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(text))
        return Failure{storeError(query.lastError(), QStringView(text).left(40))};
    const QVariant value = query.next() ? query.value(0) : QVariant();
    if (query.lastError().type() != QSqlError::NoError)
        return Failure{storeError(query.lastError(), QStringView(text).left(40))};
    return value;
}

} // namespace deskbridge
