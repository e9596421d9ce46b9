// SPDX-License-Identifier: Apache-2.0
#include "core/store/appeventtable.h"

#include "core/domain/interval.h"
#include "core/store/announcedtickettable.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace deskbridge {
namespace {

constexpr Sql insertOnce{"app_event.insert",
                         R"(INSERT INTO app_event (integration, event_id, kind, ticket_id,
                                conversation_id, at, received_at, key)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (integration, event_id) DO NOTHING)"};
constexpr Sql addCount{"announced_count.add",
                       R"(INSERT INTO announced_count (integration, start, announced)
                          VALUES (?, ?, 1)
                          ON CONFLICT (integration, start) DO UPDATE
                          SET announced = announced + 1)"};
constexpr Sql findFirst{"app_event.first",
                        R"(SELECT min(received_at) FROM app_event
                           WHERE integration = ? AND received_at >= ?)"};
constexpr Sql countAll{"app_event.count", "SELECT count(*) FROM app_event WHERE integration = ?"};
constexpr Sql forgetOld{"app_event.forget",
                        R"(DELETE FROM app_event WHERE (integration, event_id) IN (
                               SELECT e.integration, e.event_id
                               FROM integration i JOIN app_event e
                                   ON e.integration = i.id AND e.received_at < ?
                               LIMIT ?))"};

} // namespace

Result<StoredEvents> AppEventTable::store(Transaction &transaction, IntegrationId integration,
                                          const QList<AppEvent> &events, qint64 key,
                                          UtcTime receivedAt)
{
    StoredEvents stored;
    AnnouncedTicketTable tickets(m_database);
    for (const AppEvent &event : events) {
        const UtcTime at = std::min(event.at, receivedAt);
        const auto inserted =
            m_database.write(transaction, insertOnce, integration, event.id, event.kind,
                             event.ticket, event.conversation, at, receivedAt, key);
        if (!inserted)
            return failure(inserted);
        if (*inserted == 0) {
            ++stored.repeated;
            continue;
        }
        ++stored.accepted;
        if (event.announcesContact && at >= receivedAt - memory) {
            if (const Outcome counted = countContact(transaction, integration, at); !counted)
                return failure(counted);
        }
        const Outcome announced =
            tickets.announce(transaction, integration, event.ticket, receivedAt);
        if (!announced)
            return failure(announced);
    }
    return stored;
}

Outcome AppEventTable::countContact(Transaction &transaction, IntegrationId integration, UtcTime at)
{
    const auto added = m_database.write(transaction, addCount, integration, baseIntervalStart(at));
    return added ? Outcome(Done{}) : failure(added);
}

Result<std::optional<UtcTime>> AppEventTable::firstSince(IntegrationId integration, UtcTime since)
{
    const auto found = m_database.first(
        findFirst, [](const Row &row) { return row.optionalTime(0); }, integration, since);
    if (!found)
        return failure(found);
    return found->value_or(std::nullopt);
}

Result<qint64> AppEventTable::count(IntegrationId integration)
{
    return m_database.number(countAll, integration);
}

Result<qint64> AppEventTable::forget(Transaction &transaction, UtcTime before, int most)
{
    return m_database.write(transaction, forgetOld, before, most);
}

} // namespace deskbridge
