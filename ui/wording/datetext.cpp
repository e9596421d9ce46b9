// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::TimeText)
};

const auto weekday = u"dddd"_s;

/// A format's parts: a letter repeated, a quoted literal, or one other character.
QStringList partsOf(const QString &format)
{
    QStringList parts;
    bool isQuoted = false;
    for (const QChar c : format) {
        const bool goesOn = isQuoted
            || (c.isLetter() && !parts.isEmpty() && parts.constLast().endsWith(c)
                && !parts.constLast().startsWith(u'\''));
        if (goesOn)
            parts.last() += c;
        else
            parts.append(c);
        if (c == u'\'')
            isQuoted = !isQuoted;
    }
    return parts;
}

bool isSeparator(const QString &part)
{
    constexpr QChar arabicComma(0x060c);
    const QChar c = part.at(0);
    return c == u',' || c == arabicComma || c.isSpace();
}

/// The long form without its weekday, which says nothing a list needs, and with the month cut short.
QString dateFormat(const QLocale &locale)
{
    QStringList parts = partsOf(locale.dateFormat(QLocale::LongFormat));
    if (const qsizetype at = parts.indexOf(weekday); at >= 0) {
        parts.removeAt(at);
        while (at < parts.size() && isSeparator(parts.at(at)))
            parts.removeAt(at);
        if (at == parts.size()) {
            while (!parts.isEmpty() && isSeparator(parts.constLast()))
                parts.removeLast();
        }
    }
    std::ranges::replace(parts, u"MMMM"_s, u"MMM"_s);
    return parts.join(QString());
}

} // namespace

QString dateText(QDate date, const QLocale &locale)
{
    return locale.toString(date, dateFormat(locale));
}

QString timeText(QTime time, const QLocale &locale)
{
    // Some locales' short form has seconds, which nobody reads in a list.
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString dateTimeText(UtcTime time, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = toDateTime(time).toTimeZone(zone);
    //: a date and a time of day
    return TimeText::tr("%1, %2").arg(dateText(local.date(), locale),
                                      timeText(local.time(), locale));
}

} // namespace deskbridge
