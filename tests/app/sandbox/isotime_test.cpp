// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/isotime.h"
#include "tests/support/catch.h"

using namespace sandbox;

TEST_CASE("a time is written and read back to the second", "[sandbox]")
{
    const auto text =
        GENERATE("1970-01-01T00:00:01Z", "2024-02-29T23:59:59Z", "2026-11-20T12:00:00Z");
    CHECK(isoTime(parseIsoTime(text).value()) == text);
}

TEST_CASE("an offset is taken off", "[sandbox]")
{
    const auto text =
        GENERATE("2026-01-01T02:00:00+02", "2026-01-01T02:00:00+0200", "2026-01-01T02:00:00+02:00",
                 "2025-12-31T18:30:00-05:30", "2026-01-01T00:00", "2026-01-01");
    CHECK(parseIsoTime(text) == parseIsoTime("2026-01-01T00:00:00Z"));
}

TEST_CASE("what is no time is not read as one", "[sandbox]")
{
    const auto text =
        GENERATE("", "2026", "2026-02-30", "2026-13-01", "2026-01-01T", "2026-01-01T24:00",
                 "2026-01-01T00:00:00+2", "2026-01-01T00:00+02:00", "2026-01-01T00:00:00 02:00",
                 "2026-01-01T00:00:00Zx", "20260101");
    CHECK_FALSE(parseIsoTime(text));
}
