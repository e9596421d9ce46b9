// SPDX-License-Identifier: Apache-2.0
#include "core/counting/intervals.h"

#include <QDateTime>

#include <map>
#include <utility>

namespace deskbridge {
namespace {

using namespace std::chrono;

seconds offsetAt(UtcTime at, const QTimeZone &zone)
{
    return seconds{zone.offsetFromUtc(toDateTime(at))};
}

days localDay(UtcTime at, const QTimeZone &zone)
{
    return floor<days>(at.time_since_epoch() + offsetAt(at, zone));
}

/// The last local multiple of @p width, or the clock change, if one came in between.
UtcTime stretchStart(UtcTime at, seconds width, const QTimeZone &zone)
{
    // Offsets from UTC are whole quarter-hours today, but were not always: the offset is taken as it is.
    const seconds offset = offsetAt(at, zone);
    const seconds local = at.time_since_epoch() + offset;
    const UtcTime start = at - ((local % width) + width) % width;
    if (offsetAt(start, zone) == offset)
        return start;
    const QDateTime change = zone.previousTransition(toDateTime(at).addSecs(1)).atUtc;
    return change.isValid() ? fromSeconds(change.toSecsSinceEpoch()) : start;
}

} // namespace

UtcTime intervalStart(UtcTime at, minutes length, const QTimeZone &zone)
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
    for (const IntervalCount &quarter : quarters)
        sums[{quarter.queue, intervalStart(quarter.start, length, zone)}] += quarter.offered;

    QList<IntervalCount> merged;
    merged.reserve(static_cast<qsizetype>(sums.size()));
    for (const auto &[key, offered] : sums)
        merged.append({key.first, key.second, offered});
    return merged;
}

} // namespace deskbridge
