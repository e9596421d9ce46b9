// SPDX-License-Identifier: Apache-2.0
#include "core/events/workerpool.h"

#include "core/events/connections.h"

#include <utility>

namespace deskbridge {
namespace {

thread_local bool turningAway = false;

} // namespace

WorkerPool::WorkerPool(Connections &connections, int threads, int waiting)
    : m_connections(connections)
    , m_mostThreads(static_cast<std::size_t>(threads))
    , m_mostWaiting(static_cast<std::size_t>(waiting))
{ }

WorkerPool::~WorkerPool()
{
    shutdown();
}

WorkerPool::Taken WorkerPool::enqueue(std::function<void()> task)
{
    bool isServed = false;
    {
        const std::lock_guard lock(m_mutex);
        isServed = !m_stopping && m_waiting.size() < m_mostWaiting;
        if (isServed) {
            m_waiting.push_back(std::move(task));
            if (m_waiting.size() > m_idle && m_threads.size() < m_mostThreads)
                m_threads.emplace_back([this] { work(); });
            else if (m_waiting.size() > m_idle)
                m_connections.cutSlowest();
        }
    }
    if (isServed) {
        m_wake.notify_one();
    } else {
        turningAway = true;
        task();
        turningAway = false;
    }
    return static_cast<Taken>(true);
}

void WorkerPool::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void WorkerPool::on_idle()
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() > m_idle)
        m_connections.cutSlowest();
}

bool WorkerPool::turnsAway()
{
    return turningAway;
}

void WorkerPool::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty())
            return;
        const std::function<void()> task = std::move(m_waiting.front());
        m_waiting.pop_front();
        turningAway = m_stopping;
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace deskbridge
