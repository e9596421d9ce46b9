// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace deskbridge::test {

/// The event API's file. Reads the YAML it is written in: block maps and lists, short lists in brackets,
/// plain, quoted and folded texts. Anything else ends the test.
class ApiFile {
public:
    ApiFile();

    [[nodiscard]] QJsonObject root() const { return m_root; }
    [[nodiscard]] QJsonObject paths() const;
    [[nodiscard]] QJsonObject schema(const QString &name) const;
    /// What `$ref` names, else the same.
    [[nodiscard]] QJsonObject resolved(const QJsonValue &value) const;
    /// What does not fit the schema, by its path; empty = it fits. Knows the words the file uses.
    [[nodiscard]] QString misfit(const QJsonValue &value, const QJsonValue &schema,
                                 const QString &at = QStringLiteral("body")) const;

private:
    QJsonObject m_root;
};

} // namespace deskbridge::test
