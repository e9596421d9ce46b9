// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/activitylog.h"

#include "core/base/logging.h"
#include "core/store/activitytable.h"
#include "core/store/intransaction.h"

#include <utility>

namespace deskbridge {

ActivityLog::ActivityLog(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{ }

void ActivityLog::record(ActivityEntry entry)
{
    const Outcome written = inTransaction(m_database, [&](Transaction &transaction) {
        return record(transaction, std::move(entry));
    });
    if (!written) {
        qCWarning(logging::store) << "activity not written:" << errorCode(written.error().kind)
                                  << written.error().detail;
        return;
    }
    emit recorded();
}

void ActivityLog::record(IntegrationId integration, ActivityKind kind, Actor actor,
                         QMap<QString, QString> facts)
{
    record({.integration = integration, .kind = kind, .actor = actor, .facts = std::move(facts)});
}

Outcome ActivityLog::record(Transaction &transaction, ActivityEntry entry)
{
    if (entry.at == UtcTime{})
        entry.at = m_clock.now();
    const auto id = ActivityTable(m_database).insert(transaction, entry);
    return id ? Outcome(Done{}) : failure(id);
}

} // namespace deskbridge
