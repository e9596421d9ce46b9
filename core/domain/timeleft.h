// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace deskbridge {

/// How long something will go on, as far as can be told: the end lies between the two.
struct TimeLeft {
    std::chrono::seconds earliest{0};
    std::chrono::seconds latest{0};

    bool operator==(const TimeLeft &) const = default;
};

} // namespace deskbridge
