// SPDX-License-Identifier: Apache-2.0
#include "core/http/rateheaders.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace deskbridge {
namespace {

constexpr int tooManyRequests = 429;
constexpr std::chrono::seconds longestWait = 1h;

std::optional<double> readNumber(const std::optional<QByteArray> &text)
{
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const double number = text->trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < 0)
        return std::nullopt;
    return number;
}

std::optional<double> secondsUntil(const QByteArray &httpDate, UtcTime now)
{
    const std::optional<UtcTime> date = readHttpDate(httpDate);
    if (!date)
        return std::nullopt;
    return std::max(0.0, static_cast<double>((*date - now).count()));
}

} // namespace

RetryAfter readRetryAfter(const std::optional<QByteArray> &text, UtcTime now)
{
    std::optional<double> seconds = readNumber(text);
    if (!seconds && text)
        seconds = secondsUntil(*text, now);
    if (!seconds)
        return {};
    if (*seconds > static_cast<double>(longestWait.count()))
        return {longestWait, true, true};
    return {std::chrono::seconds(static_cast<qint64>(std::ceil(*seconds))), true, false};
}

RateHeaders readRateHeaders(const HttpReply &reply, UtcTime now)
{
    RateHeaders headers{reply.status,
                        readNumber(reply.header("X-RateLimit-Total")),
                        readNumber(reply.header("X-RateLimit-Remaining")),
                        readNumber(reply.header("X-RateLimit-Used-CurrentRequest")),
                        {}};
    if (reply.status == tooManyRequests)
        headers.retryAfter = readRetryAfter(reply.header("Retry-After"), now);
    return headers;
}

} // namespace deskbridge
