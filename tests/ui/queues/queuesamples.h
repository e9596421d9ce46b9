// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interval.h"

#include <QString>

#include <optional>
#include <utility>

namespace deskbridge {

/// A queue summary in one line. `seconds`: first and last contact, none without contacts.
inline QueueSummary queueSummary(
    qint64 id, const QString &group, const QString &source, QueueKind kind, qint64 offered,
    std::optional<std::pair<qint64, qint64>> seconds = std::pair<qint64, qint64>{1000, 2000})
{
    QueueSummary summary;
    summary.queue.id = QueueId{id};
    summary.queue.key = QueueKey::of(GroupId{7}, SourceId{1}, kind);
    summary.queue.groupName = group;
    summary.queue.sourceName = source;
    summary.queue.name = group + u' ' + source
        + (kind == QueueKind::Tickets ? QStringLiteral(" Tickets") : QStringLiteral(" Replies"));
    summary.offered = offered;
    if (seconds) {
        summary.first = fromSeconds(seconds->first);
        summary.last = fromSeconds(seconds->second);
    }
    return summary;
}

inline QueueSummary unknownSummary(qint64 id, QueueKind kind, qint64 offered)
{
    QueueSummary summary = queueSummary(id, {}, {}, kind, offered);
    summary.queue.key = QueueKey::unknown(kind);
    summary.queue.name = kind == QueueKind::Tickets
        ? QStringLiteral("Unknown group/source Tickets")
        : QStringLiteral("Unknown group/source Replies");
    return summary;
}

inline Reconciliation sumOf(qint64 tickets, qint64 offered)
{
    Reconciliation sum;
    sum.tickets = tickets;
    sum.offered = offered;
    return sum;
}

} // namespace deskbridge
