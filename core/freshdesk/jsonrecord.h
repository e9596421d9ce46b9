// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace deskbridge {

/// Whole numbers only, with all their 64 bits; one that is written as a fraction (`1.0`) counts too.
[[nodiscard]] std::optional<qint64> integerOf(const QJsonValue &value);

/// One object of a reply while it is read, member by member. The first thing wrong with it is kept, and
/// named by its place; what is read after that is worthless. For use within one function.
class JsonRecord {
public:
    /// list and index say where the object stands: `tickets[3]`. Without an index it stands alone.
    JsonRecord(const QJsonValue &value, QLatin1StringView list,
               std::optional<qsizetype> index = {});

    // Members that have to be there
    qint64 integer(QLatin1StringView member);
    int smallInteger(QLatin1StringView member); ///< one that fits an int, as codes do
    bool boolean(QLatin1StringView member);
    QString text(QLatin1StringView member);
    UtcTime time(QLatin1StringView member);
    QJsonArray array(QLatin1StringView member);

    // Members that may be null or missing, but not of another type
    std::optional<qint64> optionalInteger(QLatin1StringView member);
    bool optionalBoolean(QLatin1StringView member); ///< false when absent
    QString optionalText(QLatin1StringView member); ///< empty when absent
    std::optional<UtcTime> optionalTime(QLatin1StringView member);
    std::optional<JsonRecord> optionalRecord(QLatin1StringView member);

    [[nodiscard]] bool isSound() const { return m_problem.isEmpty(); }
    [[nodiscard]] Failure<Error> problem() const;
    /// Takes over what is wrong with a record inside this one.
    void adopt(const JsonRecord &inner);

private:
    [[nodiscard]] static bool isAbsent(const QJsonValue &value);
    QJsonValue required(QLatin1StringView member);
    void complain(QLatin1StringView member, QLatin1StringView what);
    [[nodiscard]] QString place() const;

    QJsonObject m_object;
    QString m_problem;
    QLatin1StringView m_list;
    std::optional<qsizetype> m_index;
};

} // namespace deskbridge
