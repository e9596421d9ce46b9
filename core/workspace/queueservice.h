// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/queueseries.h"

class QObject;

namespace deskbridge {

class Crossing;

/// The workspace's part about what was counted in source queues, for charts and lists (Workspace::queues()).
/// Same thread and same way of answering as the workspace; everything is read and summed on the reader
/// thread. Errors: StoreFailed.
class QueueService final {
public:
    explicit QueueService(const Crossing &crossing); ///< which outlives it

    void background(IntegrationId id, QObject *context, Answer<QueueBackground> answer) const;
    void series(IntegrationId id, SeriesQuestion question, QObject *context,
                Answer<QueueSeries> answer) const;
    /// Sums in @p parts equal parts of the time for every queue that has any.
    void sparklines(IntegrationId id, UtcTime from, UtcTime to, int parts, QObject *context,
                    Answer<QHash<QueueId, QList<qint64>>> answer) const;
    /// The newest first, at most @p count, older than @p after.
    void contacts(IntegrationId id, ContactFilter filter, std::optional<ContactPosition> after,
                  int count, QObject *context, Answer<ContactPage> answer) const;

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
