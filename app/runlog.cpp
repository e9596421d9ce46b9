// SPDX-License-Identifier: Apache-2.0
#include "app/runlog.h"

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
    : m_file(dataFolder + u"/logs"_s, program)
{
    if (const Outcome opened = m_file.open(); opened)
        logTo(&m_file);
    else
        qCWarning(runLog) << opened.error().detail;
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
