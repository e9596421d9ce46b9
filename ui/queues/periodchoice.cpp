// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/periodchoice.h"

#include <QDateTime>

namespace deskbridge {

DayRange daysOf(PeriodChoice choice, QDate today)
{
    switch (choice) {
    case PeriodChoice::Today:
    case PeriodChoice::All:
    case PeriodChoice::Custom:
        return {today, today};
    case PeriodChoice::Last7Days:
        return {today.addDays(-6), today};
    case PeriodChoice::Last4Weeks:
        return {today.addDays(1 - 4 * 7), today};
    case PeriodChoice::Last13Weeks:
        return {today.addDays(1 - 13 * 7), today};
    case PeriodChoice::LastYear:
        return {today.addYears(-1).addDays(1), today};
    }
    Q_UNREACHABLE();
}

Period periodOf(const DayRange &days, const QTimeZone &zone)
{
    const auto startOf = [&zone](QDate day) {
        return fromSeconds(day.startOfDay(zone).toSecsSinceEpoch());
    };
    return {startOf(days.first), startOf(days.last.addDays(1))};
}

std::optional<TimeSpan> boundedPeriod(const Period &period, const KnownTime &known, UtcTime now,
                                      const QTimeZone &zone)
{
    const auto dayOf = [&zone](UtcTime at) { return toDateTime(at).toTimeZone(zone).date(); };
    const auto startOf = [&zone](QDate day) {
        return fromSeconds(day.startOfDay(zone).toSecsSinceEpoch());
    };
    if (!period.from && !known.from)
        return {};
    const TimeSpan span{period.from ? *period.from : startOf(dayOf(*known.from)),
                        period.to ? *period.to : startOf(dayOf(now).addDays(1))};
    return span.from < span.to ? std::optional(span) : std::nullopt;
}

TimeSpan spanBefore(const TimeSpan &whole, const TimeSpan &part, const QTimeZone &zone)
{
    const QDateTime from = toDateTime(whole.from).toTimeZone(zone);
    const QDateTime to = toDateTime(whole.to).toTimeZone(zone);
    const qint64 weeks = (from.daysTo(to) + 6) / 7;
    const auto earlier = [&zone, weeks](UtcTime at) {
        return fromSeconds(toDateTime(at).toTimeZone(zone).addDays(-7 * weeks).toSecsSinceEpoch());
    };
    return {earlier(part.from), earlier(part.to)};
}

} // namespace deskbridge
