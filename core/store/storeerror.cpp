// SPDX-License-Identifier: Apache-2.0
#include "core/store/storeerror.h"

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

/// Where SQLite cannot tell a full disk from a broken one: the memory that connections share is a file
/// beside the database, and without room for it the database does not even open.
bool isOutOfRoom(sqlite3 *connection, int code)
{
    const int cause = connection ? sqlite3_system_errno(connection) : 0;
#ifdef EDQUOT
    if (cause == EDQUOT)
        return true;
#endif
    return code == SQLITE_IOERR_SHMSIZE || cause == ENOSPC;
}

ErrorKind kindOf(sqlite3 *connection, int code)
{
    switch (code & 0xff) { // above are the details of the extended codes
    case SQLITE_FULL:
        return ErrorKind::StoreFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return isOutOfRoom(connection, code) ? ErrorKind::StoreFull : ErrorKind::StoreFailed;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::StoreUnreadable;
    default:
        return ErrorKind::StoreFailed;
    }
}

} // namespace

Error storeError(sqlite3 *connection, int code, const char *doing)
{
    const char *words = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return Error{
        kindOf(connection, code),
        u"%1: %2 (SQLite %3)"_s.arg(QString::fromUtf8(doing), QString::fromUtf8(words)).arg(code),
        {}};
}

} // namespace deskbridge
