// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

using namespace sandbox;
using namespace std::chrono_literals;

namespace {

Settings limited(int limit, Window window)
{
    Settings settings = smallAccount();
    settings.limit = limit;
    settings.window = window;
    return settings;
}

std::string remaining(const httplib::Response &answer)
{
    return answer.get_header_value("X-RateLimit-Remaining");
}

} // namespace

TEST_CASE("the rate headers count down by credits", "[sandbox]")
{
    RunningAccount account(limited(10, Window::Fixed));
    const auto first = account.get("agents/me");
    CHECK(first.get_header_value("X-RateLimit-Total") == "10");
    CHECK(remaining(first) == "9");
    CHECK(remaining(account.get("tickets?include=stats")) == "6");
    CHECK(remaining(account.get("tickets/999999")) == "5"); // failed requests count as well
    account.client().set_basic_auth("wrong", "X");
    CHECK(remaining(account.get("agents/me")) == "4");
}

TEST_CASE("a used up fixed minute ends a minute after it began", "[sandbox]")
{
    RunningAccount account(limited(3, Window::Fixed));
    CHECK(account.get("agents/me").status == 200);
    account.pass(20s);
    CHECK(account.get("agents/me").status == 200);
    CHECK(account.get("agents/me").status == 200);
    const auto refused = account.get("agents/me");
    CHECK(refused.status == 429);
    CHECK(refused.get_header_value("Retry-After") == "40");
    CHECK(remaining(refused) == "0");
    account.pass(39s);
    CHECK(account.get("agents/me").status == 429);
    account.pass(1s);
    CHECK(remaining(account.get("agents/me")) == "2");
}

TEST_CASE("a sliding minute gives back each credit a minute after it was spent", "[sandbox]")
{
    RunningAccount account(limited(3, Window::Sliding));
    CHECK(account.get("agents/me").status == 200);
    account.pass(20s);
    CHECK(account.get("agents/me").status == 200);
    CHECK(account.get("agents/me").status == 200);
    CHECK(account.get("agents/me").get_header_value("Retry-After") == "40");
    account.pass(40s);
    CHECK(account.get("agents/me").status == 200);
    const auto refused = account.get("agents/me");
    CHECK(refused.status == 429);
    CHECK(refused.get_header_value("Retry-After") == "20");
}

TEST_CASE("the ticket list has a limit of its own that holds only the list", "[sandbox]")
{
    Settings settings = limited(100, Window::Fixed);
    settings.listLimit = 2;
    RunningAccount account(settings);
    CHECK(account.get("tickets").status == 200);
    CHECK(account.get("tickets").status == 200);
    const auto refused = account.get("tickets");
    CHECK(refused.status == 429);
    CHECK(remaining(refused) == "98");
    CHECK(account.get("tickets/1/conversations").status == 200);
}

TEST_CASE("a plan brings its limits", "[sandbox]")
{
    const auto [plan, total] = GENERATE(table<const char *, const char *>(
        {{"trial", "50"}, {"growth", "200"}, {"pro", "400"}, {"enterprise", "700"}}));
    Settings settings = smallAccount();
    settings.limit.reset();
    settings.plan = plan;
    RunningAccount account(settings);
    CHECK(account.get("agents/me").get_header_value("X-RateLimit-Total") == total);
}

TEST_CASE("rate headers can be decimals or missing", "[sandbox]")
{
    Settings settings = limited(700, Window::Fixed);
    settings.decimalHeaders = true;
    RunningAccount account(settings);
    CHECK(account.get("agents/me").get_header_value("X-RateLimit-Total") == "700.0");
    (void)account.control(R"({"rateHeaders":false})");
    CHECK_FALSE(account.get("agents/me").has_header("X-RateLimit-Total"));
}

TEST_CASE("an unlimited account speaks of no limit", "[sandbox]")
{
    RunningAccount account(limited(0, Window::Fixed));
    for (int i = 0; i < 50; ++i)
        REQUIRE(account.get("tickets").status == 200);
    CHECK_FALSE(account.get("tickets").has_header("X-RateLimit-Remaining"));
}

TEST_CASE("the log adds up requests, credits and refusals by endpoint and holds no key",
          "[sandbox]")
{
    RunningAccount account(limited(5, Window::Fixed));
    (void)account.get("tickets?include=stats");
    (void)account.get("tickets/1/conversations");
    (void)account.get("tickets/2/conversations");
    (void)account.get("agents/me");
    const QJsonObject log = account.object("/sandbox/log");
    CHECK(number(log, "requests") == 4);
    CHECK(number(log, "credits") == 5);
    CHECK(number(log, "rateLimited") == 1);
    const auto endpoints = log.value(QLatin1String("endpoints")).toObject();
    CHECK(number(endpoints.value(QLatin1String("tickets/*/conversations")), "requests") == 2);
    CHECK(log.value(QLatin1String("last")).toArray().size() == 4);
    CHECK(account.get("/sandbox/log").body.find("sandbox-api-key") == std::string::npos);
}
