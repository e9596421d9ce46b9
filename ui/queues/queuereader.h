// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/interval.h"

#include <QList>

class QObject;

namespace deskbridge {

/// The two questions the queue page asks. An interface, so that a test can answer late, wrongly or never.
class QueueReader {
public:
    virtual ~QueueReader() = default;
    virtual void readQueues(IntegrationId id, Period period, QObject *context,
                            Answer<QList<QueueSummary>> answer) = 0;
    virtual void reconcile(IntegrationId id, Period period, QObject *context,
                           Answer<Reconciliation> answer) = 0;
};

} // namespace deskbridge
