// SPDX-License-Identifier: Apache-2.0
#include "ui/status/lanehours.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>
#include <array>

namespace deskbridge {

UtcTime hourOf(UtcTime time)
{
    return std::chrono::floor<std::chrono::hours>(time);
}

QList<LaneHour> everyHour(const QList<LaneHour> &hours, UtcTime from, UtcTime to,
                          bool eventsVisible)
{
    QMap<UtcTime, LaneHour> known;
    for (const LaneHour &hour : hours)
        known.insert(hour.start, hour);
    QList<LaneHour> all;
    for (UtcTime start = from; start < to; start += std::chrono::hours{1}) {
        LaneHour hour = known.value(start, {.start = start});
        hour.announced =
            eventsVisible ? std::optional(hour.announced.value_or(0)) : std::optional<qint64>();
        all.append(hour);
    }
    return all;
}

qint64 highest(const QList<LaneHour> &hours)
{
    qint64 top = 0;
    for (const LaneHour &hour : hours)
        top = std::max({top, hour.found, hour.announced.value_or(0)});
    return top;
}

TodayAgainstUsual todayAgainstUsual(const QList<LaneHour> &hours, UtcTime now,
                                    const QTimeZone &zone)
{
    constexpr int weeks = 4;
    const QDateTime localNow = toDateTime(now).toTimeZone(zone);
    const std::chrono::seconds intoHour{localNow.time().minute() * 60 + localNow.time().second()};
    std::array<qint64, weeks + 1> sums{};
    UtcTime oldest = now;
    for (const LaneHour &hour : hours) {
        oldest = std::min(oldest, hour.start);
        const QDateTime local = toDateTime(hour.start).toTimeZone(zone);
        const qint64 days = local.date().daysTo(localNow.date());
        const int hoursAgo = localNow.time().hour() - local.time().hour();
        if (days < 0 || days > 7 * weeks || days % 7 != 0 || hoursAgo < 0)
            continue;
        const bool isPart = days > 0 && hoursAgo == 0; // of which today has had only the beginning
        sums.at(static_cast<std::size_t>(days / 7)) +=
            isPart ? (hour.found * intoHour.count() + 1800) / 3600 : hour.found;
    }
    const qint64 daysKnown = toDateTime(oldest).toTimeZone(zone).date().daysTo(localNow.date());
    const auto whole = std::min<qint64>(daysKnown / 7, weeks);
    TodayAgainstUsual result{.today = sums.front()};
    if (whole < 2)
        return result;
    const auto first = sums.begin() + 1;
    const auto last = first + whole;
    std::sort(first, last);
    const auto middle = first + (whole - 1) / 2;
    result.usual = whole % 2 == 1 ? *middle : (*middle + *(middle + 1)) / 2;
    return result;
}

} // namespace deskbridge
