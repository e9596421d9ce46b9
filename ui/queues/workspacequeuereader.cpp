// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/workspacequeuereader.h"

#include "core/workspace/completenessservice.h"
#include "core/workspace/queueservice.h"
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

void WorkspaceQueueReader::readCompleteness(IntegrationId id, Period period, QObject *context,
                                            Answer<Completeness> answer)
{
    m_workspace.completeness().read(id, period, context, std::move(answer));
}

void WorkspaceQueueReader::readBackground(IntegrationId id, QObject *context,
                                          Answer<QueueBackground> answer)
{
    m_workspace.queues().background(id, context, std::move(answer));
}

void WorkspaceQueueReader::readSeries(IntegrationId id, const SeriesQuestion &question,
                                      QObject *context, Answer<QueueSeries> answer)
{
    m_workspace.queues().series(id, question, context, std::move(answer));
}

void WorkspaceQueueReader::readSparklines(IntegrationId id, UtcTime from, UtcTime to, int parts,
                                          QObject *context,
                                          Answer<QHash<QueueId, QList<qint64>>> answer)
{
    m_workspace.queues().sparklines(id, from, to, parts, context, std::move(answer));
}

void WorkspaceQueueReader::readContacts(IntegrationId id, const ContactFilter &filter,
                                        const std::optional<ContactPosition> &after, int count,
                                        QObject *context, Answer<ContactPage> answer)
{
    m_workspace.queues().contacts(id, filter, after, count, context, std::move(answer));
}

void WorkspaceQueueReader::readTicket(IntegrationId id, TicketId ticket, QObject *context,
                                      Answer<QList<Contact>> answer)
{
    m_workspace.readContacts(id, ticket, context, std::move(answer));
}

} // namespace deskbridge
