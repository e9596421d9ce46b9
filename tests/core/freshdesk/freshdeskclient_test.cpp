// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskclient.h"

#include "tests/support/freshdeskbench.h"
#include "tests/support/heard.h"

#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray ticketRow = R"({"id": 7, "source": 1, "created_at": "2026-11-01T08:00:00Z",
                                 "updated_at": "2026-11-02T08:00:00Z", "group_id": null})";
const QByteArray conversationRow = R"({"id": 9, "ticket_id": 7, "incoming": true, "private": false,
                                       "source": 0, "created_at": "2026-11-02T08:00:00Z"})";

ServerReply nextPage(ServerReply reply)
{
    return reply.with("Link", R"(<https://evil.example/api/v2/x?page=2>; rel="next")");
}

} // namespace

TEST_CASE("the key travels as Basic user with X for a password", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows(R"({"id": 5, "role_ids": []})")});
    Heard<AgentFacts> heard;

    bench.client.readAgent(heard.context(), heard.answer());

    REQUIRE(heard.wait());
    const SeenRequest seen = bench.server.seen().first();
    CHECK(seen.target == "/api/v2/agents/me");
    CHECK(seen.headers.value("authorization")
          == "Basic " + (FreshdeskBench::key + ":X").toBase64());
    CHECK(seen.headers.value("accept") == "application/json");
    CHECK_FALSE(seen.headers.contains("content-type"));
}

TEST_CASE("the address is probed without the key", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({ServerReply{401, R"({"code":"invalid_credentials"})"}});
    Heard<Done> heard;

    bench.client.probeAddress(heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(bench.server.seen().first().target == "/api/v2/agents/me");
    CHECK_FALSE(bench.server.seen().first().headers.contains("authorization"));
}

TEST_CASE("an address where something else answers is told", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({ServerReply{200, "<html>", {{"Content-Type", "text/html"}}}});
    Heard<Done> heard;

    bench.client.probeAddress(heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK(heard.result().error().kind == ErrorKind::NotFreshdesk);
}

TEST_CASE("a ticket page is asked for with everything the walk needs", "[freshdeskclient]")
{
    const auto [standing, filter] = GENERATE(table<TicketStanding, QByteArray>({
        {TicketStanding::Present, ""},
        {TicketStanding::Deleted, "&filter=deleted"},
        {TicketStanding::Spam, "&filter=spam"},
    }));
    FreshdeskBench bench;
    bench.server.script({bench.rows('[' + ticketRow + ']')});
    Heard<Page<Ticket>> heard;

    bench.client.listTickets({standing, fromSeconds(1'795'342'500), 3}, heard.context(),
                             heard.answer());

    REQUIRE(heard.wait());
    CHECK(bench.server.seen().first().target
          == "/api/v2/tickets?updated_since=2026-11-22T10:15:00Z&order_by=updated_at&order_type=asc"
             "&include=stats&per_page=100&page=3"
              + filter);
    REQUIRE(heard.result()->rows.size() == 1);
    CHECK(heard.result()->rows.first().id == TicketId{7});
    CHECK(heard.result()->rows.first().standing == standing);
}

TEST_CASE("the Link header decides about a next page, and its address is not used",
          "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script(
        {nextPage(bench.rows('[' + ticketRow + ']')), bench.rows('[' + ticketRow + ']')});
    Heard<Page<Ticket>> first;
    Heard<Page<Ticket>> second;

    bench.client.listTickets({}, first.context(), first.answer());
    REQUIRE(first.wait());
    bench.client.listTickets({{}, {}, 2}, second.context(), second.answer());
    REQUIRE(second.wait());

    CHECK(first.result()->hasNext);
    CHECK_FALSE(second.result()->hasNext);
    CHECK(bench.server.seen().last().path() == "/api/v2/tickets");
}

TEST_CASE("a single ticket is asked for with its stats, which cost a credit more",
          "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script(
        {ServerReply{200,
                     R"({"id": 7, "group_id": null, "source": 2, "deleted": true, "unheard_of": [],
            "created_at": "2026-01-02T03:04:05Z", "updated_at": "2026-01-03T03:04:05Z",
            "stats": {"requester_responded_at": "2026-01-02T04:00:00Z"}})"}});
    Heard<Ticket> heard;

    bench.client.readTicket(TicketId{7}, heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(bench.server.seen().first().target == "/api/v2/tickets/7?include=stats");
    const Ticket &ticket = *heard.result();
    CHECK(ticket.id == TicketId{7});
    CHECK_FALSE(ticket.group);
    CHECK(ticket.standing == TicketStanding::Deleted);
    CHECK(ticket.requesterRespondedAt == parseIso(u"2026-01-02T04:00:00Z"));
    CHECK(bench.client.usage().credits == 2);
}

TEST_CASE("a single ticket that is not there, or not what is documented, is an error",
          "[freshdeskclient]")
{
    struct Row {
        ServerReply reply;
        ErrorKind kind;
    };
    const Row row = GENERATE(
        Row{ServerReply{404, ""}, ErrorKind::NotFound},
        Row{ServerReply{403, R"({"code":"access_denied","message":"no"})"}, ErrorKind::Forbidden},
        Row{ServerReply{200, R"({"id": 7, "source": 2})"}, ErrorKind::UnexpectedReply},
        Row{ServerReply{200, "[]"}, ErrorKind::UnexpectedReply});
    FreshdeskBench bench(RetryPolicy::probing());
    bench.server.handle([&row](const SeenRequest &) { return row.reply; });
    Heard<Ticket> heard;
    bench.client.readTicket(TicketId{7}, heard.context(), heard.answer());
    REQUIRE_FALSE(heard.wait());
    CHECK(heard.result().error().kind == row.kind);
}

TEST_CASE("conversations are asked for by ticket and page", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({nextPage(bench.rows('[' + conversationRow + ']'))});
    Heard<Page<Conversation>> heard;

    bench.client.listConversations(TicketId{284960733419037820}, 2, heard.context(),
                                   heard.answer());

    REQUIRE(heard.wait());
    CHECK(bench.server.seen().first().target
          == "/api/v2/tickets/284960733419037820/conversations?per_page=100&page=2");
    CHECK(heard.result()->hasNext);
    CHECK(heard.result()->rows.first().id == ConversationId{9});
}

TEST_CASE("groups, roles, account and fields are read from their own addresses",
          "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.handle([&bench](const SeenRequest &request) {
        if (request.path() == "/api/v2/groups")
            return nextPage(bench.rows(R"([{"id": 1, "name": "CustomerService"}])"));
        if (request.path() == "/api/v2/roles")
            return bench.rows(R"([{"id": 2, "name": "Agent", "default": true}])");
        if (request.path() == "/api/v2/account")
            return bench.rows(R"({"tier_type": "Forest"})");
        return bench.rows(R"([{"type": "default_source", "choices": {"Email": 1}}])");
    });
    Heard<Page<Group>> groups;
    Heard<QList<Role>> roles;
    Heard<AccountFacts> account;
    Heard<TicketFields> fields;

    bench.client.listGroups(4, groups.context(), groups.answer());
    bench.client.listRoles(roles.context(), roles.answer());
    bench.client.readAccount(account.context(), account.answer());
    bench.client.readTicketFields(fields.context(), fields.answer());

    REQUIRE(groups.wait());
    CHECK(*groups.result() == Page<Group>{{{GroupId{1}, u"CustomerService"_s}}, true});
    REQUIRE(roles.wait());
    CHECK(*roles.result() == QList<Role>{{2, u"Agent"_s, true}});
    REQUIRE(account.wait());
    CHECK(account.result()->tierType == u"Forest"_s);
    REQUIRE(fields.wait());
    CHECK(fields.result()->sources.size() == 1);
    CHECK(bench.server.seen().first().target == "/api/v2/groups?per_page=100&page=4");
}

TEST_CASE("tickets are counted by the search index from a day on", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows(R"({"total": 20123, "results": []})")});
    Heard<qint64> heard;

    bench.client.countTicketsCreatedSince(fromSeconds(1'795'342'500), heard.context(),
                                          heard.answer());

    REQUIRE(heard.wait());
    CHECK(*heard.result() == 20123);
    CHECK(bench.server.seen().first().path() == "/api/v2/search/tickets");
    CHECK(QByteArray::fromPercentEncoding(bench.server.seen().first().query())
          == R"(query="created_at:>'2026-11-22'")");
}

TEST_CASE("page 301 ends in the page limit", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({ServerReply{400, R"({"description": "Validation failed", "errors": [
        {"field": "page", "code": "invalid_value", "message": "You cannot access tickets beyond …"}]})"}});
    Heard<Page<Ticket>> heard;

    bench.client.listTickets({{}, {}, 301}, heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK(heard.result().error().kind == ErrorKind::PageLimit);
}

TEST_CASE("a missing ticket is not found, a missing agent means there is no Freshdesk",
          "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.handle([](const SeenRequest &) { return ServerReply{404, ""}; });
    Heard<Page<Conversation>> conversations;
    Heard<AgentFacts> agent;

    bench.client.listConversations(TicketId{1}, 1, conversations.context(), conversations.answer());
    bench.client.readAgent(agent.context(), agent.answer());

    REQUIRE_FALSE(conversations.wait());
    CHECK(conversations.result().error().kind == ErrorKind::NotFound);
    REQUIRE_FALSE(agent.wait());
    CHECK(agent.result().error().kind == ErrorKind::NotFreshdesk);
}

TEST_CASE("a redirect is not followed, and its target never sees the key", "[freshdeskclient]")
{
    const int status = GENERATE(301, 302, 303, 307, 308);
    FreshdeskBench bench;
    LoopbackServer elsewhere;
    bench.server.script(
        {ServerReply{status, "", {{"Location", elsewhere.root() + "/api/v2/agents/me"}}}});
    Heard<AgentFacts> heard;

    bench.client.readAgent(heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK(heard.result().error().kind == ErrorKind::NotFreshdesk);
    QTest::qWait(20); // long enough for a request on loopback that must not come
    CHECK(elsewhere.seen().isEmpty());
    CHECK(bench.server.seen().size() == 1);
}

TEST_CASE("a login page in the middle of a run is not read as Freshdesk", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.handle([](const SeenRequest &) {
        return ServerReply{
            200, "<html>Welcome to the hotel</html>", {{"Content-Type", "text/html"}}};
    });
    Heard<Page<Ticket>> heard;

    bench.client.listTickets({}, heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK(heard.result().error().kind == ErrorKind::NotFreshdesk);
    CHECK(bench.server.seen().size() == 1);
}

TEST_CASE("an error holds neither key nor query nor body", "[freshdeskclient]")
{
    const QByteArray canary = FreshdeskBench::key;
    const ServerReply reply = GENERATE_COPY(
        ServerReply{401,
                    R"({"code":"invalid_credentials","message":"Basic )"
                        + (canary + ":X").toBase64() + "\"}"},
        ServerReply{403, R"({"code":"access_denied","message":"bad key )" + canary + "\"}"},
        ServerReply{403, R"({"code":")" + canary + "\"}"}, ServerReply{404, canary},
        ServerReply{302, "", {{"Location", "/?" + canary}}},
        ServerReply{200, "[{\"id\": \"" + canary + "\"}]"}, ServerReply{200, canary},
        ServerReply{500, canary}, ServerReply{200, canary, {}, ServerReply::Manner::CutBody});
    FreshdeskBench bench(RetryPolicy{.attempts = 1, .garbageAttempts = 1, .waitsForLimit = false});
    bench.server.script({reply});
    Heard<Page<Ticket>> heard;

    bench.client.listTickets({}, heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    const QString detail = heard.result().error().detail;
    CAPTURE(detail);
    CHECK_FALSE(detail.contains(QString::fromUtf8(canary)));
    CHECK_FALSE(detail.contains(QString::fromUtf8((canary + ":X").toBase64())));
    CHECK_FALSE(detail.contains(u"updated_since"_s));
    CHECK_FALSE(detail.isEmpty());
}

TEST_CASE("what the calls cost is added up", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows('[' + ticketRow + ']')
                             .with("x-ratelimit-total", "700.0")
                             .with("X-RATELIMIT-REMAINING", "697.0")
                             .with("X-RateLimit-Used-CurrentRequest", "3.0"),
                         bench.rows('[' + conversationRow + ']'), ServerReply{404, ""}});
    Heard<Page<Ticket>> list;
    Heard<Page<Conversation>> conversations;
    Heard<Page<Conversation>> missing;

    bench.client.listTickets({}, list.context(), list.answer());
    REQUIRE(list.wait());
    bench.client.listConversations(TicketId{7}, 1, conversations.context(), conversations.answer());
    REQUIRE(conversations.wait());
    bench.client.listConversations(TicketId{8}, 1, missing.context(), missing.answer());
    REQUIRE_FALSE(missing.wait());

    const ApiUsage usage = bench.client.usage();
    CHECK(usage.requests == 3);
    CHECK(usage.credits == 5);
    CHECK(usage.rateLimited == 0);
    CHECK(usage.limitPerMinute == 700.0);
    CHECK(usage.remaining == 697.0);
}

TEST_CASE("where no header tells, the documented price counts", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows('[' + ticketRow + ']')});
    Heard<Page<Ticket>> heard;

    bench.client.listTickets({}, heard.context(), heard.answer());
    REQUIRE(heard.wait());

    CHECK(bench.client.usage().credits == 3);
    CHECK_FALSE(bench.client.usage().limitPerMinute);
}
