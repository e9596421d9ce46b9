// SPDX-License-Identifier: Apache-2.0
#include "core/store/factsjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace deskbridge {

QString factsToJson(const QMap<QString, QString> &facts)
{
    QJsonObject object;
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
        object.insert(fact.key(), fact.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> factsFromJson(const QString &json)
{
    QMap<QString, QString> facts;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto fact = object.constBegin(); fact != object.constEnd(); ++fact)
        facts.insert(fact.key(), fact.value().toString());
    return facts;
}

} // namespace deskbridge
