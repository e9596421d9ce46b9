// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/zipfile.h"

#include <QList>
#include <QString>

namespace deskbridge {

/// Why a file was not written, in the system's words.
struct SaveProblem {
    QString text;
};

/// The files of Deskbridge's own app for Freshdesk, as they travel inside the program.
[[nodiscard]] QList<ZipEntry> freshworksAppFiles();
/// Writes them as a zip. What is at the path already stays as it was unless all of it could be written.
[[nodiscard]] Result<Done, SaveProblem> saveFreshworksApp(const QString &path);

} // namespace deskbridge
