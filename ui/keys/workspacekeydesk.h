// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/keydesk.h"

namespace deskbridge {

class KeyService;

/// Asks the workspace.
class WorkspaceKeyDesk final : public KeyDesk {
public:
    explicit WorkspaceKeyDesk(const KeyService &service) // outlives it
        : m_service(service)
    { }

    void overview(IntegrationId id, QObject *context, Answer<KeysOverview> answer) override;
    void revoke(IntegrationId id, qint64 key, QObject *context,
                Answer<std::optional<InjixoKeyFacts>> answer) override;
    void compare(IntegrationId id, Secret key, QObject *context,
                 Answer<KeyComparison> answer) override;
    void replace(IntegrationId id, Secret key, QObject *context, Answer<KeySwitch> answer) override;
    void begin(IntegrationId id, RotationReason reason, std::chrono::hours overlap,
               QObject *context, Answer<IssuedInjixoKey> answer) override;
    void beginInInjixo(IntegrationId id, RotationReason reason, QObject *context,
                       Answer<Done> answer) override;
    void keep(IntegrationId id, Secret key, QObject *context,
              Answer<InjixoKeyFacts> answer) override;
    void extend(IntegrationId id, std::chrono::hours time, QObject *context,
                Answer<std::optional<InjixoKeyFacts>> answer) override;
    void finish(IntegrationId id, QObject *context, Answer<Done> answer) override;
    void abandon(IntegrationId id, QObject *context, Answer<Done> answer) override;

private:
    const KeyService &m_service;
};

} // namespace deskbridge
