// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <optional>

namespace deskbridge {

/// The status to record when Freshdesk gives a ticket but not its conversations; none when the failure
/// concerns more than this ticket.
[[nodiscard]] std::optional<int> statusToRecord(ErrorKind kind);

} // namespace deskbridge
