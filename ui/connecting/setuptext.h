// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/connecting/connectiondraft.h"

#include <QString>

namespace deskbridge {

[[nodiscard]] QString stepTitle(SetupStep step); ///< in the step list and above the page
/// Why Next is off, as a sentence; empty when it is not or when the page itself says so.
[[nodiscard]] QString obstacleText(SetupObstacle obstacle);

} // namespace deskbridge
