// SPDX-License-Identifier: Apache-2.0
#include "app/control/changehook.h"

#include <QProcess>
#include <QProcessEnvironment>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace deskbridge {

ChangeHook::ChangeHook(const QString &command, std::chrono::milliseconds limit)
    : m_words(QProcess::splitCommand(command))
    , m_limit(limit)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        emit failed(tr("The command of --on-change took longer than %Ln seconds and was ended.",
                       nullptr,
                       static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_limit).count())));
        endProcess();
    });
}

ChangeHook::~ChangeHook()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    endProcess();
    m_process->waitForFinished(1000);
}

bool ChangeHook::isCommand(const QString &command)
{
    const QStringList words = QProcess::splitCommand(command);
    return !words.isEmpty() && !words.first().isEmpty();
}

void ChangeHook::run(const Variables &variables)
{
    if (m_waiting.size() == mostWaiting) {
        m_waiting.removeFirst();
        emit failed(tr("More changes wait for the command of --on-change than can be kept; the "
                       "oldest was left out."));
    }
    m_waiting.append(variables);
    if (!m_process)
        next();
}

void ChangeHook::next()
{
    if (m_waiting.isEmpty()) {
        emit idle();
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Variables variables = m_waiting.takeFirst();
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    // Standard output belongs to the hub's own lines.
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_UNIX
    // A group of its own, so that what it starts can be ended with it.
    m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        if (how == QProcess::NormalExit && code != 0)
            emit failed(tr("The command of --on-change ended with code %1.").arg(code));
        else if (how != QProcess::NormalExit && m_deadline.isActive())
            emit failed(tr("The command of --on-change crashed."));
        end();
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the others end it too
        emit failed(
            tr("The command of --on-change cannot be started: %1").arg(m_process->errorString()));
        end();
    });
    m_deadline.start(m_limit);
    m_process->start(m_words.first(), m_words.mid(1));
}

void ChangeHook::end()
{
    m_deadline.stop();
    m_process->disconnect(this);
    m_process.release()->deleteLater(); // it is on the stack below
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_process)
                next();
        },
        Qt::QueuedConnection);
}

void ChangeHook::endProcess()
{
#ifdef Q_OS_UNIX
    if (m_process->processId() > 0)
        ::kill(-static_cast<pid_t>(m_process->processId()), SIGKILL);
#endif
    m_process->kill();
}

} // namespace deskbridge
