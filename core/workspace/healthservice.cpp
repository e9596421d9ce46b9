// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/healthservice.h"

#include "core/store/lanetable.h"
#include "core/store/verdicttable.h"
#include "core/workspace/crossing.h"
#include "core/workspace/healthkeeper.h"

namespace deskbridge {

HealthService::HealthService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::verdictChanged, this, &HealthService::verdictChanged);
    connect(crossing.engine(), &Engine::keyReminderDue, this, &HealthService::keyReminderDue);
}

void HealthService::report(IntegrationId id, QObject *context, Answer<HealthReport> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        reply(engine.health().report(id));
    });
}

void HealthService::history(IntegrationId id, int count, QObject *context,
                            Answer<QList<VerdictChange>> answer) const
{
    m_crossing.askReader(context, std::move(answer), [id, count](const Reader &reader) {
        return VerdictTable(reader.database()).list(id, count);
    });
}

void HealthService::laneHours(IntegrationId id, UtcTime from, UtcTime to, QObject *context,
                              Answer<QList<LaneHour>> answer) const
{
    m_crossing.askReader(context, std::move(answer), [id, from, to](const Reader &reader) {
        return LaneTable(reader.database()).hours(id, from, to);
    });
}

} // namespace deskbridge
