// SPDX-License-Identifier: Apache-2.0
#include "core/store/periodparts.h"

#include <limits>

namespace deskbridge {
namespace {

constexpr qint64 quarterHour = std::chrono::seconds(baseIntervalLength).count();
constexpr qint64 day = 86'400;

// What has no bound reaches as far as the numbers do.
constexpr qint64 earliest = std::numeric_limits<qint64>::min();
constexpr qint64 latest = std::numeric_limits<qint64>::max();

qint64 floorTo(qint64 unit, qint64 seconds)
{
    return seconds - (seconds % unit + unit) % unit;
}

qint64 ceilTo(qint64 unit, qint64 seconds)
{
    const qint64 floor = floorTo(unit, seconds);
    return floor == seconds ? seconds : floor + unit;
}

PeriodParts split(qint64 unit, const Stretch &stretch)
{
    const auto [from, to] = stretch;
    if (from >= to)
        return {};
    const qint64 wholeFrom = from == earliest ? from : ceilTo(unit, from);
    const qint64 wholeTo = to == latest ? to : floorTo(unit, to);
    if (wholeFrom > wholeTo) // both ends inside one unit
        return {.head = stretch, .whole = {}, .tail = {}};
    return {.head = from == earliest ? Stretch{} : Stretch{from, wholeFrom},
            .whole = {wholeFrom, wholeTo},
            .tail = to == latest ? Stretch{} : Stretch{wholeTo, to}};
}

} // namespace

PeriodParts splitPeriod(const Period &period)
{
    return split(quarterHour,
                 {period.from ? toSeconds(*period.from) : earliest,
                  period.to ? toSeconds(*period.to) : latest});
}

PeriodParts splitIntoDays(const Stretch &quarters)
{
    return split(day, quarters);
}

} // namespace deskbridge
