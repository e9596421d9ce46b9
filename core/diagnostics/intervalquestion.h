// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interval.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace deskbridge {

/// How long injixo may take to show an interval that has ended. Not published: an assumption.
inline constexpr std::chrono::minutes injixoProcessingTime{60};

/// A queue and what a person read in injixo.
struct ReportedQueue {
    QueueId queue{};
    std::optional<UtcTime> lastShown = {}; ///< start of the last interval; none: injixo shows none
    QList<IntervalCount> ledger = {}; ///< the queue's intervals here, by start
    bool hasFormerNames = false; ///< its group or source was renamed
};

enum class IntervalConclusion {
    FreshdeskQuiet, ///< nothing was offered since
    InjixoLate, ///< something was, but too lately to expect it there
    AskAnotherQueue, ///< something is missing; one more queue tells whether it is all of them
    StoppedEverywhere, ///< key or app
    QueueRenamed, ///< this queue only, and it had another name
    QueueNew, ///< this queue only, and injixo never showed it
    QueueMoved, ///< this queue only, for no reason seen here: its group or source was changed in Freshdesk
};
[[nodiscard]] QString intervalConclusionCode(IntervalConclusion conclusion);

struct IntervalVerdict {
    IntervalConclusion conclusion = IntervalConclusion::FreshdeskQuiet;
    std::optional<UtcTime> stoppedAt = {}; ///< the first interval that is missing there
    qint64 missing = 0; ///< contacts of the asked queue that should be shown and are not

    bool operator==(const IntervalVerdict &) const = default;
};

/// Where injixo receives the events, its lane is not visible here; what it shows last is, to the person who
/// looks. @p others are queues asked about to tell one queue's stop from all queues' stop.
[[nodiscard]] IntervalVerdict judgeLastInterval(const ReportedQueue &asked,
                                                const QList<ReportedQueue> &others, UtcTime now);

} // namespace deskbridge
