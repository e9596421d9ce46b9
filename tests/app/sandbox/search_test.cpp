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

TEST_CASE("a search finds what was so long ago, and then what has changed since", "[sandbox]")
{
    using namespace std::chrono_literals;
    Settings settings = smallAccount();
    settings.searchLag = 120s;
    RunningAccount account(settings);
    const std::string all = search("\"created_at:>'2020-01-01'\"");
    const qint64 before = number(account.object(all), "total");
    const qint64 id =
        number(account.array("tickets?updated_since=1970-01-01&per_page=1").at(0), "id");
    const auto control = [&](const std::string &commands) {
        REQUIRE(account.control(commands).value(QLatin1String("ok")).toBool());
    };
    const auto total = [&] { return number(account.object(all), "total"); };

    SECTION("a new ticket")
    {
        control(R"({"addTicket": {}})");
        account.pass(119s);
        CHECK(total() == before);
        account.pass(1s);
        CHECK(total() == before + 1);
    }
    SECTION("a deleted one")
    {
        control(R"({"deleteTicket": )" + std::to_string(id) + "}");
        account.pass(60s);
        CHECK(total() == before);
        SECTION("and restored")
        {
            account.pass(30s);
            control(R"({"restoreTicket": )" + std::to_string(id) + "}");
            CHECK(total() == before); // as it was before either
            account.pass(30s);
            CHECK(total() == before - 1); // knows the deletion alone
            account.pass(90s);
            CHECK(total() == before);
        }
        SECTION("for good")
        {
            account.pass(60s);
            CHECK(total() == before - 1);
        }
    }
    SECTION("a changed one is shown as it was, in its place")
    {
        const auto first = [&] {
            return account.object(all).value(QLatin1String("results")).toArray();
        };
        const auto shown = first();
        const qint64 newest = number(shown.at(0), "id");
        control(R"({"updateTicket": {"id": )" + std::to_string(newest) + R"(, "status": 5}})");
        CHECK(first() == shown);
        account.pass(120s);
        CHECK(first() != shown);
        CHECK(number(first().at(0), "status") == 5);
    }
    SECTION("an index that catches up")
    {
        control(R"({"addTicket": {}, "searchLag": 0})");
        CHECK(total() == before + 1);
    }
}
