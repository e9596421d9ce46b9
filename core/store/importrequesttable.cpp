// SPDX-License-Identifier: Apache-2.0
#include "core/store/importrequesttable.h"

#include "core/store/database.h"
#include "core/store/transaction.h"

namespace deskbridge {
namespace {

constexpr Sql putRequest{"import_request.put",
                         R"(INSERT INTO import_request (integration, requested_at) VALUES (?, ?)
                            ON CONFLICT (integration) DO NOTHING)"};
constexpr Sql listRequests{"import_request.list",
                           "SELECT integration FROM import_request ORDER BY requested_at"};
constexpr Sql removeRequest{"import_request.remove",
                            "DELETE FROM import_request WHERE integration = ?"};

} // namespace

Outcome ImportRequestTable::put(Transaction &transaction, IntegrationId integration, UtcTime at)
{
    const auto written = m_database.write(transaction, putRequest, integration, at);
    return written ? Outcome(Done{}) : failure(written);
}

Result<QList<IntegrationId>> ImportRequestTable::list()
{
    return m_database.all(listRequests, [](const Row &row) { return row.as<IntegrationId>(0); });
}

Result<bool> ImportRequestTable::remove(Transaction &transaction, IntegrationId integration)
{
    const auto written = m_database.write(transaction, removeRequest, integration);
    if (!written)
        return failure(written);
    return *written > 0;
}

} // namespace deskbridge
