// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/completenesstext.h"

#include "ui/wording/datetext.h"
#include "ui/wording/timelefttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class CompletenessWords {
    Q_DECLARE_TR_FUNCTIONS(Completeness)
public:
    static QString sentence(const Completeness &asked, const ProofQuestion &question);
    static QString day(const CompletenessDay &day, const QTimeZone &zone);
    static QString proved(std::optional<UtcTime> from, UtcTime until, const QTimeZone &zone);
    static QString plan(const ArchivePlan &plan);
    static QString summary(const ArchiveSummary &summary);
    static QString progress(const ArchiveProgress &progress);
    static QString time(std::chrono::seconds duration);

private:
    static QString notOver(const ProofQuestion &question);
};

/// %n takes an int; beyond it the plural form is the same.
int plural(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

constexpr std::chrono::days oneDay{1};

UtcTime startOf(QDate day)
{
    return fromSeconds(day.startOfDay(Qt::UTC).toSecsSinceEpoch());
}

QDate dateOf(UtcTime time, const QTimeZone &zone)
{
    return toDateTime(time).toTimeZone(zone).date();
}

/// The dates asked about.
struct AskedDates {
    explicit AskedDates(const ProofQuestion &question)
        : today(dateOf(question.now, question.zone))
        , utcToday(toDateTime(question.now).date())
        , last(question.period.to
                   ? dateOf(*question.period.to - std::chrono::seconds{1}, question.zone)
                   : today)
        , lastOver(std::min({last, today.addDays(-1), utcToday.addDays(-1)}))
    {
        if (question.period.from)
            first = dateOf(*question.period.from, question.zone);
    }

    [[nodiscard]] bool contains(QDate day) const
    {
        return (!first || day >= *first) && day <= lastOver;
    }

    std::optional<QDate> first = {};
    QDate today;
    QDate utcToday;
    QDate last;
    QDate lastOver; ///< in the zone and in UTC
};

/// Between the last day of which the proof knows and the last one that is over.
qint64 notReached(const Completeness &completeness, const AskedDates &dates)
{
    QDate known;
    if (completeness.provedUntil)
        known = toDateTime(*completeness.provedUntil - oneDay).date();
    if (!completeness.open.isEmpty())
        known = std::max(known, toDateTime(completeness.open.constFirst().day).date());
    if (known.isNull() || completeness.notCompared > 0)
        return 0; // of nothing, or counted already
    if (dates.first)
        known = std::max(known, dates.first->addDays(-1));
    return std::max<qint64>(0, known.daysTo(dates.lastOver));
}

/// Today, or a day that is over in the zone but not in UTC.
QString CompletenessWords::notOver(const ProofQuestion &question)
{
    const AskedDates dates(question);
    if (dates.last >= dates.today)
        return tr("Today is not over and is compared tomorrow.");
    if (dates.last >= dates.utcToday)
        return tr("%1 is not over and is compared after its end.")
            .arg(completenessDayName(startOf(dates.utcToday), question.zone));
    return {};
}

QString CompletenessWords::proved(std::optional<UtcTime> from, UtcTime until, const QTimeZone &zone)
{
    const QString last = completenessDayName(until - oneDay, zone);
    if (!from)
        return tr("Proved complete up to and including %1.").arg(last);
    if (*from + oneDay >= until)
        return tr("Proved complete for %1.", "a day").arg(last);
    //: two days, as in "for the days 4 Nov 2026 to 30 Nov 2026 (UTC)"
    return tr("Proved complete for the days %1 to %2.")
        .arg(dateText(toDateTime(*from).date()), last);
}

QString CompletenessWords::sentence(const Completeness &asked, const ProofQuestion &question)
{
    QStringList parts;
    if (asked.differing > 0) {
        parts << tr("%Ln day(s) differ from Freshdesk's own count.", nullptr,
                    plural(asked.differing));
        const auto open =
            std::ranges::find(asked.open, DayResult::Differs, &CompletenessDay::result);
        if (open != asked.open.end())
            parts << day(*open, question.zone);
    }
    if (asked.provedFrom && asked.provedUntil)
        parts << proved(asked.provedFrom, *asked.provedUntil, question.zone)
              << tr("Freshdesk counts as many tickets as are here.");
    if (asked.notProvable > 0) {
        parts << tr("%Ln day(s) cannot be proved.", nullptr, plural(asked.notProvable));
        if (asked.differing == 0 && !asked.open.isEmpty())
            parts << day(asked.open.first(), question.zone);
    }
    if (asked.notCompared > 0)
        parts << tr("%Ln day(s) are not compared yet.", nullptr, plural(asked.notCompared));
    const AskedDates dates(question);
    if (parts.isEmpty() && (!dates.first || *dates.first <= dates.lastOver))
        return tr("No day of this time can be compared with Freshdesk's own count yet.");
    parts << notOver(question);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString CompletenessWords::day(const CompletenessDay &day, const QTimeZone &zone)
{
    const QString name = completenessDayName(day.day, zone);
    switch (day.obstacle) {
    case ProofObstacle::None:
        break;
    case ProofObstacle::HistoryStart:
        return tr("The history begins within %1, and Freshdesk counts whole days only.").arg(name);
    case ProofObstacle::Archived:
        return tr("%1: tickets of that age may be archived, which Freshdesk neither lists nor "
                  "counts.")
            .arg(name);
    case ProofObstacle::FewerThere:
        return tr("%1: Freshdesk counts %2 tickets, here are %3. Some were deleted or archived "
                  "since they were read; nothing is missing by that.")
            .arg(name, number(day.there), number(day.here));
    }
    return tr("%1: Freshdesk counts %2 tickets, here are %3.")
        .arg(name, number(day.there), number(day.here));
}

QString CompletenessWords::time(std::chrono::seconds duration)
{
    using namespace std::chrono;
    if (duration < minutes{1})
        return tr("less than a minute");
    if (duration < minutes{90})
        return tr("about %Ln minute(s)", nullptr, plural(ceil<minutes>(duration).count()));
    return tr("about %Ln hour(s)", nullptr, plural(round<hours>(duration).count()));
}

QString CompletenessWords::plan(const ArchivePlan &plan)
{
    if (plan.availability == ArchiveAvailability::Unavailable)
        return tr("This account has no archive: Freshdesk lists all its tickets.");
    if (plan.candidates == 0)
        return tr("There is nothing to read from the archive: every ticket number of that age is "
                  "known.");
    const QString candidates =
        tr("%Ln ticket number(s) are in no list and may be archived tickets.", nullptr,
           plural(plan.candidates));
    if (!plan.duration)
        return tr("%1 Trying them takes up to about %2 calls.").arg(candidates, number(plan.calls));
    return tr("%1 Trying them takes up to about %2 calls: %3.")
        .arg(candidates, number(plan.calls), time(*plan.duration));
}

QString CompletenessWords::summary(const ArchiveSummary &summary)
{
    if (summary.availability == ArchiveAvailability::Unavailable)
        return tr("This account has no archive: Freshdesk lists all its tickets.");
    const QString found = tr("%Ln archived ticket(s) found", nullptr, plural(summary.found));
    //: %1 is "12 archived tickets found", %2 a number
    const QString both = tr("%1, %2 numbers belong to none.").arg(found, number(summary.missing));
    return summary.complete ? both
                            : tr("%1 The archive is not read to its end; starting again goes on "
                                 "there.")
                                  .arg(both);
}

QString CompletenessWords::progress(const ArchiveProgress &progress)
{
    const QString done =
        tr("Archive: %1 numbers tried, %2 left, %3 tickets found")
            .arg(number(progress.tried), number(progress.left), number(progress.found));
    if (!progress.remaining)
        return done;
    return done + u" · "_s + timeLeftText(*progress.remaining);
}

} // namespace

Completeness askedDays(const Completeness &completeness, const ProofQuestion &question)
{
    const AskedDates dates(question);
    Completeness asked = completeness;
    asked.open.removeIf([&dates](const CompletenessDay &open) {
        return !dates.contains(toDateTime(open.day).date());
    });
    asked.differing = std::ranges::count(asked.open, DayResult::Differs, &CompletenessDay::result);
    asked.notProvable = asked.open.size() - asked.differing;
    if (completeness.provedFrom && completeness.provedUntil) {
        const qint64 row = (*completeness.provedUntil - *completeness.provedFrom) / oneDay;
        const UtcTime from = dates.first ? std::max(*completeness.provedFrom, startOf(*dates.first))
                                         : *completeness.provedFrom;
        const UtcTime until = std::min(*completeness.provedUntil, startOf(dates.lastOver) + oneDay);
        const qint64 kept = std::max<qint64>(0, (until - from) / oneDay);
        asked.proved = std::max<qint64>(0, completeness.proved - row) + kept;
        asked.provedFrom = kept > 0 ? std::optional(from) : std::nullopt;
        asked.provedUntil = kept > 0 ? std::optional(until) : std::nullopt;
    }
    asked.notCompared += notReached(completeness, dates);
    if (dates.first) {
        const qint64 over = std::max<qint64>(0, dates.first->daysTo(dates.lastOver) + 1);
        asked.proved = std::min(asked.proved, over);
        const qint64 left = over - asked.proved - asked.open.size();
        asked.notCompared = std::clamp<qint64>(asked.notCompared, 0, std::max<qint64>(0, left));
    }
    return asked;
}

QString completenessSentence(const Completeness &completeness, const ProofQuestion &question)
{
    return CompletenessWords::sentence(askedDays(completeness, question), question);
}

QString completenessDaySentence(const CompletenessDay &day, const QTimeZone &zone)
{
    return CompletenessWords::day(day, zone);
}

QString provedDaysSentence(std::optional<UtcTime> from, UtcTime until, const QTimeZone &zone)
{
    return CompletenessWords::proved(from, until, zone);
}

QString completenessDayName(UtcTime day, const QTimeZone &zone)
{
    const QString name = dateText(toDateTime(day).date());
    return zone.offsetFromUtc(toDateTime(day)) == 0 ? name : name + u" (UTC)"_s;
}

QString lastProvedDayName(UtcTime until, const QTimeZone &zone)
{
    return completenessDayName(until - oneDay, zone);
}

QString archivePlanSentence(const ArchivePlan &plan)
{
    return CompletenessWords::plan(plan);
}

QString archiveSummarySentence(const ArchiveSummary &summary)
{
    return CompletenessWords::summary(summary);
}

QString archiveProgressSentence(const ArchiveProgress &progress)
{
    return CompletenessWords::progress(progress);
}

} // namespace deskbridge
