// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/settingsservice.h"

#include "core/workspace/crossing.h"
#include "core/workspace/settingskeeper.h"

namespace deskbridge {

SettingsService::SettingsService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::settingsChanged, this, &SettingsService::changed);
}

void SettingsService::read(QObject *context, Answer<Settings> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [](Engine &engine, const auto &reply) {
        reply(engine.settings().current());
    });
}

void SettingsService::change(const Settings &settings, QObject *context,
                             Answer<Settings> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [settings](Engine &engine, const auto &reply) {
        reply(engine.settings().change(settings));
    });
}

} // namespace deskbridge
