// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/keyservice.h"

#include "core/keys/keyring.h"
#include "core/workspace/crossing.h"
#include "core/workspace/freshdeskkeykeeper.h"
#include "core/workspace/injixokeykeeper.h"
#include "core/workspace/keyrotationkeeper.h"

#include <memory>

namespace deskbridge {

KeyService::KeyService(const Crossing &crossing)
    : m_crossing(crossing)
{
    connect(crossing.engine(), &Engine::keysChanged, this, &KeyService::changed);
    // Also what another program may have changed.
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

void KeyService::overview(IntegrationId id, QObject *context, Answer<KeysOverview> answer) const
{
    m_crossing.askReader(context, std::move(answer),
                         [id, now = SystemClock().now()](const Reader &reader) {
                             return readKeysOverview(reader.database(), id, now);
                         });
}

void KeyService::compareFreshdeskKey(IntegrationId id, Secret key, QObject *context,
                                     Answer<KeyComparison> answer) const
{
    m_crossing.askEngine(
        context, std::move(answer),
        [id, key = std::make_shared<Secret>(std::move(key))](Engine &engine, const auto &reply) {
            engine.freshdeskKeys().compare(id, std::move(*key), reply);
        });
}

void KeyService::replaceFreshdeskKey(IntegrationId id, Secret key, QObject *context,
                                     Answer<KeySwitch> answer) const
{
    m_crossing.askEngine(
        context, std::move(answer),
        [id, key = std::make_shared<Secret>(std::move(key))](Engine &engine, const auto &reply) {
            engine.freshdeskKeys().replace(id, std::move(*key), reply);
        });
}

void KeyService::beginRotation(IntegrationId id, RotationReason reason, std::chrono::hours overlap,
                               QObject *context, Answer<IssuedInjixoKey> answer) const
{
    m_crossing.askEngine(context, std::move(answer),
                         [id, reason, overlap](Engine &engine, const auto &reply) {
                             reply(engine.rotations().begin(id, reason, overlap));
                         });
}

void KeyService::beginRotationInInjixo(IntegrationId id, RotationReason reason, QObject *context,
                                       Answer<Done> answer) const
{
    m_crossing.askEngine(context, std::move(answer),
                         [id, reason](Engine &engine, const auto &reply) {
                             reply(engine.rotations().beginInInjixo(id, reason));
                         });
}

void KeyService::extendOverlap(IntegrationId id, std::chrono::hours time, QObject *context,
                               Answer<std::optional<InjixoKeyFacts>> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id, time](Engine &engine, const auto &reply) {
        reply(engine.rotations().extend(id, time));
    });
}

void KeyService::finishRotation(IntegrationId id, QObject *context, Answer<Done> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        reply(engine.rotations().finish(id));
    });
}

void KeyService::abandonRotation(IntegrationId id, QObject *context, Answer<Done> answer) const
{
    m_crossing.askEngine(context, std::move(answer), [id](Engine &engine, const auto &reply) {
        reply(engine.rotations().abandon(id));
    });
}

} // namespace deskbridge
