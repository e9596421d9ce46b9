// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/contact.h"
#include "core/domain/sourcequeue.h"

#include <QList>
#include <QMap>

#include <chrono>
#include <optional>

namespace deskbridge {

/// The stored interval: 15 minutes, identified by its UTC start. Longer ones are sums of these.
inline constexpr std::chrono::minutes baseIntervalLength{15};

[[nodiscard]] constexpr UtcTime baseIntervalStart(UtcTime at)
{
    using namespace std::chrono;
    constexpr auto length = duration_cast<seconds>(baseIntervalLength).count();
    const auto t = toSeconds(at);
    return fromSeconds(t - ((t % length) + length) % length);
}

/// A half-open stretch of time: `from` belongs to it, `to` does not. None = without bound.
struct Period {
    std::optional<UtcTime> from = {};
    std::optional<UtcTime> to = {};

    bool operator==(const Period &) const = default;
};

/// Offered contacts of one queue in one interval. An interval without contacts has no row.
struct IntervalCount {
    QueueId queue{};
    UtcTime start{};
    qint64 offered = 0;

    bool operator==(const IntervalCount &) const = default;
};

/// One line of the queue list: a queue and what was offered in the chosen period.
struct QueueSummary {
    SourceQueue queue;
    qint64 offered = 0;
    std::optional<UtcTime> first = {}; ///< first contact in the period
    std::optional<UtcTime> last = {};

    bool operator==(const QueueSummary &) const = default;
};

/// Why the offered contacts are more than the tickets:
/// tickets + replies + unknown − Σ notCounted = offered.
struct Reconciliation {
    qint64 tickets = 0; ///< every ticket seen while it was neither deleted nor spam
    qint64 replies = 0; ///< every conversation of such tickets, counted or not
    qint64 unknown =
        0; ///< every message first seen when its ticket was deleted or spam, counted or not
    QMap<Reason, qint64> notCounted;
    qint64 offered = 0;

    bool operator==(const Reconciliation &) const = default;
};

} // namespace deskbridge
