// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace deskbridge {

/// A clock that only a test moves.
class ManualClock final : public Clock {
public:
    explicit ManualClock(UtcTime now = fromSeconds(1'795'000'000))
        : m_start(now)
    { }

    [[nodiscard]] UtcTime now() const override
    {
        return m_start + m_jumped + std::chrono::floor<std::chrono::seconds>(m_passed);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_passed; }

    void advance(std::chrono::milliseconds time) { m_passed += time; }
    /// The wall clock alone: set by hand, or the computer slept.
    void jump(std::chrono::seconds time) { m_jumped += time; }

private:
    UtcTime m_start;
    std::chrono::seconds m_jumped{0};
    std::chrono::milliseconds m_passed{0};
};

} // namespace deskbridge
