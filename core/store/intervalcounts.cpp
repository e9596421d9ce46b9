// SPDX-License-Identifier: Apache-2.0
#include "core/store/intervalcounts.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace deskbridge {
namespace {

constexpr Sql addOffered{
    "interval_count.add",
    R"(INSERT INTO interval_count (integration, queue, start, offered, first_at, last_at)
                            VALUES (?, ?, ?, ?, ?, ?)
                            ON CONFLICT (integration, queue, start) DO UPDATE SET
                                offered = offered + excluded.offered,
                                first_at = min(first_at, excluded.first_at),
                                last_at = max(last_at, excluded.last_at))"};
constexpr Sql addToDay{
    "day_count.add",
    R"(INSERT INTO day_count (integration, queue, day, offered, first_at, last_at)
                            VALUES (?, ?, ?, ?, ?, ?)
                            ON CONFLICT (integration, queue, day) DO UPDATE SET
                                offered = offered + excluded.offered,
                                first_at = min(first_at, excluded.first_at),
                                last_at = max(last_at, excluded.last_at))"};
constexpr Sql addTally{
    "message_tally.add",
    R"(INSERT INTO message_tally (integration, start, kind, ticket_gone, reason, messages)
                          VALUES (?, ?, ?, ?, ?, ?)
                          ON CONFLICT (integration, start, kind, ticket_gone, reason) DO UPDATE SET
                              messages = messages + excluded.messages)"};

} // namespace

void IntervalCounts::add(const JudgedMessage &message, std::optional<QueueId> queue)
{
    const UtcTime start = baseIntervalStart(message.at);
    ++m_tally[{start, message.kind, message.ticketGone, message.verdict.reason}];
    if (!queue)
        return;
    const UtcTime day = std::chrono::floor<std::chrono::days>(message.at);
    for (Offered *offered : {&m_offered[{*queue, start}], &m_offeredByDay[{*queue, day}]}) {
        ++offered->contacts;
        offered->first = std::min(offered->first, message.at);
        offered->last = std::max(offered->last, message.at);
    }
}

Outcome IntervalCounts::store(Database &database, Transaction &transaction,
                              IntegrationId integration) const
{
    for (const auto &[sql, sums] :
         {std::pair(addOffered, &m_offered), std::pair(addToDay, &m_offeredByDay)}) {
        for (const auto &[key, offered] : *sums) {
            const auto &[queue, start] = key;
            const Result<qint64> written =
                database.write(transaction, sql, integration, queue, start, offered.contacts,
                               offered.first, offered.last);
            if (!written)
                return failure(written);
        }
    }
    for (const auto &[key, messages] : m_tally) {
        const auto &[start, kind, ticketGone, reason] = key;
        const Result<qint64> written = database.write(transaction, addTally, integration, start,
                                                      kind, ticketGone, reason, messages);
        if (!written)
            return failure(written);
    }
    return Done{};
}

} // namespace deskbridge
