// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationpages.h"

#include "core/workspace/activityservice.h"
#include "core/workspace/archiveservice.h"
#include "core/workspace/completenessservice.h"
#include "core/workspace/healthservice.h"
#include "core/workspace/keyservice.h"
#include "ui/activity/activitypage.h"
#include "ui/keys/keyspage.h"
#include "ui/queues/queuespage.h"
#include "ui/status/archivedialog.h"
#include "ui/status/statuspage.h"
#include "ui/troubleshooting/intervalcard.h"
#include "ui/troubleshooting/troubleshootingpage.h"

#include <QCoreApplication>

#include <utility>

namespace deskbridge {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(deskbridge::IntegrationPages)
};

} // namespace

IntegrationPages::IntegrationPages(Workspace &workspace, Prompts &prompts, const Clock &clock,
                                   QTimeZone zone)
    : m_workspace(workspace)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_health(workspace.health())
    , m_queues(workspace)
    , m_troubleshooter(workspace)
    , m_intervals(workspace)
    , m_keys(workspace.keys())
    , m_activity(workspace.activity())
{ }

void IntegrationPages::connectProof(StatusPage *status)
{
    CompletenessService *proof = &m_workspace.completeness();
    QObject::connect(proof, &CompletenessService::changed, status, &StatusPage::reload);
    QObject::connect(proof, &CompletenessService::progressed, status, &StatusPage::showComparison);
    QObject::connect(
        status, &StatusPage::compareRequested, status, [proof, status](IntegrationId id) {
            proof->compare(id, status, [status](const Result<ComparisonSummary> &result) {
                if (!result)
                    status->showFailure(result.error());
            });
        });
    ArchiveService *archive = &m_workspace.archive();
    QObject::connect(
        status, &StatusPage::archiveRequested, status,
        [archive, proof, status](const Integration &of) {
            const IntegrationId id = of.id;
            ArchiveActions actions;
            actions.plan = [archive, id](QObject *context, Answer<ArchivePlan> answer) {
                archive->plan(id, {}, context, std::move(answer));
            };
            actions.walk = [archive, id](QObject *context, Answer<ArchiveSummary> answer) {
                archive->walk(id, {}, context, std::move(answer));
            };
            actions.stop = [archive, id] { archive->stop(id); };
            auto *dialog = new ArchiveDialog(std::move(actions), of.name, status->window());
            QObject::connect(archive, &ArchiveService::progressed, dialog,
                             [dialog, id](IntegrationId walked, const ArchiveProgress &progress) {
                                 if (walked == id)
                                     dialog->showProgress(progress);
                             });
            QObject::connect(proof, &CompletenessService::changed, dialog,
                             [dialog, id](IntegrationId changed) {
                                 if (changed == id)
                                     dialog->noteEnded();
                             });
            dialog->open();
        });
}

QList<IntegrationTab> IntegrationPages::make(QWidget *parent)
{
    auto *status = new StatusPage(m_health, m_clock, m_zone, parent);
    QObject::connect(&m_workspace.health(), &HealthService::verdictChanged, status,
                     &StatusPage::reload);
    connectProof(status);
    auto *queues = new QueuesPage(m_queues, m_clock, m_zone, parent);
    QObject::connect(queues, &QueuesPage::importRequested, queues, [queues](IntegrationId id) {
        emit queues->repairRequested(id, Repair::ImportNow);
    });
    QObject::connect(queues, &QueuesPage::resumeRequested, queues, [queues](IntegrationId id) {
        emit queues->repairRequested(id, Repair::Resume);
    });
    auto *troubleshooting = new TroubleshootingPage(m_troubleshooter, m_clock, m_zone, parent);
    troubleshooting->setIntervalCard(
        new IntervalCard(m_intervals, m_clock, m_zone, troubleshooting));
    auto *keys = new KeysPage(m_keys, m_prompts, m_clock, m_zone, parent);
    keys->setSecretsFile(m_workspace.options().secretsFile);
    QObject::connect(&m_workspace.keys(), &KeyService::changed, keys, &KeysPage::reload);
    auto *activity = new ActivityPage(m_activity, m_clock, m_zone, parent);
    QObject::connect(&m_workspace.activity(), &ActivityService::changed, activity,
                     &ActivityPage::reload);
    return {
        {pagename::status, PageText::tr("Status"), status},
        {pagename::queues, PageText::tr("Source queues"), queues},
        {pagename::troubleshooting, PageText::tr("Troubleshooting"), troubleshooting},
        {pagename::keys, PageText::tr("Keys"), keys},
        {pagename::activity, PageText::tr("Activity"), activity},
    };
}

} // namespace deskbridge
