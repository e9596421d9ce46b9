// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/timetext.h"

#include "ui/wording/datetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace deskbridge {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::TimeText)
};

QDateTime inZone(UtcTime time, const QTimeZone &zone)
{
    return toDateTime(time).toTimeZone(zone);
}

} // namespace

QString relativeTime(UtcTime then, UtcTime now, const QTimeZone &zone, const QLocale &locale)
{
    using namespace std::chrono;
    const auto age = now - then;
    if (age < minutes{1})
        return TimeText::tr("just now");
    if (age < hours{1})
        return TimeText::tr("%n min ago", nullptr,
                            static_cast<int>(duration_cast<minutes>(age).count()));
    if (age < hours{24})
        return TimeText::tr("%n hour(s) ago", nullptr,
                            static_cast<int>(duration_cast<hours>(age).count()));
    const qint64 nights = inZone(then, zone).date().daysTo(inZone(now, zone).date());
    if (nights <= 1)
        return TimeText::tr("yesterday");
    if (nights < 7)
        return TimeText::tr("%n day(s) ago", nullptr, static_cast<int>(nights));
    return dateText(inZone(then, zone).date(), locale);
}

QString localTime(UtcTime time, const QTimeZone &zone, const QLocale &locale)
{
    return dateTimeText(time, zone, locale);
}

QString zoneName(const QTimeZone &zone, UtcTime at)
{
    const QString offset = zone.displayName(toDateTime(at), QTimeZone::OffsetName, QLocale::c());
    const QString id = QString::fromLatin1(zone.id());
    if (id.isEmpty() || id == offset)
        return offset;
    //: a time zone's id and its offset, as in "Europe/Berlin (UTC+01:00)"
    return TimeText::tr("%1 (%2)").arg(id, offset);
}

QString roughDuration(std::chrono::seconds duration)
{
    using namespace std::chrono;
    if (duration < minutes{1})
        return TimeText::tr("less than a minute");
    const auto wholeMinutes =
        static_cast<int>(duration_cast<minutes>(duration + seconds{30}).count());
    if (wholeMinutes < 60)
        return TimeText::tr("about %n min", nullptr, wholeMinutes);
    //: hours and minutes
    return TimeText::tr("about %1 h %2 min").arg(wholeMinutes / 60).arg(wholeMinutes % 60);
}

} // namespace deskbridge
