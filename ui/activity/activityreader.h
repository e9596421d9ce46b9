// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/activity.h"

#include <QList>

#include <optional>

class QObject;

namespace deskbridge {

/// What the activity page asks. An interface, so that a test can answer late, wrongly or never.
class ActivityReader {
public:
    virtual ~ActivityReader() = default;
    /// The newest first, at most `count`; of one integration or all; older than `before`, an entry's id.
    virtual void list(std::optional<IntegrationId> integration, int count,
                      std::optional<qint64> before, QObject *context,
                      Answer<QList<ActivityEntry>> answer) = 0;
};

} // namespace deskbridge
