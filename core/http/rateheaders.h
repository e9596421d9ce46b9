// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/http/httpmessage.h"

#include <chrono>
#include <optional>

namespace deskbridge {

/// How long a 429 asks to wait.
struct RetryAfter {
    std::chrono::seconds wait{60};
    bool told = false; ///< false: nothing usable was said, and the wait is the default minute
    bool capped = false; ///< more than an hour was asked for, and the wait is one hour

    bool operator==(const RetryAfter &) const = default;
};

/// Reads seconds, whole or decimal, or an HTTP date.
[[nodiscard]] RetryAfter readRetryAfter(const std::optional<QByteArray> &text, UtcTime now);

/// What an answer says about the account's limit (fact sheet §7.1). Every header may be missing, and
/// numbers may be decimals.
struct RateHeaders {
    int status = 0; ///< 0: no answer came
    std::optional<double> total = {}; ///< credits in a window
    std::optional<double> remaining = {};
    std::optional<double> used = {}; ///< by this request
    std::optional<RetryAfter> retryAfter = {}; ///< with status 429 always, else never

    bool operator==(const RateHeaders &) const = default;
};
[[nodiscard]] RateHeaders readRateHeaders(const HttpReply &reply, UtcTime now);

} // namespace deskbridge
