// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/reader.h"

#include "core/store/database.h"
#include "core/store/integrationtable.h"
#include "core/store/ledgertable.h"
#include "core/store/queuetable.h"

namespace deskbridge {

Reader::Reader() = default;
Reader::~Reader() = default;

Outcome Reader::open(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database);
    m_database = *std::move(database);
    return Done{};
}

void Reader::close()
{
    m_database.reset();
}

Outcome Reader::mustExist(IntegrationId id) const
{
    const auto found = IntegrationTable(*m_database).find(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorKind::NoSuchIntegration);
    return Done{};
}

Result<QList<QueueSummary>> Reader::queues(IntegrationId id, const Period &period) const
{
    if (const Outcome exists = mustExist(id); !exists)
        return failure(exists);
    return QueueTable(*m_database).summaries(id, period);
}

Result<QList<IntervalCount>> Reader::intervals(IntegrationId id, std::optional<QueueId> queue,
                                               const Period &period) const
{
    if (const Outcome exists = mustExist(id); !exists)
        return failure(exists);
    return LedgerTable(*m_database).intervals(id, queue, period);
}

Result<QList<Contact>> Reader::contacts(IntegrationId id, TicketId ticket) const
{
    if (const Outcome exists = mustExist(id); !exists)
        return failure(exists);
    return LedgerTable(*m_database).contacts(id, ticket);
}

Result<Reconciliation> Reader::reconcile(IntegrationId id, const Period &period) const
{
    if (const Outcome exists = mustExist(id); !exists)
        return failure(exists);
    return LedgerTable(*m_database).reconcile(id, period);
}

} // namespace deskbridge
