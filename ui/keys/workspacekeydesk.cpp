// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/workspacekeydesk.h"

#include "core/workspace/keyservice.h"

#include <utility>

namespace deskbridge {

void WorkspaceKeyDesk::overview(IntegrationId id, QObject *context, Answer<KeysOverview> answer)
{
    m_service.overview(id, context, std::move(answer));
}

void WorkspaceKeyDesk::revoke(IntegrationId id, qint64 key, QObject *context,
                              Answer<std::optional<InjixoKeyFacts>> answer)
{
    m_service.revoke(id, key, context, std::move(answer));
}

void WorkspaceKeyDesk::compare(IntegrationId id, Secret key, QObject *context,
                               Answer<KeyComparison> answer)
{
    m_service.compareFreshdeskKey(id, std::move(key), context, std::move(answer));
}

void WorkspaceKeyDesk::replace(IntegrationId id, Secret key, QObject *context,
                               Answer<KeySwitch> answer)
{
    m_service.replaceFreshdeskKey(id, std::move(key), context, std::move(answer));
}

void WorkspaceKeyDesk::begin(IntegrationId id, RotationReason reason, std::chrono::hours overlap,
                             QObject *context, Answer<IssuedInjixoKey> answer)
{
    m_service.beginRotation(id, reason, overlap, context, std::move(answer));
}

void WorkspaceKeyDesk::beginInInjixo(IntegrationId id, RotationReason reason, QObject *context,
                                     Answer<Done> answer)
{
    m_service.beginRotationInInjixo(id, reason, context, std::move(answer));
}

void WorkspaceKeyDesk::keep(IntegrationId id, Secret key, QObject *context,
                            Answer<InjixoKeyFacts> answer)
{
    m_service.keep(id, std::move(key), context, std::move(answer));
}

void WorkspaceKeyDesk::extend(IntegrationId id, std::chrono::hours time, QObject *context,
                              Answer<std::optional<InjixoKeyFacts>> answer)
{
    m_service.extendOverlap(id, time, context, std::move(answer));
}

void WorkspaceKeyDesk::finish(IntegrationId id, QObject *context, Answer<Done> answer)
{
    m_service.finishRotation(id, context, std::move(answer));
}

void WorkspaceKeyDesk::abandon(IntegrationId id, QObject *context, Answer<Done> answer)
{
    m_service.abandonRotation(id, context, std::move(answer));
}

} // namespace deskbridge
