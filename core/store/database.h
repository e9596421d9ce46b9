// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QList>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace deskbridge {

class Transaction;

/// Set by whoever asked, from any thread: the answer is not wanted any more.
using Withdrawn = std::atomic_bool;

/// One connection to the SQLite file. Made, used and destroyed on one thread; the writer and the reader
/// have one each. Every statement has a name and is prepared once; every outcome is looked at.
///
/// SQLite's own interface and not Qt Sql's: each value that Qt binds or reads is packed into a QVariant, and
/// each execution copies them all; with ten million contacts that was half of the time spent on storing.
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

    /// While it lives, a statement that runs long ends soon after the question is withdrawn, with StoreFailed.
    class Interruption {
    public:
        Interruption(Database &database, const Withdrawn &withdrawn); ///< which outlive it
        ~Interruption();
        Interruption(const Interruption &) = delete;
        Interruption &operator=(const Interruption &) = delete;

    private:
        sqlite3 *m_connection;
    };

    /// From now on a commit waits for the disk, so that what it stored is there after a power cut too; the
    /// usual one is there when the program is killed.
    [[nodiscard]] Outcome surviveOutages();

    /// Grows with every rollback: what was remembered of rows written before may be gone.
    [[nodiscard]] int rollbacks() const { return m_rollbacks; }
    /// SQLite's connection, for tests that look past the tables.
    [[nodiscard]] sqlite3 *handle() const { return m_connection.get(); }
    /// Changes with every commit of another connection, in this process or another; else stays.
    [[nodiscard]] Result<qint64> writesByOthers();
    /// Writes what is there already. Errors: those of any writing.
    [[nodiscard]] Outcome proveWritable();

private:
    friend class Transaction;
    friend class Migration;

    /// A statement while it runs; reset when it goes.
    class Execution {
    public:
        Execution(Statement &statement, const Sql &sql)
            : m_statement(&statement)
            , m_name(sql.name)
        { }
        ~Execution();
        Execution(Execution &&other) noexcept
            : m_statement(std::exchange(other.m_statement, nullptr))
            , m_name(other.m_name)
        { }
        Execution &operator=(Execution &&) = delete;

        [[nodiscard]] bool next() { return m_statement->step(); }
        [[nodiscard]] Row row() const { return Row(*m_statement); }
        /// Whether the rows ended because there are no more.
        [[nodiscard]] Outcome end() const;

    private:
        Statement *m_statement;
        const char *m_name;
    };

    struct Close {
        void operator()(sqlite3 *connection) const;
    };
    using Connection = std::unique_ptr<sqlite3, Close>;

    explicit Database(Connection connection);
    [[nodiscard]] static Result<Connection> connect(const QString &path, Access access);

    /// With its values bound, not stepped yet.
    template <class... Values>
    [[nodiscard]] Result<Execution> run(const Sql &sql, const Values &...values);
    [[nodiscard]] Result<Statement *> prepared(const Sql &sql);
    /// To its end; gives the error of what went wrong.
    [[nodiscard]] Outcome finish(Result<Execution> execution);
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] qint64 insertedId() const;
    /// For schema and pragmas: not kept. Gives the first value of the first row, empty without one.
    [[nodiscard]] Result<QString> ask(const QString &text);
    [[nodiscard]] Outcome execute(const QString &text);
    /// For transactions: kept.
    [[nodiscard]] Outcome execute(const Sql &sql);
    [[nodiscard]] Outcome verify(Access access);
    [[nodiscard]] Outcome configure(Access access, bool inMemory);

    Connection m_connection;
    std::unordered_map<const char *, Statement> m_statements; ///< by their texts' addresses
    int m_rollbacks = 0;
};

template <class... Values>
Result<Database::Execution> Database::run(const Sql &sql, const Values &...values)
{
    const Result<Statement *> statement = prepared(sql);
    if (!statement)
        return failure(statement);
    Q_ASSERT_X((*statement)->parameters() == static_cast<int>(sizeof...(values)), "Database::run",
               sql.name);
    ((*statement)->bind(values), ...);
    return Execution(**statement, sql);
}

template <class Visit, class... Values>
Outcome Database::each(const Sql &sql, Visit visit, const Values &...values)
{
    Result<Execution> execution = run(sql, values...);
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
    Result<Execution> execution = run(sql, values...);
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
    const Outcome finished = finish(run(sql, values...));
    if (!finished)
        return failure(finished);
    return changedRows();
}

template <class... Values>
Result<qint64> Database::insert(Transaction &, const Sql &sql, const Values &...values)
{
    const Outcome finished = finish(run(sql, values...));
    if (!finished)
        return failure(finished);
    return insertedId();
}

} // namespace deskbridge
