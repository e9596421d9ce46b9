// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/activityservice.h"

#include "core/store/activitytable.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/crossing.h"

namespace deskbridge {

ActivityService::ActivityService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::activityRecorded, this, &ActivityService::changed);
}

void ActivityService::list(std::optional<IntegrationId> integration, int count,
                           std::optional<qint64> before, QObject *context,
                           Answer<QList<ActivityEntry>> answer) const
{
    m_crossing.askReader(context, std::move(answer), [=](const Reader &reader) {
        return ActivityTable(reader.database()).list(integration, count, before);
    });
}

void ActivityService::record(ActivityEntry entry) const
{
    m_crossing.tellEngine(
        [entry = std::move(entry)](Engine &engine) { engine.activity().record(entry); });
}

} // namespace deskbridge
