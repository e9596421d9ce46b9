// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/events/connectionlimits.h"
#include "core/events/connections.h"

#include <chrono>
#include <optional>
#include <string>

#include <httplib.h>

struct ssl_st;

namespace deskbridge {

class TlsContext;

/// One accepted connection, with or without TLS, as cpp-httplib reads and writes it. Nothing in it takes
/// longer or more than the limits say: cpp-httplib's own timeouts are for each read, and a byte every few
/// seconds satisfies them for ever. One thread; closes the socket.
class PeerStream final : public httplib::Stream {
public:
    /// @p tls none = plain. Limits, connections and tls outlive it.
    PeerStream(socket_t socket, const ConnectionLimits &limits, Connections &connections,
               const TlsContext *tls);
    ~PeerStream();

    enum class Head {
        Complete,
        TooLong,
        NotHttp, ///< it does not begin like a request
        Gone, ///< the other side left, was too slow or was cut, or the handshake failed
    };
    /// TLS handshake and the request's head. Only a complete one is handed to cpp-httplib.
    [[nodiscard]] Head readHead();
    /// Tells the other side that no more comes and waits a moment for it to take that: closing at once
    /// would throw the answer away when there are bytes nobody has read.
    void sayFarewell();
    [[nodiscard]] const std::string &remoteAddress() const { return m_remoteAddress; }
    [[nodiscard]] int remotePort() const { return m_remotePort; }

    // httplib::Stream, in all versions' words; none is marked as overriding, because none does in each.
    bool is_readable() const { return true; }
    bool wait_readable() const { return is_readable(); }
    bool is_writable() const { return true; }
    bool wait_writable() const { return true; }
    ssize_t read(char *bytes, size_t size);
    ssize_t write(const char *bytes, size_t size);
    using httplib::Stream::write;
    void get_remote_ip_and_port(std::string &ip, int &port) const;
    void get_local_ip_and_port(std::string &ip, int &port) const;
    socket_t socket() const { return m_socket; }
    time_t duration() const { return 0; }

private:
    using Steady = std::chrono::steady_clock;
    enum class Direction { Read, Write }; // an operation's; TLS may have to read in order to write

    [[nodiscard]] bool handshake();
    /// What there is, or what comes before the deadline; 0 at the end, below when it failed.
    [[nodiscard]] ssize_t receive(char *bytes, size_t size);
    /// Waits for what the last call on the socket or on TLS asks for; false: it failed.
    [[nodiscard]] bool waitAsAsked(int result, Direction operation);
    [[nodiscard]] bool wait(Direction direction, Steady::time_point deadline);
    /// Where the head ends, looked for from there on; npos = not yet.
    [[nodiscard]] std::size_t headEnd(std::size_t from) const;

    socket_t m_socket;
    const ConnectionLimits &m_limits;
    std::optional<Connections::Place> m_place;
    ssl_st *m_tls = nullptr;
    Steady::time_point m_begun = Steady::now();
    Steady::time_point m_deadline; ///< of reading
    Steady::time_point m_answerDeadline;
    std::string m_buffer; ///< the head, and what came with it
    std::size_t m_taken = 0; ///< of the buffer
    std::size_t m_received = 0;
    std::string m_remoteAddress;
    int m_remotePort = 0;
};

} // namespace deskbridge
