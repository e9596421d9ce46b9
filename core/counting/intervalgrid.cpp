// SPDX-License-Identifier: Apache-2.0
#include "core/counting/intervalgrid.h"

#include "core/counting/intervals.h"
#include "core/counting/zoneoffsets.h"

#include <algorithm>

namespace deskbridge {
namespace {

using namespace std::chrono;

/// Which of the 168 hours it is in the zone. Monday is the first day.
std::size_t hourOfWeek(UtcTime at, ZoneOffsets &zone)
{
    const seconds local = at.time_since_epoch() + zone.at(at);
    constexpr auto week = seconds{days{7}};
    const seconds sinceMonday = local - days{4}; // 5 January 1970 was a Monday
    const seconds within = ((sinceMonday % week) + week) % week;
    return static_cast<std::size_t>(floor<hours>(within).count());
}

} // namespace

QList<UtcTime> intervalStarts(UtcTime from, UtcTime to, minutes length, const QTimeZone &zone)
{
    QList<UtcTime> starts;
    if (from >= to)
        return starts;
    // A local day may have 25 hours: from its start, 26 later is the next day in any case.
    const minutes step = length > hours{1} ? minutes{hours{26}} : length;
    ZoneOffsets offsets(zone);
    for (UtcTime start = intervalStart(from, length, offsets); start < to;) {
        starts.append(start);
        UtcTime next = intervalStart(start + step, length, offsets);
        if (next <= start) // never with a sane zone; an endless loop would be worse than a gap
            next = start + length;
        start = next;
    }
    return starts;
}

QList<qint64> sumInto(const QList<UtcTime> &starts, const QList<IntervalCount> &quarters)
{
    QList<qint64> sums(starts.size(), 0);
    for (const IntervalCount &quarter : quarters) {
        const auto after = std::ranges::upper_bound(starts, quarter.start);
        if (after != starts.begin())
            sums[std::distance(starts.begin(), after) - 1] += quarter.offered;
    }
    return sums;
}

WeekHours weekHours(const QList<IntervalCount> &quarters, UtcTime from, UtcTime to,
                    const QTimeZone &zone)
{
    WeekHours sums;
    ZoneOffsets offsets(zone);
    for (const IntervalCount &quarter : quarters)
        sums.offered[hourOfWeek(quarter.start, offsets)] += quarter.offered;
    for (UtcTime at = baseIntervalStart(from); at < to; at += baseIntervalLength)
        ++sums.quarters[hourOfWeek(at, offsets)];
    return sums;
}

QList<Period> weekHourSpans(const WeekHour &hour, UtcTime from, UtcTime to)
{
    QList<Period> spans;
    ZoneOffsets offsets(hour.zone);
    for (UtcTime at = baseIntervalStart(from); at < to; at += baseIntervalLength) {
        if (hourOfWeek(at, offsets) != static_cast<std::size_t>(hour.hour))
            continue;
        if (!spans.isEmpty() && spans.constLast().to == at)
            spans.last().to = at + baseIntervalLength;
        else
            spans.append({at, at + baseIntervalLength});
    }
    std::ranges::reverse(spans);
    return spans;
}

} // namespace deskbridge
