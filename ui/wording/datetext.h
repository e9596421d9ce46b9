// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace deskbridge {

// How dates and times are said, everywhere: as the locale orders them, the month in letters, so that no reader
// takes a day for a month.

/// "22 Nov 2026", "Nov 22, 2026", "22. Nov. 2026".
[[nodiscard]] QString dateText(QDate date, const QLocale &locale = {});
/// "11:15", "6:22 PM": without seconds.
[[nodiscard]] QString timeText(QTime time, const QLocale &locale = {});
/// "22 Nov 2026, 11:15": in the zone, without naming it.
[[nodiscard]] QString dateTimeText(UtcTime time, const QTimeZone &zone, const QLocale &locale = {});

} // namespace deskbridge
