// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/checkresult.h"
#include "core/domain/keyowner.h"
#include "core/freshdesk/freshdeskapi.h"

namespace deskbridge {

// What the account's answers to the other checks tell beside what was asked.

/// More than two minutes are a fault: certificates are then refused, and times here and in Freshdesk differ.
[[nodiscard]] CheckResult checkClock(const ApiUsage &usage);
/// Only a limit that is used up now is a warning; how much of it others use is a fact.
[[nodiscard]] CheckResult checkLimit(const ApiUsage &usage);

/// Whether the key's owner can still do what the owner could at the former look. Another plan or limit is the
/// plan's check to tell.
[[nodiscard]] CheckResult checkOwner(const std::optional<KeyOwner> &former,
                                     const std::optional<KeyOwner> &now);

} // namespace deskbridge
