// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/health.h"
#include "core/domain/keyreminder.h"

#include <QList>
#include <QObject>

namespace deskbridge {

class Crossing;

/// The workspace's part about how the integrations stand (Workspace::health()). Same thread and same way of
/// answering as the workspace. Errors: NoSuchIntegration, StoreFailed.
class HealthService final : public QObject {
    Q_OBJECT
public:
    explicit HealthService(const Crossing &crossing); ///< which outlives it

    /// As it stands now.
    void report(IntegrationId id, QObject *context, Answer<HealthReport> answer) const;
    /// The changes of the verdict, the newest first.
    void history(IntegrationId id, int count, QObject *context,
                 Answer<QList<VerdictChange>> answer) const;
    /// Both lanes by the hour, only hours that have something; @p from and @p to are whole hours.
    void laneHours(IntegrationId id, UtcTime from, UtcTime to, QObject *context,
                   Answer<QList<LaneHour>> answer) const;

signals:
    /// Comes once for a change, in each program that keeps importing or watches how another does it
    /// (WorkspaceOptions::keepImporting).
    void verdictChanged(const deskbridge::VerdictChange &change,
                        deskbridge::HealthVerdict previous);
    /// A key comes near the age at which it is to be replaced, or has passed it: once for each stage, also over
    /// restarts; in each of those programs that runs then.
    void keyReminderDue(const deskbridge::KeyReminder &reminder);

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
