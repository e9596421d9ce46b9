// SPDX-License-Identifier: Apache-2.0
#include "core/store/queueseriestable.h"

#include "core/counting/intervalgrid.h"
#include "core/store/database.h"
#include "core/store/periodparts.h"

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
// How many other queues have anything there, which is one look into the key for each.
constexpr Sql countOthers{"source_queue.others",
                          R"(SELECT count(*) FROM source_queue q
       WHERE q.integration = ? AND q.id NOT IN (SELECT value FROM json_each(?))
           AND EXISTS (SELECT 1 FROM interval_count i WHERE i.integration = q.integration
                       AND i.queue = q.id AND i.start >= ? AND i.start < ?))"};
// What all queues have together, and what to take off for the others. One statement, so that both are of the
// same state. Reasons below the given one count (isCounted).
constexpr Sql sumAllButOthers{"message_tally.quarters",
                              R"(SELECT start, sum(messages) FROM message_tally
       WHERE integration = ? AND start >= ? AND start < ? AND reason < ?
       GROUP BY start
       UNION ALL
       SELECT i.start, -sum(i.offered)
       FROM source_queue q CROSS JOIN interval_count i
           ON i.integration = q.integration AND i.queue = q.id AND i.start >= ? AND i.start < ?
       WHERE q.integration = ? AND q.id NOT IN (SELECT value FROM json_each(?))
       GROUP BY i.start
       ORDER BY start)"};
// Each part's whole days from the days' counts, the quarter-hours beside them from theirs.
constexpr Sql sumParts{"interval_count.parts",
                       R"(WITH stretch (part, from_at, to_at) AS (
           SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))
       SELECT q.id, s.part, sum(i.offered)
       FROM stretch s CROSS JOIN source_queue q CROSS JOIN interval_count i
           ON i.integration = q.integration AND i.queue = q.id
           AND i.start >= s.from_at AND i.start < s.to_at
       WHERE q.integration = ? GROUP BY q.id, s.part)"};
constexpr Sql sumDayParts{"day_count.parts",
                          R"(WITH stretch (part, from_at, to_at) AS (
           SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))
       SELECT q.id, s.part, sum(d.offered)
       FROM stretch s CROSS JOIN source_queue q CROSS JOIN day_count d
           ON d.integration = q.integration AND d.queue = q.id
           AND d.day >= s.from_at AND d.day < s.to_at
       WHERE q.integration = ? GROUP BY q.id, s.part)"};
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
// Newest first by the key's order; each row has a message at least, so that as many rows as messages are
// wanted reach far enough.
constexpr Sql newestQuarters{"message_tally.newest",
                             R"(SELECT start, messages FROM message_tally
       WHERE integration = ? AND start >= ? AND start < ?
           AND kind = coalesce(?, kind) AND ticket_gone = coalesce(?, ticket_gone)
           AND reason = coalesce(?, reason) AND (reason < 10) = coalesce(?, reason < 10)
       ORDER BY start DESC LIMIT ?)"};
// Of one queue, or of what has none.
constexpr Sql listPage{"ledger.page",
                       R"(SELECT l.kind, l.message_id, l.ticket_id, l.at, l.reason, q.name, l.origin
       FROM ledger l LEFT JOIN source_queue q ON q.id = l.queue
       WHERE l.integration = ? AND l.queue IS ? AND l.at >= ? AND l.at < ?
           AND (l.at, l.kind, l.message_id) < (?, ?, ?)
           AND l.kind = coalesce(?, l.kind) AND l.ticket_gone = coalesce(?, l.ticket_gone)
           AND l.reason = coalesce(?, l.reason)
       ORDER BY l.at DESC, l.kind DESC, l.message_id DESC LIMIT ?)"};
constexpr Sql listPageOfAll{
    "ledger.pageOfAll",
    R"(SELECT l.kind, l.message_id, l.ticket_id, l.at, l.reason, q.name, l.origin
       FROM source_queue q CROSS JOIN ledger l
           ON l.integration = q.integration AND l.queue = q.id AND l.at >= ? AND l.at < ?
       WHERE q.integration = ? AND (l.at, l.kind, l.message_id) < (?, ?, ?)
           AND l.kind = coalesce(?, l.kind) AND l.ticket_gone = coalesce(?, l.ticket_gone)
           AND l.reason = coalesce(?, l.reason)
       ORDER BY l.at DESC, l.kind DESC, l.message_id DESC LIMIT ?)"};

constexpr qint64 earliest = std::numeric_limits<qint64>::min();
constexpr qint64 latest = std::numeric_limits<qint64>::max();
constexpr qint64 quarterHour = std::chrono::seconds(baseIntervalLength).count();
/// More than the rows that one quarter-hour can have in the tally: kinds, standings and reasons.
constexpr int classes = 64;

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

IntervalCount readQuarter(const Row &row)
{
    return {.queue = {}, .start = row.time(0), .offered = row.integer(1)};
}

QString textOf(const QJsonArray &array)
{
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString jsonOf(const SeriesMembers &queues)
{
    QJsonArray ids;
    for (const QueueId queue : queues)
        ids.append(qint64{raw(queue)});
    return textOf(ids);
}

qint64 ceilToQuarter(qint64 seconds)
{
    const qint64 floor = toSeconds(baseIntervalStart(fromSeconds(seconds)));
    return floor == seconds ? seconds : floor + std::chrono::seconds{baseIntervalLength}.count();
}

} // namespace

Result<QList<IntervalCount>> QueueSeriesTable::quarters(IntegrationId integration,
                                                        const SeriesMembers &queues, UtcTime from,
                                                        UtcTime to)
{
    const QString members = jsonOf(queues);
    const UtcTime start = baseIntervalStart(from);
    const auto others = m_database.number(countOthers, integration, members, start, to);
    if (!others)
        return failure(others);
    if (*others >= queues.size())
        return sumOf(integration, members, from, to);
    // Of all queues, or of nearly all: what they have together is there already, for each quarter-hour once.
    QList<IntervalCount> sums;
    const auto add = [&sums](const Row &row) {
        const IntervalCount part = readQuarter(row);
        if (!sums.isEmpty() && sums.last().start == part.start)
            sums.last().offered += part.offered;
        else
            sums.append(part);
    };
    const Outcome read = m_database.each(sumAllButOthers, add, integration, start, to,
                                         Reason::AgentReply, start, to, integration, members);
    if (!read)
        return failure(read);
    sums.removeIf([](const IntervalCount &sum) { return sum.offered == 0; });
    return sums;
}

Result<QList<IntervalCount>> QueueSeriesTable::sumOf(IntegrationId integration,
                                                     const QString &members, UtcTime from,
                                                     UtcTime to)
{
    return m_database.all(sumQuarters, readQuarter, members, integration, baseIntervalStart(from),
                          to);
}

Result<QHash<QueueId, QList<qint64>>> QueueSeriesTable::sparklines(IntegrationId integration,
                                                                   UtcTime from, UtcTime to,
                                                                   int parts)
{
    QHash<QueueId, QList<qint64>> lines;
    const qint64 start = toSeconds(baseIntervalStart(from));
    const qint64 width = std::max<qint64>((toSeconds(to) - start + parts - 1) / parts, 1);
    QJsonArray days;
    QJsonArray quarters;
    for (int part = 0; part < parts; ++part) {
        // A quarter-hour belongs to the part in which it begins.
        const Stretch all{
            ceilToQuarter(start + part * width),
            std::min(ceilToQuarter(start + (part + 1) * width), ceilToQuarter(toSeconds(to)))};
        const auto [before, whole, behind] = splitIntoDays(all);
        for (const auto &[list, stretch] : {std::pair(&quarters, before), std::pair(&days, whole),
                                            std::pair(&quarters, behind)}) {
            if (stretch.from < stretch.to)
                list->append(QJsonArray{part, stretch.from, stretch.to});
        }
    }
    const auto add = [&lines, parts](const Row &row) {
        QList<qint64> &line = lines[row.as<QueueId>(0)];
        line.resize(parts, 0);
        line[row.integer(1)] += row.integer(2);
    };
    for (const auto &[sql, stretches] :
         {std::pair(sumParts, &quarters), std::pair(sumDayParts, &days)}) {
        const Outcome read = m_database.each(sql, add, textOf(*stretches), integration);
        if (!read)
            return failure(read);
    }
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

Result<ContactPage> QueueSeriesTable::contacts(IntegrationId integration,
                                               const ContactFilter &filter,
                                               const std::optional<ContactPosition> &after,
                                               int count)
{
    QList<Period> spans{filter.period};
    if (filter.weekHour && filter.period.from && filter.period.to)
        spans = weekHourSpans(*filter.weekHour, *filter.period.from, *filter.period.to);
    QList<Contact> found;
    // From the newest span on, so that what is found first is what comes first.
    for (const Period &span : std::as_const(spans)) {
        if (found.size() > count)
            break;
        const auto inSpan = newest(integration, span, filter, after, count);
        if (!inSpan)
            return failure(inSpan);
        found += *inSpan;
    }
    ContactPage page;
    page.more = found.size() > count;
    found.resize(std::min<qsizetype>(found.size(), count));
    page.contacts = std::move(found);
    return page;
}

/// At most one more than @p count, which tells that there are more.
Result<QList<Contact>> QueueSeriesTable::newest(IntegrationId integration, const Period &span,
                                                const ContactFilter &filter,
                                                const std::optional<ContactPosition> &after,
                                                int count)
{
    Stretch part{span.from ? toSeconds(*span.from) : earliest,
                 span.to ? toSeconds(*span.to) : latest};
    if (after) // or the index would be walked from the newest for each page
        part.to = std::min<qint64>(part.to, toSeconds(after->at) + 1);
    QList<Contact> found;
    if (part.from >= part.to)
        return found;
    const auto add = [&](const Result<QList<Contact>> &rows) -> Outcome {
        if (!rows)
            return failure(rows);
        const qsizetype before = found.size();
        found += *rows;
        std::inplace_merge(found.begin(), found.begin() + before, found.end(), isNewer);
        found.resize(std::min<qsizetype>(found.size(), count + 1));
        return Done{};
    };
    const auto afterAt = after ? toSeconds(after->at) : latest;
    const auto afterKind = after ? static_cast<int>(after->kind) : 2;
    const auto afterId = after ? after->id : latest;
    const auto page = [&](std::optional<QueueId> queue) {
        return m_database.all(listPage, readContact, integration, queue, part.from, part.to,
                              afterAt, afterKind, afterId, filter.kind, filter.ticketGone,
                              filter.reason, count + 1);
    };
    for (const QueueId queue : filter.queues) {
        if (const Outcome added = add(page(queue)); !added)
            return failure(added);
    }
    if (!filter.queues.isEmpty())
        return found;
    // The second of the last one shown is half shown, and its quarter-hour's tally has what was.
    const Stretch unseen{part.from,
                         after ? std::min<qint64>(part.to, toSeconds(after->at)) : part.to};
    const auto begin = pageBegin(integration, filter, unseen, count);
    if (!begin)
        return failure(begin);
    part.from = *begin;
    if (filter.reason ? isCounted(*filter.reason) : filter.counted.value_or(true)) {
        const Outcome added = add(m_database.all(
            listPageOfAll, readContact, part.from, part.to, integration, afterAt, afterKind,
            afterId, filter.kind, filter.ticketGone, filter.reason, count + 1));
        if (!added)
            return failure(added);
    }
    if (filter.reason ? !isCounted(*filter.reason) : !filter.counted.value_or(false)) {
        if (const Outcome added = add(page(std::nullopt)); !added)
            return failure(added);
    }
    return found;
}

/// From where on a stretch of which nothing was shown yet holds more than @p count messages that the filter lets
/// through, by the quarter-hours' tallies; else its beginning. Nothing older is on the page.
Result<qint64> QueueSeriesTable::pageBegin(IntegrationId integration, const ContactFilter &filter,
                                           const Stretch &unseen, int count)
{
    const auto counted = filter.reason ? std::nullopt : filter.counted;
    const qint64 from =
        unseen.from == earliest ? earliest : toSeconds(baseIntervalStart(fromSeconds(unseen.from)));
    qint64 messages = 0;
    qint64 begin = unseen.from;
    const Outcome read = m_database.each(
        newestQuarters,
        [&](const Row &row) {
            const qint64 start = row.integer(0);
            const bool isWhole =
                start + quarterHour <= unseen.to; // else some may lie behind the end
            if (messages > count || !isWhole)
                return;
            messages += row.integer(1);
            if (messages > count)
                begin = std::max(unseen.from, start);
        },
        integration, from, unseen.to, filter.kind, filter.ticketGone, filter.reason, counted,
        count + 1 + classes);
    if (!read)
        return failure(read);
    return begin;
}

} // namespace deskbridge
