// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationpages.h"

#include "core/workspace/activityservice.h"
#include "core/workspace/healthservice.h"
#include "ui/activity/activitypage.h"
#include "ui/queues/queuespage.h"
#include "ui/status/statuspage.h"
#include "ui/troubleshooting/troubleshootingpage.h"

#include <QCoreApplication>

#include <utility>

namespace deskbridge {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::IntegrationPages)
};

} // namespace

IntegrationPages::IntegrationPages(Workspace &workspace, const Clock &clock, QTimeZone zone)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_health(workspace.health())
    , m_queues(workspace)
    , m_troubleshooter(workspace)
    , m_activity(workspace.activity())
{ }

QList<IntegrationTab> IntegrationPages::make(QWidget *parent)
{
    auto *status =
        new StatusPage(m_health, m_clock, m_zone, m_workspace.options().pollPeriod, parent);
    QObject::connect(&m_workspace.health(), &HealthService::verdictChanged, status,
                     &StatusPage::reload);
    auto *queues = new QueuesPage(m_queues, m_clock, m_zone, parent);
    QObject::connect(queues, &QueuesPage::importRequested, queues, [queues](IntegrationId id) {
        emit queues->repairRequested(id, Repair::ImportNow);
    });
    QObject::connect(queues, &QueuesPage::resumeRequested, queues, [queues](IntegrationId id) {
        emit queues->repairRequested(id, Repair::Resume);
    });
    auto *activity = new ActivityPage(m_activity, m_clock, m_zone, parent);
    QObject::connect(&m_workspace.activity(), &ActivityService::changed, activity,
                     &ActivityPage::reload);
    return {
        {pagename::status, PageText::tr("Status"), status},
        {pagename::queues, PageText::tr("Source queues"), queues},
        {pagename::troubleshooting, PageText::tr("Troubleshooting"),
         new TroubleshootingPage(m_troubleshooter, m_clock, m_zone, parent)},
        {pagename::activity, PageText::tr("Activity"), activity},
    };
}

} // namespace deskbridge
