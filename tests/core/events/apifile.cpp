// SPDX-License-Identifier: Apache-2.0
#include "tests/core/events/apifile.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbridge::test {
namespace {

struct Line {
    int indent;
    QString text;
};

/// A recursive descent over the lines.
class YamlReader {
public:
    explicit YamlReader(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            const QString content = line.trimmed();
            if (!content.isEmpty() && !content.startsWith(u'#'))
                m_lines.append({static_cast<int>(line.indexOf(content.front())), content});
        }
    }

    QJsonValue read()
    {
        const QJsonValue value = block(0);
        REQUIRE(m_next == m_lines.size());
        return value;
    }

private:
    QJsonValue block(int indent)
    {
        REQUIRE(m_next < m_lines.size());
        return m_lines.at(m_next).text.startsWith(u"- "_s) ? QJsonValue(list(indent))
                                                           : QJsonValue(map(indent));
    }

    QJsonArray list(int indent)
    {
        QJsonArray values;
        while (isAt(indent) && m_lines.at(m_next).text.startsWith(u"- "_s)) {
            // The entry's first line becomes one of a map of its own.
            m_lines[m_next] = {indent + 2, m_lines.at(m_next).text.mid(2)};
            values.append(map(indent + 2));
        }
        return values;
    }

    QJsonObject map(int indent)
    {
        QJsonObject object;
        static const QRegularExpression form(u"^(?:'([^']*)'|([^:'\"]+)):(?: (.*))?$"_s);
        while (isAt(indent)) {
            const QString text = m_lines.at(m_next++).text;
            const auto match = form.match(text);
            INFO(text.toStdString());
            REQUIRE(match.hasMatch());
            const QString name = match.hasCaptured(1) && !match.captured(1).isEmpty()
                ? match.captured(1)
                : match.captured(2);
            REQUIRE_FALSE(object.contains(name));
            object.insert(name, value(match.captured(3), indent));
        }
        return object;
    }

    QJsonValue value(const QString &text, int indent)
    {
        if (text.isEmpty()) {
            REQUIRE(m_next < m_lines.size());
            REQUIRE(m_lines.at(m_next).indent > indent);
            return block(m_lines.at(m_next).indent);
        }
        if (text == u">-"_s) {
            QStringList folded;
            while (m_next < m_lines.size() && m_lines.at(m_next).indent > indent)
                folded << m_lines.at(m_next++).text;
            return folded.join(u' ');
        }
        if (text.startsWith(u'[')) {
            REQUIRE(text.endsWith(u']'));
            QJsonArray values;
            for (const QString &part : text.mid(1, text.size() - 2).split(u',', Qt::SkipEmptyParts))
                values.append(scalar(part.trimmed()));
            return values;
        }
        return scalar(text);
    }

    static QJsonValue scalar(const QString &text)
    {
        if (text.startsWith(u'\''))
            return text.mid(1, text.size() - 2);
        if (text == u"true"_s || text == u"false"_s)
            return text == u"true"_s;
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }

    [[nodiscard]] bool isAt(int indent) const
    {
        return m_next < m_lines.size() && m_lines.at(m_next).indent == indent;
    }

    QList<Line> m_lines;
    qsizetype m_next = 0;
};

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == u"object"_s)
        return value.isObject();
    if (type == u"array"_s)
        return value.isArray();
    if (type == u"string"_s)
        return value.isString();
    if (type == u"boolean"_s)
        return value.isBool();
    REQUIRE(type == u"integer"_s);
    return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
}

} // namespace

ApiFile::ApiFile()
{
    QFile file(QStringLiteral(EVENT_API_FILE));
    REQUIRE(file.open(QIODevice::ReadOnly));
    m_root = YamlReader(QString::fromUtf8(file.readAll())).read().toObject();
}

QJsonObject ApiFile::paths() const
{
    return m_root.value("paths"_L1).toObject();
}

QJsonObject ApiFile::schema(const QString &name) const
{
    const QJsonObject schemas =
        m_root.value("components"_L1).toObject().value("schemas"_L1).toObject();
    REQUIRE(schemas.contains(name));
    return schemas.value(name).toObject();
}

QJsonObject ApiFile::resolved(const QJsonValue &value) const
{
    const QString reference = value.toObject().value("$ref"_L1).toString();
    if (reference.isEmpty())
        return value.toObject();
    REQUIRE(reference.startsWith(u"#/"_s));
    QJsonValue found = m_root;
    for (const QString &part : reference.mid(2).split(u'/')) {
        INFO(reference.toStdString());
        REQUIRE(found.toObject().contains(part));
        found = found.toObject().value(part);
    }
    return found.toObject();
}

QString ApiFile::misfit(const QJsonValue &value, const QJsonValue &schemaValue,
                        const QString &at) const
{
    const QJsonObject schema = resolved(schemaValue);
    if (schema.contains("oneOf"_L1)) {
        QStringList reasons;
        for (const QJsonValue &one : schema.value("oneOf"_L1).toArray())
            reasons << misfit(value, one, at);
        return reasons.count(QString()) == 1 ? QString() : u"%1: fits not one of several"_s.arg(at);
    }
    if (!hasType(value, schema.value("type"_L1).toString()))
        return at + u": type"_s;
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        return at + u": enum"_s;
    if (value.isString()) {
        const QString text = value.toString();
        const QRegularExpression pattern(schema.value("pattern"_L1).toString());
        if (!pattern.match(text).hasMatch()
            || text.size() > schema.value("maxLength"_L1).toInteger(text.size())
            || text.size() < schema.value("minLength"_L1).toInteger(0))
            return at + u": text"_s;
    }
    if (value.isDouble()
        && (value.toInteger() < schema.value("minimum"_L1).toInteger(value.toInteger())
            || value.toInteger() > schema.value("maximum"_L1).toInteger(value.toInteger())))
        return at + u": range"_s;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() < schema.value("minItems"_L1).toInteger(0)
            || array.size() > schema.value("maxItems"_L1).toInteger(array.size()))
            return at + u": size"_s;
        for (const QJsonValue &item : array) {
            const QString wrong = misfit(item, schema.value("items"_L1), at + u"[]"_s);
            if (!wrong.isEmpty())
                return wrong;
        }
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!object.contains(name.toString()))
            return at + u'.' + name.toString() + u": missing"_s;
    }
    for (const QString &name : object.keys()) {
        if (!properties.contains(name))
            return at + u": has more"_s;
        const QString wrong = misfit(object.value(name), properties.value(name), at + u'.' + name);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace deskbridge::test
