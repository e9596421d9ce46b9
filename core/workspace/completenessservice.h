// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/completeness.h"
#include "core/domain/interval.h"
#include "core/importing/completenesscheck.h"
#include "core/importing/dayreading.h"

#include <QObject>

namespace deskbridge {

class Crossing;

/// The workspace's part about the proof that everything is here (Workspace::completeness()). Same thread and
/// same way of answering as the workspace. Errors: NoSuchIntegration, StoreFailed; of what asks Freshdesk
/// also IntegrationPaused, those of the keychain and of the connection.
class CompletenessService final : public QObject {
    Q_OBJECT
public:
    explicit CompletenessService(const Crossing &crossing); ///< which outlives it

    /// As it is stored; asks nobody outside.
    void read(IntegrationId id, Period period, QObject *context, Answer<Completeness> answer) const;
    /// Asks Freshdesk about every day that is due: a search each.
    void compare(IntegrationId id, QObject *context, Answer<ComparisonSummary> answer) const;
    /// @p day: any time in it.
    void readDay(IntegrationId id, UtcTime day, QObject *context,
                 Answer<DayReadingSummary> answer) const;
    /// Ends either; its answer tells how far it came.
    void stop(IntegrationId id) const;

signals:
    void progressed(deskbridge::IntegrationId id, int compared, int all);
    void changed(deskbridge::IntegrationId id);

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
