// SPDX-License-Identifier: Apache-2.0
#include "core/events/peerstream.h"

#include "core/events/tlscontext.h"

#ifdef DESKBRIDGE_WITH_OPENSSL
#include <openssl/err.h>
#include <openssl/ssl.h>
#endif

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace deskbridge {
namespace {

#ifdef _WIN32
constexpr int sendingEnds = SD_SEND;
constexpr int noSignal = 0;
using Length = int;

void makeNonBlocking(socket_t socket)
{
    u_long yes = 1;
    ::ioctlsocket(socket, FIONBIO, &yes);
}
void closeSocket(socket_t socket)
{
    ::closesocket(socket);
}
bool wouldBlock()
{
    return ::WSAGetLastError() == WSAEWOULDBLOCK;
}
int pollOne(WSAPOLLFD &descriptor, int milliseconds)
{
    return ::WSAPoll(&descriptor, 1, milliseconds);
}
using PollDescriptor = WSAPOLLFD;
#else
constexpr int sendingEnds = SHUT_WR;
#ifdef MSG_NOSIGNAL
constexpr int noSignal = MSG_NOSIGNAL;
#else
constexpr int noSignal = 0; // macOS; cpp-httplib ignores the signal for the whole program
#endif
using Length = std::size_t;

void makeNonBlocking(socket_t socket)
{
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL, 0) | O_NONBLOCK);
}
void closeSocket(socket_t socket)
{
    ::close(socket);
}
bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
int pollOne(pollfd &descriptor, int milliseconds)
{
    return ::poll(&descriptor, 1, milliseconds);
}
using PollDescriptor = pollfd;
#endif

void nameOf(const sockaddr_storage &address, socklen_t size, std::string &ip, int &port)
{
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> service{};
    if (::getnameinfo(reinterpret_cast<const sockaddr *>(&address), size, host.data(), host.size(),
                      service.data(), service.size(), NI_NUMERICHOST | NI_NUMERICSERV)
        != 0)
        return;
    ip = host.data();
    port = std::atoi(service.data());
}

} // namespace

PeerStream::PeerStream(socket_t socket, const ConnectionLimits &limits, Connections &connections,
                       const TlsContext *tls)
    : m_socket(socket)
    , m_limits(limits)
    , m_deadline(m_begun + limits.head)
{
    m_place.emplace(connections, socket);
    makeNonBlocking(socket);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&yes),
                 sizeof yes);
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        nameOf(address, size, m_remoteAddress, m_remotePort);
#ifdef DESKBRIDGE_WITH_OPENSSL
    if (tls) {
        m_tls = SSL_new(tls->handle());
        if (m_tls)
            SSL_set_fd(m_tls, static_cast<int>(socket));
    }
#else
    static_cast<void>(tls);
#endif
}

PeerStream::~PeerStream()
{
#ifdef DESKBRIDGE_WITH_OPENSSL
    if (m_tls)
        SSL_free(m_tls);
#endif
    // First out of the list: nobody may cut a socket that is another connection's by then.
    m_place.reset();
    closeSocket(m_socket);
}

PeerStream::Head PeerStream::readHead()
{
    if (!handshake())
        return Head::Gone;
    std::array<char, 4096> part{};
    while (true) {
        const ssize_t size = receive(part.data(), part.size());
        if (size <= 0)
            return Head::Gone;
        const std::size_t before = m_buffer.size();
        m_buffer.append(part.data(), static_cast<std::size_t>(size));
        if (m_buffer.front() < 'A' || m_buffer.front() > 'Z')
            return Head::NotHttp;
        const std::size_t end = headEnd(before);
        if (std::min(end, m_buffer.size()) > m_limits.headBytes)
            return Head::TooLong;
        if (end != std::string::npos)
            break;
    }
    m_deadline = m_begun + m_limits.request;
    return Head::Complete;
}

/// An empty line: CR LF CR LF, or LF LF from who does without.
std::size_t PeerStream::headEnd(std::size_t from) const
{
    const std::size_t start = from < 3 ? 0 : from - 3;
    return std::min(m_buffer.find("\r\n\r\n", start), m_buffer.find("\n\n", start));
}

ssize_t PeerStream::read(char *bytes, size_t size)
{
    if (m_taken < m_buffer.size()) {
        const std::size_t taken = std::min(size, m_buffer.size() - m_taken);
        std::memcpy(bytes, m_buffer.data() + m_taken, taken);
        m_taken += taken;
        return static_cast<ssize_t>(taken);
    }
    // By the piece: cpp-httplib reads a chunked body's frames byte by byte.
    std::array<char, 16384> part{};
    const ssize_t received = receive(part.data(), part.size());
    if (received <= 0)
        return received;
    m_buffer.assign(part.data(), static_cast<std::size_t>(received));
    m_taken = 0;
    return read(bytes, size);
}

ssize_t PeerStream::receive(char *bytes, size_t size)
{
    if (m_received >= m_limits.requestBytes)
        return -1;
    while (true) {
        ssize_t received = 0;
#ifdef DESKBRIDGE_WITH_OPENSSL
        if (m_tls) {
            ERR_clear_error();
            received = SSL_read(m_tls, bytes, static_cast<int>(size));
        } else
#endif
            received = ::recv(m_socket, bytes, static_cast<Length>(size), 0);
        if (received > 0) {
            m_received += static_cast<std::size_t>(received);
            return received;
        }
        if (received == 0 && !m_tls)
            return 0;
        if (!waitAsAsked(static_cast<int>(received), Direction::Read))
            return -1;
    }
}

ssize_t PeerStream::write(const char *bytes, size_t size)
{
    m_answerDeadline = Steady::now() + m_limits.answer;
    while (true) {
        ssize_t written = 0;
#ifdef DESKBRIDGE_WITH_OPENSSL
        if (m_tls) {
            ERR_clear_error();
            written = SSL_write(m_tls, bytes, static_cast<int>(size));
        } else
#endif
            written = ::send(m_socket, bytes, static_cast<Length>(size), noSignal);
        if (written > 0)
            return written;
        if (!waitAsAsked(static_cast<int>(written), Direction::Write))
            return -1;
    }
}

bool PeerStream::handshake()
{
#ifdef DESKBRIDGE_WITH_OPENSSL
    if (!m_tls)
        return true;
    while (true) {
        ERR_clear_error();
        const int accepted = SSL_accept(m_tls);
        if (accepted == 1)
            return true;
        if (!waitAsAsked(accepted, Direction::Read))
            return false;
    }
#else
    return true;
#endif
}

bool PeerStream::waitAsAsked(int result, Direction operation)
{
    const auto deadline = operation == Direction::Read ? m_deadline : m_answerDeadline;
#ifdef DESKBRIDGE_WITH_OPENSSL
    if (m_tls) {
        switch (SSL_get_error(m_tls, result)) {
        case SSL_ERROR_WANT_READ:
            return wait(Direction::Read, deadline);
        case SSL_ERROR_WANT_WRITE:
            return wait(Direction::Write, deadline);
        default:
            return false;
        }
    }
#endif
    return result < 0 && wouldBlock() && wait(operation, deadline);
}

bool PeerStream::wait(Direction direction, Steady::time_point deadline)
{
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(deadline - Steady::now()).count();
    if (left <= 0 || m_place->isCut())
        return false;
    PollDescriptor descriptor{};
    descriptor.fd = m_socket;
    descriptor.events = direction == Direction::Read ? POLLIN : POLLOUT;
    m_place->setWaiting(true);
    const int ready = pollOne(descriptor, static_cast<int>(left));
    m_place->setWaiting(false);
    // What the poll saw, an end or an error too, the next call tells. EINTR: the deadline is looked at again.
    return ready != 0 && !m_place->isCut();
}

void PeerStream::sayFarewell()
{
    m_deadline = Steady::now() + m_limits.farewell;
#ifdef DESKBRIDGE_WITH_OPENSSL
    if (m_tls && SSL_is_init_finished(m_tls)) {
        ERR_clear_error();
        SSL_shutdown(m_tls);
        SSL_free(m_tls);
        m_tls = nullptr; // what still comes is read as it is, and dropped
    }
#endif
    ::shutdown(m_socket, sendingEnds);
    m_received = 0;
    std::array<char, 16384> dropped{};
    while (!m_tls && receive(dropped.data(), dropped.size()) > 0) { }
}

void PeerStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = m_remoteAddress;
    port = m_remotePort;
}

void PeerStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        nameOf(address, size, ip, port);
}

} // namespace deskbridge
