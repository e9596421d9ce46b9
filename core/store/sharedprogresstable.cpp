// SPDX-License-Identifier: Apache-2.0
#include "core/store/sharedprogresstable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql putProgress{
    "shared_progress.put",
    R"(INSERT INTO shared_progress (integration, at, progress) VALUES (?, ?, ?)
                             ON CONFLICT (integration) DO UPDATE
                             SET at = excluded.at, progress = excluded.progress)"};
constexpr Sql removeProgress{"shared_progress.remove",
                             "DELETE FROM shared_progress WHERE integration = ?"};
constexpr Sql removeAll{"shared_progress.remove_all", "DELETE FROM shared_progress"};
constexpr Sql listProgress{"shared_progress.list",
                           R"(SELECT integration, at, progress FROM shared_progress
                              WHERE at >= ? ORDER BY integration)"};

} // namespace

Outcome SharedProgressTable::put(Transaction &transaction, const ProgressRow &row)
{
    const auto written =
        m_database.write(transaction, putProgress, row.integration, row.at, row.progress);
    return written ? Outcome(Done{}) : failure(written);
}

Outcome SharedProgressTable::remove(Transaction &transaction,
                                    std::optional<IntegrationId> integration)
{
    const auto written = integration ? m_database.write(transaction, removeProgress, *integration)
                                     : m_database.write(transaction, removeAll);
    return written ? Outcome(Done{}) : failure(written);
}

Result<QList<ProgressRow>> SharedProgressTable::list(UtcTime since)
{
    return m_database.all(
        listProgress,
        [](const Row &row) {
            return ProgressRow{row.as<IntegrationId>(0), row.time(1), row.text(2)};
        },
        since);
}

} // namespace deskbridge
