// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/importrun.h"
#include "core/domain/timeleft.h"
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
        TimeLeft left;
    };
    struct Ended {
        ImportSummary summary;
        std::chrono::milliseconds duration{0};
        QList<Said> said;

        /// All that was said after the first tenth.
        struct Foretold {
            int times = 0;
            int held = 0; ///< the real end lay between the two that were named
            /// The worst: by how much the end that is further off was wrong, as a share of the whole time.
            double worst = 0;
            double width = 0; ///< the mean distance of the two, as a share of the whole time
            double widthAtLast = 0; ///< that of what was said in the last tenth
        };
        [[nodiscard]] Foretold foretold() const;
    };
    /// None when the run failed.
    [[nodiscard]] std::optional<Ended> run() const;
};

} // namespace deskbridge
