// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/timeleft.h"

#include <QString>

namespace deskbridge {

/// "12 to 16 min left", "1 h 40 min to 2 h 5 min left"; "about 14 min left" where both are the same minute.
/// Never narrower than it is.
[[nodiscard]] QString timeLeftText(const TimeLeft &left);

} // namespace deskbridge
