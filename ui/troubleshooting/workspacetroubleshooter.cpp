// SPDX-License-Identifier: Apache-2.0
#include "ui/troubleshooting/workspacetroubleshooter.h"

#include "core/workspace/connectioncheck.h"
#include "core/workspace/workspace.h"

namespace deskbridge {

std::unique_ptr<ConnectionCheck> WorkspaceTroubleshooter::makeCheck(IntegrationId id)
{
    return m_workspace.checkConnection(id);
}

void WorkspaceTroubleshooter::inspectKey(Secret presented, QObject *context,
                                         Answer<KeyInspection> answer)
{
    m_workspace.diagnostics().inspectKey(std::move(presented), context, std::move(answer));
}

} // namespace deskbridge
