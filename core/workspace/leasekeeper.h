// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/processidentity.h"
#include "core/base/result.h"
#include "core/store/leasetable.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace deskbridge {

class Database;

/// Of the programs on one data folder, one does the importing: who has the lease. The holder shows every few
/// seconds that it lives. It is taken over at once when its process has gone, and where that cannot be seen
/// (another container) after half a minute without a sign of life, which is counted by the looker's own
/// monotonic clock, so that no clock that is set matters. A holder that was stopped and goes on finds out at
/// its next look; what it still stored until then the ledger takes once.
///
///   watching ──nobody has it, or its holder has gone──→ held ──another has taken it──→ watching
///
/// Engine thread; database and clock outlive it. Its destruction gives the lease back.
class LeaseKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lookEvery{1};
    static constexpr std::chrono::seconds beatEvery{10};
    static constexpr std::chrono::seconds silentAfter{35};

    LeaseKeeper(Database &database, const Clock &clock,
                const ProcessIdentity &process = ownProcess());
    ~LeaseKeeper() override;

    /// From now on takes it whenever it is to be had, and looks every second.
    void compete();
    /// Takes it now if it is to be had, and then keeps it. Gives isHeld().
    bool take();
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// The process that has it when we do not; none when nobody has.
    [[nodiscard]] std::optional<qint64> otherProcess() const { return m_otherProcess; }
    /// What the timer does.
    void look();

signals:
    void changed(bool held);
    /// Another program has it, or no other any more.
    void otherChanged();

private:
    void keep();
    [[nodiscard]] bool isStillOurs() const;
    void tryTake();
    [[nodiscard]] bool isToBeHad(const std::optional<Lease> &lease);
    void setHeld(bool held);
    void setOther(std::optional<qint64> process);

    Database &m_database;
    const Clock &m_clock;
    Lease m_own;
    bool m_held = false;
    bool m_competes = false;
    std::optional<qint64> m_otherProcess;
    std::optional<Lease> m_seen; ///< another's, as it was when it last changed
    std::chrono::milliseconds m_seenAt{0};
    std::chrono::milliseconds m_beatAt{0}; ///< our last one that was stored
    QTimer m_timer;
};

} // namespace deskbridge
