// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/queueseries.h"

namespace deskbridge {

/// One step from the tickets to the offered contacts.
struct WaterfallStep {
    enum class Kind { Tickets, Replies, Unknown, NotCounted, Offered };

    Kind kind = Kind::Tickets;
    std::optional<Reason> reason = {}; ///< with NotCounted
    qint64 number = 0;
    qint64 low = 0; ///< where its bar begins and ends
    qint64 high = 0;

    bool operator==(const WaterfallStep &) const = default;
};

/// Tickets, plus replies, plus unknown, less what does not count by reason, the largest first, is offered.
[[nodiscard]] QList<WaterfallStep> waterfallOf(const Reconciliation &totals);
/// The ledger rows that a step counts.
[[nodiscard]] ContactFilter rowsOf(const WaterfallStep &step, const Period &period);

} // namespace deskbridge
