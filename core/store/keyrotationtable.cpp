// SPDX-License-Identifier: Apache-2.0
#include "core/store/keyrotationtable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql findRotation{"key_rotation.find",
                           R"(SELECT integration, maker, reason, begun_at
                              FROM key_rotation WHERE integration = ?)"};
constexpr Sql listRotations{"key_rotation.list",
                            R"(SELECT integration, maker, reason, begun_at
                               FROM key_rotation ORDER BY integration)"};
constexpr Sql putRotation{"key_rotation.put",
                          R"(INSERT INTO key_rotation (integration, maker, reason, begun_at)
                             VALUES (?, ?, ?, ?)
                             ON CONFLICT (integration) DO UPDATE SET maker = excluded.maker,
                                 reason = excluded.reason, begun_at = excluded.begun_at)"};
constexpr Sql removeRotation{"key_rotation.remove",
                             "DELETE FROM key_rotation WHERE integration = ?"};

KeyRotation read(const Row &row)
{
    return {.integration = row.as<IntegrationId>(0),
            .maker = row.as<InjixoKeyMaker>(1),
            .reason = row.as<RotationReason>(2),
            .begunAt = row.time(3)};
}

} // namespace

Result<std::optional<KeyRotation>> KeyRotationTable::find(IntegrationId integration)
{
    return m_database.first(findRotation, read, integration);
}

Result<QList<KeyRotation>> KeyRotationTable::list()
{
    return m_database.all(listRotations, read);
}

Outcome KeyRotationTable::store(Transaction &transaction, const KeyRotation &rotation)
{
    const Result<qint64> written =
        m_database.write(transaction, putRotation, rotation.integration, rotation.maker,
                         rotation.reason, rotation.begunAt);
    return written ? Outcome(Done{}) : failure(written);
}

Result<bool> KeyRotationTable::remove(Transaction &transaction, IntegrationId integration)
{
    const Result<qint64> removed = m_database.write(transaction, removeRotation, integration);
    if (!removed)
        return failure(removed);
    return *removed > 0;
}

} // namespace deskbridge
