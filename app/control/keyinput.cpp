// SPDX-License-Identifier: Apache-2.0
#include "app/control/keyinput.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace deskbridge {
namespace {

constexpr qint64 longestLine = 4096; // a key has some twenty characters

#ifdef Q_OS_UNIX
/// Keeps a terminal from showing what is typed, as long as it lives.
class SilentTerminal {
public:
    SilentTerminal()
        : m_active(isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_active)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= static_cast<tcflag_t>(ECHONL);
        tcsetattr(STDIN_FILENO, TCSADRAIN, &silent);
    }
    ~SilentTerminal()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    [[nodiscard]] bool isActive() const { return m_active; }

private:
    termios m_before{};
    bool m_active;
};
#else
class SilentTerminal {
public:
    [[nodiscard]] bool isActive() const { return false; }
};
#endif

} // namespace

Result<Secret> readKeyFromStandardInput(Output &output, const QString &prompt)
{
    const SilentTerminal terminal;
    if (terminal.isActive())
        output.message(prompt);

    // Unbuffered, so that no buffer of the stream keeps a copy of the key.
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::InvalidKey);
    QByteArray line = input.readLine(longestLine);
    QByteArray trimmed = line.trimmed();
    Secret key(std::string_view(trimmed.constData(), static_cast<std::size_t>(trimmed.size())));
    Secret::wipe(trimmed);
    Secret::wipe(line);
    if (key.isEmpty())
        return failure(ErrorKind::InvalidKey);
    return key;
}

} // namespace deskbridge
