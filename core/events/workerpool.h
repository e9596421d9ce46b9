// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include <httplib.h>

namespace deskbridge {

class Connections;

/// Threads for connections, one each, made when they are needed and kept. When all are taken, a new
/// connection makes the slowest one give way; when too many wait even so, it is turned away.
class WorkerPool final : public httplib::TaskQueue {
public:
    WorkerPool(Connections &connections, int threads, int waiting); ///< connections outlive it
    ~WorkerPool() override;

    // Since 0.12 it says whether the task was taken; a task not taken would never close its socket, so here
    // every one is, to be served or to be turned away.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));
    Taken enqueue(std::function<void()> task) override;
    void shutdown() override;
    /// The accepting thread calls it every now and then.
    void on_idle() override;

    /// In a task: it is to close its connection and do nothing else.
    [[nodiscard]] static bool turnsAway();

private:
    void work();

    Connections &m_connections;
    const std::size_t m_mostThreads;
    const std::size_t m_mostWaiting;
    std::mutex m_mutex; ///< of all below
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_waiting;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace deskbridge
