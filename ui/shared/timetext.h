// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace deskbridge {

/// "just now", "2 min ago", "3 hours ago", "yesterday" …; older than a week: the date in the zone.
[[nodiscard]] QString relativeTime(UtcTime then, UtcTime now, const QTimeZone &zone,
                                   const QLocale &locale = {});
/// dateTimeText() under the name that the window uses.
[[nodiscard]] QString localTime(UtcTime time, const QTimeZone &zone, const QLocale &locale = {});
/// "Europe/Berlin (UTC+01:00)": names the zone beside a table of times.
[[nodiscard]] QString zoneName(const QTimeZone &zone, UtcTime at);
/// "about 14 min", "about 2 h 5 min", "less than a minute".
[[nodiscard]] QString roughDuration(std::chrono::seconds duration);

} // namespace deskbridge
