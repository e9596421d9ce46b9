// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keyservice.h"

#include "core/keys/keyring.h"
#include "core/workspace/crossing.h"
#include "core/workspace/injixokeykeeper.h"

#include <memory>

namespace deskbridge {

KeyService::KeyService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::injixoKeysChanged, this, &KeyService::changed);
}

void KeyService::list(IntegrationId id, QObject *context,
                      Answer<QList<InjixoKeyFacts>> answer) const
{
    m_crossing.askReader(context, std::move(answer),
                         [id, now = SystemClock().now()](const Reader &reader) {
                             return Keyring(reader.database()).list(id, now);
                         });
}

void KeyService::issue(IntegrationId id, std::chrono::hours overlap, QObject *context,
                       Answer<IssuedInjixoKey> answer) const
{
    m_crossing.askEngine(context, std::move(answer),
                         [id, overlap](Engine &engine, const auto &reply) {
                             reply(engine.injixoKeys().issue(id, overlap));
                         });
}

void KeyService::keep(IntegrationId id, Secret key, QObject *context,
                      Answer<InjixoKeyFacts> answer) const
{
    m_crossing.askEngine(
        context, std::move(answer),
        [id, key = std::make_shared<Secret>(std::move(key))](Engine &engine, const auto &reply) {
            engine.injixoKeys().keep(id, std::move(*key), reply);
        });
}

void KeyService::revoke(IntegrationId id, qint64 key, QObject *context,
                        Answer<std::optional<InjixoKeyFacts>> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id, key](Engine &engine, const auto &reply) {
        reply(engine.injixoKeys().revoke(id, key));
    });
}

} // namespace deskbridge
