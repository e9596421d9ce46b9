// SPDX-License-Identifier: Apache-2.0
#include "ui/log/workspacelogreader.h"

#include "core/workspace/logservice.h"
#include "core/workspace/settingsservice.h"
#include "core/workspace/workspace.h"

#include <QPointer>

#include <utility>

namespace deskbridge {
namespace {

Answer<Settings> levelOf(Answer<LogLevel> answer)
{
    return [answer = std::move(answer)](const Result<Settings> &settings) {
        if (settings)
            answer(settings->logLevel);
        else
            answer(failure(settings));
    };
}

} // namespace

void WorkspaceLogReader::read(const LogFilter &filter, int count, QObject *context,
                              Answer<LogExcerpt> answer)
{
    m_workspace.log().read(filter, count, context, std::move(answer));
}

QString WorkspaceLogReader::folder() const
{
    return m_workspace.log().folder();
}

void WorkspaceLogReader::readLevel(QObject *context, Answer<LogLevel> answer)
{
    m_workspace.settings().read(context, levelOf(std::move(answer)));
}

void WorkspaceLogReader::changeLevel(LogLevel level, QObject *context, Answer<LogLevel> answer)
{
    // Everything else stays as it is now, not as it was when the dialog was opened.
    m_workspace.settings().read(context,
                                [this, level, asker = QPointer(context),
                                 answer = std::move(answer)](const Result<Settings> &now) {
                                    if (!now)
                                        return answer(failure(now));
                                    Settings changed = *now;
                                    changed.logLevel = level;
                                    m_workspace.settings().change(changed, asker, levelOf(answer));
                                });
}

} // namespace deskbridge
