// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/jsonrecord.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace deskbridge {

std::optional<qint64> integerOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    // Two defaults, because any single one is also a number that may stand there.
    const qint64 number = value.toInteger(0);
    if (number == 0 && value.toInteger(1) == 1)
        return std::nullopt;
    return number;
}

JsonRecord::JsonRecord(const QJsonValue &value, QLatin1StringView list,
                       std::optional<qsizetype> index)
    : m_object(value.toObject())
    , m_list(list)
    , m_index(index)
{
    if (!value.isObject())
        m_problem = place() + " is not an object"_L1;
}

qint64 JsonRecord::integer(QLatin1StringView member)
{
    const QJsonValue value = required(member);
    const std::optional<qint64> number = integerOf(value);
    if (!number)
        complain(member, "is not a whole number"_L1);
    return number.value_or(0);
}

int JsonRecord::smallInteger(QLatin1StringView member)
{
    const qint64 number = integer(member);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        complain(member, "is out of range"_L1);
        return 0;
    }
    return static_cast<int>(number);
}

bool JsonRecord::boolean(QLatin1StringView member)
{
    const QJsonValue value = required(member);
    if (!value.isBool())
        complain(member, "is neither true nor false"_L1);
    return value.toBool();
}

QString JsonRecord::text(QLatin1StringView member)
{
    const QJsonValue value = required(member);
    if (!value.isString())
        complain(member, "is not a text"_L1);
    return value.toString();
}

UtcTime JsonRecord::time(QLatin1StringView member)
{
    const QString written = text(member);
    const std::optional<UtcTime> moment = parseIso(QStringView(written));
    if (!moment)
        complain(member, "is not a time"_L1);
    return moment.value_or(UtcTime{});
}

QJsonArray JsonRecord::array(QLatin1StringView member)
{
    const QJsonValue value = required(member);
    if (!value.isArray())
        complain(member, "is not a list"_L1);
    return value.toArray();
}

std::optional<qint64> JsonRecord::optionalInteger(QLatin1StringView member)
{
    if (isAbsent(m_object.value(member)))
        return std::nullopt;
    return integer(member);
}

bool JsonRecord::optionalBoolean(QLatin1StringView member)
{
    return !isAbsent(m_object.value(member)) && boolean(member);
}

QString JsonRecord::optionalText(QLatin1StringView member)
{
    return isAbsent(m_object.value(member)) ? QString() : text(member);
}

std::optional<UtcTime> JsonRecord::optionalTime(QLatin1StringView member)
{
    if (isAbsent(m_object.value(member)))
        return std::nullopt;
    return time(member);
}

std::optional<JsonRecord> JsonRecord::optionalRecord(QLatin1StringView member)
{
    const QJsonValue value = m_object.value(member);
    if (isAbsent(value))
        return std::nullopt;
    if (!value.isObject())
        complain(member, "is not an object"_L1);
    return JsonRecord(value, member);
}

Failure<Error> JsonRecord::problem() const
{
    return failure(ErrorKind::UnexpectedReply, m_problem);
}

void JsonRecord::adopt(const JsonRecord &inner)
{
    if (isSound() && !inner.isSound())
        m_problem = place() + u'.' + inner.m_problem;
}

bool JsonRecord::isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

QJsonValue JsonRecord::required(QLatin1StringView member)
{
    const QJsonValue value = m_object.value(member);
    if (value.isUndefined())
        complain(member, "is missing"_L1);
    else if (value.isNull())
        complain(member, "is null"_L1);
    return value;
}

void JsonRecord::complain(QLatin1StringView member, QLatin1StringView what)
{
    if (isSound())
        m_problem = place() + u'.' + member + u' ' + what;
}

QString JsonRecord::place() const
{
    return m_index ? m_list + u'[' + QString::number(*m_index) + u']' : QString(m_list);
}

} // namespace deskbridge
