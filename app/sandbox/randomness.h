// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace sandbox {

/// SplitMix64. Our own because the standard library's distributions differ between implementations,
/// and the same seed has to give the same bytes everywhere.
class Randomness {
public:
    explicit Randomness(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + stream * 0xD1B54A32D192ED03ULL + 1)
    { }

    [[nodiscard]] std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// 0 … bound − 1
    [[nodiscard]] std::int64_t below(std::int64_t bound)
    {
        return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(bound));
    }

    [[nodiscard]] std::int64_t between(std::int64_t first, std::int64_t last)
    {
        return first + below(last - first + 1);
    }

    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }

private:
    std::uint64_t m_state;
};

} // namespace sandbox
