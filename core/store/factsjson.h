// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace deskbridge {

/// Facts beside an activity, a verdict: a JSON object of texts in one column.
[[nodiscard]] QString factsToJson(const QMap<QString, QString> &facts);
/// Empty for what is not such an object: facts explain, nothing is decided by them.
[[nodiscard]] QMap<QString, QString> factsFromJson(const QString &json);

} // namespace deskbridge
