// SPDX-License-Identifier: Apache-2.0
#include "core/events/httpfront.h"

#include "core/events/peerstream.h"
#include "core/events/tlscontext.h"
#include "core/events/workerpool.h"

#ifndef _WIN32
#include <sys/socket.h>
#endif

#include <functional>
#include <string_view>

namespace deskbridge {
namespace {

using SetUp = std::function<void(httplib::Request &)>;

// cpp-httplib's one entry for a request on a stream of ours, as it is called until 0.17 and since. The
// compiler picks the one whose parameter the installed version's is.
template <class Server>
[[maybe_unused]] bool processOn(Server &server, PeerStream &peer,
                                bool (Server::*process)(httplib::Stream &, bool, bool &,
                                                        const SetUp &))
{
    bool closed = false;
    return (server.*process)(peer, true, closed, nullptr);
}

template <class Server>
[[maybe_unused]] bool processOn(Server &server, PeerStream &peer,
                                bool (Server::*process)(httplib::Stream &, const std::string &, int,
                                                        const std::string &, int, bool, bool &,
                                                        const SetUp &))
{
    bool closed = false;
    std::string ip;
    int port = 0;
    peer.get_local_ip_and_port(ip, port);
    return (server.*process)(peer, peer.remoteAddress(), peer.remotePort(), ip, port, true, closed,
                             nullptr);
}

void refuse(PeerStream &peer, std::string_view status)
{
    std::string answer = "HTTP/1.1 ";
    answer += status;
    answer += "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    peer.write(answer.data(), answer.size());
}

/// cpp-httplib's own let a second program listen at the same port (SO_REUSEPORT), and requests go to either.
void setSocketOptions(socket_t socket)
{
    const int yes = 1;
#ifdef _WIN32
    constexpr int option = SO_EXCLUSIVEADDRUSE;
#else
    constexpr int option = SO_REUSEADDR;
#endif
    ::setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&yes), sizeof yes);
}

} // namespace

HttpFront::HttpFront(const ConnectionLimits &limits, std::shared_ptr<TlsContext> tls)
    : m_limits(limits)
    , m_tls(std::move(tls))
{
    set_socket_options(setSocketOptions);
    set_idle_interval(Connections::grace);
    set_keep_alive_max_count(1);
}

bool HttpFront::process_and_close_socket(socket_t socket)
{
    PeerStream peer(socket, m_limits, m_connections, m_tls.get());
    if (WorkerPool::turnsAway())
        return false;
    switch (peer.readHead()) {
    case PeerStream::Head::Complete:
        processOn<HttpFront>(*this, peer, &HttpFront::process_request);
        break;
    case PeerStream::Head::TooLong:
        refuse(peer, "431 Request Header Fields Too Large");
        break;
    case PeerStream::Head::NotHttp:
        refuse(peer, "400 Bad Request");
        break;
    case PeerStream::Head::Gone:
        return false;
    }
    peer.sayFarewell();
    return true;
}

} // namespace deskbridge
