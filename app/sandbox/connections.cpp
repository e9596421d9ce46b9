// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/connections.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <optional>
#endif

namespace sandbox {

#ifdef Q_OS_UNIX
namespace {

constexpr int mostFiles = 4096;

using NameOf = int (*)(int, sockaddr *, socklen_t *);

std::optional<int> portOf(int file, NameOf nameOf)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    // The socket interface is typed this way: a generic address that is really a specific one.
    auto *generic = reinterpret_cast<sockaddr *>(&address); // NOLINT
    if (nameOf(file, generic, &size) != 0 || address.sin_family != AF_INET)
        return std::nullopt;
    return ntohs(address.sin_port);
}

template <class Visitor> void visitConnections(int serverPort, Visitor visit)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const int end = static_cast<int>(std::min<rlim_t>(limit.rlim_cur, mostFiles));
    for (int file = 0; file < end; ++file) {
        const auto local =
            portOf(file, [](int f, sockaddr *a, socklen_t *s) { return getsockname(f, a, s); });
        if (local != serverPort)
            continue;
        const auto peer =
            portOf(file, [](int f, sockaddr *a, socklen_t *s) { return getpeername(f, a, s); });
        if (peer)
            visit(file, *peer);
    }
}

} // namespace

bool resetConnection(int serverPort, int clientPort)
{
    bool isDone = false;
    visitConnections(serverPort, [&](int file, int peer) {
        if (peer != clientPort)
            return;
#ifdef Q_OS_LINUX
        // Connecting to "no address" makes Linux send the reset at once.
        sockaddr nowhere{};
        nowhere.sa_family = AF_UNSPEC;
        isDone = connect(file, &nowhere, sizeof(nowhere)) == 0;
#else
        const linger atOnce{1, 0};
        setsockopt(file, SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
        isDone = shutdown(file, SHUT_RDWR) == 0;
#endif
    });
    return isDone;
}

void closeConnections(int serverPort)
{
    visitConnections(serverPort, [](int file, int) { shutdown(file, SHUT_RDWR); });
}

#else

bool resetConnection(int, int)
{
    return false;
}

void closeConnections(int) { }

#endif

} // namespace sandbox
