// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/domain/keyrotation.h"
#include "core/workspace/keycomparison.h"
#include "core/workspace/keysoverview.h"

#include <chrono>
#include <optional>

class QObject;

namespace deskbridge {

/// What the Keys page and its dialogs ask. An interface, so that tests can answer late, wrongly or not at all.
/// The meaning of each is KeyService's.
class KeyDesk {
public:
    virtual ~KeyDesk() = default;

    virtual void overview(IntegrationId id, QObject *context, Answer<KeysOverview> answer) = 0;
    virtual void revoke(IntegrationId id, qint64 key, QObject *context,
                        Answer<std::optional<InjixoKeyFacts>> answer) = 0;

    virtual void compare(IntegrationId id, Secret key, QObject *context,
                         Answer<KeyComparison> answer) = 0;
    virtual void replace(IntegrationId id, Secret key, QObject *context,
                         Answer<KeySwitch> answer) = 0;

    virtual void begin(IntegrationId id, RotationReason reason, std::chrono::hours overlap,
                       QObject *context, Answer<IssuedInjixoKey> answer) = 0;
    virtual void beginInInjixo(IntegrationId id, RotationReason reason, QObject *context,
                               Answer<Done> answer) = 0;
    virtual void keep(IntegrationId id, Secret key, QObject *context,
                      Answer<InjixoKeyFacts> answer) = 0;
    virtual void extend(IntegrationId id, std::chrono::hours time, QObject *context,
                        Answer<std::optional<InjixoKeyFacts>> answer) = 0;
    virtual void finish(IntegrationId id, QObject *context, Answer<Done> answer) = 0;
    virtual void abandon(IntegrationId id, QObject *context, Answer<Done> answer) = 0;
};

} // namespace deskbridge
