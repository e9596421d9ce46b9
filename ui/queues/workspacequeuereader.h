// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/queues/queuereader.h"

namespace deskbridge {

class Workspace;

/// Asks the workspace.
class WorkspaceQueueReader final : public QueueReader {
public:
    /// `workspace` outlives the reader: both belong to the composition root.
    explicit WorkspaceQueueReader(Workspace &workspace);

    void readQueues(IntegrationId id, Period period, QObject *context,
                    Answer<QList<QueueSummary>> answer) override;
    void reconcile(IntegrationId id, Period period, QObject *context,
                   Answer<Reconciliation> answer) override;

private:
    Workspace &m_workspace;
};

} // namespace deskbridge
