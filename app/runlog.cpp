// SPDX-License-Identifier: Apache-2.0
#include "app/runlog.h"

#include "core/base/ownerfolder.h"
#include "core/workspace/settingsservice.h"
#include "core/workspace/workspace.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace deskbridge {
namespace {

Q_LOGGING_CATEGORY(runLog, "app.log", QtWarningMsg)

void use(const Settings &settings)
{
    setLogLevel(settings.logLevel);
}

} // namespace

RunLog::RunLog(const QString &dataFolder, const QString &program)
{
    take(dataFolder + u"/logs"_s, program);
    if (!m_file)
        return;
    if (const Outcome opened = m_file->open(); !opened) {
        qCWarning(runLog) << opened.error().detail;
        return;
    }
    // Who asks for more by the environment wants to see it.
    const bool wantsMore = qEnvironmentVariableIsSet("QT_LOGGING_RULES");
    logTo(m_file.get(), wantsMore ? LogEcho::Everything : LogEcho::Warnings);
}

/// The first name that no running process writes to.
void RunLog::take(const QString &folder, const QString &program)
{
    if (!makeOwnerFolder(folder)) {
        qCWarning(runLog) << "log: the folder cannot be made";
        return;
    }
    for (int number = 1; number <= mostAtOnce; ++number) {
        const QString name = number == 1 ? program : program + u'-' + QString::number(number);
        auto lock = std::make_unique<QLockFile>(folder + u'/' + name + u".lock"_s);
        // Held for as long as the program runs: only a dead owner makes it stale, never its age.
        lock->setStaleLockTime(0);
        if (lock->tryLock(0)) {
            m_lock = std::move(lock);
            m_file = std::make_unique<LogFile>(folder, name);
            return;
        }
    }
    qCWarning(runLog) << "log: no file is free";
}

RunLog::~RunLog()
{
    logTo(nullptr);
    setLogLevel(LogLevel::Warnings);
}

void RunLog::follow(Workspace &workspace)
{
    disconnect(&workspace.settings(), nullptr, this, nullptr); // it may be opened more than once
    connect(&workspace.settings(), &SettingsService::changed, this, &use);
    workspace.settings().read(this, [](const Result<Settings> &settings) {
        if (settings)
            use(*settings);
    });
}

} // namespace deskbridge
