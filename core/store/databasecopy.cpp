// SPDX-License-Identifier: Apache-2.0
#include "core/store/databasecopy.h"

#include "core/store/storeerror.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr int busyMilliseconds = 5000;
constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Close {
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

Result<Connection> open(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    Connection connection(handle);
    if (code != SQLITE_OK)
        return Failure{storeError(handle, code, "copying")};
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return connection;
}

/// In one step: between two, another program's writing would make the copy begin again.
Outcome copyPages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *copying = sqlite3_backup_init(to, "main", from, "main");
    if (!copying)
        return Failure{storeError(to, sqlite3_errcode(to), "copying")};
    sqlite3_backup_step(copying, -1);
    const int code = sqlite3_backup_finish(copying);
    return code == SQLITE_OK ? Outcome(Done{}) : Failure{storeError(to, code, "copying")};
}

} // namespace

Outcome copyDatabase(const QString &from, const QString &to)
{
    const auto source = open(from, SQLITE_OPEN_READONLY);
    if (!source)
        return failure(source);
    // Made here, so that nobody else can read it in the moment before its rights are set.
    QFile made(to);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return failure(ErrorKind::StoreFailed, u"cannot create the file: "_s + made.errorString());
    made.close();
    Outcome copied = Done{};
    {
        const auto target = open(to, SQLITE_OPEN_READWRITE);
        copied = target ? copyPages(source->get(), target->get()) : failure(target);
    }
    if (!copied)
        QFile::remove(to);
    return copied;
}

} // namespace deskbridge
