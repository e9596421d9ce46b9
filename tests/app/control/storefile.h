// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QString>

namespace deskbridge {

/// The first column of every row that the statement gives; nothing of ours is between the file and the answer.
[[nodiscard]] QByteArrayList askStore(const QString &path, const char *statement);
/// Whether SQLite finds the file sound and every reference met; fails the test with what it says.
[[nodiscard]] bool isWhole(const QString &path);

} // namespace deskbridge
