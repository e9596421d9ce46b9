// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/importservice.h"

#include "core/workspace/crossing.h"
#include "core/workspace/importplanner.h"
#include "core/workspace/integrationkeeper.h"

namespace deskbridge {

ImportService::ImportService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::importerChanged, this, &ImportService::importerChanged);
    connect(crossing.engine(), &Engine::importHandedOn, this, &ImportService::importHandedOn);
}

void ImportService::importer(QObject *context, Answer<Importer> answer) const
{
    m_crossing.askEngine(context, std::move(answer),
                         [](const Engine &engine, const auto &reply) { reply(engine.importer()); });
}

void ImportService::plan(IntegrationId id, std::optional<UtcTime> historyStart,
                         const ImportOptions &options, QObject *context,
                         Answer<ImportForecast> answer) const
{
    m_crossing.askEngine(
        context, std::move(answer), [id, historyStart, options](Engine &engine, auto reply) {
            const auto integration = engine.integrations().find(id);
            if (!integration)
                return reply(failure(integration));
            engine.planner().plan(*integration, historyStart, options, std::move(reply));
        });
}

void ImportService::plan(const AccountAddress &address, Secret apiKey,
                         std::optional<UtcTime> historyStart, QObject *context,
                         Answer<ImportForecast> answer) const
{
    m_crossing.askEngine(context, std::move(answer),
                         [address, historyStart, key = std::make_shared<Secret>(std::move(apiKey))](
                             Engine &engine, auto reply) {
                             engine.planner().plan(address, std::move(*key), historyStart, {},
                                                   std::move(reply));
                         });
}

} // namespace deskbridge
