// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/events/connectionlimits.h"
#include "core/events/connections.h"

#include <memory>

#include <httplib.h>

namespace deskbridge {

class TlsContext;

/// cpp-httplib's server with its connections kept within limits (PeerStream, WorkerPool). One request for
/// each connection: a thread belongs to a connection, and one that is kept alive for a next request is a
/// thread kept from everybody else; and nothing that is left of one request is taken for the next.
class HttpFront final : public httplib::Server {
public:
    /// @p tls none = plain HTTP.
    HttpFront(const ConnectionLimits &limits, std::shared_ptr<TlsContext> tls);

    /// Before stop(): connections end instead of being waited for, but for answers under way.
    void cutConnections() { m_connections.cutAll(); }
    /// For the threads that serve them.
    [[nodiscard]] Connections &list() { return m_connections; }

private:
    bool process_and_close_socket(socket_t socket) override;

    const ConnectionLimits m_limits;
    const std::shared_ptr<TlsContext> m_tls;
    Connections m_connections;
};

} // namespace deskbridge
