// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "app/control/stopsignals.h"
#include "core/domain/archive.h"

namespace deskbridge {

/// `import`: one import run to its end, or with `--archived` one walk through the archive. SIGINT and SIGTERM (Ctrl+C) end it after the requests in flight; what was read
/// is stored, and the next run goes on there.
class ImportCommand final : public Command {
    Q_OBJECT
public:
    ImportCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void begin(const Integration &integration);
    void beginArchive(const Integration &integration);
    void show(const ImportSummary &summary);
    void showArchive(const ArchiveSummary &summary);
    [[nodiscard]] QString progressLine(const ImportProgress &progress) const;

    StopSignals m_stopSignals;
};

} // namespace deskbridge
