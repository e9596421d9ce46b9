// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskclient.h"
#include "core/freshdesk/freshdeskjson.h"

#include "tests/support/freshdeskbench.h"
#include "tests/support/heard.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray foundRows =
    R"({"total": 41, "results": [{"id": 7, "created_at": "2026-11-01T08:00:00Z",
        "updated_at": "2026-11-02T08:00:00Z", "subject": "not for us"}]})";
const QByteArray ticketRow =
    R"({"id": 7, "source": 1, "created_at": "2026-11-01T08:00:00Z", "deleted": true,
        "updated_at": "2026-11-02T08:00:00Z", "group_id": 5,
        "stats": {"requester_responded_at": "2026-11-02T07:00:00Z"}})";

} // namespace

TEST_CASE("a search names its days, its priority and its page", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows(foundRows)});
    Heard<FoundTickets> heard;
    const UtcTime day = *parseIso(u"2026-11-01T15:00:00Z"_s);

    bench.client.searchTickets({.firstDay = day, .lastDay = day, .priority = 3, .page = 2},
                               heard.context(), heard.answer());

    REQUIRE(heard.wait());
    const SeenRequest seen = bench.server.seen().first();
    CHECK(seen.path() == "/api/v2/search/tickets");
    CHECK(QByteArray::fromPercentEncoding(seen.query())
          == "query=\"created_at:>'2026-11-01' AND created_at:<'2026-11-01' AND "
             "priority:3\"&page=2");
    CHECK(heard.result()->total == 41);
    REQUIRE(heard.result()->rows.size() == 1);
    CHECK(heard.result()->rows.first().id == TicketId{7});
}

TEST_CASE("what a search lacks is named", "[freshdeskjson]")
{
    CHECK(
        freshdeskjson::readFoundTickets(R"({"results": []})").error().detail.contains("total"_L1));
    CHECK(freshdeskjson::readFoundTickets(R"({"total": 1})").error().detail.contains("results"_L1));
    CHECK(freshdeskjson::readFoundTickets(R"({"total": 1, "results": [{"id": 1}]})")
              .error()
              .detail.contains("results[0].created_at"_L1));
    CHECK_FALSE(freshdeskjson::readFoundTickets("[]"));
    CHECK_FALSE(freshdeskjson::readTicket("[]"));
    CHECK(freshdeskjson::readTicket(R"({"id": 1})").error().detail.contains("source"_L1));
}

TEST_CASE("one ticket is read with its stats and what has become of it", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows(ticketRow), ServerReply{404}});
    Heard<Ticket> heard;
    bench.client.readTicket(TicketId{7}, heard.context(), heard.answer());
    REQUIRE(heard.wait());
    CHECK(bench.server.seen().first().target == "/api/v2/tickets/7?include=stats");
    CHECK(heard.result()->standing == TicketStanding::Deleted);
    CHECK(heard.result()->requesterRespondedAt.has_value());

    Heard<Ticket> gone;
    bench.client.readTicket(TicketId{8}, gone.context(), gone.answer());
    REQUIRE_FALSE(gone.wait());
    CHECK(gone.result().error().kind == ErrorKind::NotFound);
}

TEST_CASE("an account has an archive unless its plan says it has none", "[freshdeskclient]")
{
    struct Case {
        ServerReply reply;
        std::optional<ArchiveAvailability> availability;
        ErrorKind error = ErrorKind::UnexpectedReply;
    };
    const auto example =
        GENERATE_COPY(Case{ServerReply{404}, ArchiveAvailability::Available},
                      Case{ServerReply{200, ticketRow}.with("X-Freshdesk-Api-Version", "latest=v2"),
                           ArchiveAvailability::Available},
                      Case{ServerReply{403, R"({"code":"require_feature","message":"no"})"},
                           ArchiveAvailability::Unavailable},
                      Case{ServerReply{403, R"({"code":"access_denied","message":"no"})"},
                           std::nullopt, ErrorKind::Forbidden},
                      Case{ServerReply{401, R"({"code":"invalid_credentials"})"}, std::nullopt,
                           ErrorKind::KeyRejected});
    FreshdeskBench bench;
    bench.server.script({example.reply});
    Heard<ArchiveAvailability> heard;

    bench.client.probeArchive(heard.context(), heard.answer());

    CHECK(heard.wait().has_value() == example.availability.has_value());
    CHECK(bench.server.seen().first().target == "/api/v2/tickets/archived/1");
    if (example.availability)
        CHECK(*heard.result() == *example.availability);
    else
        CHECK(heard.result().error().kind == example.error);
}

TEST_CASE("archived tickets and their conversations have addresses of their own",
          "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows(ticketRow), bench.rows("[]")});
    Heard<Ticket> ticket;
    bench.client.readArchivedTicket(TicketId{7}, ticket.context(), ticket.answer());
    REQUIRE(ticket.wait());
    Heard<Page<Conversation>> conversations;
    bench.client.listArchivedConversations(TicketId{7}, 3, conversations.context(),
                                           conversations.answer());
    REQUIRE(conversations.wait());
    CHECK(bench.server.seen().at(0).target == "/api/v2/tickets/archived/7");
    CHECK(bench.server.seen().at(1).target
          == "/api/v2/tickets/archived/7/conversations?per_page=100&page=3");
}
