// SPDX-License-Identifier: Apache-2.0
#include "app/control/stopsignals.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>
#endif

namespace deskbridge {

#ifdef Q_OS_WIN

namespace {

StopSignals *listener = nullptr;

BOOL WINAPI heard(DWORD)
{
    // Called on a thread of the system's.
    SetConsoleCtrlHandler(heard, FALSE);
    if (listener)
        QMetaObject::invokeMethod(listener, &StopSignals::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class StopSignals::Private { };

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{ }

StopSignals::~StopSignals()
{
    SetConsoleCtrlHandler(heard, FALSE);
    listener = nullptr;
}

void StopSignals::listen()
{
    listener = this;
    SetConsoleCtrlHandler(heard, TRUE);
}

#else

namespace {

// A signal handler may do next to nothing but write to a file descriptor, so it needs this one global.
int wakeUp = -1;

void heard(int)
{
    const char byte = 1;
    static_cast<void>(!::write(wakeUp, &byte, 1));
}

void handle(int signal)
{
    struct sigaction action{};
    action.sa_handler = heard;
    sigemptyset(&action.sa_mask);
    // SA_RESETHAND: even while the event loop is busy, the second signal does what it always does.
    action.sa_flags =
        static_cast<int>(static_cast<unsigned>(SA_RESTART) | static_cast<unsigned>(SA_RESETHAND));
    sigaction(signal, &action, nullptr);
}

} // namespace

class StopSignals::Private {
public:
    ~Private()
    {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        notifier.reset();
        wakeUp = -1;
        ::close(ends[0]);
        ::close(ends[1]);
    }

    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{ }

StopSignals::~StopSignals() = default;

void StopSignals::listen()
{
    auto pipe = std::make_unique<Private>();
    if (::pipe(pipe->ends) != 0)
        return; // without it a signal just ends the program, which loses nothing stored
    wakeUp = pipe->ends[1];
    pipe->notifier = std::make_unique<QSocketNotifier>(pipe->ends[0], QSocketNotifier::Read);
    connect(pipe->notifier.get(), &QSocketNotifier::activated, this, [this] {
        d->notifier->setEnabled(false);
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        emit stopRequested();
    });
    d = std::move(pipe);
    handle(SIGINT);
    handle(SIGTERM);
}

#endif

} // namespace deskbridge
