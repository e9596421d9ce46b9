// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/activity.h"

#include <QList>
#include <QObject>

#include <optional>

namespace deskbridge {

class Crossing;

/// The workspace's part about what happened when (Workspace::activity()). Same thread and same way of
/// answering as the workspace. Errors: StoreFailed.
class ActivityService final : public QObject {
    Q_OBJECT
public:
    explicit ActivityService(const Crossing &crossing); ///< which outlives it

    /// The newest first, at most @p count; of one integration or all; older than @p before, an entry's id.
    void list(std::optional<IntegrationId> integration, int count, std::optional<qint64> before,
              QObject *context, Answer<QList<ActivityEntry>> answer) const;
    /// Something that a person did where only the window knows of it.
    void record(ActivityEntry entry) const;

signals:
    void changed(); ///< there are new entries

private:
    const Crossing &m_crossing;
};

} // namespace deskbridge
