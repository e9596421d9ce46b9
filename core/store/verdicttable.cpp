// SPDX-License-Identifier: Apache-2.0
#include "core/store/verdicttable.h"

#include "core/store/database.h"
#include "core/store/factsjson.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql insertChange{
    "verdict_change.insert",
    R"(INSERT INTO verdict_change (integration, at, verdict, cause, finding, facts)
       VALUES (?, ?, ?, ?, ?, ?))"};
constexpr Sql listChanges{"verdict_change.list",
                          R"(SELECT id, integration, at, verdict, cause, finding, facts
                             FROM verdict_change WHERE integration = ? ORDER BY id DESC LIMIT ?)"};

VerdictChange read(const Row &row)
{
    return {.id = row.integer(0),
            .integration = row.as<IntegrationId>(1),
            .at = row.time(2),
            .verdict = row.as<HealthVerdict>(3),
            .cause = row.as<SignalId>(4),
            .finding = row.as<SignalFinding>(5),
            .facts = factsFromJson(row.text(6))};
}

} // namespace

Result<qint64> VerdictTable::insert(Transaction &transaction, const VerdictChange &change)
{
    return m_database.insert(transaction, insertChange, change.integration, change.at,
                             change.verdict, change.cause, change.finding,
                             factsToJson(change.facts));
}

Result<std::optional<VerdictChange>> VerdictTable::last(IntegrationId integration)
{
    return m_database.first(listChanges, read, integration, 1);
}

Result<QList<VerdictChange>> VerdictTable::list(IntegrationId integration, int count)
{
    return m_database.all(listChanges, read, integration, count);
}

} // namespace deskbridge
