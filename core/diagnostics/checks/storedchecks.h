// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"
#include "core/health/healthinput.h"
#include "core/store/keyusetable.h"

namespace deskbridge {

// What is judged from the store alone. Each says Skipped where there is nothing to judge yet: a new
// integration is not a faulty one.

/// Late, as the verdict has it, is a warning only where this process imports by itself; elsewhere somebody
/// starts the imports, and only a day without one is worth a warning.
[[nodiscard]] CheckResult checkImport(const HealthInput &input, bool importsByItself);
[[nodiscard]] CheckResult checkCompleteness(const HealthInput &input);
[[nodiscard]] CheckResult checkReceiver(const HealthInput &input);
/// The app's key: whether it is used, and whether one that has ended knocks. @p stranger: the newest attempt with
/// a key never issued here; while nothing else arrives, that is likely this app's.
[[nodiscard]] CheckResult checkAppKey(const HealthInput &input,
                                      const std::optional<KeyRefusal> &stranger = {});
/// Events against polling: silence although Freshdesk is busy, and events lost one by one or in a burst.
[[nodiscard]] CheckResult checkLanes(const HealthInput &input);

/// Why the event lane cannot be judged, where it cannot.
[[nodiscard]] std::optional<CheckResult> whyNoEvents(CheckId id, const HealthInput &input);

} // namespace deskbridge
