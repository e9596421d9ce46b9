// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuestext.h"

#include <QCoreApplication>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace deskbridge {

namespace {

struct QueuesText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::QueuesText)
};

/// %n takes an int; it only picks the plural form here, the number itself is %L1.
int plural(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString totalsText(const Reconciliation &totals, qint64 queues, const QLocale &locale)
{
    const QString tickets = QueuesText::tr("%1 ticket(s)", nullptr, plural(totals.tickets))
                                .arg(locale.toString(totals.tickets));
    const QString offered = QueuesText::tr("%1 offered contact(s)", nullptr, plural(totals.offered))
                                .arg(locale.toString(totals.offered));
    const QString inQueues =
        QueuesText::tr("in %1 queue(s)", "contacts in source queues", plural(queues))
            .arg(locale.toString(queues));
    return tickets + u" · "_s + offered + u' ' + inQueues;
}

QString shownText(const ShownRows &shown, const QLocale &locale)
{
    const QString offered = locale.toString(shown.offered);
    if (shown.rows == shown.allRows && shown.offered == shown.allOffered)
        return {};
    if (shown.rows == shown.allRows)
        return QueuesText::tr("%1 offered contact(s) shown", "of more that are hidden",
                              plural(shown.offered))
            .arg(offered);
    const QString rows = shown.grouped
        ? QueuesText::tr("%1 of %2 row(s) shown", nullptr, plural(shown.allRows))
        : QueuesText::tr("%1 of %2 queue(s) shown", nullptr, plural(shown.allRows));
    return rows.arg(locale.toString(shown.rows), locale.toString(shown.allRows)) + u" · "_s
        + QueuesText::tr("%1 offered contact(s)", nullptr, plural(shown.offered)).arg(offered);
}

QString reconciliationSentence(const Reconciliation &totals, const QLocale &locale)
{
    const qint64 notCounted =
        std::accumulate(totals.notCounted.begin(), totals.notCounted.end(), qint64{0});
    return QueuesText::tr(
               "Tickets %1 + replies %2 + of deleted or spam tickets %3 − not counted %4 = offered "
               "contacts %5.",
               "an equation")
        .arg(locale.toString(totals.tickets), locale.toString(totals.replies),
             locale.toString(totals.unknown), locale.toString(notCounted),
             locale.toString(totals.offered));
}

EmptyQueues whyEmpty(const EmptyQueuesFacts &facts)
{
    if (!facts.loaded)
        return EmptyQueues::Loading;
    if (facts.offered > 0)
        return EmptyQueues::FilterMatchesNothing;
    const bool importing = facts.running && !facts.imported;
    if (facts.offeredAtAll > 0)
        return importing ? EmptyQueues::ImportElsewhere : EmptyQueues::PeriodWithoutContacts;
    if (facts.running)
        return EmptyQueues::ImportRunning;
    if (facts.paused)
        return EmptyQueues::Paused;
    if (facts.failed)
        return EmptyQueues::ImportFailed;
    return facts.imported ? EmptyQueues::NoContacts : EmptyQueues::ImportNotStarted;
}

EmptyQueuesText emptyQueuesText(EmptyQueues why, qint64 offeredAtAll, const QLocale &locale)
{
    switch (why) {
    case EmptyQueues::Loading:
        return {QueuesText::tr("Reading the source queues…"), {}};
    case EmptyQueues::FilterMatchesNothing:
        return {QueuesText::tr("No source queue matches the filter"),
                QueuesText::tr("Other words, or fewer of them, may find one.")};
    case EmptyQueues::PeriodWithoutContacts:
        return {QueuesText::tr("No contacts in this period"),
                QueuesText::tr("At other times there are %1 offered contact(s).", nullptr,
                               plural(offeredAtAll))
                    .arg(locale.toString(offeredAtAll))};
    case EmptyQueues::ImportElsewhere:
        return {
            QueuesText::tr("The import has not reached this period yet"),
            QueuesText::tr(
                "It goes from the oldest changes to the newest. At other times it has counted %1 "
                "offered contact(s) so far.",
                nullptr, plural(offeredAtAll))
                .arg(locale.toString(offeredAtAll))};
    case EmptyQueues::ImportRunning:
        return {
            QueuesText::tr("The import is running"),
            QueuesText::tr("Source queues appear here as soon as the first tickets are counted.")};
    case EmptyQueues::Paused:
        return {
            QueuesText::tr("The integration is paused"),
            QueuesText::tr(
                "Nothing has been imported yet. Resume it to import tickets and conversations.")};
    case EmptyQueues::ImportFailed:
        return {QueuesText::tr("The import has not succeeded yet"),
                QueuesText::tr(
                    "What went wrong and what to do stands above. Nothing was counted so far.")};
    case EmptyQueues::ImportNotStarted:
        return {QueuesText::tr("The import has not started yet"),
                QueuesText::tr("Source queues come from imported tickets and conversations.")};
    case EmptyQueues::NoContacts:
        return {
            QueuesText::tr("No contacts were found"),
            QueuesText::tr(
                "The account lists no ticket that counts. Check whether the key's owner sees all "
                "tickets.")};
    }
    Q_UNREACHABLE();
}

} // namespace deskbridge
