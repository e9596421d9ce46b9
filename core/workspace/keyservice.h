// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"
#include "core/domain/keyrotation.h"
#include "core/workspace/keycomparison.h"
#include "core/workspace/keysoverview.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace deskbridge {

class Crossing;

/// How long the former key stays valid beside a new one, unless a person says otherwise: a working day to
/// enter the new one in Freshdesk.
inline constexpr std::chrono::hours usualKeyOverlap{24};

/// The workspace's part about the injixo API keys (Workspace::keys()). Same thread and same way of answering
/// as the workspace. What a pasted key is, diagnostics() tells. Errors: StoreFailed, StoreFull; of all that
/// change something also NoSuchIntegration.
class KeyService final : public QObject {
    Q_OBJECT
public:
    explicit KeyService(const Crossing &crossing); ///< which outlives it

    void list(IntegrationId id, QObject *context,
              Answer<QList<InjixoKeyFacts>> answer) const; ///< oldest first
    /// A key made here; the receiver of events becomes Deskbridge. At most two live keys: the one active until
    /// now is retiring for @p overlap (none: it ends at once), one that was retiring ends.
    void issue(IntegrationId id, std::chrono::hours overlap, QObject *context,
               Answer<IssuedInjixoKey> answer) const;
    /// A key made in injixo and pasted here: to the keychain; the receiver of events becomes injixo. Errors
    /// also: InvalidKey, and the keychain's.
    void keep(IntegrationId id, Secret key, QObject *context, Answer<InjixoKeyFacts> answer) const;
    /// Ends a key at once. None: the integration has no such key.
    void revoke(IntegrationId id, qint64 key, QObject *context,
                Answer<std::optional<InjixoKeyFacts>> answer) const;

    void overview(IntegrationId id, QObject *context, Answer<KeysOverview> answer) const;

    // The Freshdesk API key: what a new one can do beside the present one, and the switch (design §6). Errors
    // also: InvalidKey, InvalidAddress; of the switch the keychain's.
    void compareFreshdeskKey(IntegrationId id, Secret key, QObject *context,
                             Answer<KeyComparison> answer) const;
    /// Asks once more before it switches; done or refused, a working key is in use. Goes on when the context
    /// has gone.
    void replaceFreshdeskKey(IntegrationId id, Secret key, QObject *context,
                             Answer<KeySwitch> answer) const;

    // The guided replacement of the injixo API key, which outlives the program (KeyRotationKeeper)
    void beginRotation(IntegrationId id, RotationReason reason, std::chrono::hours overlap,
                       QObject *context, Answer<IssuedInjixoKey> answer) const;
    void beginRotationInInjixo(IntegrationId id, RotationReason reason, QObject *context,
                               Answer<Done> answer) const;
    void extendOverlap(IntegrationId id, std::chrono::hours time, QObject *context,
                       Answer<std::optional<InjixoKeyFacts>> answer) const;
    void finishRotation(IntegrationId id, QObject *context, Answer<Done> answer) const;
    void abandonRotation(IntegrationId id, QObject *context, Answer<Done> answer) const;

signals:
    /// A key is new, in another state or replaced, its owner was looked at, or a replacement began or ended.
    void changed(deskbridge::IntegrationId id);

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
