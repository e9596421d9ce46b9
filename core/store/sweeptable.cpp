// SPDX-License-Identifier: Apache-2.0
#include "core/store/sweeptable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql find{"sweep.find", "SELECT finished_at FROM sweep WHERE integration = ?"};
constexpr Sql put{"sweep.put",
                  R"(INSERT INTO sweep (integration, finished_at) VALUES (?, ?)
                     ON CONFLICT (integration) DO UPDATE SET finished_at = excluded.finished_at)"};

} // namespace

Result<std::optional<UtcTime>> SweepTable::lastSweep(IntegrationId integration)
{
    return m_database.first(find, [](const Row &row) { return row.time(0); }, integration);
}

Outcome SweepTable::store(Transaction &transaction, IntegrationId integration, UtcTime finishedAt)
{
    const Result<qint64> written = m_database.write(transaction, put, integration, finishedAt);
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace deskbridge
