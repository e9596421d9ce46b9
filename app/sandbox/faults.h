// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sandbox {

enum class Fault { ServerError, Reset, Cut, Garbage, RateLimited, Hang };

/// Which requests go wrong, and how. The seed and the request's number alone decide, so a failing
/// run can be repeated.
class Faults {
public:
    /// "5xx:3%,reset:1%,cut:1%,garbage:1%,429:2%,hang:0.5%"; empty is none; nothing if not understood.
    [[nodiscard]] static std::optional<Faults> parse(std::string_view spec);

    [[nodiscard]] std::optional<Fault> at(std::uint64_t seed, std::uint64_t request) const;

private:
    std::array<int, 6> m_perTenThousand{}; ///< in the order of Fault
};

} // namespace sandbox
