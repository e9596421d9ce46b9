// SPDX-License-Identifier: Apache-2.0
#include "core/store/storeerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xff) { // above are the details of the extended codes
    case SQLITE_FULL:
        return ErrorKind::StoreFull;
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
        kindOf(code),
        u"%1: %2 (SQLite %3)"_s.arg(QString::fromUtf8(doing), QString::fromUtf8(words)).arg(code),
        {}};
}

} // namespace deskbridge
