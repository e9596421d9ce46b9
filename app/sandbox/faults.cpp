// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/faults.h"

#include "app/sandbox/randomness.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace sandbox {
namespace {

constexpr std::array<std::string_view, 6> names{"5xx", "reset", "cut", "garbage", "429", "hang"};

} // namespace

std::optional<Faults> Faults::parse(std::string_view spec)
{
    Faults faults;
    while (!spec.empty()) {
        const auto comma = std::min(spec.find(','), spec.size());
        const auto item = spec.substr(0, comma);
        spec.remove_prefix(std::min(comma + 1, spec.size()));
        const auto colon = item.find(':');
        if (colon == std::string_view::npos || !item.ends_with('%'))
            return std::nullopt;
        const auto name = std::ranges::find(names, item.substr(0, colon));
        const auto share = item.substr(colon + 1, item.size() - colon - 2);
        bool isNumber = false;
        const double percent =
            QByteArray(share.data(), static_cast<qsizetype>(share.size())).toDouble(&isNumber);
        if (name == names.end() || !isNumber || percent < 0 || percent > 100)
            return std::nullopt;
        faults.m_perTenThousand[static_cast<std::size_t>(name - names.begin())] =
            static_cast<int>(std::lround(percent * 100));
    }
    return faults;
}

std::optional<Fault> Faults::at(std::uint64_t seed, std::uint64_t request) const
{
    constexpr std::uint64_t streamOfFaults = 1ULL << 40; // far away from the tickets' streams
    auto drawn = Randomness(seed, streamOfFaults + request).below(10'000);
    for (std::size_t i = 0; i < m_perTenThousand.size(); ++i) {
        if ((drawn -= m_perTenThousand[i]) < 0)
            return static_cast<Fault>(i);
    }
    return std::nullopt;
}

} // namespace sandbox
