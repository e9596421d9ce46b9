// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"

#include <chrono>

namespace deskbridge {

/// Where time comes from. Handed in as a constructor parameter, so that a test moves it by hand.
class Clock {
public:
    virtual ~Clock() = default;
    /// The wall clock, which may jump.
    [[nodiscard]] virtual UtcTime now() const = 0;
    /// Never goes back; for pacing and durations.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace deskbridge
