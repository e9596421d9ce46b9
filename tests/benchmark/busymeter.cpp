// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/busymeter.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace benchmark {
namespace {

double processorMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

double wallMilliseconds()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(since).count();
}

} // namespace

BusyMeter::BusyMeter()
{
    qApp->installEventFilter(this);
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &BusyMeter::begin);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &BusyMeter::end);
}

void BusyMeter::begin()
{
    if (m_busy)
        return;
    m_busy = true;
    m_wall = wallMilliseconds();
    m_processor = processorMilliseconds();
}

bool BusyMeter::eventFilter(QObject *, QEvent *)
{
    begin();
    return false;
}

void BusyMeter::end()
{
    if (!m_busy)
        return;
    m_busy = false;
    m_stretches.push_back({wallMilliseconds() - m_wall, processorMilliseconds() - m_processor,
                           m_wall / 1e3, m_during});
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto index = std::ceil(share * static_cast<double>(values.size())) - 1;
    return values.at(static_cast<std::size_t>(std::max(0.0, index)));
}

} // namespace benchmark
