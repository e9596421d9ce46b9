// SPDX-License-Identifier: Apache-2.0
#include "core/store/periodparts.h"

#include <limits>

namespace deskbridge {
namespace {

constexpr qint64 intervalSeconds = std::chrono::seconds(baseIntervalLength).count();

qint64 floorToInterval(qint64 seconds)
{
    return toSeconds(baseIntervalStart(fromSeconds(seconds)));
}

qint64 ceilToInterval(qint64 seconds)
{
    const qint64 floor = floorToInterval(seconds);
    return floor == seconds ? seconds : floor + intervalSeconds;
}

} // namespace

PeriodParts splitPeriod(const Period &period)
{
    constexpr qint64 earliest = std::numeric_limits<qint64>::min();
    constexpr qint64 latest = std::numeric_limits<qint64>::max();
    const qint64 from = period.from ? toSeconds(*period.from) : earliest;
    const qint64 to = period.to ? toSeconds(*period.to) : latest;
    if (from >= to)
        return {};
    const qint64 wholeFrom = period.from ? ceilToInterval(from) : earliest;
    const qint64 wholeTo = period.to ? floorToInterval(to) : latest;
    if (wholeFrom > wholeTo) // both ends inside one quarter-hour
        return {.head = {from, to}, .whole = {}, .tail = {}};
    return {.head = period.from ? Stretch{from, wholeFrom} : Stretch{},
            .whole = {wholeFrom, wholeTo},
            .tail = period.to ? Stretch{wholeTo, to} : Stretch{}};
}

} // namespace deskbridge
