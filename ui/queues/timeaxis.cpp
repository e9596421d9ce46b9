// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/timeaxis.h"

#include <QDateTime>

#include <array>

namespace deskbridge {

namespace {

using Unit = AxisStep::Unit;

constexpr std::array steps{
    AxisStep{Unit::Minutes, 15},  AxisStep{Unit::Minutes, 30},  AxisStep{Unit::Minutes, 60},
    AxisStep{Unit::Minutes, 120}, AxisStep{Unit::Minutes, 180}, AxisStep{Unit::Minutes, 360},
    AxisStep{Unit::Minutes, 720}, AxisStep{Unit::Days, 1},      AxisStep{Unit::Days, 2},
    AxisStep{Unit::Days, 7},      AxisStep{Unit::Days, 14},     AxisStep{Unit::Months, 1},
    AxisStep{Unit::Months, 3},    AxisStep{Unit::Months, 12},   AxisStep{Unit::Months, 24},
    AxisStep{Unit::Months, 60},   AxisStep{Unit::Months, 120}};

std::chrono::seconds lengthOf(const AxisStep &step)
{
    switch (step.unit) {
    case Unit::Minutes:
        return std::chrono::minutes{step.count};
    case Unit::Days:
        return std::chrono::days{step.count};
    case Unit::Months:
        return std::chrono::days{step.count * 365 / 12};
    }
    Q_UNREACHABLE();
}

/// Hours and quarters of the clock. Asked of the time that passes, not of the clock: it knows both hours
/// where the clock has one twice, and none where it has none.
QList<UtcTime> clockMarks(UtcTime from, UtcTime to, int minutes, const QTimeZone &zone)
{
    constexpr std::chrono::minutes quarter{15};
    const auto localOf = [&zone](UtcTime at) { return toDateTime(at).toTimeZone(zone); };
    QList<UtcTime> marks;
    UtcTime at = std::chrono::ceil<std::chrono::duration<qint64, std::ratio<900>>>(from);
    QDateTime before = localOf(at - quarter);
    QDateTime marked;
    for (; at < to; at += quarter) {
        const QDateTime local = localOf(at);
        const int ofDay = local.time().msecsSinceStartOfDay() / 60'000;
        const bool begins = local.date() != before.date();
        before = local;
        if (ofDay % minutes != 0 && !begins)
            continue;
        const bool again =
            marked.isValid() && marked.date() == local.date() && marked.time() == local.time();
        if (again && minutes > 60)
            continue;
        marked = local;
        marks.append(at);
    }
    return marks;
}

bool isMarked(QDate day, const AxisStep &step, Qt::DayOfWeek firstOfWeek)
{
    // The first day of the calendar that Julian days count was a Monday.
    const qint64 number = day.toJulianDay() - (firstOfWeek - Qt::Monday);
    if (step.unit == Unit::Days)
        return step.count < 7 ? day.toJulianDay() % step.count == 0 : number % step.count == 0;
    return day.day() == 1 && (day.year() * 12 + day.month() - 1) % step.count == 0;
}

} // namespace

AxisStep axisStep(std::chrono::seconds span, int marks, std::chrono::seconds least)
{
    for (const AxisStep &step : steps) {
        if (lengthOf(step) >= least && lengthOf(step) * marks >= span)
            return step;
    }
    return steps.back();
}

QList<UtcTime> axisMarks(UtcTime from, UtcTime to, const AxisStep &step, const QTimeZone &zone,
                         Qt::DayOfWeek firstOfWeek)
{
    if (step.unit == Unit::Minutes)
        return clockMarks(from, to, step.count, zone);
    QList<UtcTime> marks;
    QDate day = toDateTime(from).toTimeZone(zone).date();
    const QDate last = toDateTime(to).toTimeZone(zone).date();
    for (; day <= last; day = day.addDays(1)) {
        if (!isMarked(day, step, firstOfWeek))
            continue;
        const QDateTime start = day.startOfDay(zone);
        if (!start.isValid()) // the zone left the day out
            continue;
        const UtcTime at = fromSeconds(start.toSecsSinceEpoch());
        if (at >= from && at < to && (marks.isEmpty() || marks.last() < at))
            marks.append(at);
    }
    return marks;
}

} // namespace deskbridge
