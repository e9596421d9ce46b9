// SPDX-License-Identifier: Apache-2.0
#include "core/store/keyremindertable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql lastStage{
    "key_reminder.last",
    "SELECT stage FROM key_reminder WHERE integration = ? AND kind = ? AND made_at = ?"};
constexpr Sql putStage{"key_reminder.put",
                       R"(INSERT INTO key_reminder (integration, kind, made_at, stage)
                          VALUES (?, ?, ?, ?)
                          ON CONFLICT (integration, kind) DO UPDATE SET
                              made_at = excluded.made_at, stage = excluded.stage)"};

} // namespace

Result<std::optional<ReminderStage>> KeyReminderTable::last(IntegrationId integration,
                                                            ReminderKey key, UtcTime madeAt)
{
    return m_database.first(
        lastStage, [](const Row &row) { return row.as<ReminderStage>(0); }, integration, key,
        madeAt);
}

Outcome KeyReminderTable::store(Transaction &transaction, IntegrationId integration,
                                ReminderKey key, UtcTime madeAt, ReminderStage stage)
{
    const Result<qint64> written =
        m_database.write(transaction, putStage, integration, key, madeAt, stage);
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace deskbridge
