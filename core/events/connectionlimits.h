// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

namespace deskbridge {

/// What one connection may take. A request is a few kilobytes over a good line, one per connection; these
/// are wide for that, and narrow for whoever wants to keep threads busy.
struct ConnectionLimits {
    int threads = 64; ///< one for each connection
    /// Accepted and waiting for a thread. More are closed at once, before they use up the program's files.
    int waiting = 256;
    std::chrono::milliseconds head =
        std::chrono::seconds{10}; ///< to its end, TLS handshake included
    std::chrono::milliseconds request =
        std::chrono::seconds{20}; ///< to its end, from the first byte
    std::chrono::milliseconds answer = std::chrono::seconds{5}; ///< until the other side took it
    std::chrono::milliseconds farewell = std::chrono::seconds{1}; ///< for bytes nobody wants
    std::size_t headBytes = 16 * 1024;
    std::size_t requestBytes = 2 * 1024 * 1024; ///< head, body and the frames of a chunked one
};

} // namespace deskbridge
