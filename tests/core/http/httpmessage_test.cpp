// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpmessage.h"
#include "tests/support/catch.h"

using namespace deskbridge;

TEST_CASE("a header's date is read to the second", "[httpmessage]")
{
    CHECK(readHttpDate("Sun, 22 Nov 2026 10:15:00 GMT") == fromSeconds(1'795'342'500));
    CHECK(readHttpDate(" Thu, 01 Jan 1970 00:00:00 GMT ") == fromSeconds(0));
    CHECK(readHttpDate("Thu, 29 Feb 2024 23:59:59 GMT") == fromSeconds(1'709'251'199));
    CHECK(readHttpDate("Thu, 31 Dec 2026 23:59:59 GMT") == fromSeconds(1'798'761'599));
}

TEST_CASE("what is not written as headers write a date is none", "[httpmessage]")
{
    const QByteArray text =
        GENERATE("", "tomorrow", "Sun, 22 Nov 2026 10:15:00 CET", "Sun, 22 Nov 2026 10:15:00",
                 "Sun, 31 Feb 2026 10:15:30 GMT", "Sun, 22 anF 2026 10:15:00 GMT",
                 "Sun, 22 Nov 2026 25:15:00 GMT", "Sun, 22 Nov 2026 10:15:0x GMT",
                 "Sun. 22 Nov 2026 10:15:00 GMT", "Sun, 22-Nov-2026 10:15:00 GMT",
                 "Sun, 2x Nov 2026 10:15:00 GMT", "2026-11-22T10:15:30Z");
    CAPTURE(text.toStdString());

    CHECK_FALSE(readHttpDate(text));
}
