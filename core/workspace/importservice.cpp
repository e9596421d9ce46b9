// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/importservice.h"

#include "core/workspace/crossing.h"
#include "core/workspace/importplanner.h"
#include "core/workspace/integrationkeeper.h"

#include <QPointer>

#include <memory>
#include <utility>

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

std::function<void()> ImportService::dryRun(const AccountAddress &address, Secret apiKey,
                                            QObject *context, DryRunAdvanced advanced,
                                            Answer<DryRunResult> answer) const
{
    const quint64 number = ++m_lastDryRun;
    const auto post = [way = m_crossing, asker = QPointer<QObject>(context),
                       advanced = std::move(advanced)](const DryRunProgress &progress) {
        way.post([asker, advanced, progress] {
            if (asker)
                advanced(progress);
        });
    };
    const auto cancel = [way = m_crossing, number] {
        way.tellEngine([number](Engine &engine) { engine.planner().cancelDryRun(number); });
    };
    const auto begin = [address, number, post, cancel,
                        key = std::make_shared<Secret>(std::move(apiKey))](
                           Engine &engine, const Answer<DryRunResult> &reply) {
        engine.planner().dryRun(number, address, std::move(*key),
                                {post, [reply, cancel](const Result<DryRunResult> &result) {
                                     reply(result);
                                     cancel(); // queued: the run is still on the stack
                                 }});
    };
    m_crossing.askEngine(context, std::move(answer), begin);
    return cancel;
}

} // namespace deskbridge
