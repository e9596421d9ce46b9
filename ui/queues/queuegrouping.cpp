// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuegrouping.h"

#include <QCoreApplication>

#include <algorithm>

namespace deskbridge {

namespace {

struct GroupingText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::QueueGrouping)
};

/// Below zero, where no queue's id is.
QueueId rowId(const QueueKey &key, GroupBy by)
{
    switch (by) {
    case GroupBy::Queue:
        break;
    case GroupBy::Group:
        return QueueId{-1 - (raw(key.group) * 4 + static_cast<int>(key.groupReference))};
    case GroupBy::Source:
        return QueueId{-1 - (raw(key.source) * 2 + (key.isUnknown() ? 1 : 0))};
    case GroupBy::Kind:
        return QueueId{-1 - static_cast<int>(key.kind)};
    }
    Q_UNREACHABLE();
}

QString rowName(const SourceQueue &queue, GroupBy by)
{
    if (by == GroupBy::Kind)
        return queue.key.kind == QueueKind::Tickets ? GroupingText::tr("Tickets")
                                                    : GroupingText::tr("Replies");
    if (queue.key.isUnknown())
        return GroupingText::tr("Unknown", "a group or a source");
    return by == GroupBy::Group ? queue.groupName : queue.sourceName;
}

void join(QueueSummary &row, const QueueSummary &queue)
{
    row.offered += queue.offered;
    if (queue.first)
        row.first = row.first ? std::min(*row.first, *queue.first) : *queue.first;
    if (queue.last)
        row.last = row.last ? std::max(*row.last, *queue.last) : *queue.last;
    row.queue.outgoing = row.queue.outgoing && queue.queue.outgoing;
}

} // namespace

GroupedQueues groupQueues(const QList<QueueSummary> &queues, GroupBy by)
{
    if (by == GroupBy::Queue)
        return {queues, {}};
    GroupedQueues grouped;
    QHash<QueueId, qsizetype> places;
    for (const QueueSummary &queue : queues) {
        const QueueId id = rowId(queue.queue.key, by);
        grouped.members[id].append(queue.queue.id);
        if (const auto place = places.constFind(id); place != places.constEnd()) {
            join(grouped.rows[*place], queue);
            continue;
        }
        QueueSummary row = queue;
        row.queue.id = id;
        row.queue.name = rowName(queue.queue, by);
        if (by == GroupBy::Kind) // a kind holds known and unknown ones
            row.queue.key.groupReference = GroupReference::Unassigned;
        places.insert(id, grouped.rows.size());
        grouped.rows.append(row);
    }
    return grouped;
}

QueuesBeside groupBeside(const QueuesBeside &beside, const GroupedQueues &grouped)
{
    if (grouped.members.isEmpty())
        return beside;
    QueuesBeside sums;
    if (beside.before)
        sums.before.emplace();
    for (auto row = grouped.members.begin(); row != grouped.members.end(); ++row) {
        for (const QueueId queue : row.value()) {
            if (beside.before)
                (*sums.before)[row.key()] += beside.before->value(queue);
            const QList<qint64> trend = beside.trends.value(queue);
            QList<qint64> &sum = sums.trends[row.key()];
            sum.resize(std::max(sum.size(), trend.size()));
            std::ranges::transform(trend, sum, sum.begin(), std::plus{});
        }
    }
    return sums;
}

} // namespace deskbridge
