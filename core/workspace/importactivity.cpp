// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/importactivity.h"

#include "core/importing/importprogress.h"
#include "core/workspace/activitylog.h"
#include "core/workspace/importdispatcher.h"

using namespace Qt::StringLiterals;

namespace deskbridge {

ImportActivity::ImportActivity(ImportDispatcher &imports, ActivityLog &activity)
    : m_activity(activity)
{
    connect(&imports, &ImportDispatcher::finished, this, &ImportActivity::note);
}

void ImportActivity::note(IntegrationId id, const Result<ImportSummary> &result)
{
    if (result) {
        m_lastFailure.remove(id);
        return noteEnd(id, *result);
    }
    const ErrorKind kind = result.error().kind;
    if (const auto last = m_lastFailure.constFind(id);
        last != m_lastFailure.constEnd() && *last == kind)
        return;
    m_lastFailure.insert(id, kind);
    m_activity.record(id, ActivityKind::ImportFailed, Actor::Program,
                      {{u"error"_s, errorCode(kind)}});
}

void ImportActivity::noteEnd(IntegrationId id, const ImportSummary &summary)
{
    const bool isIdle = summary.stage == ImportStage::Continuous && summary.contacts == 0;
    if (isIdle)
        return;
    QMap<QString, QString> facts{{u"stage"_s, stageCode(summary.stage)},
                                 {u"tickets"_s, QString::number(summary.tickets)}};
    if (!summary.ended)
        return m_activity.record(id, ActivityKind::ImportStopped, Actor::Program, facts);
    facts.insert(u"conversations"_s, QString::number(summary.conversations));
    facts.insert(u"contacts"_s, QString::number(summary.contacts));
    m_activity.record(id, ActivityKind::ImportCompleted, Actor::Program, facts);
}

} // namespace deskbridge
