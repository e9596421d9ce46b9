// SPDX-License-Identifier: Apache-2.0
#include "core/store/storeerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

// The result codes of SQLite that lead somewhere else than StoreFailed (sqlite.org/rescode.html).
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

ErrorKind kindOf(int code)
{
    switch (code & 0xff) { // above are the details of the extended codes
    case sqliteFull:
        return ErrorKind::StoreFull;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return ErrorKind::StoreUnreadable;
    default:
        return ErrorKind::StoreFailed;
    }
}

} // namespace

Error storeError(const QSqlError &error, QStringView doing)
{
    return Error{kindOf(error.nativeErrorCode().toInt()),
                 u"%1: %2 (SQLite %3)"_s.arg(doing, error.databaseText(), error.nativeErrorCode()),
                 {}};
}

} // namespace deskbridge
