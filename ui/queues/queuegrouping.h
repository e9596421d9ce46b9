// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuetablemodel.h"

namespace deskbridge {

/// The queue list with those rows made one that share a group, source or kind.
struct GroupedQueues {
    QList<QueueSummary> rows; ///< with negative ids of their own, the same ones each time
    QHash<QueueId, SeriesMembers> members; ///< of each row; empty when each queue is a row
};

[[nodiscard]] GroupedQueues groupQueues(const QList<QueueSummary> &queues, GroupBy by);
/// What stands beside the queues, summed up for the rows. Former names belong to single queues.
[[nodiscard]] QueuesBeside groupBeside(const QueuesBeside &beside, const GroupedQueues &grouped);

} // namespace deskbridge
