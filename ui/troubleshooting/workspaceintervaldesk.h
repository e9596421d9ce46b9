// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/troubleshooting/intervaldesk.h"

namespace deskbridge {

class Workspace;

/// Asks the workspace.
class WorkspaceIntervalDesk final : public IntervalDesk {
public:
    explicit WorkspaceIntervalDesk(Workspace &workspace) // outlives it
        : m_workspace(workspace)
    { }

    void readQueues(IntegrationId id, QObject *context,
                    Answer<QList<QueueSummary>> answer) override;
    void report(IntegrationId id, const QList<ShownInterval> &shown, QObject *context,
                Answer<IntervalReport> answer) override;

private:
    Workspace &m_workspace;
};

} // namespace deskbridge
