// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

using namespace sandbox;

namespace {

std::string search(const std::string &query)
{
    return "search/tickets?query="
        + QByteArray::fromStdString(query).toPercentEncoding().toStdString();
}

} // namespace

TEST_CASE("a search by creation day counts every listed ticket of these days", "[sandbox]")
{
    RunningAccount account;
    int expected = 0;
    for (const auto ticket : account.allPages("tickets?updated_since=1970-01-01")) {
        const auto day = text(ticket, "created_at").left(10);
        expected +=
            day == QLatin1String("2026-11-02") || day == QLatin1String("2026-11-03") ? 1 : 0;
    }
    const auto found =
        account.object(search("\"created_at:>'2026-11-02' AND created_at:<'2026-11-03'\""));
    CHECK(expected > 0);
    CHECK(number(found, "total") == expected);
    CHECK(found.value(QLatin1String("results")).toArray().size() == std::min(expected, 30));
}

TEST_CASE("a search by group counts its tickets or those without one", "[sandbox]")
{
    RunningAccount account;
    const auto group = GENERATE("80000222222", "null");
    const auto expected = QString::fromLatin1(group).toLongLong();
    int count = 0;
    for (const auto ticket : account.allPages("tickets?updated_since=1970-01-01"))
        count += number(ticket, "group_id") == expected ? 1 : 0;
    const auto found = account.object(search(std::string("\"group_id:") + group + "\""));
    CHECK(count > 0);
    CHECK(number(found, "total") == count);
}

TEST_CASE("a search shows thirty on each of ten pages", "[sandbox]")
{
    RunningAccount account;
    const auto all = search("\"created_at:>'2026-01-01'\"");
    CHECK(account.object(all).value(QLatin1String("results")).toArray().size() == 30);
    CHECK(number(account.object(all), "total") > 350);
    CHECK(account.object(all + "&page=10").value(QLatin1String("results")).toArray().size() == 30);
    CHECK(account.get(all + "&page=11").status == 400);
}

TEST_CASE("a search that is not understood is a 400", "[sandbox]")
{
    RunningAccount account;
    const auto query = GENERATE("", "created_at:>'2026-01-01'", "\"\"", "\"colour:1\"",
                                "\"created_at:>2026-01-01\"", "\"created_at:>'2026-13-01'\"");
    CHECK(account.get(search(query)).status == 400);
}

TEST_CASE("a search costs two credits", "[sandbox]")
{
    Settings settings = smallAccount();
    settings.limit = 100;
    RunningAccount account(settings);
    CHECK(account.get(search("\"status:2\"")).get_header_value("X-RateLimit-Used-CurrentRequest")
          == "2");
}
