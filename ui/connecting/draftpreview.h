// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connecting/importpreview.h"

namespace deskbridge {

class ConnectionDraft;
class Workspace;

/// Asks the workspace about the account of a draft, with the draft's key.
class DraftPreview final : public ImportPreview {
public:
    DraftPreview(Workspace &workspace, const ConnectionDraft &draft); ///< both outlive it

    void plan(std::optional<UtcTime> historyStart, QObject *context,
              Answer<ImportForecast> answer) override;
    [[nodiscard]] std::function<void()> dryRun(QObject *context, Advanced advanced,
                                               Answer<DryRunResult> answer) override;

private:
    Workspace &m_workspace;
    const ConnectionDraft &m_draft;
};

} // namespace deskbridge
