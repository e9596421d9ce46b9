// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace deskbridge {

/// What SQLite's answer means to us: StoreFull, StoreUnreadable or StoreFailed. Asked right after the call
/// that gave `code`, because the connection remembers the words of its last error only. `doing` names the
/// statement; values are never part of the detail. The connection may be null: there was no memory for it.
[[nodiscard]] Error storeError(sqlite3 *connection, int code, const char *doing);

} // namespace deskbridge
