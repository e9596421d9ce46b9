// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace deskbridge {

/// Why a file could not be saved where a person wanted it.
enum class SaveProblem {
    Exists, ///< and nobody said that it may be replaced
    NoFolder,
    NotWritable,
    DiskFull,
};
[[nodiscard]] QString saveProblemCode(SaveProblem problem); ///< `file_exists`, …

enum class IfExists { Refuse, Replace };

/// Writes the whole file or nothing: a file of that name is as it was until the new one is complete.
[[nodiscard]] Result<Done, SaveProblem> saveFile(const QString &path, const QByteArray &bytes,
                                                 IfExists ifExists);

} // namespace deskbridge
