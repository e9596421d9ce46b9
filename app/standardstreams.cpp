// SPDX-License-Identifier: Apache-2.0
#include "app/standardstreams.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace deskbridge {

void occupyStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        const bool isClosed = ::fcntl(stream, F_GETFD) == -1 && errno == EBADF;
        // The lowest free number is given, and those below are taken by now.
        if (isClosed && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream)
            ::_exit(2);
    }
#endif
}

} // namespace deskbridge
