// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/keyrotation.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace deskbridge {

class ActivityLog;
class Database;
class InjixoKeyKeeper;

/// The guided replacements of injixo API keys: which are open, over restarts, and what a person does about
/// them. One whose former key has ended by itself while the new one is in use is finished by the program.
/// Engine thread; all references outlive it.
class KeyRotationKeeper final : public QObject {
    Q_OBJECT
public:
    KeyRotationKeeper(Database &database, InjixoKeyKeeper &keys, ActivityLog &activity,
                      const Clock &clock);

    /// From now on looks every minute which are finished by themselves. Only one program on a data folder does.
    void watch();
    /// The one that is open; also one that only a retiring key stands for.
    [[nodiscard]] Result<std::optional<KeyRotation>> find(IntegrationId id) const;
    /// A new key made here; the former one lives on for @p overlap.
    [[nodiscard]] Result<IssuedInjixoKey> begin(IntegrationId id, RotationReason reason,
                                                std::chrono::seconds overlap);
    /// The new key is going to be generated in injixo and kept here (InjixoKeyKeeper::keep).
    [[nodiscard]] Outcome beginInInjixo(IntegrationId id, RotationReason reason);
    /// Gives the retiring key more time, from now. None: no key is retiring.
    [[nodiscard]] Result<std::optional<InjixoKeyFacts>> extend(IntegrationId id,
                                                               std::chrono::seconds time);
    /// Ends the former key, if it still lives, and with it the replacement.
    [[nodiscard]] Outcome finish(IntegrationId id);
    /// Forgets a replacement whose new key was never there.
    [[nodiscard]] Outcome abandon(IntegrationId id);
    /// Looks whether the replacement is finished by itself.
    void settle(IntegrationId id);

signals:
    void changed(deskbridge::IntegrationId id);

private:
    void settleAll();
    [[nodiscard]] Outcome open(const KeyRotation &rotation);
    [[nodiscard]] Outcome close(IntegrationId id, Actor actor, bool isFinished);

    Database &m_database;
    InjixoKeyKeeper &m_keys;
    ActivityLog &m_activity;
    const Clock &m_clock;
    QTimer m_minute;
};

} // namespace deskbridge
