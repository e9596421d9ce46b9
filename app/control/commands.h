// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/command.h"

#include <memory>

namespace deskbridge {

/// The operation behind a command. Workspace and output outlive it.
[[nodiscard]] std::unique_ptr<Command> makeCommand(CommandId id, Workspace &workspace,
                                                   Output &output, const Arguments &arguments);

} // namespace deskbridge
