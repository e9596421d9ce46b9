// SPDX-License-Identifier: Apache-2.0
#include "ui/status/statustext.h"

#include "ui/shared/timetext.h"
#include "ui/wording/completenesstext.h"
#include "ui/wording/datetext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/healthtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::StatusText)
};

const auto separator = u" · "_s;

/// %n takes an int; it only picks the plural form here.
int plural(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

QString contacts(qint64 number, const QLocale &locale)
{
    return StatusText::tr("%1 contact(s)", nullptr, plural(number)).arg(locale.toString(number));
}

/// Codes of facts in the order in which they are read, with their names.
struct FactName {
    const char *code;
    const char *name;
};
constexpr std::array factNames{
    FactName{"last", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Last")},
    FactName{"since", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Since")},
    FactName{"minutes", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Minutes ago")},
    FactName{"tickets", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Tickets read")},
    FactName{"expected", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Tickets expected")},
    FactName{"found",
             QT_TRANSLATE_NOOP("deskbridge::StatusText", "Contacts found in the last 24 hours")},
    FactName{"announced",
             QT_TRANSLATE_NOOP("deskbridge::StatusText", "Announced in the last 24 hours")},
    FactName{"missed", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Contacts not announced")},
    FactName{"last_four",
             QT_TRANSLATE_NOOP("deskbridge::StatusText", "Last characters of the key")},
    FactName{"revoked_at", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Revoked on")},
    FactName{"attempts", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Refused attempts")},
    FactName{"from", QT_TRANSLATE_NOOP("deskbridge::StatusText", "From")},
    FactName{"until", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Until")},
    FactName{"day", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Day (UTC)")},
    FactName{"here", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Tickets here")},
    FactName{"there", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Tickets in Freshdesk")},
    FactName{"not_provable_days",
             QT_TRANSLATE_NOOP("deskbridge::StatusText", "Days that cannot be proved")},
    FactName{"days", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Age of the key in days")},
    FactName{"used", QT_TRANSLATE_NOOP("deskbridge::StatusText", "Calls used a minute")},
    FactName{"foreign",
             QT_TRANSLATE_NOOP("deskbridge::StatusText", "Calls of other programs a minute")},
};

QString limitName(SignalId id)
{
    return id == SignalId::AccountLimit ? StatusText::tr("Calls allowed a minute")
                                        : StatusText::tr("Reminder after days");
}

/// The proof counts whole days (UTC): a time of the reader's zone would cut one.
std::optional<QPair<QString, QString>> proofFact(const QString &code, const QString &value,
                                                 const QTimeZone &zone)
{
    const auto time = parseIso(value);
    if (time && code == "from"_L1)
        return QPair<QString, QString>(StatusText::tr("First day proved"),
                                       completenessDayName(*time, zone));
    if (time && code == "until"_L1)
        return QPair<QString, QString>(StatusText::tr("Last day proved"),
                                       lastProvedDayName(*time, zone));
    return {};
}

QString factValue(const QString &code, const QString &value, const QTimeZone &zone,
                  const QLocale &locale)
{
    if (code == "last_four"_L1)
        return u'…' + value;
    if (code == "day"_L1) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? dateText(day, locale) : value;
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber)
        return locale.toString(number);
    if (const auto time = parseIso(value))
        return localTime(*time, zone, locale);
    return value;
}

} // namespace

StateShape shapeOf(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::Operational:
        return StateShape::Operational;
    case HealthVerdict::CatchingUp:
        return StateShape::CatchingUp;
    case HealthVerdict::Degraded:
        return StateShape::Degraded;
    case HealthVerdict::ActionRequired:
        return StateShape::ActionRequired;
    case HealthVerdict::Paused:
        return StateShape::Paused;
    }
    Q_UNREACHABLE();
}

Tone toneOf(SignalState state)
{
    switch (state) {
    case SignalState::Good:
        return Tone::Success;
    case SignalState::Note:
        return Tone::Info;
    case SignalState::Warning:
        return Tone::Warning;
    case SignalState::Bad:
        return Tone::Danger;
    case SignalState::NotVisible:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString iconName(SignalState state)
{
    switch (state) {
    case SignalState::Good:
        return u"check"_s;
    case SignalState::Note:
        return u"info"_s;
    case SignalState::Warning:
        return u"warning"_s;
    case SignalState::Bad:
        return u"failed"_s;
    case SignalState::NotVisible:
        return u"eye-off"_s;
    }
    Q_UNREACHABLE();
}

QString stateWord(SignalState state)
{
    switch (state) {
    case SignalState::Good:
        return StatusText::tr("Good", "state of a signal");
    case SignalState::Note:
        return StatusText::tr("Note", "state of a signal");
    case SignalState::Warning:
        return StatusText::tr("Warning", "state of a signal");
    case SignalState::Bad:
        return StatusText::tr("Action required", "state of a signal");
    case SignalState::NotVisible:
        return StatusText::tr("Not visible here", "state of a signal");
    }
    Q_UNREACHABLE();
}

QString todaySentence(const TodayAgainstUsual &today, UtcTime now, const QTimeZone &zone,
                      const QLocale &locale)
{
    const QString counted = contacts(today.today, locale);
    if (!today.usual)
        //: %1 is a number with its noun, as in "214 contacts"
        return StatusText::tr("%1 today.").arg(counted);
    const int weekday = toDateTime(now).toTimeZone(zone).date().dayOfWeek();
    const QString day = locale.standaloneDayName(weekday);
    const qint64 usual = *today.usual;
    // Small numbers vary by their square root by chance alone; twice that or a quarter is worth a word.
    const double room =
        qMax(2 * std::sqrt(static_cast<double>(usual)), static_cast<double>(usual) / 4);
    const auto difference = static_cast<double>(today.today - usual);
    if (difference > room)
        //: %1 "214 contacts", %2 a weekday, %3 a number
        return StatusText::tr("%1 today, more than usual by this time (%2: %3).")
            .arg(counted, day, locale.toString(usual));
    if (difference < -room)
        return StatusText::tr("%1 today, fewer than usual by this time (%2: %3).")
            .arg(counted, day, locale.toString(usual));
    return StatusText::tr("%1 today, as usual by this time (%2: %3).")
        .arg(counted, day, locale.toString(usual));
}

QString importLaneText(const IntegrationOverview &overview, UtcTime now, const QTimeZone &zone)
{
    if (!overview.lastImportAt)
        return overview.running ? StatusText::tr("first import is running")
                                : StatusText::tr("not fully imported yet");
    const QString last =
        StatusText::tr("last %1").arg(relativeTime(*overview.lastImportAt, now, zone));
    if (overview.running)
        return last + separator + StatusText::tr("importing now");
    if (overview.integration.state == IntegrationState::Paused || overview.lastImportError
        || !overview.nextImportAt || *overview.nextImportAt < now)
        return last;
    const auto wait = *overview.nextImportAt - now;
    //: %1 is a time, as in "next in about 3 min"
    return last + separator + StatusText::tr("next in %1").arg(roughDuration(wait));
}

QString eventLaneText(const HealthSignal &events, const HealthSignal &injixoKey, UtcTime now,
                      const QTimeZone &zone)
{
    QStringList parts;
    if (const auto last = parseIso(events.facts.value(u"last"_s)))
        parts.append(StatusText::tr("last event %1").arg(relativeTime(*last, now, zone)));
    if (const QString key = injixoKey.facts.value(u"last_four"_s); !key.isEmpty())
        //: %1 is a key's last characters
        parts.append(StatusText::tr("key …%1").arg(key));
    return parts.join(separator);
}

QString stripSummary(Lane lane, const QList<LaneHour> &hours, const QLocale &locale)
{
    qint64 sum = 0;
    bool known = false;
    for (const LaneHour &hour : hours) {
        known = known || lane == Lane::Import || hour.announced;
        sum += lane == Lane::Import ? hour.found : hour.announced.value_or(0);
    }
    if (!known)
        return StatusText::tr("Nothing is known about these seven days.");
    if (lane == Lane::Import)
        return StatusText::tr("%1 found in seven days.").arg(contacts(sum, locale));
    return StatusText::tr("%1 announced in seven days.").arg(contacts(sum, locale));
}

QString hourSentence(const LaneHour &hour, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = toDateTime(hour.start).toTimeZone(zone);
    //: a weekday and a time
    const QString when =
        StatusText::tr("%1, %2").arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat),
                                     localTime(hour.start, zone, locale));
    if (!hour.announced)
        return StatusText::tr("%1: %2 found").arg(when, contacts(hour.found, locale));
    return StatusText::tr("%1: %2 found, %3 announced")
        .arg(when, contacts(hour.found, locale), locale.toString(*hour.announced));
}

Evidence evidence(const HealthSignal &signal, const QTimeZone &zone, const QLocale &locale)
{
    Evidence list;
    for (const FactName &fact : factNames) {
        const QString code = QString::fromLatin1(fact.code);
        if (!signal.facts.contains(code))
            continue;
        const QString value = signal.facts.value(code);
        const auto proof =
            signal.id == SignalId::Completeness ? proofFact(code, value, zone) : std::nullopt;
        list.append(proof.value_or(QPair<QString, QString>(StatusText::tr(fact.name),
                                                           factValue(code, value, zone, locale))));
    }
    if (const auto limit = u"limit"_s; signal.facts.contains(limit))
        list.append(
            {limitName(signal.id), factValue(limit, signal.facts.value(limit), zone, locale)});
    if (signal.error)
        list.append({StatusText::tr("Error"), errorText(*signal.error).what});
    return list;
}

const HealthSignal *signalOf(const HealthReport &report, SignalId id)
{
    const auto found = std::ranges::find(report.signalList, id, &HealthSignal::id);
    return found == report.signalList.end() ? nullptr : &*found;
}

bool eventsVisible(const HealthReport &report)
{
    const HealthSignal *events = signalOf(report, SignalId::Events);
    return events && events->finding != SignalFinding::EventsNotVisible
        && events->finding != SignalFinding::EventsNotSetUp;
}

Repair repairOf(const HealthReport &report)
{
    if (report.verdict == HealthVerdict::Paused)
        return Repair::Resume;
    const HealthSignal *cause = signalOf(report, report.cause);
    return cause && report.verdict != HealthVerdict::Operational ? cause->repair : Repair::None;
}

QString verdictDetail(const HealthReport &report, const std::optional<TodayAgainstUsual> &today,
                      UtcTime now, const QTimeZone &zone)
{
    if (report.verdict == HealthVerdict::Operational)
        return today ? todaySentence(*today, now, zone) : QString();
    const HealthSignal *cause = signalOf(report, report.cause);
    if (!cause || report.verdict == HealthVerdict::Paused)
        return {};
    const SignalText text = signalText(*cause, zone);
    QStringList sentences{text.meaning, text.remedy};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace deskbridge
