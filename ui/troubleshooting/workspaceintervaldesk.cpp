// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/workspaceintervaldesk.h"

#include "core/workspace/diagnosticsservice.h"
#include "core/workspace/workspace.h"

#include <utility>

namespace deskbridge {

void WorkspaceIntervalDesk::readQueues(IntegrationId id, QObject *context,
                                       Answer<QList<QueueSummary>> answer)
{
    m_workspace.readQueues(id, {}, context, std::move(answer));
}

void WorkspaceIntervalDesk::report(IntegrationId id, const QList<ShownInterval> &shown,
                                   QObject *context, Answer<IntervalReport> answer)
{
    m_workspace.diagnostics().reportIntervals(id, shown, context, std::move(answer));
}

} // namespace deskbridge
