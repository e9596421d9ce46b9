// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/health.h"
#include "core/health/healthinput.h"

namespace deskbridge {

/// From facts to signals to the verdict (design §7). Pure; `since` is left for whoever keeps the history.
///
///   Paused            the integration is
///   Action required   a signal is Bad
///   Degraded          a signal is a Warning
///   Catching up       the first import is not done, or a pause is being made up for
///   Operational       else
///
/// The cause is the first signal, in the order of SignalId, of those that decided.
///
/// Bad: the Freshdesk key is refused, the account suspended, its owner narrowed to some tickets; the app is
/// refused. Warning: the owner is no longer Account Administrator, or occasional; imports late by three
/// periods (at least 15 minutes) or failing for as long; events missing although Freshdesk is busy; the
/// receiver down; a day that differs. Note: everything that only wants to be known, as a key's age.
[[nodiscard]] HealthReport judge(const HealthInput &input);

/// By when an import counts as late: three periods, 15 minutes at least.
[[nodiscard]] std::chrono::minutes lateAfter(const Settings &settings);

} // namespace deskbridge
