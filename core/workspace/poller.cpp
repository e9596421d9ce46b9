// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/poller.h"

#include "core/base/logging.h"
#include "core/store/sweeptable.h"
#include "core/workspace/importdispatcher.h"
#include "core/workspace/integrationkeeper.h"

#include <algorithm>

namespace deskbridge {
namespace {

using namespace std::chrono_literals;

// How late an import may be; a look at what is due asks nobody but the own database.
constexpr auto lookEvery = 5s;

constexpr int doublings = 16; // no pause is that long

bool isOnTheWay(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::HostUnknown:
    case ErrorKind::TimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace

Poller::Poller(Database &database, IntegrationKeeper &integrations, ImportDispatcher &imports,
               const Clock &clock, std::chrono::minutes period)
    : m_database(database)
    , m_integrations(integrations)
    , m_imports(imports)
    , m_clock(clock)
    , m_period(period)
    , m_wallThen(clock.now())
    , m_monotonicThen(clock.monotonic())
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Poller::poll);
    connect(&m_imports, &ImportDispatcher::finished, this, &Poller::note);
}

void Poller::start()
{
    m_rests = false;
    m_timer.start();
    poll();
}

void Poller::rest()
{
    m_rests = true;
    m_timer.stop();
}

void Poller::setPeriod(std::chrono::minutes period)
{
    m_period = period;
}

void Poller::poll()
{
    noticeSleep();
    const auto integrations = m_integrations.list();
    if (!integrations)
        return; // the next look asks again, and whoever lists them is told
    const auto now = m_clock.monotonic();
    for (const Integration &integration : *integrations) {
        const auto course = m_courses.find(integration.id);
        const bool isDue =
            course == m_courses.end() || now - course->second.endedAt >= pause(course->second);
        if (!isDue || !mayImport(integration))
            continue;
        m_courses[integration.id].endedAt = now; // one that cannot even start waits its turn too
        m_imports.start(integration, {}, sweepIsDue(integration.id),
                        [](const Result<ImportSummary> &) { });
    }
}

void Poller::pollAll()
{
    m_courses.clear();
    poll();
}

void Poller::pollNow(IntegrationId id)
{
    m_courses.erase(id);
    poll();
}

std::optional<UtcTime> Poller::nextImportAt(const Integration &integration) const
{
    if (m_rests || !mayImport(integration))
        return std::nullopt;
    const auto course = m_courses.find(integration.id);
    if (course == m_courses.end())
        return m_clock.now();
    const auto left = course->second.endedAt + pause(course->second) - m_clock.monotonic();
    return m_clock.now() + std::chrono::ceil<std::chrono::seconds>(std::max(left, 0ms));
}

bool Poller::mayImport(const Integration &integration) const
{
    return integration.state != IntegrationState::Paused && !m_heldBack.contains(integration.id)
        && !m_imports.isRunning(integration.id);
}

bool Poller::sweepIsDue(IntegrationId id) const
{
    const auto last = SweepTable(m_database).lastSweep(id);
    if (!last || !*last)
        return true;
    // A sweep in the future was noted by a clock that has been set back since.
    const auto since = m_clock.now() - **last;
    return since >= sweepEvery || since < 0s;
}

std::chrono::milliseconds Poller::pause(const Course &course) const
{
    if (course.failures == 0)
        return m_period;
    const std::chrono::milliseconds longest =
        course.onTheWay ? m_period : std::max<std::chrono::minutes>(m_period, longestRetry);
    const std::chrono::milliseconds first = course.onTheWay ? firstRetry : m_period;
    const std::chrono::milliseconds grown =
        first * (1LL << std::min(course.failures - 1, doublings));
    return std::min(longest, grown);
}

void Poller::note(IntegrationId id, const Result<ImportSummary> &result)
{
    Course &course = m_courses[id];
    course.endedAt = m_clock.monotonic();
    course.failures = result ? 0 : course.failures + 1;
    course.onTheWay = !result && isOnTheWay(result.error().kind);
}

/// The monotonic clock stands still while the computer sleeps.
void Poller::noticeSleep()
{
    const UtcTime wall = m_clock.now();
    const auto monotonic = m_clock.monotonic();
    const auto ahead = (wall - m_wallThen) - (monotonic - m_monotonicThen);
    m_wallThen = wall;
    m_monotonicThen = monotonic;
    if (ahead < sleptAtLeast)
        return;
    qCInfo(logging::importing) << "the clock ran ahead by"
                               << std::chrono::floor<std::chrono::seconds>(ahead).count()
                               << "s: every integration is due";
    m_courses.clear();
}

} // namespace deskbridge
