// SPDX-License-Identifier: Apache-2.0
#include "core/store/integrity.h"

#include "core/store/database.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

// The tables that grow with every message come last.
constexpr Sql listTables{"integrity.tables",
                         R"(SELECT name FROM sqlite_schema
                            WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                            ORDER BY name IN ('ledger', 'ticket', 'app_event'), name)"};
constexpr Sql quickCheck{"integrity.quick_check",
                         "SELECT quick_check FROM pragma_quick_check(?) LIMIT 1"};
/// Of SQLite's virtual machine, between two looks whether to stop: well below a millisecond.
constexpr int stepsBetweenLooks = 20'000;

/// Ends a statement that runs when it should not run any longer.
class Brake {
public:
    Brake(sqlite3 *connection, std::chrono::milliseconds time, const std::atomic_bool &stop)
        : m_connection(connection)
        , m_deadline(time)
        , m_stop(stop)
    {
        sqlite3_progress_handler(m_connection, stepsBetweenLooks, &Brake::look, this);
    }
    ~Brake() { sqlite3_progress_handler(m_connection, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Brake)

    [[nodiscard]] bool isDrawn() const { return m_stop || m_deadline.hasExpired(); }

private:
    static int look(void *brake) { return static_cast<Brake *>(brake)->isDrawn() ? 1 : 0; }

    sqlite3 *m_connection;
    QDeadlineTimer m_deadline;
    const std::atomic_bool &m_stop;
};

} // namespace

Result<Integrity> lookAtIntegrity(const QString &path, std::chrono::milliseconds time,
                                  const std::atomic_bool &stop)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database);
    const auto tables = (*database)->all(listTables, [](const Row &row) { return row.text(0); });
    if (!tables)
        return failure(tables);
    Integrity found{.bytes = QFileInfo(path).size()};
    const Brake brake((*database)->handle(), time, stop);
    for (const QString &table : *tables) {
        if (brake.isDrawn()) {
            ++found.leftOut;
            continue;
        }
        const auto said =
            (*database)->first(quickCheck, [](const Row &row) { return row.text(0); }, table);
        if (!said && brake.isDrawn()) {
            ++found.leftOut; // it was interrupted
            continue;
        }
        if (!said && said.error().kind != ErrorKind::StoreUnreadable)
            return failure(said);
        ++found.tables;
        const QString words = said ? said->value_or(QString()) : said.error().detail;
        if (words != "ok"_L1) {
            found.problem = words;
            return found;
        }
    }
    return found;
}

} // namespace deskbridge
