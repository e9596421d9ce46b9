// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/utctime.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace deskbridge {

/// A statement in use: its name, unique in the program, and its text with `?` for each value. Both are
/// literals: the text's address is what the prepared statement is found by.
struct Sql {
    const char *name;
    const char *text;
};

/// A prepared statement of SQLite's own interface. Values are bound from the left, then it is stepped
/// through its rows, then reset. Times are seconds of UTC, enumerations and ids their numbers. The first
/// thing that goes wrong, binding included, is kept until the reset and told by error(). Used on its
/// connection's thread; the connection outlives it.
class Statement {
public:
    /// Errors: StoreFull, StoreUnreadable, StoreFailed; the detail begins with `name`.
    [[nodiscard]] static Result<Statement> prepare(sqlite3 *connection, const char *text,
                                                   const char *name);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int parameters() const;

    void bind(std::nullopt_t);
    void bind(qint64 number);
    void bind(const QString &text); ///< a null string is an empty one to us
    void bind(const QByteArray &bytes);
    void bind(UtcTime time) { bind(toSeconds(time)); }
    template <std::integral Number> void bind(Number number) { bind(static_cast<qint64>(number)); }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void bind(Enum value)
    {
        bind(static_cast<qint64>(value));
    }
    template <class T> void bind(const std::optional<T> &value)
    {
        if (value)
            bind(*value);
        else
            bind(std::nullopt);
    }

    /// True on the next row; false behind the last one and after an error.
    [[nodiscard]] bool step();
    /// What went wrong since the last reset, if anything.
    [[nodiscard]] std::optional<Error> error(const char *name) const;
    [[nodiscard]] bool wasInterrupted() const; ///< which is what went wrong
    /// Releases its read lock, which would keep an old state of the database alive.
    void reset();

    [[nodiscard]] sqlite3_stmt *handle() const { return m_handle.get(); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Statement(sqlite3_stmt *handle)
        : m_handle(handle)
    { }
    void note(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_place = 0; ///< of the value bound last
    int m_failure = 0; ///< SQLite's code
};

/// The row a statement stands on. Valid inside the function it is handed to.
class Row {
public:
    explicit Row(const Statement &statement)
        : m_statement(statement.handle())
    { }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] UtcTime time(int column) const { return fromSeconds(integer(column)); }
    /// An enumeration or an id.
    template <class T> [[nodiscard]] T as(int column) const
    {
        return static_cast<T>(integer(column));
    }

    [[nodiscard]] std::optional<UtcTime> optionalTime(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(time(column));
    }
    template <class T> [[nodiscard]] std::optional<T> optionalAs(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(as<T>(column));
    }

private:
    sqlite3_stmt *m_statement;
};

} // namespace deskbridge
