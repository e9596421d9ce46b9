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

} // namespace deskbridge
