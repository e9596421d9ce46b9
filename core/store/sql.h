// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

namespace deskbridge {

/// A statement in use: its name, unique in the program, and its text with `?` for each value.
struct Sql {
    const char *name;
    const char *text;
};

// How our values look in the database: times are seconds of UTC, enumerations and ids their numbers.
[[nodiscard]] inline QVariant toSql(bool value)
{
    return QVariant::fromValue<qint64>(value ? 1 : 0);
}
template <std::integral Number> [[nodiscard]] QVariant toSql(Number value)
{
    return QVariant::fromValue<qint64>(value);
}
template <class Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] QVariant toSql(Enum value)
{
    return QVariant::fromValue<qint64>(static_cast<qint64>(value));
}
[[nodiscard]] inline QVariant toSql(UtcTime time)
{
    return QVariant::fromValue<qint64>(toSeconds(time));
}
// The driver writes NULL for a null string; to us that is an empty one.
[[nodiscard]] inline QVariant toSql(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
[[nodiscard]] inline QVariant toSql(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
template <class T> [[nodiscard]] QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant();
}

/// The row a query stands on. Valid inside the function it is handed to.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    { }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
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
    const QSqlQuery &m_query;
};

} // namespace deskbridge
