// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/ratebudget.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace deskbridge {

/// What an import will take, said before it starts.
struct ImportForecast {
    qint64 tickets = 0; ///< still to be read, by the search index
    qint64 calls = 0; ///< estimated: only a sample says how many tickets have replies to read
    /// Estimated from the calls; none where the account names no limit.
    std::optional<std::chrono::seconds> duration = {};

    bool operator==(const ImportForecast &) const = default;
};

/// What a forecast is made from.
struct ForecastBasis {
    qint64 tickets = 0; ///< still to be read
    qint64 sampled = 0; ///< tickets looked at
    qint64 sampledWithReads = 0; ///< of those, the ones whose conversations have to be read
    qint64 readsWaiting = 0; ///< found by an earlier run, not read yet
    std::optional<double> limitPerMinute = {}; ///< the account's, in credits
    RateOptions rate = {};
};

/// Pure arithmetic. List pages cost three credits, all other calls one (fact sheet §11).
[[nodiscard]] ImportForecast forecastImport(const ForecastBasis &basis);

} // namespace deskbridge
