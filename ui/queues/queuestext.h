// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interval.h"

#include <QLocale>
#include <QString>

namespace deskbridge {

/// "13,204 tickets · 25,870 offered contacts in 38 queues"; `queues`: those with contacts in the period.
[[nodiscard]] QString totalsText(const Reconciliation &totals, qint64 queues,
                                 const QLocale &locale = {});
/// What the table has rows for, of what there is in the period.
struct ShownRows {
    qint64 rows = 0;
    qint64 allRows = 0;
    qint64 offered = 0;
    qint64 allOffered = 0;
    bool grouped = false; ///< a row is not a queue
};
/// "36 of 38 queues shown · 981 offered contacts", empty when all are.
[[nodiscard]] QString shownText(const ShownRows &shown, const QLocale &locale = {});
/// The sum as a sentence: tickets + replies + unknown − not counted = offered contacts.
[[nodiscard]] QString reconciliationSentence(const Reconciliation &totals,
                                             const QLocale &locale = {});

/// What the page knows when there is no row to show.
struct EmptyQueuesFacts {
    bool loaded = true; ///< the first answer has arrived
    bool paused = false;
    bool running = false; ///< an import runs
    bool failed = false; ///< the last import run failed
    bool imported = false; ///< the initial import is complete
    qint64 offered = 0; ///< in the period
    qint64 offeredAtAll = 0;

    bool operator==(const EmptyQueuesFacts &) const = default;
};

enum class EmptyQueues {
    Loading,
    FilterMatchesNothing,
    PeriodWithoutContacts, ///< but there are contacts at other times
    ImportElsewhere, ///< an import runs and has counted, but nothing of this period yet
    ImportRunning,
    Paused,
    ImportFailed,
    ImportNotStarted,
    NoContacts, ///< everything is imported, and nothing counts
};

/// Why there is nothing to see: the first reason that explains it.
[[nodiscard]] EmptyQueues whyEmpty(const EmptyQueuesFacts &facts);

struct EmptyQueuesText {
    QString title;
    QString sentence;
};
[[nodiscard]] EmptyQueuesText emptyQueuesText(EmptyQueues why, qint64 offeredAtAll,
                                              const QLocale &locale = {});

} // namespace deskbridge
