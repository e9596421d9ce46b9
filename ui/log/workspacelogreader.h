// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/log/logreader.h"

namespace deskbridge {

class Workspace;

class WorkspaceLogReader final : public LogReader {
public:
    explicit WorkspaceLogReader(Workspace &workspace) // outlives it
        : m_workspace(workspace)
    { }

    void read(const LogFilter &filter, int count, QObject *context,
              Answer<LogExcerpt> answer) override;
    [[nodiscard]] QString folder() const override;
    void readLevel(QObject *context, Answer<LogLevel> answer) override;
    void changeLevel(LogLevel level, QObject *context, Answer<LogLevel> answer) override;

private:
    Workspace &m_workspace;
};

} // namespace deskbridge
