// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/quickrows.h"

#include "core/freshdesk/freshdeskjson.h"
#include "tests/support/catch.h"

using namespace deskbridge;

namespace {

const QByteArray ticketStart = R"([{"id":20,"source":1,"created_at":"2026-11-01T08:00:00Z",)"
                               R"("updated_at":"2026-11-02T09:30:15+02:00")";
const QByteArray conversation =
    R"({"id":284960733419037820,"ticket_id":20,"incoming":true,"private":false,"source":5,)"
    R"("created_at":"2026-11-02T09:30:00Z","body":"\"}]\u00e4","attachments":[{"id":"x"}]})";

} // namespace

TEST_CASE("rows that are as expected are read quickly, and as the careful way reads them",
          "[quickrows]")
{
    const QByteArray rest =
        GENERATE(as<QByteArray>{}, "", R"(,"group_id":null)", R"(,"group_id":80000222222)",
                 R"(,"deleted":true,"spam":true)", R"(,"spam":true)", R"(,"deleted":null)",
                 R"(,"stats":null)", R"(,"stats":{})",
                 R"(,"stats":{"requester_responded_at":null,"x":{"id":7}})",
                 R"(,"stats":{"requester_responded_at":"2026-11-01T09:00:00Z"})",
                 R"(,"id":21)"); // the later of two wins
    const auto standing =
        GENERATE(TicketStanding::Present, TicketStanding::Deleted, TicketStanding::Spam);
    const QByteArray bytes = ticketStart + rest + "}]";
    CAPTURE(rest.toStdString());

    const auto quick = quickrows::readTickets(bytes, standing);
    const auto careful = freshdeskjson::readTicketsCarefully(bytes, standing);

    REQUIRE(quick);
    REQUIRE(careful);
    CHECK(*quick == *careful);
}

TEST_CASE("conversations are read quickly, and as the careful way reads them", "[quickrows]")
{
    const QByteArray bytes = GENERATE_COPY(QByteArray("[]"), '[' + conversation + ']',
                                           '[' + conversation + ",\n " + conversation + "]\n");
    const auto quick = quickrows::readConversations(bytes);
    const auto careful = freshdeskjson::readConversationsCarefully(bytes);
    REQUIRE(quick);
    REQUIRE(careful);
    CHECK(*quick == *careful);
}

TEST_CASE("whatever is odd about rows is left to the careful way", "[quickrows]")
{
    const QByteArray rest =
        GENERATE(as<QByteArray>{}, R"(,"group_id":"7")", R"(,"group_id":7.0)", R"(,"deleted":1)",
                 R"(,"stats":[])", R"(,"stats":{"requester_responded_at":5})",
                 R"(,"updated_at":"soon")", R"(,"id":20.0)", R"(,"id":9223372036854775808)",
                 R"(,"source":4294967296)", R"(,"subject":"cut)");
    CAPTURE(rest.toStdString());
    CHECK_FALSE(quickrows::readTickets(ticketStart + rest + "}]", TicketStanding::Present));
}

TEST_CASE("a body that is no list of whole rows is left to the careful way", "[quickrows]")
{
    const QByteArray bytes = GENERATE(as<QByteArray>{}, "", "{}", "[5]", "[null]", "<html>",
                                      R"([{"id":1}])", "[", "\xff\xfe");
    CHECK_FALSE(quickrows::readTickets(bytes, TicketStanding::Present));
    CHECK_FALSE(quickrows::readConversations(bytes));
}

TEST_CASE("a number that is too long for the quick way costs no page", "[quickrows]")
{
    const QByteArray bytes = ticketStart + R"(,"custom":123456789012345678901234567890}])";
    CHECK_FALSE(quickrows::readTickets(bytes, TicketStanding::Present));
    const auto tickets = freshdeskjson::readTickets(bytes, TicketStanding::Present);
    REQUIRE(tickets);
    CHECK(tickets->first().id == TicketId{20});
}

TEST_CASE("a body too large for the quick way is read all the same", "[quickrows]")
{
    const QByteArray bytes =
        ticketStart + R"(,"description":")" + QByteArray(5 * 1024 * 1024, 'x') + R"("}])";
    CHECK_FALSE(quickrows::readTickets(bytes, TicketStanding::Present));
    CHECK(freshdeskjson::readTickets(bytes, TicketStanding::Present));
}
