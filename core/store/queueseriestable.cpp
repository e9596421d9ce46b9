// SPDX-License-Identifier: Apache-2.0
#include "core/store/queueseriestable.h"

#include "core/counting/intervalgrid.h"
#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <tuple>

namespace deskbridge {
namespace {

constexpr Sql sumQuarters{"interval_count.ofQueues",
                          R"(SELECT i.start AS start, sum(i.offered)
       FROM json_each(?) member CROSS JOIN interval_count i
           ON i.integration = ? AND i.queue = member.value AND i.start >= ? AND i.start < ?
       GROUP BY i.start ORDER BY i.start)"};
constexpr Sql sumParts{"interval_count.parts",
                       R"(SELECT q.id, (i.start - ?) / ? AS part, sum(i.offered)
       FROM source_queue q CROSS JOIN interval_count i
           ON i.integration = q.integration AND i.queue = q.id AND i.start >= ? AND i.start < ?
       WHERE q.integration = ? GROUP BY q.id, part)"};
constexpr Sql listAliases{
    "queue_alias.ofIntegration",
    R"(SELECT a.queue, a.name FROM source_queue q JOIN queue_alias a ON a.queue = q.id
       WHERE q.integration = ? ORDER BY a.queue, a.name)"};
constexpr Sql oldestMessage{"message_tally.oldest",
                            "SELECT start FROM message_tally WHERE integration = ? ORDER BY start "
                            "LIMIT 1"};
// What a run saw is what there was when it began.
constexpr Sql lastCompleteStart{"import_run.lastCompleteStart",
                                R"(SELECT max(started_at) FROM (
           SELECT * FROM (SELECT started_at FROM import_run WHERE integration = ? AND stage = 0
                          AND complete = 1 ORDER BY finished_at DESC LIMIT 1)
           UNION ALL
           SELECT * FROM (SELECT started_at FROM import_run WHERE integration = ? AND stage = 1
                          AND complete = 1 ORDER BY finished_at DESC LIMIT 1)))"};
constexpr Sql listQueueIds{"source_queue.ids", "SELECT id FROM source_queue WHERE integration = ?"};
constexpr Sql listPage{"ledger.page",
                       R"(SELECT l.kind, l.message_id, l.ticket_id, l.at, l.reason, q.name, l.origin
       FROM ledger l LEFT JOIN source_queue q ON q.id = l.queue
       WHERE l.integration = ? AND l.queue IS ? AND l.at >= ? AND l.at < ?
           AND (l.at, l.kind, l.message_id) < (?, ?, ?)
           AND l.kind = coalesce(?, l.kind) AND l.ticket_gone = coalesce(?, l.ticket_gone)
           AND l.reason = coalesce(?, l.reason)
       ORDER BY l.at DESC, l.kind DESC, l.message_id DESC LIMIT ?)"};

Contact readContact(const Row &row)
{
    return {.kind = row.as<MessageKind>(0),
            .id = row.integer(1),
            .ticket = row.as<TicketId>(2),
            .at = row.time(3),
            .reason = row.as<Reason>(4),
            .queueName = row.text(5),
            .origin = row.as<Origin>(6)};
}

bool isNewer(const Contact &left, const Contact &right)
{
    return std::tie(left.at, left.kind, left.id) > std::tie(right.at, right.kind, right.id);
}

QByteArray jsonOf(const SeriesMembers &queues)
{
    QJsonArray ids;
    for (const QueueId queue : queues)
        ids.append(qint64{raw(queue)});
    return QJsonDocument(ids).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QList<IntervalCount>> QueueSeriesTable::quarters(IntegrationId integration,
                                                        const SeriesMembers &queues, UtcTime from,
                                                        UtcTime to)
{
    return m_database.all(
        sumQuarters,
        [](const Row &row) {
            return IntervalCount{.queue = {}, .start = row.time(0), .offered = row.integer(1)};
        },
        QString::fromLatin1(jsonOf(queues)), integration, baseIntervalStart(from), to);
}

Result<QHash<QueueId, QList<qint64>>> QueueSeriesTable::sparklines(IntegrationId integration,
                                                                   UtcTime from, UtcTime to,
                                                                   int parts)
{
    QHash<QueueId, QList<qint64>> lines;
    const qint64 start = toSeconds(baseIntervalStart(from));
    const qint64 width = std::max<qint64>((toSeconds(to) - start + parts - 1) / parts, 1);
    const Outcome read = m_database.each(
        sumParts,
        [&lines, parts](const Row &row) {
            QList<qint64> &line = lines[row.as<QueueId>(0)];
            line.resize(parts, 0);
            line[std::clamp<qint64>(row.integer(1), 0, parts - 1)] += row.integer(2);
        },
        start, width, start, to, integration);
    if (!read)
        return failure(read);
    return lines;
}

Result<QueueBackground> QueueSeriesTable::background(IntegrationId integration)
{
    QueueBackground background;
    const auto time = [](const Row &row) { return row.optionalTime(0); };
    const auto oldest = m_database.first(oldestMessage, time, integration);
    if (!oldest)
        return failure(oldest);
    const auto latest = m_database.first(lastCompleteStart, time, integration, integration);
    if (!latest)
        return failure(latest);
    background.known = {.from = oldest->value_or(std::nullopt),
                        .until = latest->value_or(std::nullopt)};
    const Outcome aliases = m_database.each(
        listAliases,
        [&background](const Row &row) {
            background.aliases[row.as<QueueId>(0)].append(row.text(1));
        },
        integration);
    if (!aliases)
        return failure(aliases);
    return background;
}

Result<QList<std::optional<QueueId>>> QueueSeriesTable::places(IntegrationId integration,
                                                               const ContactFilter &filter)
{
    using Places = QList<std::optional<QueueId>>;
    if (!filter.queues.isEmpty())
        return Places(filter.queues.begin(), filter.queues.end());
    const bool counted = filter.reason ? isCounted(*filter.reason) : filter.counted.value_or(true);
    const bool uncounted =
        filter.reason ? !isCounted(*filter.reason) : !filter.counted.value_or(false);
    Places places;
    if (counted) {
        auto ids = m_database.all(
            listQueueIds, [](const Row &row) { return std::optional(row.as<QueueId>(0)); },
            integration);
        if (!ids)
            return failure(ids);
        places = *std::move(ids);
    }
    if (uncounted)
        places.append(std::nullopt);
    return places;
}

Result<ContactPage> QueueSeriesTable::contacts(IntegrationId integration,
                                               const ContactFilter &filter,
                                               const std::optional<ContactPosition> &after,
                                               int count)
{
    const auto where = places(integration, filter);
    if (!where)
        return failure(where);
    QList<Period> spans{filter.period};
    if (filter.weekHour && filter.period.from && filter.period.to)
        spans = weekHourSpans(*filter.weekHour, *filter.period.from, *filter.period.to);
    QList<Contact> found;
    // From the newest span on, so that what is found first is what comes first.
    for (const Period &span : std::as_const(spans)) {
        if (found.size() > count)
            break;
        QList<Contact> inSpan;
        if (const Outcome added =
                addNewest(inSpan, integration, *where, span, filter, after, count);
            !added)
            return failure(added);
        found += inSpan;
    }
    ContactPage page;
    page.more = found.size() > count;
    found.resize(std::min<qsizetype>(found.size(), count));
    page.contacts = std::move(found);
    return page;
}

/// Into an empty list: at most one more than @p count, which tells that there are more.
Outcome QueueSeriesTable::addNewest(QList<Contact> &found, IntegrationId integration,
                                    const QList<std::optional<QueueId>> &places, const Period &span,
                                    const ContactFilter &filter,
                                    const std::optional<ContactPosition> &after, int count)
{
    constexpr qint64 earliest = std::numeric_limits<qint64>::min();
    constexpr qint64 latest = std::numeric_limits<qint64>::max();
    const qint64 from = span.from ? toSeconds(*span.from) : earliest;
    qint64 to = span.to ? toSeconds(*span.to) : latest;
    if (after) // or the index would be walked from the newest for each page
        to = std::min<qint64>(to, toSeconds(after->at) + 1);
    if (from >= to)
        return Done{};
    for (const std::optional<QueueId> &queue : places) {
        const auto rows = m_database.all(
            listPage, readContact, integration, queue, from, to,
            after ? toSeconds(after->at) : latest, after ? static_cast<int>(after->kind) : 2,
            after ? after->id : latest, filter.kind, filter.ticketGone, filter.reason, count + 1);
        if (!rows)
            return failure(rows);
        const qsizetype before = found.size();
        found += *rows;
        std::inplace_merge(found.begin(), found.begin() + before, found.end(), isNewer);
        if (found.size() > count + 1)
            found.resize(count + 1);
    }
    return Done{};
}

} // namespace deskbridge
