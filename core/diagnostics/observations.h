// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnostics/diagnosis.h"

namespace deskbridge {

/// What the results of all checks (allChecks()) amount to, for a diagnosis. A check that was not made leaves
/// its observation out.
[[nodiscard]] Observations observationsOf(const QList<CheckResult> &checks, UtcTime now);

} // namespace deskbridge
