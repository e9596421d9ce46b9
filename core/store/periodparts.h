// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interval.h"

namespace deskbridge {

/// Half-open, in seconds of UTC, as a statement wants it. Empty when `to` is not after `from`.
struct Stretch {
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const Stretch &) const = default;
};

/// A period cut into whole quarter-hours, which are answered from the counts, and what it takes of the
/// quarter-hours at its ends, which has to be counted. The three never overlap.
struct PeriodParts {
    Stretch head;
    Stretch whole;
    Stretch tail;

    bool operator==(const PeriodParts &) const = default;
};

[[nodiscard]] PeriodParts splitPeriod(const Period &period);
/// The same with whole quarter-hours, cut into whole days of UTC and the quarter-hours before and behind.
[[nodiscard]] PeriodParts splitIntoDays(const Stretch &quarters);

} // namespace deskbridge
