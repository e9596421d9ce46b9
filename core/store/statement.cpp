// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include "core/store/storeerror.h"

#include <sqlite3.h>

namespace deskbridge {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(sqlite3 *connection, const char *text, const char *name)
{
    sqlite3_stmt *handle = nullptr;
    const int code =
        sqlite3_prepare_v3(connection, text, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    Statement statement(handle);
    if (code != SQLITE_OK)
        return Failure{storeError(connection, code, name)};
    return statement;
}

bool Statement::isRunning() const
{
    return sqlite3_stmt_busy(m_handle.get()) != 0;
}

int Statement::parameters() const
{
    return sqlite3_bind_parameter_count(m_handle.get());
}

void Statement::bind(std::nullopt_t)
{
    note(sqlite3_bind_null(m_handle.get(), ++m_place));
}

void Statement::bind(qint64 number)
{
    note(sqlite3_bind_int64(m_handle.get(), ++m_place, number));
}

void Statement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text64(m_handle.get(), ++m_place, utf8.constData(),
                             static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                             SQLITE_UTF8));
}

void Statement::bind(const QByteArray &bytes)
{
    note(sqlite3_bind_blob64(m_handle.get(), ++m_place, bytes.constData(),
                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

bool Statement::step()
{
    if (m_failure != SQLITE_OK)
        return false;
    const int code = sqlite3_step(m_handle.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        note(code);
    return code == SQLITE_ROW;
}

std::optional<Error> Statement::error(const char *name) const
{
    if (m_failure == SQLITE_OK)
        return std::nullopt;
    return storeError(sqlite3_db_handle(m_handle.get()), m_failure, name);
}

bool Statement::wasInterrupted() const
{
    return (m_failure & 0xff) == SQLITE_INTERRUPT; // above are the details of the extended codes
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get()); // repeats the last step's error, which is kept already
    m_place = 0;
    m_failure = SQLITE_OK;
}

void Statement::note(int code)
{
    if (m_failure == SQLITE_OK)
        m_failure = code;
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace deskbridge
