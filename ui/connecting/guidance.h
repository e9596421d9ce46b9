// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"

#include <QList>
#include <QString>

namespace deskbridge {

/// What one needs to know for a step. Rich text; says no more than is documented, and marks what is assumed.
struct GuidanceTopic {
    QString question;
    QString answer;
};

[[nodiscard]] QList<GuidanceTopic> guidanceFor(SetupStep step);

} // namespace deskbridge
