// SPDX-License-Identifier: Apache-2.0
#include "core/store/archivetable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql readState{"archive_walk.read",
                        R"(SELECT available, probed_at, next_id, last_id, found, missing, finished
                           FROM archive_walk WHERE integration = ?)"};
constexpr Sql putState{"archive_walk.put",
                       R"(INSERT INTO archive_walk (integration, available, probed_at, next_id,
                                                    last_id, found, missing, finished)
                          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                          ON CONFLICT (integration) DO UPDATE SET
                              available = excluded.available, probed_at = excluded.probed_at,
                              next_id = excluded.next_id, last_id = excluded.last_id,
                              found = excluded.found, missing = excluded.missing,
                              finished = excluded.finished)"};
constexpr Sql highestOld{"ticket.highestOld",
                         R"(SELECT coalesce(max(id), 0) FROM (
                                SELECT id FROM ticket WHERE integration = ? AND created_at < ?
                                ORDER BY created_at DESC LIMIT 100))"};
constexpr Sql countNumbers{
    "ticket.countNumbers",
    "SELECT count(*) FROM ticket WHERE integration = ? AND id BETWEEN ? AND ?"};
constexpr Sql readNumbers{"ticket.numbers",
                          R"(SELECT id FROM ticket WHERE integration = ? AND id BETWEEN ? AND ?
                             ORDER BY id LIMIT ?)"};

} // namespace

Result<std::optional<ArchiveState>> ArchiveTable::load(IntegrationId integration)
{
    const auto read = [](const Row &row) {
        return ArchiveState{.availability = row.as<ArchiveAvailability>(0),
                            .probedAt = row.time(1),
                            .next = row.integer(2),
                            .last = row.integer(3),
                            .found = row.integer(4),
                            .missing = row.integer(5),
                            .finished = row.flag(6)};
    };
    return m_database.first(readState, read, integration);
}

Outcome ArchiveTable::store(Transaction &transaction, IntegrationId integration,
                            const ArchiveState &state)
{
    const Result<qint64> written =
        m_database.write(transaction, putState, integration, state.availability, state.probedAt,
                         state.next, state.last, state.found, state.missing, state.finished);
    return written ? Outcome(Done{}) : failure(written);
}

Result<qint64> ArchiveTable::highestCreatedBefore(IntegrationId integration, UtcTime before)
{
    return m_database.number(highestOld, integration, before);
}

Result<qint64> ArchiveTable::countKnown(IntegrationId integration, qint64 first, qint64 last)
{
    return m_database.number(countNumbers, integration, first, last);
}

Result<QList<qint64>> ArchiveTable::known(IntegrationId integration, qint64 first, qint64 last,
                                          int limit)
{
    return m_database.all(
        readNumbers, [](const Row &row) { return row.integer(0); }, integration, first, last,
        limit);
}

} // namespace deskbridge
