// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"

namespace deskbridge {

/// An active, fully imported integration.
inline IntegrationOverview overviewSample(qint64 id, const QString &name)
{
    IntegrationOverview overview;
    overview.integration.id = IntegrationId{id};
    overview.integration.name = name;
    overview.integration.domain = QStringLiteral("acme.freshdesk.com");
    overview.integration.state = IntegrationState::Active;
    overview.integration.nextStep = SetupStep::Finished;
    overview.initialImportDone = true;
    overview.lastImportAt = fromSeconds(1'700'000'000);
    return overview;
}

} // namespace deskbridge
