// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <map>

namespace deskbridge {

class ImportDispatcher;
class IntegrationKeeper;

/// Keeps every integration up to date while the program runs: resumes what was left at the start, then one
/// continuous pass every period; deleted and spam lists at the first pass and once a day. What a person
/// stopped stays stopped until a person starts it again. Engine thread; all references outlive it.
class Poller final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::hours sweepEvery{24};

    Poller(IntegrationKeeper &integrations, ImportDispatcher &imports, const Clock &clock,
           std::chrono::milliseconds period);

    void start();
    /// One pass over all integrations now; those running, paused or held back are left alone.
    void poll();
    void holdBack(IntegrationId id) { m_heldBack.insert(id); }
    void release(IntegrationId id) { m_heldBack.remove(id); }

private:
    IntegrationKeeper &m_integrations;
    ImportDispatcher &m_imports;
    const Clock &m_clock;
    QTimer m_timer;
    QSet<IntegrationId> m_heldBack;
    std::map<IntegrationId, std::chrono::milliseconds> m_sweptAt;
};

} // namespace deskbridge
