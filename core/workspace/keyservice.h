// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/base/secret.h"
#include "core/domain/apikey.h"

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

signals:
    void changed(deskbridge::IntegrationId id); ///< a key is new or in another state

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
