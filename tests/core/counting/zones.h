// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <QDateTime>
#include <QTimeZone>

#include <stdexcept>

/// Time zones for tests of intervals. A zone the machine does not know fails the test instead of quietly
/// counting in UTC.
namespace deskbridge::zones {

inline QTimeZone named(const char *id)
{
    QTimeZone zone{QByteArray{id}};
    if (!zone.isValid())
        throw std::runtime_error(std::string("this machine has no time zone ") + id);
    return zone;
}

inline UtcTime utc(const char *iso)
{
    const std::optional<UtcTime> time = parseIso(std::string_view{iso});
    if (!time)
        throw std::runtime_error(std::string("not a time: ") + iso);
    return *time;
}

inline QString localTime(UtcTime at, const QTimeZone &zone)
{
    return toDateTime(at).toTimeZone(zone).toString(Qt::ISODate);
}

} // namespace deskbridge::zones
