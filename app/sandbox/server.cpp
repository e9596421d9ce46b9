// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/server.h"

#include "app/sandbox/connections.h"

#include <httplib.h>

#include <limits>

namespace sandbox {
namespace {

constexpr const char *loopback = "127.0.0.1";

// A kept-alive connection holds a thread even while it is idle, and so does a hanging answer; there
// have to be more threads than connections any client keeps.
constexpr int threads = 48;
constexpr int keepAliveSeconds = 60;
constexpr std::chrono::milliseconds hangTime = std::chrono::minutes(10);

Call callOf(const httplib::Request &request)
{
    Call call;
    call.method = request.method;
    call.path = request.path;
    call.query = request.params;
    call.host = request.get_header_value("Host");
    call.authorization = request.get_header_value("Authorization");
    call.accept = request.get_header_value("Accept");
    call.contentType = request.get_header_value("Content-Type");
    const auto length = request.get_header_value("Content-Length");
    call.hasBody = !length.empty() && length != "0";
    return call;
}

} // namespace

Server::Server(const Settings &settings, const Clock &clock)
    : m_sandbox(settings, clock)
    , m_liveSeconds(settings.liveSeconds)
    , m_http(std::make_unique<httplib::Server>())
{
    m_http->new_task_queue = [] { return new httplib::ThreadPool(threads); };
    m_http->set_keep_alive_max_count(std::numeric_limits<int>::max());
    m_http->set_keep_alive_timeout(keepAliveSeconds);
    m_http->set_tcp_nodelay(true);
    // Answering before any routing spares a regular expression for each request.
    m_http->set_pre_routing_handler([this](const auto &request, auto &response) {
        if (request.method != "GET" && request.method != "HEAD")
            return httplib::Server::HandlerResponse::Unhandled; // its body is still to be read
        answer(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const auto handle = [this](const auto &request, auto &response) { answer(request, response); };
    m_http->Post(".*", handle);
    m_http->Put(".*", handle);
    m_http->Patch(".*", handle);
    m_http->Delete(".*", handle);
    m_http->Options(".*", handle);
}

Server::~Server()
{
    stop();
}

bool Server::listen(int port)
{
    if (port == 0)
        m_port = m_http->bind_to_any_port(loopback);
    else
        m_port = m_http->bind_to_port(loopback, port) ? port : -1;
    if (m_port <= 0)
        return false;
    m_listener = std::thread([this] { m_http->listen_after_bind(); });
    while (!m_http->is_running()) // stop() before that would be lost
        std::this_thread::yield();
    if (m_liveSeconds)
        m_events = std::thread([this] { live(*m_liveSeconds); });
    return true;
}

void Server::stop()
{
    {
        const std::scoped_lock lock(m_stopMutex);
        m_isStopping = true;
    }
    m_stopRequested.notify_all();
    if (m_events.joinable())
        m_events.join();
    if (!m_listener.joinable())
        return;
    m_http->stop();
    closeConnections(m_port);
    m_listener.join();
}

bool Server::waitFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_stopMutex);
    return !m_stopRequested.wait_for(lock, time, [this] { return m_isStopping; });
}

void Server::live(double secondsPerEvent)
{
    const auto pause = std::chrono::milliseconds(static_cast<std::int64_t>(secondsPerEvent * 1000));
    for (std::uint64_t event = 1; waitFor(pause); ++event)
        m_sandbox.happen(event);
}

void Server::answer(const httplib::Request &request, httplib::Response &response)
{
    const Call call = callOf(request);
    Reply reply = m_sandbox.answer(call, request.body);
    if (reply.latency.count() > 0)
        waitFor(reply.latency);
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name, value);
    if (call.hasBody && request.body.empty())
        response.set_header("Connection", "close"); // the unread body would be taken for a request
    if (reply.damage != Damage::None) {
        damage(request, response, reply);
        return;
    }
    // With its charset the type is one the library does not compress; brotli at full strength, its
    // default, would make 10 pages a second.
    response.set_header("Content-Type", reply.contentType);
    response.body = std::move(reply.body);
}

void Server::damage(const httplib::Request &request, httplib::Response &response, Reply &reply)
{
    if (reply.damage == Damage::Hang)
        waitFor(hangTime);
    if (reply.damage != Damage::Cut)
        resetConnection(m_port, request.remote_port);
    // Half the body, then the end: a cut, and what is left of a reset where none could be made.
    auto body = std::make_shared<const std::string>(std::move(reply.body));
    const std::size_t length = body->size() + 2;
    response.set_content_provider(length, reply.contentType,
                                  [body](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                                      if (offset == 0)
                                          sink.write(body->data(), body->size() / 2);
                                      return false;
                                  });
}

} // namespace sandbox
