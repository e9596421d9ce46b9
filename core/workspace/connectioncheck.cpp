// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/connectioncheck.h"

#include <algorithm>
#include <utility>

namespace deskbridge {

ConnectionCheck::ConnectionCheck(Launch launch, QList<CheckId> steps)
    : m_launch(std::move(launch))
    , m_steps(std::move(steps))
    , m_checks(pendingChecks(m_steps))
{ }

ConnectionCheck::~ConnectionCheck()
{
    cancel();
}

void ConnectionCheck::start()
{
    cancel();
    m_checks = pendingChecks(m_steps);
    m_running = true;
    ++m_run;
    m_cancel = m_launch(this, m_run);
}

void ConnectionCheck::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    if (const Cancel cancelProbe = std::exchange(m_cancel, {}))
        cancelProbe();
}

void ConnectionCheck::report(int run, const CheckResult &check)
{
    if (!m_running || run != m_run)
        return;
    const auto known = std::ranges::find(m_checks, check.id, &CheckResult::id);
    if (known != m_checks.end())
        *known = check;
    emit checkChanged(check);
}

void ConnectionCheck::end(int run, const QList<CheckResult> &checks)
{
    if (!m_running || run != m_run)
        return;
    m_running = false;
    m_cancel = {};
    m_checks = checks;
    emit finished(checks);
}

} // namespace deskbridge
