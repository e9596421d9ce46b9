// SPDX-License-Identifier: Apache-2.0
#include "core/store/keyownertable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql findOwner{
    "key_owner.find",
    R"(SELECT agent_id, account_administrator, ticket_scope, occasional, tier_type,
                               limit_per_minute, checked_at
                           FROM key_owner WHERE integration = ?)"};
constexpr Sql putOwner{"key_owner.put",
                       R"(INSERT INTO key_owner (integration, agent_id, account_administrator,
                              ticket_scope, occasional, tier_type, limit_per_minute, checked_at)
                          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                          ON CONFLICT (integration) DO UPDATE SET agent_id = excluded.agent_id,
                              account_administrator = excluded.account_administrator,
                              ticket_scope = excluded.ticket_scope,
                              occasional = excluded.occasional, tier_type = excluded.tier_type,
                              limit_per_minute = excluded.limit_per_minute,
                              checked_at = excluded.checked_at)"};

// In account_administrator, beside 0 and 1.
constexpr int notTold = 2;

KeyOwner read(const Row &row)
{
    KeyOwner owner{.agent = row.integer(0),
                   .accountAdministrator = {},
                   .ticketScope = row.as<int>(2),
                   .occasional = row.flag(3),
                   .tierType = row.text(4),
                   .limitPerMinute = row.optionalAs<int>(5),
                   .checkedAt = row.time(6)};
    if (row.integer(1) != notTold)
        owner.accountAdministrator = row.flag(1);
    return owner;
}

} // namespace

Result<std::optional<KeyOwner>> KeyOwnerTable::find(IntegrationId integration)
{
    return m_database.first(findOwner, read, integration);
}

Outcome KeyOwnerTable::store(Transaction &transaction, IntegrationId integration,
                             const KeyOwner &owner)
{
    const int administrator =
        owner.accountAdministrator ? (*owner.accountAdministrator ? 1 : 0) : notTold;
    const Result<qint64> written = m_database.write(
        transaction, putOwner, integration, owner.agent, administrator, owner.ticketScope,
        owner.occasional, owner.tierType, owner.limitPerMinute, owner.checkedAt);
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace deskbridge
