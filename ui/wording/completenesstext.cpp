// SPDX-License-Identifier: Apache-2.0
#include "ui/wording/completenesstext.h"

#include "ui/wording/timelefttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

class CompletenessWords {
    Q_DECLARE_TR_FUNCTIONS(Completeness)
public:
    static QString sentence(const Completeness &completeness);
    static QString day(const CompletenessDay &day);
    static QString plan(const ArchivePlan &plan);
    static QString summary(const ArchiveSummary &summary);
    static QString progress(const ArchiveProgress &progress);
    static QString time(std::chrono::seconds duration);
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

QString CompletenessWords::sentence(const Completeness &completeness)
{
    QStringList parts;
    if (completeness.differing > 0) {
        const auto isDiffering = [](const CompletenessDay &open) {
            return open.result == DayResult::Differs;
        };
        parts << tr("%Ln day(s) differ from Freshdesk's own count.", nullptr,
                    plural(completeness.differing));
        for (const CompletenessDay &open : completeness.open) {
            if (isDiffering(open)) {
                parts << day(open);
                break;
            }
        }
    }
    if (completeness.provedFrom && completeness.provedUntil)
        parts << tr("Proved complete from %1 to %2: each day has as many tickets as Freshdesk "
                    "counts.")
                     .arg(completenessDayName(*completeness.provedFrom),
                          completenessDayName(*completeness.provedUntil - std::chrono::seconds{1}));
    if (completeness.notProvable > 0) {
        parts << tr("%Ln day(s) cannot be proved.", nullptr, plural(completeness.notProvable));
        if (completeness.differing == 0)
            parts << day(completeness.open.first());
    }
    if (completeness.notCompared > 0)
        parts << tr("%Ln day(s) are not compared yet.", nullptr, plural(completeness.notCompared));
    if (parts.isEmpty())
        return tr("No day of this time can be compared with Freshdesk's own count yet.");
    return parts.join(u' ');
}

QString CompletenessWords::day(const CompletenessDay &day)
{
    const QString name = completenessDayName(day.day);
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

QString completenessSentence(const Completeness &completeness)
{
    return CompletenessWords::sentence(completeness);
}

QString completenessDaySentence(const CompletenessDay &day)
{
    return CompletenessWords::day(day);
}

QString completenessDayName(UtcTime day)
{
    return QLocale().toString(toDateTime(day).date(), QLocale::ShortFormat);
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
