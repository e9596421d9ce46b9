// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/archiveservice.h"

#include "core/workspace/archivekeeper.h"
#include "core/workspace/crossing.h"
#include "core/workspace/integrationkeeper.h"

namespace deskbridge {

ArchiveService::ArchiveService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::archiveProgressed, this, &ArchiveService::progressed);
}

void ArchiveService::plan(IntegrationId id, const ImportOptions &options, QObject *context,
                          Answer<ArchivePlan> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id, options](Engine &engine, auto reply) {
        const auto integration = engine.integrations().find(id);
        if (!integration)
            return reply(failure(integration));
        engine.archive().plan(*integration, options, std::move(reply));
    });
}

void ArchiveService::walk(IntegrationId id, const ImportOptions &options, QObject *context,
                          Answer<ArchiveSummary> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id, options](Engine &engine, auto reply) {
        const auto integration = engine.integrations().find(id);
        if (!integration)
            return reply(failure(integration));
        engine.archive().walk(*integration, options, std::move(reply));
    });
}

void ArchiveService::stop(IntegrationId id) const
{
    m_crossing.tellEngine([id](Engine &engine) { engine.archive().stop(id); });
}

} // namespace deskbridge
