// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace deskbridge {

/// Makes a folder, and those above it that are missing, for their owner alone. One that is there already is
/// somebody's choice and stays as it is. False: there is none afterwards.
[[nodiscard]] bool makeOwnerFolder(const QString &path);

} // namespace deskbridge
