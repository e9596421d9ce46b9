// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace deskbridge {

/// What a person may have meant: up to three of the existing names, the nearest first, none that is too far
/// from what was typed. Capitals do not count.
[[nodiscard]] QStringList nearestNames(const QString &typed, const QStringList &existing);

} // namespace deskbridge
