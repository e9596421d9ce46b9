// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QStringView>

class QSqlError;

namespace deskbridge {

/// What SQLite's answer means to us: StoreFull, StoreUnreadable or StoreFailed. `doing` names the statement;
/// values are never part of the detail.
[[nodiscard]] Error storeError(const QSqlError &error, QStringView doing);

} // namespace deskbridge
