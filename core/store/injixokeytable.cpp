// SPDX-License-Identifier: Apache-2.0
#include "core/store/injixokeytable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

constexpr Sql insertKey{"injixo_key.insert",
                        R"(INSERT INTO injixo_key (integration, maker, state, last_four, created_at,
                               keychain_entry, sha256)
                           VALUES (?, ?, ?, ?, ?, ?, ?))"};
constexpr Sql listKeys{"injixo_key.list",
                       R"(SELECT id, integration, maker, state, last_four, created_at,
                              keychain_entry, first_used_at, last_used_at, retires_at, revoked_at
                          FROM injixo_key WHERE integration = ? ORDER BY id)"};
constexpr Sql findKey{"injixo_key.find",
                      R"(SELECT id, integration, maker, state, last_four, created_at,
                             keychain_entry, first_used_at, last_used_at, retires_at, revoked_at
                         FROM injixo_key WHERE id = ?)"};
constexpr Sql listDue{"injixo_key.dueToEnd",
                      R"(SELECT id, integration, maker, state, last_four, created_at,
                             keychain_entry, first_used_at, last_used_at, retires_at, revoked_at
                         FROM injixo_key WHERE state = 1 AND retires_at <= ? ORDER BY id)"};
constexpr Sql changeState{
    "injixo_key.updateState",
    "UPDATE injixo_key SET state = ?, retires_at = ?, revoked_at = ? WHERE id = ?"};
constexpr Sql listHashes{"injixo_key.hashes",
                         R"(SELECT id, integration, maker, state, last_four, created_at,
                                keychain_entry, first_used_at, last_used_at, retires_at,
                                revoked_at, sha256
                            FROM injixo_key WHERE sha256 IS NOT NULL)"};

constexpr Sql listFingerprints{"injixo_key.fingerprints",
                               R"(SELECT id, lower(substr(hex(sha256), 1, 8)) FROM injixo_key
                                  WHERE integration = ? AND sha256 IS NOT NULL)"};

InjixoKeyFacts read(const Row &row)
{
    return {.id = row.integer(0),
            .integration = row.as<IntegrationId>(1),
            .maker = row.as<InjixoKeyMaker>(2),
            .state = row.as<InjixoKeyState>(3),
            .lastFour = row.text(4),
            .createdAt = row.time(5),
            .keychainEntry = row.text(6),
            .firstUsedAt = row.optionalTime(7),
            .lastUsedAt = row.optionalTime(8),
            .retiresAt = row.optionalTime(9),
            .revokedAt = row.optionalTime(10)};
}

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left.at(i))
            ^ static_cast<unsigned>(static_cast<unsigned char>(right.at(i)));
    return difference == 0;
}

} // namespace

Result<qint64> InjixoKeyTable::insert(Transaction &transaction, const InjixoKeyFacts &facts,
                                      const std::optional<QByteArray> &sha256)
{
    return m_database.insert(transaction, insertKey, facts.integration, facts.maker, facts.state,
                             facts.lastFour, facts.createdAt, facts.keychainEntry, sha256);
}

Result<QList<InjixoKeyFacts>> InjixoKeyTable::list(IntegrationId integration)
{
    return m_database.all(listKeys, read, integration);
}

Result<std::optional<InjixoKeyFacts>> InjixoKeyTable::find(qint64 id)
{
    return m_database.first(findKey, read, id);
}

Result<QList<InjixoKeyFacts>> InjixoKeyTable::dueToEnd(UtcTime now)
{
    return m_database.all(listDue, read, now);
}

Result<QMap<qint64, QString>> InjixoKeyTable::fingerprints(IntegrationId integration)
{
    QMap<qint64, QString> found;
    const Outcome read = m_database.each(
        listFingerprints, [&found](const Row &row) { found.insert(row.integer(0), row.text(1)); },
        integration);
    if (!read)
        return failure(read);
    return found;
}

Outcome InjixoKeyTable::updateState(Transaction &transaction, const InjixoKeyFacts &facts)
{
    const Result<qint64> changed = m_database.write(transaction, changeState, facts.state,
                                                    facts.retiresAt, facts.revokedAt, facts.id);
    if (!changed)
        return failure(changed);
    if (*changed == 0)
        return failure(ErrorKind::StoreFailed, u"there is no injixo key %1"_s.arg(facts.id));
    return Done{};
}

Result<std::optional<InjixoKeyFacts>> InjixoKeyTable::findByHash(const QByteArray &sha256)
{
    std::optional<InjixoKeyFacts> found;
    const auto compare = [&](const Row &row) {
        if (equalInConstantTime(row.bytes(11), sha256))
            found = read(row);
    };
    const Outcome searched = m_database.each(listHashes, compare);
    if (!searched)
        return failure(searched);
    return found;
}

} // namespace deskbridge
