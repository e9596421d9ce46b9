// SPDX-License-Identifier: Apache-2.0
#include "core/http/rateheaders.h"

#include "tests/support/catch.h"

using namespace deskbridge;
using namespace std::chrono_literals;

namespace {

const UtcTime now = fromSeconds(1'795'342'500); // Sun, 22 Nov 2026 10:15:00 GMT

} // namespace

TEST_CASE("rate headers are read whatever their case, whole or decimal", "[rateheaders]")
{
    const HttpReply reply{200,
                          {},
                          {{"x-ratelimit-total", "700.0"},
                           {"X-RATELIMIT-REMAINING", " 699.5 "},
                           {"X-RateLimit-Used-CurrentRequest", "3"}}};

    CHECK(readRateHeaders(reply, now) == RateHeaders{200, 700.0, 699.5, 3.0, {}});
}

TEST_CASE("rate headers may be missing or make no sense", "[rateheaders]")
{
    const QByteArray value = GENERATE(QByteArray(), QByteArray("unlimited"), QByteArray("-1"),
                                      QByteArray("nan"), QByteArray("inf"), QByteArray("7 00"));
    CAPTURE(value.toStdString());

    CHECK(readRateHeaders({200, {}, {}}, now) == RateHeaders{200, {}, {}, {}, {}});
    CHECK(readRateHeaders({200, {}, {{"X-RateLimit-Total", value}}}, now)
          == RateHeaders{200, {}, {}, {}, {}});
}

TEST_CASE("Retry-After is read in every form a server may use", "[rateheaders]")
{
    const auto [text, wait] = GENERATE(table<QByteArray, std::chrono::seconds>({
        {"37", 37s},
        {" 37 ", 37s},
        {"0", 0s},
        {"12.3", 13s},
        {"12.0", 12s},
        {"3600", 3600s},
        {"Sun, 22 Nov 2026 10:15:30 GMT", 30s},
        {"Sun, 22 Nov 2026 11:15:00 GMT", 3600s},
        {"Sun, 22 Nov 2026 10:15:00 GMT", 0s},
        {"Sun, 22 Nov 2026 09:15:00 GMT", 0s},
    }));
    CAPTURE(text.toStdString());

    CHECK(readRetryAfter(text, now) == RetryAfter{wait, true, false});
}

TEST_CASE("without a usable Retry-After the wait is a minute", "[rateheaders]")
{
    const QByteArray text = GENERATE(
        QByteArray(), QByteArray("   "), QByteArray("soon"), QByteArray("-5"), QByteArray("nan"),
        QByteArray("Sun, 31 Feb 2026 10:15:30 GMT"), QByteArray("2026-11-22T10:15:30Z"));
    CAPTURE(text.toStdString());

    CHECK(readRetryAfter(text, now) == RetryAfter{60s, false, false});
    CHECK(readRetryAfter(std::nullopt, now) == RetryAfter{60s, false, false});
}

TEST_CASE("a wait of more than an hour is cut to one, and says so", "[rateheaders]")
{
    const QByteArray text =
        GENERATE(QByteArray("3601"), QByteArray("86400"), QByteArray("1e300"),
                 QByteArray("99999999999999999999"), QByteArray("Mon, 23 Nov 2026 10:15:00 GMT"));
    CAPTURE(text.toStdString());

    CHECK(readRetryAfter(text, now) == RetryAfter{3600s, true, true});
}

TEST_CASE("a wait belongs to a 429 and to nothing else", "[rateheaders]")
{
    const HttpHeaders headers{{"Retry-After", "37"}};

    CHECK(readRateHeaders({429, {}, headers}, now).retryAfter == RetryAfter{37s, true, false});
    CHECK(readRateHeaders({429, {}, {}}, now).retryAfter == RetryAfter{60s, false, false});
    CHECK_FALSE(readRateHeaders({503, {}, headers}, now).retryAfter);
}
