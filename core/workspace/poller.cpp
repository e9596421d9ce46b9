// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/poller.h"

#include "core/workspace/importdispatcher.h"
#include "core/workspace/integrationkeeper.h"

namespace deskbridge {

Poller::Poller(IntegrationKeeper &integrations, ImportDispatcher &imports, const Clock &clock,
               std::chrono::milliseconds period)
    : m_integrations(integrations)
    , m_imports(imports)
    , m_clock(clock)
{
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &Poller::poll);
}

void Poller::start()
{
    m_timer.start();
    poll();
}

void Poller::poll()
{
    const auto integrations = m_integrations.list();
    if (!integrations)
        return; // the next pass asks again, and whoever lists them is told
    const auto now = m_clock.monotonic();
    for (const Integration &integration : *integrations) {
        const IntegrationId id = integration.id;
        if (integration.state == IntegrationState::Paused || m_heldBack.contains(id)
            || m_imports.isRunning(id))
            continue;
        const auto swept = m_sweptAt.find(id);
        const bool sweep = swept == m_sweptAt.end() || now - swept->second >= sweepEvery;
        m_imports.start(integration, {}, sweep,
                        [this, id, sweep, now](const Result<ImportSummary> &result) {
                            if (sweep && result && result->complete)
                                m_sweptAt[id] = now;
                        });
    }
}

} // namespace deskbridge
