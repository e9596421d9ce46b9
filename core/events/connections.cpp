// SPDX-License-Identifier: Apache-2.0
#include "core/events/connections.h"

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <algorithm>

namespace deskbridge {
namespace {

#ifdef _WIN32
constexpr int bothWays = SD_BOTH;
#else
constexpr int bothWays = SHUT_RDWR;
#endif

} // namespace

Connections::Place::Place(Connections &connections, SocketHandle socket)
    : m_connections(connections)
{
    const std::lock_guard lock(connections.m_mutex);
    m_entry = connections.m_entries.insert(
        connections.m_entries.end(),
        Entry{.socket = socket, .since = std::chrono::steady_clock::now()});
    if (connections.m_closed)
        cut(*m_entry);
}

Connections::Place::~Place()
{
    const std::lock_guard lock(m_connections.m_mutex);
    m_connections.m_entries.erase(m_entry);
}

void Connections::Place::setWaiting(bool waits)
{
    const std::lock_guard lock(m_connections.m_mutex);
    m_entry->waitsForPeer = waits;
    if (waits && m_connections.m_closed)
        cut(*m_entry);
}

bool Connections::Place::isCut() const
{
    const std::lock_guard lock(m_connections.m_mutex);
    return m_entry->isCut;
}

bool Connections::cutSlowest()
{
    const std::lock_guard lock(m_mutex);
    const auto slowest = std::ranges::find_if(
        m_entries, [before = std::chrono::steady_clock::now() - grace](const Entry &entry) {
            return entry.waitsForPeer && !entry.isCut && entry.since <= before;
        });
    if (slowest == m_entries.end())
        return false;
    cut(*slowest);
    return true;
}

void Connections::cutAll()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    for (Entry &entry : m_entries) {
        if (entry.waitsForPeer)
            cut(entry);
    }
}

int Connections::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_entries.size());
}

/// Its thread sees the end of the stream and closes the socket.
void Connections::cut(Entry &entry)
{
    entry.isCut = true;
    ::shutdown(entry.socket, bothWays);
}

} // namespace deskbridge
