// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStandardPaths>
#include <QString>

namespace deskbridge {

/// Where the window and the command line keep their data unless told otherwise; one place, so that both
/// see the same integrations whatever their applications are called. `~/.local/share/Deskbridge`,
/// `%LOCALAPPDATA%\Deskbridge`, `~/Library/Application Support/Deskbridge`.
[[nodiscard]] inline QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/Deskbridge");
}

} // namespace deskbridge
