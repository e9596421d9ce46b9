// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/queueseries.h"

class QItemSelectionModel;

namespace deskbridge {

class QueueFilterProxy;
class QueueTableModel;

/// What chart, heat map and table are about.
struct ChosenQueues {
    QList<SeriesMembers> lines;
    QStringList names;
};

/// @p members: of rows that stand for several. The selected rows, a line each, as many as colours tell apart; without a selection all that are shown as
/// one line.
[[nodiscard]] ChosenQueues chosenQueues(const QItemSelectionModel &selection,
                                        const QueueFilterProxy &shown, const QueueTableModel &model,
                                        const QHash<QueueId, SeriesMembers> &members);

} // namespace deskbridge
