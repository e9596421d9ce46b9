// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/diagnosticsservice.h"

#include "core/store/integrationtable.h"
#include "core/workspace/crossing.h"

#include <memory>

namespace deskbridge {
namespace {

Result<KeyInspection> inspect(Database &database, const Secret &presented, UtcTime now)
{
    const auto verification = Keyring(database).verify(presented, now);
    if (!verification)
        return failure(verification);
    KeyInspection inspection{*verification};
    if (!verification->key)
        return inspection;
    const auto integration = IntegrationTable(database).find(verification->key->integration);
    if (!integration)
        return failure(integration);
    if (*integration)
        inspection.integrationName = (*integration)->name;
    return inspection;
}

} // namespace

DiagnosticsService::DiagnosticsService(const Crossing &crossing)
    : m_crossing(crossing)
{ }

void DiagnosticsService::inspectKey(Secret presented, QObject *context,
                                    Answer<KeyInspection> answer) const
{
    // Shared because what crosses the threads has to be copyable; it goes with the question.
    const auto key = std::make_shared<const Secret>(std::move(presented));
    m_crossing.askReader(context, std::move(answer),
                         [key, now = SystemClock().now()](const Reader &reader) {
                             return inspect(reader.database(), *key, now);
                         });
}

} // namespace deskbridge
