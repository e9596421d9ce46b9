// SPDX-License-Identifier: Apache-2.0
#include "core/store/ledgertable.h"

#include "tests/core/store/storefixture.h"

#include <algorithm>
#include <map>
#include <random>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

int pick(Random &random, int from, int to)
{
    return std::uniform_int_distribution<int>(from, to)(random);
}

/// Messages of all kinds over some days around 1970, a tenth of them seen twice.
QList<JudgedMessage> randomMessages(Random &random, int count)
{
    QList<JudgedMessage> messages;
    for (int i = 0; i < count; ++i) {
        if (i > 0 && pick(random, 0, 9) == 0) {
            messages.append(messages.at(pick(random, 0, i - 1)));
            continue;
        }
        const std::int64_t at = pick(random, -300'000, 300'000);
        const auto group =
            pick(random, 0, 4) == 0 ? std::nullopt : std::optional(GroupId{pick(random, 1, 5)});
        const SourceId source{pick(random, 1, 4)};
        switch (pick(random, 0, 3)) {
        case 0:
            messages.append(newTicket(i, at, group, source));
            break;
        case 1:
            messages.append(reply(i, pick(random, 0, count), at, group, source));
            break;
        case 2:
            messages.append(notCounted(i, pick(random, 0, count), at,
                                       pick(random, 0, 1) == 0 ? Reason::Note : Reason::AgentReply,
                                       pick(random, 0, 1) == 0));
            break;
        default:
            messages.append(goneTicket(i, at));
        }
    }
    return messages;
}

struct Ledger {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    LedgerTable table{*database};
    QueueTable queues{*database};

    /// The queues' numbers depend on the order of arrival: counted by identity instead.
    [[nodiscard]] std::map<std::pair<QueueKey, qint64>, qint64> counts(const Period &period)
    {
        const auto stored = queues.list(integration);
        REQUIRE(stored);
        QHash<QueueId, QueueKey> keys;
        for (const SourceQueue &queue : *stored)
            keys.insert(queue.id, queue.key);
        const auto intervals = table.intervals(integration, std::nullopt, period);
        REQUIRE(intervals);
        std::map<std::pair<QueueKey, qint64>, qint64> counts;
        for (const IntervalCount &count : *intervals)
            counts[{keys.value(count.queue), toSeconds(count.start)}] = count.offered;
        return counts;
    }
};

/// The first sight of each message.
QList<JudgedMessage> distinct(const QList<JudgedMessage> &messages)
{
    std::map<std::pair<MessageKind, qint64>, JudgedMessage> seen;
    for (const JudgedMessage &message : messages)
        seen.try_emplace({message.kind, message.id}, message);
    QList<JudgedMessage> rows;
    for (const auto &[key, message] : seen)
        rows.append(message);
    return rows;
}

bool isInside(const JudgedMessage &message, const Period &period)
{
    return (!period.from || message.at >= *period.from) && (!period.to || message.at < *period.to);
}

std::map<std::pair<QueueKey, qint64>, qint64> countByHand(const QList<JudgedMessage> &rows,
                                                          const Period &period)
{
    std::map<std::pair<QueueKey, qint64>, qint64> counts;
    for (const JudgedMessage &row : rows) {
        if (row.verdict.queue && isInside(row, period))
            ++counts[{*row.verdict.queue, toSeconds(baseIntervalStart(row.at))}];
    }
    return counts;
}

QueueSummary summarizeByHand(const QList<JudgedMessage> &rows, const Period &period,
                             const SourceQueue &queue)
{
    QueueSummary summary{.queue = queue};
    for (const JudgedMessage &row : rows) {
        if (row.verdict.queue != queue.key || !isInside(row, period))
            continue;
        ++summary.offered;
        summary.first = std::min(summary.first.value_or(row.at), row.at);
        summary.last = std::max(summary.last, std::optional(row.at));
    }
    return summary;
}

Reconciliation reconcileByHand(const QList<JudgedMessage> &rows, const Period &period)
{
    Reconciliation sums;
    for (const JudgedMessage &row : rows) {
        if (!isInside(row, period))
            continue;
        if (row.ticketGone)
            ++sums.unknown;
        else
            ++(row.kind == MessageKind::Ticket ? sums.tickets : sums.replies);
        if (row.verdict.counted())
            ++sums.offered;
        else
            ++sums.notCounted[row.verdict.reason];
    }
    return sums;
}

} // namespace

TEST_CASE("ten thousand messages in random batches count like one batch and like counting by hand",
          "[store]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    CAPTURE(seed);
    Random random(seed);
    const QList<JudgedMessage> messages = randomMessages(random, 10'000);
    const QList<JudgedMessage> rows = distinct(messages);

    Ledger atOnce;
    commit(*atOnce.database, [&](Transaction &tx) {
        return atOnce.table.record(tx, atOnce.integration, messages, Origin::InitialImport, {}, {});
    });

    Ledger inBatches;
    qint64 counted = 0;
    for (qsizetype from = 0; from < messages.size();) {
        const qsizetype size = pick(random, 1, 300);
        const QList<JudgedMessage> batch = messages.mid(from, size);
        auto transaction = Transaction::begin(*inBatches.database);
        REQUIRE(transaction);
        const auto recorded = inBatches.table.record(*transaction, inBatches.integration, batch,
                                                     Origin::InitialImport, {}, {});
        REQUIRE(recorded);
        if (pick(random, 0, 4) == 0)
            continue; // the program died before the commit and does this batch again
        REQUIRE(transaction->commit());
        counted += *recorded;
        from += size;
    }
    CHECK(counted
          == std::ranges::count_if(rows, [](const auto &row) { return row.verdict.counted(); }));

    const auto moment = [&] { return fromSeconds(pick(random, -320'000, 320'000)); };
    QList<Period> periods{Period{}};
    for (int i = 0; i < 30; ++i) {
        const auto [from, to] = std::minmax({moment(), moment()});
        periods.append({.from = from, .to = to});
        periods.append({.from = from, .to = std::nullopt});
        periods.append({.from = std::nullopt, .to = to});
        periods.append({.from = from, .to = from + std::chrono::seconds(pick(random, 1, 2000))});
    }
    for (const Period &period : std::as_const(periods)) {
        const auto expected = countByHand(rows, period);
        REQUIRE(atOnce.counts(period) == expected);
        REQUIRE(inBatches.counts(period) == expected);
        REQUIRE(*inBatches.table.reconcile(inBatches.integration, period)
                == reconcileByHand(rows, period));
        const auto summaries = inBatches.queues.summaries(inBatches.integration, period);
        REQUIRE(summaries);
        for (const QueueSummary &summary : *summaries)
            REQUIRE(summary == summarizeByHand(rows, period, summary.queue));
    }
    checkIntegrity(*atOnce.database);
    checkIntegrity(*inBatches.database);
}
