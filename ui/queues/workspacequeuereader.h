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
    void readCompleteness(IntegrationId id, Period period, QObject *context,
                          Answer<Completeness> answer) override;
    void readBackground(IntegrationId id, QObject *context,
                        Answer<QueueBackground> answer) override;
    void readSeries(IntegrationId id, const SeriesQuestion &question, QObject *context,
                    Answer<QueueSeries> answer) override;
    void readSparklines(IntegrationId id, UtcTime from, UtcTime to, int parts, QObject *context,
                        Answer<QHash<QueueId, QList<qint64>>> answer) override;
    void readContacts(IntegrationId id, const ContactFilter &filter,
                      const std::optional<ContactPosition> &after, int count, QObject *context,
                      Answer<ContactPage> answer) override;
    void readTicket(IntegrationId id, TicketId ticket, QObject *context,
                    Answer<QList<Contact>> answer) override;

private:
    Workspace &m_workspace;
};

} // namespace deskbridge
