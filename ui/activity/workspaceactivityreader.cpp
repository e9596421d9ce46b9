// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/workspaceactivityreader.h"

#include "core/workspace/activityservice.h"

#include <utility>

namespace deskbridge {

void WorkspaceActivityReader::list(std::optional<IntegrationId> integration, int count,
                                   std::optional<qint64> before, QObject *context,
                                   Answer<QList<ActivityEntry>> answer)
{
    m_service.list(integration, count, before, context, std::move(answer));
}

} // namespace deskbridge
