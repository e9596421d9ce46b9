// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/workspacetroubleshooter.h"

#include "core/workspace/activityservice.h"
#include "core/workspace/connectioncheck.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

std::unique_ptr<ConnectionCheck> WorkspaceTroubleshooter::makeCheck(IntegrationId id)
{
    return m_workspace.checkEverything(id);
}

void WorkspaceTroubleshooter::noteChecks(IntegrationId id, CheckOutcome outcome,
                                         std::optional<Symptom> symptom)
{
    QMap<QString, QString> facts{{u"outcome"_s, outcomeCode(outcome)}};
    if (symptom)
        facts.insert(u"symptom"_s, symptomCode(*symptom));
    m_workspace.activity().record({.integration = id,
                                   .kind = ActivityKind::ChecksRun,
                                   .actor = Actor::Person,
                                   .facts = facts});
}

void WorkspaceTroubleshooter::collectEvidence(IntegrationId id, const QList<CheckResult> &checks,
                                              QObject *context, Answer<EvidencePack> answer)
{
    m_workspace.diagnostics().collectEvidence(id, checks, context, std::move(answer));
}

void WorkspaceTroubleshooter::noteEvidenceSaved(IntegrationId id)
{
    m_workspace.activity().record(
        {.integration = id, .kind = ActivityKind::EvidenceSaved, .actor = Actor::Person});
}

void WorkspaceTroubleshooter::inspectKey(Secret presented, QObject *context,
                                         Answer<KeyInspection> answer)
{
    m_workspace.diagnostics().inspectKey(std::move(presented), context, std::move(answer));
}

} // namespace deskbridge
