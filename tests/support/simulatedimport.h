// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/importrun.h"
#include "tests/support/simulatedfreshdesk.h"

#include <QList>

#include <chrono>
#include <optional>

namespace deskbridge {

/// A whole initial import of a simulated account in simulated time: real run, real store, real gate.
struct SimulatedImport {
    AccountShape shape = {};
    std::optional<AccountMinute> minute = {};
    RateOptions rate = {.reservePercent = 0};
    std::chrono::milliseconds latency{80};

    /// What the run said was left, and when.
    struct Said {
        std::chrono::milliseconds at;
        std::chrono::seconds remaining;
    };
    struct Ended {
        ImportSummary summary;
        std::chrono::milliseconds duration{0};
        QList<Said> said;

        /// By how much what was said after the first tenth was wrong at worst: the difference between the
        /// end it foretold and the real one, as a share of the whole time.
        [[nodiscard]] double worstEstimate() const;
    };
    /// None when the run failed.
    [[nodiscard]] std::optional<Ended> run() const;
};

} // namespace deskbridge
