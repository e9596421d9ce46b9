// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/workspacequeuereader.h"

#include "core/workspace/workspace.h"

namespace deskbridge {

WorkspaceQueueReader::WorkspaceQueueReader(Workspace &workspace)
    : m_workspace(workspace)
{ }

void WorkspaceQueueReader::readQueues(IntegrationId id, Period period, QObject *context,
                                      Answer<QList<QueueSummary>> answer)
{
    m_workspace.readQueues(id, period, context, std::move(answer));
}

void WorkspaceQueueReader::reconcile(IntegrationId id, Period period, QObject *context,
                                     Answer<Reconciliation> answer)
{
    m_workspace.reconcile(id, period, context, std::move(answer));
}

} // namespace deskbridge
