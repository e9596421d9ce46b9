// SPDX-License-Identifier: Apache-2.0
#include "core/store/misplacedkeytable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql addAttempts{
    "misplaced_key.add",
    R"(INSERT INTO misplaced_key (integration, key, first_at, last_at, attempts)
       VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (integration, key) DO UPDATE
       SET last_at = max(last_at, excluded.last_at), attempts = attempts + excluded.attempts)"};
constexpr Sql forgetOld{"misplaced_key.forget", "DELETE FROM misplaced_key WHERE last_at < ?"};
constexpr Sql findNewest{"misplaced_key.newest",
                         R"(SELECT k.last_four, i.name, m.first_at, m.last_at, m.attempts
       FROM misplaced_key m JOIN injixo_key k ON k.id = m.key
           JOIN integration i ON i.id = k.integration
       WHERE m.integration = ? ORDER BY m.last_at DESC, m.key DESC LIMIT 1)"};

} // namespace

Outcome MisplacedKeyTable::record(Transaction &transaction, IntegrationId integration, qint64 key,
                                  UtcTime firstAt, UtcTime lastAt, qint64 attempts)
{
    const auto added =
        m_database.write(transaction, addAttempts, integration, key, firstAt, lastAt, attempts);
    return added ? Outcome(Done{}) : failure(added);
}

Outcome MisplacedKeyTable::tidy(Transaction &transaction, UtcTime before)
{
    const auto forgotten = m_database.write(transaction, forgetOld, before);
    return forgotten ? Outcome(Done{}) : failure(forgotten);
}

Result<std::optional<MisplacedKey>> MisplacedKeyTable::newest(IntegrationId integration)
{
    return m_database.first(
        findNewest,
        [](const Row &row) {
            return MisplacedKey{.lastFour = row.text(0),
                                .owner = row.text(1),
                                .firstAt = row.time(2),
                                .lastAt = row.time(3),
                                .attempts = row.integer(4)};
        },
        integration);
}

} // namespace deskbridge
