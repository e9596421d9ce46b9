// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <list>
#include <mutex>

namespace deskbridge {

#ifdef _WIN64
using SocketHandle = unsigned long long;
#else
using SocketHandle = int;
#endif

/// The connections that hold a thread, so that one of them can be ended from outside: when all threads are
/// taken and somebody new comes, the one that has made its thread wait for the other side longest gives way. Any
/// thread.
class Connections {
    struct Entry {
        SocketHandle socket;
        std::chrono::steady_clock::time_point since;
        bool waitsForPeer = false;
        bool isCut = false;
    };

public:
    /// A connection's place in the list, from its thread's beginning until before its socket is closed.
    class Place {
    public:
        Place(Connections &connections, SocketHandle socket);
        ~Place();
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

        /// Whether its thread waits for the other side to send or to take something.
        void setWaiting(bool waits);
        [[nodiscard]] bool isCut() const;

    private:
        Connections &m_connections;
        std::list<Entry>::iterator m_entry;
    };

    /// Ends the oldest connection that waits for its other side and is older than this; who sends at once has
    /// long been answered by then. False: there is none.
    static constexpr std::chrono::milliseconds grace{250};
    bool cutSlowest();
    /// Ends all that wait, and each other one as soon as it does.
    void cutAll();
    [[nodiscard]] int count() const;

private:
    static void cut(Entry &entry);

    mutable std::mutex m_mutex;
    std::list<Entry> m_entries; ///< oldest first
    bool m_closed = false;
};

} // namespace deskbridge
