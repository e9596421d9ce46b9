// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/importtext.h"

#include "ui/shared/timetext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/timelefttext.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::ImportText)
};

const auto separator = u" · "_s;

/// %n takes an int; it only picks the plural form here.
int plural(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

QString ticketsText(const ImportProgress &progress, const QLocale &locale)
{
    // The search index lags: more tickets than it told of are no contradiction.
    if (progress.ticketsExpected && *progress.ticketsExpected >= progress.tickets) {
        return ImportText::tr("%1 of about %2 ticket(s)", nullptr,
                              plural(*progress.ticketsExpected))
            .arg(locale.toString(progress.tickets), locale.toString(*progress.ticketsExpected));
    }
    return ImportText::tr("%1 ticket(s)", nullptr, plural(progress.tickets))
        .arg(locale.toString(progress.tickets));
}

QString percentText(std::optional<int> percent)
{
    //: a percentage
    return percent ? ImportText::tr("%1 %").arg(*percent) : QString();
}

} // namespace

QString importText(const QString &name, const ImportProgress &progress, const QLocale &locale)
{
    QStringList parts{ticketsText(progress, locale)};
    parts.append(ImportText::tr("%1 conversation(s)", nullptr, plural(progress.conversations))
                     .arg(locale.toString(progress.conversations)));
    if (progress.ticketsExpected) {
        parts.append(
            ImportText::tr("%1 call(s) left", "requests to Freshdesk", plural(progress.callsLeft))
                .arg(locale.toString(progress.callsLeft)));
    }
    if (progress.trouble) {
        parts.append(errorText(Error{*progress.trouble}).what);
        parts.append(ImportText::tr("trying again in %n second(s)", "to reach Freshdesk",
                                    plural(progress.againIn.count())));
    } else if (progress.waitingForLimit) {
        parts.append(
            ImportText::tr("waiting %n second(s): the account's call limit is used up for now",
                           nullptr, plural(progress.waitingForLimit->count())));
    } else if (progress.remaining) {
        parts.append(timeLeftText(*progress.remaining));
    }
    const QString facts = parts.join(separator);
    if (progress.stage == ImportStage::Continuous)
        return ImportText::tr("Reading what changed in %1: %2").arg(name, facts);
    return ImportText::tr("Importing %1: %2").arg(name, facts);
}

std::optional<int> importPercent(const ImportProgress &progress)
{
    if (!progress.ticketsExpected || *progress.ticketsExpected <= 0
        || progress.tickets > *progress.ticketsExpected)
        return {};
    return static_cast<int>(progress.tickets * 100 / *progress.ticketsExpected);
}

QString lastImportText(const IntegrationOverview &overview, UtcTime now, const QTimeZone &zone)
{
    if (!overview.lastImportAt)
        return overview.running ? ImportText::tr("first import is running")
                                : ImportText::tr("not fully imported yet");
    const QString last =
        ImportText::tr("last import %1").arg(relativeTime(*overview.lastImportAt, now, zone));
    const bool continues = overview.integration.state != IntegrationState::Paused
        && overview.initialImportDone && !overview.lastImportError && !overview.running
        && overview.nextImportAt;
    if (!continues || *overview.nextImportAt < now)
        return last;
    const auto wait = *overview.nextImportAt - now;
    //: %1 is a time, as in "next in about 3 min"
    return last + separator + ImportText::tr("next in %1").arg(roughDuration(wait));
}

QString importerText(const Importer &importer)
{
    if (importer.here || !importer.otherProcess)
        return {};
    return ImportText::tr("Another Deskbridge program on this computer does the importing "
                          "(process %1). This window shows what it imports.")
        .arg(*importer.otherProcess);
}

QString lastImportShort(const IntegrationOverview &overview, UtcTime now, const QTimeZone &zone)
{
    if (overview.running && overview.running->stage == ImportStage::Initial)
        return percentText(importPercent(*overview.running));
    if (!overview.lastImportAt)
        return ImportText::tr("not fully imported yet");
    return relativeTime(*overview.lastImportAt, now, zone);
}

} // namespace deskbridge
