// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/settingsservice.h"

#include "core/http/authorities.h"
#include "core/workspace/crossing.h"
#include "core/workspace/routekeeper.h"
#include "core/workspace/settingskeeper.h"

#include <memory>
#include <utility>

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

void SettingsService::checkAuthorityFile(const QString &path, QObject *context,
                                         Answer<Done> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [path](Engine &, const auto &reply) {
        const auto usable = trusting(path);
        if (!usable)
            return reply(failure(usable));
        reply(Done{});
    });
}

void SettingsService::setProxyPassword(Secret password, QObject *context,
                                       Answer<Settings> answer) const
{
    m_crossing.askEngine(context, std::move(answer),
                         [secret = std::make_shared<Secret>(std::move(password))](
                             Engine &engine, const auto &reply) {
                             engine.route().setPassword(std::move(*secret), reply);
                         });
}

} // namespace deskbridge
