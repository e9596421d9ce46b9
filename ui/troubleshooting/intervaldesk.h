// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/workspace/intervalreport.h"

#include <QList>

class QObject;

namespace deskbridge {

/// What the question about injixo's last interval asks. An interface, so that tests can answer as they like.
class IntervalDesk {
public:
    virtual ~IntervalDesk() = default;
    virtual void readQueues(IntegrationId id, QObject *context,
                            Answer<QList<QueueSummary>> answer) = 0;
    virtual void report(IntegrationId id, const QList<ShownInterval> &shown, QObject *context,
                        Answer<IntervalReport> answer) = 0;
};

} // namespace deskbridge
