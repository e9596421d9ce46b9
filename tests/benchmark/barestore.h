// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/contact.h"

#include <QList>
#include <QString>

#include <initializer_list>
#include <map>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace benchmark {

/// The same work by SQLite's own interface and nothing else: the measure for what the program adds. Uses
/// the program's tables and statements; ends the process when something fails.
class BareStore {
public:
    explicit BareStore(const QString &path);
    ~BareStore();
    BareStore(const BareStore &) = delete;
    BareStore &operator=(const BareStore &) = delete;

    void createTables();
    void insert(const QList<deskbridge::JudgedMessage> &messages);
    /// Steps through a statement with these values, reading every column as a number; gives the rows.
    qint64 readAll(const char *statement, const std::vector<qint64> &values);
    /// Steps until the second column adds up to more than @p wanted; gives the first column's value there.
    qint64 enough(const char *statement, const std::vector<qint64> &values, qint64 wanted);

private:
    struct Close {
        void operator()(sqlite3 *connection) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    void execute(const char *text);
    [[nodiscard]] sqlite3_stmt *prepared(const char *text);
    static void bind(sqlite3_stmt *statement, const std::vector<qint64> &values);
    void step(sqlite3_stmt *statement, std::initializer_list<qint64> values);
    [[nodiscard]] qint64 queueOf(const deskbridge::QueueKey &key);

    std::unique_ptr<sqlite3, Close> m_connection;
    std::map<const char *, Statement> m_statements;
    std::map<deskbridge::QueueKey, qint64> m_queues;
};

} // namespace benchmark
