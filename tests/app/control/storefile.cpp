// SPDX-License-Identifier: Apache-2.0
#include "tests/app/control/storefile.h"

#include "tests/support/catch.h"

#include <sqlite3.h>

namespace deskbridge {

QByteArrayList askStore(const QString &path, const char *statement)
{
    sqlite3 *connection = nullptr;
    REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr)
            == SQLITE_OK);
    QByteArrayList rows;
    const auto add = [](void *all, int, char **values, char **) {
        static_cast<QByteArrayList *>(all)->append(values[0]);
        return 0;
    };
    const int outcome = sqlite3_exec(connection, statement, add, &rows, nullptr);
    INFO(sqlite3_errmsg(connection));
    REQUIRE(outcome == SQLITE_OK);
    sqlite3_close(connection);
    return rows;
}

bool isWhole(const QString &path)
{
    const QByteArrayList sound = askStore(path, "PRAGMA integrity_check");
    const QByteArrayList unmet = askStore(path, "PRAGMA foreign_key_check");
    CAPTURE(sound.join('\n').toStdString(), unmet.join('\n').toStdString());
    CHECK(sound == QByteArrayList{"ok"});
    CHECK(unmet.isEmpty());
    return sound == QByteArrayList{"ok"} && unmet.isEmpty();
}

} // namespace deskbridge
