// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/faults.h"
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

using namespace sandbox;

namespace {

Settings faulty(const std::string &faults)
{
    Settings settings = smallAccount();
    settings.faults = faults;
    return settings;
}

} // namespace

TEST_CASE("the same requests fail in the same way each time", "[sandbox]")
{
    RunningAccount first(faulty("5xx:20%,429:10%,garbage:10%"));
    RunningAccount second(faulty("5xx:20%,429:10%,garbage:10%"));
    int failures = 0;
    for (int i = 0; i < 200; ++i) {
        const auto one = first.get("agents/me");
        const auto other = second.get("agents/me");
        REQUIRE(one.status == other.status);
        REQUIRE(one.body == other.body);
        failures += one.status >= 429 ? 1 : 0;
    }
    CHECK(failures > 30);
    CHECK(failures < 90);
}

TEST_CASE("a fault has its status", "[sandbox]")
{
    RunningAccount account;
    (void)account.control(R"({"faults":"5xx:100%"})");
    CHECK(account.get("agents/me").status >= 500);
    (void)account.control(R"({"faults":"429:100%"})");
    CHECK(account.get("agents/me").status == 429);
    CHECK(account.get("agents/me").has_header("Retry-After"));
    (void)account.control(R"({"faults":"garbage:100%"})");
    const auto garbage = account.get("agents/me");
    CHECK(garbage.status == 200);
    CHECK(QJsonDocument::fromJson(QByteArray::fromStdString(garbage.body)).isNull());
    (void)account.control(R"({"faults":""})");
    CHECK(account.get("agents/me").status == 200);
}

TEST_CASE("a cut or reset answer does not arrive as one", "[sandbox]")
{
    const auto fault = GENERATE("cut", "reset");
    RunningAccount account(faulty(std::string(fault) + ":100%"));
    CHECK_FALSE(account.client().Get("/api/v2/agents/me"));
}

TEST_CASE("a hanging answer lets the client run into its time limit", "[sandbox]")
{
    RunningAccount account(faulty("hang:100%"));
    account.client().set_read_timeout(std::chrono::milliseconds(50));
    CHECK_FALSE(account.client().Get("/api/v2/agents/me"));
}

TEST_CASE("a fault list that makes no sense is refused", "[sandbox]")
{
    CHECK(Faults::parse("5xx:3%,reset:1%,cut:1%,garbage:1%,429:2%,hang:0.5%"));
    CHECK(Faults::parse(""));
    const auto spec = GENERATE("5xx", "5xx:3", "4xx:1%", "5xx:x%", "5xx:101%", ",");
    CHECK_FALSE(Faults::parse(spec));
}
