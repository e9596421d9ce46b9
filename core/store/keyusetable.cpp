// SPDX-License-Identifier: Apache-2.0
#include "core/store/keyusetable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql markUsed{"injixo_key.used",
                       R"(UPDATE injixo_key
                          SET first_used_at = coalesce(first_used_at, ?),
                              last_used_at = max(coalesce(last_used_at, 0), ?)
                          WHERE id = ?)"};
constexpr Sql addUses{"key_use.add",
                      R"(INSERT INTO key_use (key, hour, accepted, refused) VALUES (?, ?, ?, ?)
                         ON CONFLICT (key, hour) DO UPDATE
                         SET accepted = accepted + excluded.accepted,
                             refused = refused + excluded.refused)"};
constexpr Sql sumUses{"key_use.sum",
                      R"(SELECT sum(accepted), sum(refused) FROM key_use
                         WHERE key = ? AND hour >= ?)"};
constexpr Sql forgetUses{"key_use.forget", "DELETE FROM key_use WHERE hour < ?"};
constexpr Sql addRefusal{
    "key_refusal.add",
    R"(INSERT INTO key_refusal (key, standing, fingerprint, sender, first_at, last_at, attempts)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (fingerprint, sender) DO UPDATE
       SET key = excluded.key, standing = excluded.standing,
           last_at = max(last_at, excluded.last_at), attempts = attempts + excluded.attempts)"};
constexpr Sql listRefusals{
    "key_refusal.list",
    R"(SELECT r.key, r.standing, r.fingerprint, r.sender, r.first_at, r.last_at, r.attempts
       FROM injixo_key k JOIN key_refusal r ON r.key = k.id
       WHERE k.integration = ? ORDER BY r.last_at DESC, r.id DESC)"};
constexpr Sql listStrangers{
    "key_refusal.strangers",
    R"(SELECT key, standing, fingerprint, sender, first_at, last_at, attempts
       FROM key_refusal WHERE key IS NULL ORDER BY last_at DESC, id DESC LIMIT ?)"};
constexpr Sql forgetStrangers{"key_refusal.forget_strangers",
                              R"(DELETE FROM key_refusal WHERE key IS NULL AND id NOT IN (
           SELECT id FROM key_refusal WHERE key IS NULL
           ORDER BY last_at DESC, id DESC LIMIT ?))"};
constexpr Sql forgetSenders{"key_refusal.forget_senders",
                            R"(DELETE FROM key_refusal WHERE id IN (
           SELECT id FROM (
               SELECT id, row_number() OVER (PARTITION BY key
                                             ORDER BY last_at DESC, id DESC) AS place
               FROM key_refusal WHERE key IS NOT NULL) AS ranked
           WHERE place > ?))"};

UtcTime hourOf(UtcTime at)
{
    return std::chrono::floor<std::chrono::hours>(at);
}

KeyRefusal read(const Row &row)
{
    return {.key = row.optionalAs<qint64>(0),
            .standing = row.as<KeyStanding>(1),
            .fingerprint = row.text(2),
            .sender = row.text(3),
            .firstAt = row.time(4),
            .lastAt = row.time(5),
            .attempts = row.integer(6)};
}

Outcome outcome(const Result<qint64> &written)
{
    return written ? Outcome(Done{}) : failure(written);
}

} // namespace

Outcome KeyUseTable::recordUse(Transaction &transaction, qint64 key, UtcTime at)
{
    const auto marked = m_database.write(transaction, markUsed, at, at, key);
    if (!marked)
        return failure(marked);
    return outcome(m_database.write(transaction, addUses, key, hourOf(at), 1, 0));
}

Outcome KeyUseTable::recordRefusal(Transaction &transaction, const KeyRefusal &refusal)
{
    const auto added = m_database.write(transaction, addRefusal, refusal.key, refusal.standing,
                                        refusal.fingerprint, refusal.sender, refusal.firstAt,
                                        refusal.lastAt, refusal.attempts);
    if (!added || !refusal.key)
        return outcome(added);
    return outcome(m_database.write(transaction, addUses, *refusal.key, hourOf(refusal.lastAt), 0,
                                    refusal.attempts));
}

Outcome KeyUseTable::tidy(Transaction &transaction, UtcTime before)
{
    for (const auto &written : {m_database.write(transaction, forgetUses, hourOf(before)),
                                m_database.write(transaction, forgetStrangers, strangersKept),
                                m_database.write(transaction, forgetSenders, sendersKept)}) {
        if (!written)
            return failure(written);
    }
    return Done{};
}

Result<KeyUses> KeyUseTable::uses(qint64 key, UtcTime since)
{
    const auto found = m_database.first(
        sumUses,
        [](const Row &row) {
            return KeyUses{.accepted = row.integer(0), .refused = row.integer(1)};
        },
        key, hourOf(since));
    if (!found)
        return failure(found);
    return found->value_or(KeyUses{});
}

Result<QList<KeyRefusal>> KeyUseTable::refusals(IntegrationId integration)
{
    return m_database.all(listRefusals, read, integration);
}

Result<QList<KeyRefusal>> KeyUseTable::strangers(int most)
{
    return m_database.all(listStrangers, read, most);
}

} // namespace deskbridge
