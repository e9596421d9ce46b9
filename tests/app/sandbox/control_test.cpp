// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sandbox/runningaccount.h"
#include "tests/support/catch.h"

using namespace sandbox;
using namespace std::chrono_literals;

namespace {

qint64 offered(RunningAccount &account, const char *queueName)
{
    for (const auto queue : account.object("/truth").value(QLatin1String("queues")).toArray()) {
        if (text(queue, "name") == QLatin1String(queueName))
            return number(queue, "offered");
    }
    return 0;
}

std::string added(RunningAccount &account, const std::string &members)
{
    return std::to_string(number(account.control(R"({"addTicket":)" + members + "}"), "id"));
}

} // namespace

TEST_CASE("an added ticket is the newest of the list and part of the truth", "[sandbox]")
{
    RunningAccount account;
    account.pass(5s);
    const auto before = offered(account, "VIP bot Tickets");
    const auto id = added(account, R"({"source":12,"group_id":80000222229})");
    const auto newest = account.array("tickets?order_by=updated_at").at(0);
    CHECK(std::to_string(number(newest, "id")) == id);
    CHECK(text(newest, "created_at") == QLatin1String("2026-11-20T12:00:05Z"));
    CHECK(offered(account, "VIP bot Tickets") == before + 1);
}

TEST_CASE("an added reply moves its ticket to the end and sets requester_responded_at", "[sandbox]")
{
    RunningAccount account;
    const auto id = added(account, R"({"created_at":"2026-11-20T10:00:00Z"})");
    account.pass(60s);
    (void)account.control(R"({"addConversation":{"ticketId":)" + id + "}}");
    const auto ticket = account.array("tickets?order_by=updated_at&include=stats").at(0).toObject();
    CHECK(std::to_string(number(ticket, "id")) == id);
    CHECK(text(ticket.value(QLatin1String("stats")), "requester_responded_at")
          == QLatin1String("2026-11-20T12:01:00Z"));
    CHECK(account.array("tickets/" + id + "/conversations").size() == 1);
}

TEST_CASE("an agent's reply or a note is no requester response", "[sandbox]")
{
    RunningAccount account;
    const auto id = added(account, "{}");
    const auto members = GENERATE(R"("incoming":false)", R"("private":true,"source":2)");
    (void)account.control(R"({"addConversation":{"ticketId":)" + id + "," + members + "}}");
    const auto stats =
        account.object("tickets/" + id + "?include=stats").value(QLatin1String("stats"));
    CHECK(text(stats, "requester_responded_at").isEmpty());
}

TEST_CASE("a ticket can be deleted, marked as spam and restored", "[sandbox]")
{
    RunningAccount account;
    const auto id = added(account, "{}");
    const auto newestOf = [&account](const std::string &filter) {
        const auto rows = account.array("tickets?order_by=updated_at" + filter);
        return std::to_string(number(rows.at(0), "id"));
    };
    CHECK(newestOf("") == id);
    account.pass(1s);
    (void)account.control(R"({"deleteTicket":)" + id + "}");
    CHECK(newestOf("&filter=deleted") == id);
    CHECK(newestOf("") != id);
    (void)account.control(R"({"spamTicket":)" + id + "}");
    CHECK(newestOf("&filter=spam") == id);
    (void)account.control(R"({"restoreTicket":)" + id + "}");
    CHECK(newestOf("") == id);
}

TEST_CASE("a ticket can change its group", "[sandbox]")
{
    RunningAccount account;
    (void)account.control(R"({"updateTicket":{"id":1,"group_id":null}})");
    const auto ticket = account.object("tickets/1");
    CHECK(ticket.value(QLatin1String("group_id")).isNull());
    CHECK(text(ticket, "updated_at") == QLatin1String("2026-11-20T12:00:00Z"));
}

TEST_CASE("a renamed group renames its queues and a removed one leaves its number", "[sandbox]")
{
    RunningAccount account;
    const auto tickets = offered(account, "Billing email Tickets");
    (void)account.control(R"({"renameGroup":{"id":80000222223,"name":"Money \"B\""}})");
    CHECK(offered(account, "Money \"B\" email Tickets") == tickets);
    CHECK(text(account.array("groups").at(1), "name") == QLatin1String("Money \"B\""));
    (void)account.control(R"({"removeGroup":80000222223})");
    CHECK(account.array("groups").size() == 7);
    CHECK(offered(account, "Group 80000222223 email Tickets") == tickets);
}

TEST_CASE("a command that is not understood is refused", "[sandbox]")
{
    RunningAccount account;
    const auto command =
        GENERATE(R"({"revokeKy":true})", R"({"addTicket":{"colour":1}})", R"({"role":"king"})",
                 R"({"deleteTicket":999999})", R"({"addConversation":{"ticketId":999999}})",
                 R"({"faults":"x"})", "nonsense");
    const auto answer = account.client().Post("/sandbox/control", command, "application/json");
    REQUIRE(answer);
    CHECK(answer->status == 400);
}

TEST_CASE("events of a live account are the same for the same seed", "[sandbox]")
{
    const auto happened = [] {
        const Clock clock = [] { return std::chrono::milliseconds(0); };
        Sandbox account(smallAccount(), clock);
        for (std::uint64_t event = 1; event <= 50; ++event)
            account.happen(event);
        Call call;
        call.path = "/truth";
        return account.answer(call, {}).body;
    };
    const auto first = happened();
    CHECK(first == happened());
    CHECK(first.find(R"("tickets":400,)") == std::string::npos);
}
