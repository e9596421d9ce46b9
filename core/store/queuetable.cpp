// SPDX-License-Identifier: Apache-2.0
#include "core/store/queuetable.h"

#include "core/store/database.h"
#include "core/store/periodparts.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace deskbridge {
namespace {

constexpr Sql findQueue{"source_queue.find",
                        R"(SELECT id FROM source_queue WHERE integration = ? AND group_reference = ?
                           AND group_id = ? AND source_id = ? AND kind = ?)"};
constexpr Sql insertQueue{
    "source_queue.insert",
    R"(INSERT INTO source_queue (integration, group_reference, group_id, source_id,
                                 kind, name, group_name, source_name, outgoing)
                             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"};
constexpr Sql renameQueue{
    "source_queue.rename",
    R"(UPDATE source_queue SET name = ?, group_name = ?, source_name = ?, outgoing = ?
                             WHERE id = ?)"};
constexpr Sql listQueues{"source_queue.list",
                         R"(SELECT id, group_reference, group_id, source_id, kind, name, group_name,
                                   source_name, outgoing
                            FROM source_queue WHERE integration = ?)"};
constexpr Sql saveAlias{
    "queue_alias.save",
    "INSERT INTO queue_alias (queue, name) VALUES (?, ?) ON CONFLICT DO NOTHING"};
constexpr Sql dropAlias{"queue_alias.drop", "DELETE FROM queue_alias WHERE queue = ? AND name = ?"};
constexpr Sql listAliases{"queue_alias.list",
                          "SELECT name FROM queue_alias WHERE queue = ? ORDER BY name"};

// Whole days come from the days' counts, the quarter-hours before and behind them from theirs, the edges
// within a quarter-hour from the ledger. The queues come first in every join, so that all are entered by
// their keys.
constexpr Sql summarizeQueues{"source_queue.summaries",
                              R"(WITH edge (from_at, to_at) AS (VALUES (?, ?), (?, ?)),
            quarters (from_at, to_at) AS (VALUES (?, ?), (?, ?)),
            part (queue, offered, first_at, last_at) AS (
                SELECT q.id, sum(d.offered), min(d.first_at), max(d.last_at)
                FROM source_queue q CROSS JOIN day_count d
                    ON d.integration = q.integration AND d.queue = q.id AND d.day >= ? AND d.day < ?
                WHERE q.integration = ? GROUP BY q.id
                UNION ALL
                SELECT q.id, sum(i.offered), min(i.first_at), max(i.last_at)
                FROM quarters CROSS JOIN source_queue q CROSS JOIN interval_count i
                    ON i.integration = q.integration AND i.queue = q.id
                    AND i.start >= quarters.from_at AND i.start < quarters.to_at
                WHERE q.integration = ? GROUP BY q.id
                UNION ALL
                SELECT l.queue, count(*), min(l.at), max(l.at)
                FROM edge CROSS JOIN source_queue q CROSS JOIN ledger l
                    ON l.integration = q.integration AND l.queue = q.id
                    AND l.at >= edge.from_at AND l.at < edge.to_at
                WHERE q.integration = ? GROUP BY l.queue)
       SELECT q.id, q.group_reference, q.group_id, q.source_id, q.kind, q.name, q.group_name,
              q.source_name, q.outgoing,
              coalesce(sum(part.offered), 0), min(part.first_at), max(part.last_at)
       FROM source_queue q LEFT JOIN part ON part.queue = q.id
       WHERE q.integration = ? GROUP BY q.id)"};

SourceQueue readQueue(const Row &row)
{
    return {.id = row.as<QueueId>(0),
            .key = {.groupReference = row.as<GroupReference>(1),
                    .group = row.as<GroupId>(2),
                    .source = row.as<SourceId>(3),
                    .kind = row.as<QueueKind>(4)},
            .name = row.text(5),
            .groupName = row.text(6),
            .sourceName = row.text(7),
            .outgoing = row.flag(8)};
}

QueueSummary readSummary(const Row &row)
{
    return {.queue = readQueue(row),
            .offered = row.integer(9),
            .first = row.optionalTime(10),
            .last = row.optionalTime(11)};
}

/// As people look for a name; the id makes the order the same every time.
bool comesBefore(const SourceQueue &left, const SourceQueue &right)
{
    const int order = QString::compare(left.name, right.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : raw(left.id) < raw(right.id);
}

} // namespace

Result<std::optional<QueueId>> QueueTable::find(IntegrationId integration, const QueueKey &key)
{
    if (m_rollbacksSeen != m_database.rollbacks()) {
        m_known.clear();
        m_rollbacksSeen = m_database.rollbacks();
    }
    const auto known = m_known.constFind({integration, key});
    if (known != m_known.constEnd())
        return std::optional(*known);
    const auto found = m_database.first(
        findQueue, [](const Row &row) { return row.as<QueueId>(0); }, integration,
        key.groupReference, key.group, key.source, key.kind);
    if (found && *found)
        m_known.insert({integration, key}, **found);
    return found;
}

Result<QueueId> QueueTable::idFor(Transaction &transaction, IntegrationId integration,
                                  const QueueKey &key, const AccountNames &names)
{
    const auto found = find(integration, key);
    if (!found)
        return failure(found);
    if (*found)
        return **found;
    const QueueNames derived = nameQueue(key, names);
    const Result<qint64> id = m_database.insert(
        transaction, insertQueue, integration, key.groupReference, key.group, key.source, key.kind,
        derived.name, derived.groupName, derived.sourceName, derived.outgoing);
    if (!id)
        return failure(id);
    m_known.insert({integration, key}, QueueId{*id});
    return QueueId{*id};
}

Result<qint64> QueueTable::renameAll(Transaction &transaction, IntegrationId integration,
                                     const AccountNames &names)
{
    const auto queues = list(integration);
    if (!queues)
        return failure(queues);
    qint64 renamed = 0;
    for (const SourceQueue &queue : *queues) {
        const QueueNames derived = nameQueue(queue.key, names);
        if (derived == QueueNames{queue.name, queue.groupName, queue.sourceName, queue.outgoing})
            continue;
        const Result<qint64> written =
            m_database.write(transaction, renameQueue, derived.name, derived.groupName,
                             derived.sourceName, derived.outgoing, queue.id);
        if (!written)
            return failure(written);
        if (derived.name == queue.name)
            continue;
        // A queue that gets an earlier name back has it no longer as a former one.
        const Result<qint64> dropped =
            m_database.write(transaction, dropAlias, queue.id, derived.name);
        if (!dropped)
            return failure(dropped);
        const Result<qint64> kept = m_database.write(transaction, saveAlias, queue.id, queue.name);
        if (!kept)
            return failure(kept);
        ++renamed;
    }
    return renamed;
}

Result<QList<SourceQueue>> QueueTable::list(IntegrationId integration)
{
    auto queues = m_database.all(listQueues, readQueue, integration);
    if (queues)
        std::ranges::sort(*queues, comesBefore);
    return queues;
}

Result<QStringList> QueueTable::aliases(QueueId queue)
{
    return m_database.all(listAliases, [](const Row &row) { return row.text(0); }, queue);
}

Result<QList<QueueSummary>> QueueTable::summaries(IntegrationId integration, const Period &period)
{
    const auto [head, quarters, tail] = splitPeriod(period);
    const auto [before, days, behind] = splitIntoDays(quarters);
    auto summaries =
        m_database.all(summarizeQueues, readSummary, head.from, head.to, tail.from, tail.to,
                       before.from, before.to, behind.from, behind.to, days.from, days.to,
                       integration, integration, integration, integration);
    if (summaries)
        std::ranges::sort(*summaries, comesBefore, &QueueSummary::queue);
    return summaries;
}

} // namespace deskbridge
