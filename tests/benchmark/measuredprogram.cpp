// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/measuredprogram.h"

#include <QList>
#include <QString>

#include <array>
#include <cstdlib>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace benchmark {

#ifdef Q_OS_UNIX

namespace {

using namespace std::chrono;

milliseconds toMilliseconds(const timeval &time)
{
    return seconds{time.tv_sec} + duration_cast<milliseconds>(microseconds{time.tv_usec});
}

[[noreturn]] void become(const QByteArray &program, const QList<QByteArray> &arguments, int input,
                         int output)
{
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), STDERR_FILENO);
    std::vector<char *> argv{const_cast<char *>(program.constData())};
    for (const QByteArray &argument : arguments)
        argv.push_back(const_cast<char *>(argument.constData()));
    argv.push_back(nullptr);
    execv(program.constData(), argv.data());
    _exit(127);
}

} // namespace

// QProcess does not tell what a child has used; wait4 does.
Measured run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const QByteArray path = program.toLocal8Bit();
    QList<QByteArray> encoded;
    for (const QString &argument : arguments)
        encoded.append(argument.toLocal8Bit());
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (pipe2(in.data(), O_CLOEXEC) != 0 || pipe2(out.data(), O_CLOEXEC) != 0)
        return {};

    const auto begin = steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        become(path, encoded, in[0], out[1]);
    close(in[0]);
    close(out[1]);
    if (write(in[1], input.constData(), static_cast<std::size_t>(input.size())) < 0)
        std::abort();
    close(in[1]);

    Measured measured;
    std::array<char, 65536> buffer{};
    for (ssize_t got = 0; (got = read(out[0], buffer.data(), buffer.size())) > 0;)
        measured.output.append(buffer.data(), got);
    close(out[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    measured.wall = duration_cast<milliseconds>(steady_clock::now() - begin);
    measured.cpu = toMilliseconds(usage.ru_utime) + toMilliseconds(usage.ru_stime);
    measured.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
#ifdef Q_OS_MACOS
    measured.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1048576.0; // bytes there
#else
    measured.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024.0;
#endif
    return measured;
}

#else

Measured run(const QString &, const QStringList &, const QByteArray &)
{
    return {}; // measured on Unix alone
}

#endif

} // namespace benchmark
