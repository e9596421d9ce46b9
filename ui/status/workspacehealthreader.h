// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/status/healthreader.h"

namespace deskbridge {

class HealthService;

/// Asks the workspace.
class WorkspaceHealthReader final : public HealthReader {
public:
    explicit WorkspaceHealthReader(const HealthService &service); ///< which outlives it

    void readReport(IntegrationId id, QObject *context, Answer<HealthReport> answer) override;
    void readHistory(IntegrationId id, int count, QObject *context,
                     Answer<QList<VerdictChange>> answer) override;
    void readHours(IntegrationId id, UtcTime from, UtcTime to, QObject *context,
                   Answer<QList<LaneHour>> answer) override;

private:
    const HealthService &m_service;
};

} // namespace deskbridge
