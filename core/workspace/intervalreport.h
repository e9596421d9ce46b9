// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/diagnostics/intervalquestion.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace deskbridge {

class ActivityLog;
class Database;

/// What a person read in injixo: the last interval with data of a source queue.
struct ShownInterval {
    QueueId queue{};
    std::optional<UtcTime> start = {}; ///< none: injixo shows none
    std::chrono::minutes length = baseIntervalLength; ///< of the intervals injixo shows

    bool operator==(const ShownInterval &) const = default;
};

/// The answer with what it rests on.
struct IntervalReport {
    IntervalVerdict verdict;
    QString queueName;
    std::optional<UtcTime> lastHere = {}; ///< the queue's last interval in the ledger

    bool operator==(const IntervalReport &) const = default;
};

/// Compares with the ledger and writes the answer down. @p shown: the queue asked about first, then others, to
/// tell one queue's stop from all queues' stop. Errors: NoSuchIntegration (or no such queue of it), the store's.
[[nodiscard]] Result<IntervalReport> reportIntervals(Database &database, ActivityLog &activity,
                                                     IntegrationId id,
                                                     const QList<ShownInterval> &shown,
                                                     UtcTime now);

} // namespace deskbridge
