// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/importing/completeness.h"

namespace deskbridge {

class Database;

/// What the store says about the proof of completeness. On either connection.
[[nodiscard]] Result<ProofBasis> loadProofBasis(Database &database, const Integration &integration,
                                                UtcTime now);

/// A day's evidence as it is now; @p there is what Freshdesk's index counts, and those that it names.
[[nodiscard]] Result<DayEvidence> loadDayEvidence(Database &database,
                                                  const Integration &integration, UtcTime day,
                                                  const FoundTickets &there, UtcTime now);

} // namespace deskbridge
