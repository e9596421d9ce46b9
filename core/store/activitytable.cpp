// SPDX-License-Identifier: Apache-2.0
#include "core/store/activitytable.h"

#include "core/store/database.h"
#include "core/store/factsjson.h"
#include "core/store/transaction.h"

#include <limits>

namespace deskbridge {
namespace {

constexpr Sql insertActivity{
    "activity.insert",
    R"(INSERT INTO activity (at, integration, integration_name, kind, actor, facts)
       VALUES (?, ?, CASE WHEN ? <> '' THEN ?
                     ELSE coalesce((SELECT name FROM integration WHERE id = ?), '') END, ?, ?, ?))"};
constexpr Sql listAll{
    "activity.list",
    R"(SELECT id, at, integration, integration_name, kind, actor, facts FROM activity
                         WHERE id < ? ORDER BY id DESC LIMIT ?)"};
constexpr Sql listOfOne{
    "activity.list_of_one",
    R"(SELECT id, at, integration, integration_name, kind, actor, facts FROM activity
       WHERE integration = ? AND id < ? ORDER BY id DESC LIMIT ?)"};
constexpr Sql lastOfKind{
    "activity.last_of_kind",
    R"(SELECT id, at, integration, integration_name, kind, actor, facts FROM activity
       WHERE integration = ? AND kind = ? ORDER BY id DESC LIMIT 1)"};

ActivityEntry read(const Row &row)
{
    return {.id = row.integer(0),
            .at = row.time(1),
            .integration = row.optionalAs<IntegrationId>(2),
            .integrationName = row.text(3),
            .kind = row.as<ActivityKind>(4),
            .actor = row.as<Actor>(5),
            .facts = factsFromJson(row.text(6))};
}

} // namespace

Result<qint64> ActivityTable::insert(Transaction &transaction, const ActivityEntry &entry)
{
    return m_database.insert(transaction, insertActivity, entry.at, entry.integration,
                             entry.integrationName, entry.integrationName, entry.integration,
                             entry.kind, entry.actor, factsToJson(entry.facts));
}

Result<QList<ActivityEntry>> ActivityTable::list(std::optional<IntegrationId> integration,
                                                 int count, std::optional<qint64> before)
{
    const qint64 end = before.value_or(std::numeric_limits<qint64>::max());
    return integration ? m_database.all(listOfOne, read, *integration, end, count)
                       : m_database.all(listAll, read, end, count);
}

Result<std::optional<ActivityEntry>> ActivityTable::last(IntegrationId integration,
                                                         ActivityKind kind)
{
    return m_database.first(lastOfKind, read, integration, kind);
}

} // namespace deskbridge
