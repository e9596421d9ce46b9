// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/call.h"
#include "app/sandbox/reply.h"

namespace sandbox {

/// GET /api/v2/search/tickets?query="…" (fact sheet §8.1): terms joined by AND, dates by day, and behind by
/// settings.searchLag.
[[nodiscard]] Reply searchTickets(const Account &account, const Call &call);

} // namespace sandbox
