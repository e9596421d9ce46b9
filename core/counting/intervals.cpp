// SPDX-License-Identifier: Apache-2.0
#include "core/counting/intervals.h"

#include "core/counting/zoneoffsets.h"

#include <map>
#include <utility>

namespace deskbridge {
namespace {

using namespace std::chrono;

days localDay(UtcTime at, ZoneOffsets &zone)
{
    return floor<days>(at.time_since_epoch() + zone.at(at));
}

/// The last local multiple of @p width, or the clock change, if one came in between.
UtcTime stretchStart(UtcTime at, seconds width, ZoneOffsets &zone)
{
    // Offsets from UTC are whole quarter-hours today, but were not always: the offset is taken as it is.
    const seconds offset = zone.at(at);
    const seconds local = at.time_since_epoch() + offset;
    const UtcTime start = at - ((local % width) + width) % width;
    if (zone.at(start) == offset)
        return start;
    return zone.changeBefore(at).value_or(start);
}

} // namespace

UtcTime intervalStart(UtcTime at, minutes length, const QTimeZone &zone)
{
    ZoneOffsets offsets(zone);
    return intervalStart(at, length, offsets);
}

UtcTime intervalStart(UtcTime at, minutes length, ZoneOffsets &zone)
{
    // Within the hour, a zone that changes by half an hour (Lord Howe) begins a shorter interval at the change.
    if (length <= hours{1})
        return stretchStart(at, length, zone);
    // A day goes on across a change. QDate::startOfDay() is no help where midnight itself is repeated
    // (Azores, Havana): Qt 6.4 answers the second one, after the day's first contacts.
    UtcTime start = stretchStart(at, days{1}, zone);
    while (localDay(start - seconds{1}, zone) == localDay(at, zone))
        start = stretchStart(start - seconds{1}, days{1}, zone);
    return start;
}

QList<IntervalCount> mergeIntervals(const QList<IntervalCount> &quarters, minutes length,
                                    const QTimeZone &zone)
{
    std::map<std::pair<QueueId, UtcTime>, qint64> sums;
    ZoneOffsets offsets(zone);
    for (const IntervalCount &quarter : quarters)
        sums[{quarter.queue, intervalStart(quarter.start, length, offsets)}] += quarter.offered;

    QList<IntervalCount> merged;
    merged.reserve(static_cast<qsizetype>(sums.size()));
    for (const auto &[key, offered] : sums)
        merged.append({key.first, key.second, offered});
    return merged;
}

} // namespace deskbridge
