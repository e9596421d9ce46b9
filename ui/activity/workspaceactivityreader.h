// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/activity/activityreader.h"

namespace deskbridge {

class ActivityService;

class WorkspaceActivityReader final : public ActivityReader {
public:
    explicit WorkspaceActivityReader(const ActivityService &service) // outlives it
        : m_service(service)
    { }

    void list(std::optional<IntegrationId> integration, int count, std::optional<qint64> before,
              QObject *context, Answer<QList<ActivityEntry>> answer) override;

private:
    const ActivityService &m_service;
};

} // namespace deskbridge
