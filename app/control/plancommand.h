// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"
#include "core/domain/archive.h"
#include "core/importing/importforecast.h"

namespace deskbridge {

/// `plan`: what an import will take, before it starts.
class PlanCommand final : public Command {
    Q_OBJECT
public:
    PlanCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const ImportForecast &forecast);
    void showArchive(const ArchivePlan &plan);
};

} // namespace deskbridge
