// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

using namespace sandbox;

namespace {

const char *refusedBody =
    R"({"code":"invalid_credentials","message":"You have to be logged in to perform this action."})";

} // namespace

TEST_CASE("without the right key every call is a 401 with Freshdesk's body", "[sandbox]")
{
    RunningAccount account;
    const auto token = GENERATE("", "Basic d3Jvbmc6WA==", "Basic %%%", "Bearer sandbox-api-key");
    httplib::Client stranger("127.0.0.1", account.port());
    httplib::Headers headers;
    if (*token != '\0')
        headers.emplace("Authorization", token);

    const auto answer = stranger.Get("/api/v2/agents/me", headers);

    REQUIRE(answer);
    CHECK(answer->status == 401);
    CHECK(answer->body == refusedBody);
    CHECK(answer->get_header_value("X-Freshdesk-Api-Version") == "latest=v2; requested=v2");
}

TEST_CASE("the password beside the key may be anything", "[sandbox]")
{
    RunningAccount account;
    account.client().set_basic_auth("sandbox-api-key", "whatever");
    CHECK(account.get("agents/me").status == 200);
}

TEST_CASE("a revoked key is refused until a new one is set", "[sandbox]")
{
    RunningAccount account;
    (void)account.control(R"({"revokeKey":true})");
    CHECK(account.get("agents/me").status == 401);
    (void)account.control(R"({"apiKey":"new"})");
    CHECK(account.get("agents/me").status == 401);
    account.client().set_basic_auth("new", "X");
    CHECK(account.get("agents/me").status == 200);
}

TEST_CASE("a second key is accepted beside the first, and outlives it", "[sandbox]")
{
    RunningAccount account;
    account.client().set_basic_auth("second", "X");
    CHECK(account.get("agents/me").status == 401);
    account.client().set_basic_auth("sandbox-api-key", "X");
    (void)account.control(R"({"secondKey":"second","revokeKey":true})");
    CHECK(account.get("agents/me").status == 401);
    account.client().set_basic_auth("second", "X");
    CHECK(account.get("agents/me").status == 200);
}

TEST_CASE("the key's user is known by role, scope and kind", "[sandbox]")
{
    Settings settings = smallAccount();
    settings.role = Role::Administrator;
    settings.ticketScope = 2;
    settings.occasional = true;
    RunningAccount account(settings);

    const QJsonObject me = account.object("agents/me");
    const QJsonArray roles = account.array("roles");

    CHECK(number(me, "ticket_scope") == 2);
    CHECK(me.value(QLatin1String("occasional")).toBool());
    const auto roleId = me.value(QLatin1String("role_ids")).toArray().at(0).toInteger();
    CHECK(text(roles.at(0), "name") == QLatin1String("Account Administrator"));
    CHECK(number(roles.at(0), "id") != roleId);
    CHECK(text(roles.at(1), "name") == QLatin1String("Administrator"));
    CHECK(number(roles.at(1), "id") == roleId);
}

TEST_CASE("roles and groups are for administrators only", "[sandbox]")
{
    RunningAccount account;
    (void)account.control(R"({"role":"agent"})");
    CHECK(account.get("roles").status == 403);
    CHECK(account.get("roles").body.find("access_denied") != std::string::npos);
    CHECK(account.get("groups").status == 403);
    CHECK(account.get("ticket_fields").status == 200);
}

TEST_CASE("a plan is reported by its tier type", "[sandbox]")
{
    const auto [plan, tier] = GENERATE(table<const char *, const char *>({{"growth", "Blossom"},
                                                                          {"pro", "Estate"},
                                                                          {"enterprise", "Forest"},
                                                                          {"Omni X", "Omni X"}}));
    Settings settings = smallAccount();
    settings.plan = plan;
    RunningAccount account(settings);
    const QJsonObject facts = account.object("account");
    CHECK(text(facts, "tier_type") == QLatin1String(tier));
    CHECK(number(facts, "organisation_id") == 284960733419037820);
}

TEST_CASE("the free plan has no API and a suspended account no answers", "[sandbox]")
{
    RunningAccount account;
    (void)account.control(R"({"plan":"free"})");
    CHECK(account.get("agents/me").body.find("require_feature") != std::string::npos);
    (void)account.control(R"({"plan":"pro","suspended":true})");
    const auto answer = account.get("agents/me");
    CHECK(answer.status == 403);
    CHECK(answer.body.find("account_suspended") != std::string::npos);
}

TEST_CASE("wrong addresses, methods and headers have their own codes", "[sandbox]")
{
    RunningAccount account;
    auto &client = account.client();
    CHECK(account.get("nothing").status == 404);
    CHECK(account.get("tickets/999999").status == 404);
    CHECK(account.get("tickets/999999/conversations").status == 404);
    CHECK(account.get("tickets/").status == 400);
    CHECK(account.get("/api/v2//tickets").status == 400);
    CHECK(account.get("/").status == 404);
    CHECK(client.Get("/api/v2/tickets", {{"Accept", "text/html"}})->status == 406);
    CHECK(client.Get("/api/v2/tickets", {{"Accept", "application/json"}})->status == 200);
    CHECK(client.Post("/api/v2/tickets", "x", "text/plain")->status == 415);
    CHECK(client.Delete("/api/v2/tickets/1")->status == 405);
}

TEST_CASE("nothing is compressed, since that would be the slowest part", "[sandbox]")
{
    RunningAccount account;
    const auto answer =
        account.client().Get("/api/v2/tickets", {{"Accept-Encoding", "br, gzip, deflate"}});
    REQUIRE(answer);
    CHECK_FALSE(answer->has_header("Content-Encoding"));
}

TEST_CASE("a connection takes hundreds of calls", "[sandbox]")
{
    RunningAccount account;
    for (int i = 0; i < 300; ++i)
        REQUIRE(account.get("agents/me").status == 200);
    CHECK(account.client().is_socket_open());
}

TEST_CASE("what is no Freshdesk does not look like one", "[sandbox]")
{
    RunningAccount account;
    const auto [command, status] =
        GENERATE(table<const char *, int>({{R"({"down":true})", 503},
                                           {R"({"html":true})", 200},
                                           {R"({"redirect":"http://h/"})", 302}}));
    (void)account.control(command);
    const auto answer = account.get("agents/me");
    CHECK(answer.status == status);
    CHECK(answer.body.find("<html>") != std::string::npos);
    CHECK_FALSE(answer.has_header("X-Freshdesk-Api-Version"));
    CHECK(answer.has_header("Location") == (status == 302));
}
