// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandbox.h"

#include <condition_variable>
#include <memory>
#include <thread>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace sandbox {

/// Speaks HTTP for a Sandbox on 127.0.0.1, on threads of its own. Also makes the damage that only a
/// connection can suffer: waiting, resetting, cutting off. Stops when destroyed.
class Server {
public:
    Server(const Settings &settings, const Clock &clock);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// 0 takes any free port. False if the port cannot be had.
    [[nodiscard]] bool listen(int port);
    [[nodiscard]] int port() const { return m_port; }
    void stop();

private:
    void answer(const httplib::Request &request, httplib::Response &response);
    void damage(const httplib::Request &request, httplib::Response &response, Reply &reply);
    void live(double secondsPerEvent);
    /// False when the server is stopped meanwhile.
    bool waitFor(std::chrono::milliseconds time);

    Sandbox m_sandbox;
    std::optional<double> m_liveSeconds;
    std::unique_ptr<httplib::Server> m_http;
    int m_port = 0;
    std::mutex m_stopMutex;
    std::condition_variable m_stopRequested;
    bool m_isStopping = false;
    std::thread m_listener;
    std::thread m_events;
};

} // namespace sandbox
