// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

class QDateTime;

namespace deskbridge {

/// A moment, in whole seconds of UTC: the resolution Freshdesk gives (fact sheet §10). core never holds a
/// local time; ui converts when it shows one.
using UtcTime = std::chrono::sys_seconds;

[[nodiscard]] constexpr std::int64_t toSeconds(UtcTime time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] constexpr UtcTime fromSeconds(std::int64_t seconds)
{
    return UtcTime{std::chrono::seconds{seconds}};
}

/// `2026-11-22T10:15:00Z`
[[nodiscard]] QString toIso(UtcTime time);
[[nodiscard]] QDateTime toDateTime(UtcTime time);

/// Reads the ISO 8601 forms Freshdesk writes: date and time with seconds, fractions dropped, zone `Z`,
/// `±hh`, `±hhmm`, `±hh:mm` or none (UTC). Nothing else, and no date that does not exist.
[[nodiscard]] std::optional<UtcTime> parseIso(std::string_view text);
[[nodiscard]] std::optional<UtcTime> parseIso(QStringView text);

/// What a person may type on the command line: the above, or a day alone (its 00:00 UTC), or without seconds.
[[nodiscard]] std::optional<UtcTime> parseTyped(QStringView text);

} // namespace deskbridge
