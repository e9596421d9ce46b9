// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/sql.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace deskbridge {

class Transaction;

/// One connection to the SQLite file. Made, used and destroyed on one thread; the writer and the reader
/// have one each. Every statement has a name and is prepared once; every outcome is looked at.
///
/// Errors of everything that touches the database: StoreFull (no room left), StoreUnreadable (damaged),
/// StoreFailed (anything else, with SQLite's words in the detail).
class Database {
public:
    enum class Access {
        ReadWrite, ///< creates the file and its folder for their owner alone, and migrates
        ReadOnly, ///< sees what is committed; the file has to exist and be of this version
    };

    /// `path` may be `:memory:`. Errors also: StoreUnreadable (not a database, or another program's),
    /// StoreNewer. A file that is not ours is left as it is.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Calls `visit(const Row &)` for each row. `visit` does not use the same statement.
    template <class Visit, class... Values>
    Outcome each(const Sql &sql, Visit visit, const Values &...values);
    /// `map(const Row &)` of every row.
    template <class Map, class... Values>
    auto all(const Sql &sql, Map map, const Values &...values)
        -> Result<QList<std::decay_t<std::invoke_result_t<Map, const Row &>>>>;
    /// `map(const Row &)` of the first row, if there is one.
    template <class Map, class... Values>
    auto first(const Sql &sql, Map map, const Values &...values)
        -> Result<std::optional<std::decay_t<std::invoke_result_t<Map, const Row &>>>>;
    /// The one number that the statement yields, 0 for NULL and for no row.
    template <class... Values> Result<qint64> number(const Sql &sql, const Values &...values);

    /// Writes; gives the number of rows that changed.
    template <class... Values>
    Result<qint64> write(Transaction &transaction, const Sql &sql, const Values &...values);
    /// Writes one row; gives its id.
    template <class... Values>
    Result<qint64> insert(Transaction &transaction, const Sql &sql, const Values &...values);

    /// Grows with every rollback: what was remembered of rows written before may be gone.
    [[nodiscard]] int rollbacks() const { return m_rollbacks; }
    [[nodiscard]] QString connectionName() const { return m_connection.connectionName(); }

private:
    friend class Transaction;
    friend class Migration;

    /// A statement while it runs. Reset when it goes, or its read lock would keep an old state alive.
    class Execution {
    public:
        explicit Execution(QSqlQuery &query)
            : m_query(&query)
        { }
        ~Execution();
        Execution(Execution &&other) noexcept
            : m_query(std::exchange(other.m_query, nullptr))
        { }
        Execution &operator=(Execution &&) = delete;

        [[nodiscard]] bool next() { return m_query->next(); }
        [[nodiscard]] Row row() const { return Row(*m_query); }
        [[nodiscard]] qint64 changedRows() const { return m_query->numRowsAffected(); }
        [[nodiscard]] qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }
        /// Whether the rows ended because there are no more.
        [[nodiscard]] Outcome end() const;

    private:
        QSqlQuery *m_query;
    };

    explicit Database(QSqlDatabase connection)
        : m_connection(std::move(connection))
    { }
    [[nodiscard]] Result<Execution> run(const Sql &sql, std::initializer_list<QVariant> values);
    /// For schema, pragmas and transactions: not kept.
    [[nodiscard]] Outcome execute(const QString &text);
    [[nodiscard]] Result<QVariant> ask(const QString &text);
    [[nodiscard]] Outcome verify(Access access);
    [[nodiscard]] Outcome configure(Access access, bool inMemory);

    QSqlDatabase m_connection;
    std::unordered_map<std::string_view, QSqlQuery> m_statements; ///< by name
    int m_rollbacks = 0;
};

template <class Visit, class... Values>
Outcome Database::each(const Sql &sql, Visit visit, const Values &...values)
{
    Result<Execution> execution = run(sql, {toSql(values)...});
    if (!execution)
        return failure(execution);
    while (execution->next())
        visit(execution->row());
    return execution->end();
}

template <class Map, class... Values>
auto Database::all(const Sql &sql, Map map, const Values &...values)
    -> Result<QList<std::decay_t<std::invoke_result_t<Map, const Row &>>>>
{
    QList<std::decay_t<std::invoke_result_t<Map, const Row &>>> rows;
    const Outcome read = each(sql, [&](const Row &row) { rows.append(map(row)); }, values...);
    if (!read)
        return failure(read);
    return rows;
}

template <class Map, class... Values>
auto Database::first(const Sql &sql, Map map, const Values &...values)
    -> Result<std::optional<std::decay_t<std::invoke_result_t<Map, const Row &>>>>
{
    using Found = std::optional<std::decay_t<std::invoke_result_t<Map, const Row &>>>;
    Result<Execution> execution = run(sql, {toSql(values)...});
    if (!execution)
        return failure(execution);
    if (execution->next())
        return Found(map(execution->row()));
    const Outcome end = execution->end();
    if (!end)
        return failure(end);
    return Found();
}

template <class... Values> Result<qint64> Database::number(const Sql &sql, const Values &...values)
{
    const auto found = first(sql, [](const Row &row) { return row.integer(0); }, values...);
    if (!found)
        return failure(found);
    return found->value_or(0);
}

template <class... Values>
Result<qint64> Database::write(Transaction &, const Sql &sql, const Values &...values)
{
    const Result<Execution> execution = run(sql, {toSql(values)...});
    if (!execution)
        return failure(execution);
    return execution->changedRows();
}

template <class... Values>
Result<qint64> Database::insert(Transaction &, const Sql &sql, const Values &...values)
{
    const Result<Execution> execution = run(sql, {toSql(values)...});
    if (!execution)
        return failure(execution);
    return execution->insertedId();
}

} // namespace deskbridge
