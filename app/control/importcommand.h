// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "app/control/stopsignals.h"

namespace deskbridge {

/// `import`: one import run to its end. SIGINT and SIGTERM (Ctrl+C) end it after the requests in flight; what was read
/// is stored, and the next run goes on there.
class ImportCommand final : public Command {
    Q_OBJECT
public:
    ImportCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void begin(const Integration &integration);
    void show(const ImportSummary &summary);
    [[nodiscard]] QString timeLeft(std::chrono::seconds left) const;
    [[nodiscard]] QString progressLine(const ImportProgress &progress) const;

    StopSignals m_stopSignals;
};

} // namespace deskbridge
