// SPDX-License-Identifier: Apache-2.0
#include "ui/status/workspacehealthreader.h"

#include "core/workspace/healthservice.h"

namespace deskbridge {

WorkspaceHealthReader::WorkspaceHealthReader(const HealthService &service)
    : m_service(service)
{ }

void WorkspaceHealthReader::readReport(IntegrationId id, QObject *context,
                                       Answer<HealthReport> answer)
{
    m_service.report(id, context, std::move(answer));
}

void WorkspaceHealthReader::readHistory(IntegrationId id, int count, QObject *context,
                                        Answer<QList<VerdictChange>> answer)
{
    m_service.history(id, count, context, std::move(answer));
}

void WorkspaceHealthReader::readHours(IntegrationId id, UtcTime from, UtcTime to, QObject *context,
                                      Answer<QList<LaneHour>> answer)
{
    m_service.laneHours(id, from, to, context, std::move(answer));
}

} // namespace deskbridge
