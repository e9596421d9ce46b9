// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/health.h"

#include <QList>

class QObject;

namespace deskbridge {

/// What the pages about health ask. An interface, so that a test can answer late, wrongly or never.
class HealthReader {
public:
    virtual ~HealthReader() = default;
    virtual void readReport(IntegrationId id, QObject *context, Answer<HealthReport> answer) = 0;
    virtual void readHistory(IntegrationId id, int count, QObject *context,
                             Answer<QList<VerdictChange>> answer) = 0;
    /// Only hours that have something; both ends are whole hours.
    virtual void readHours(IntegrationId id, UtcTime from, UtcTime to, QObject *context,
                           Answer<QList<LaneHour>> answer) = 0;
};

} // namespace deskbridge
