// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/repair.h"

#include <QString>

namespace deskbridge {

/// What the button of a repair says; empty for None.
[[nodiscard]] QString repairWord(Repair repair);

} // namespace deskbridge
