// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/completeness.h"
#include "core/domain/queueseries.h"

#include <QList>

class QObject;

namespace deskbridge {

/// The questions the queue page asks. An interface, so that a test can answer late, wrongly or never.
class QueueReader {
public:
    virtual ~QueueReader() = default;
    virtual void readQueues(IntegrationId id, Period period, QObject *context,
                            Answer<QList<QueueSummary>> answer) = 0;
    virtual void reconcile(IntegrationId id, Period period, QObject *context,
                           Answer<Reconciliation> answer) = 0;
    /// Whether everything of the period is here, as it was last compared.
    virtual void readCompleteness(IntegrationId id, Period period, QObject *context,
                                  Answer<Completeness> answer) = 0;
    virtual void readBackground(IntegrationId id, QObject *context,
                                Answer<QueueBackground> answer) = 0;
    virtual void readSeries(IntegrationId id, const SeriesQuestion &question, QObject *context,
                            Answer<QueueSeries> answer) = 0;
    virtual void readSparklines(IntegrationId id, UtcTime from, UtcTime to, int parts,
                                QObject *context, Answer<QHash<QueueId, QList<qint64>>> answer) = 0;
    virtual void readContacts(IntegrationId id, const ContactFilter &filter,
                              const std::optional<ContactPosition> &after, int count,
                              QObject *context, Answer<ContactPage> answer) = 0;
    virtual void readTicket(IntegrationId id, TicketId ticket, QObject *context,
                            Answer<QList<Contact>> answer) = 0;
};

} // namespace deskbridge
