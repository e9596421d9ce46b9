// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace deskbridge {

/// Copies a database to a file that is not there yet, for its owner alone: all of it as it is at one moment, with
/// what only its log has so far, also while programs write to it. Takes as long as the file is large; any
/// thread. After a failure there is no file. Errors: StoreFull, StoreUnreadable, StoreFailed.
[[nodiscard]] Outcome copyDatabase(const QString &from, const QString &to);

} // namespace deskbridge
