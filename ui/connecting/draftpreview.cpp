// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/draftpreview.h"

#include "core/workspace/importservice.h"
#include "core/workspace/workspace.h"
#include "ui/connecting/connectiondraft.h"

namespace deskbridge {

DraftPreview::DraftPreview(Workspace &workspace, const ConnectionDraft &draft)
    : m_workspace(workspace)
    , m_draft(draft)
{ }

void DraftPreview::plan(std::optional<UtcTime> historyStart, QObject *context,
                        Answer<ImportForecast> answer)
{
    if (const auto &address = m_draft.address())
        m_workspace.imports().plan(*address, m_draft.apiKey().clone(), historyStart, context,
                                   std::move(answer));
}

std::function<void()> DraftPreview::dryRun(QObject *context, Advanced advanced,
                                           Answer<DryRunResult> answer)
{
    const auto &address = m_draft.address();
    if (!address)
        return [] { };
    return m_workspace.imports().dryRun(*address, m_draft.apiKey().clone(), context,
                                        std::move(advanced), std::move(answer));
}

} // namespace deskbridge
