// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"

namespace deskbridge {

/// `status`: how an integration stands, with the evidence; its exit code serves a monitoring probe: 0 also
/// for catching up and paused, 1 degraded, 2 action required.
class StatusCommand final : public Command {
    Q_OBJECT
public:
    StatusCommand(Workspace &workspace, Output &output, Arguments arguments);

private:
    void run() override;
    void show(const HealthReport &report);
};

} // namespace deskbridge
