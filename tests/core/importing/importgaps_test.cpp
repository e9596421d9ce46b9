// SPDX-License-Identifier: Apache-2.0
// What a list, or a ticket's conversations, do not show at first: it is read later, and until then not forgotten.
#include "tests/core/importing/usualaccount.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// All updated in one second; and one more, so much later that no overlap reaches back to it.
void fillTie(ImportedAccount &account, int count)
{
    for (int id = 1; id <= count; ++id)
        account.addTicket(id, start);
    account.addTicket(count + 1, start + 3'600);
}

} // namespace

TEST_CASE("a second that does not come whole stays known until it has been read whole")
{
    ImportedAccount account;
    account.freshdesk.pageSize = 1; // 300 pages are 300 tickets
    fillTie(account, 305);

    const auto first = account.import();

    REQUIRE(first);
    CHECK(first->ended);
    CHECK_FALSE(first->complete);
    CHECK(first->gapAt == fromSeconds(start));
    CHECK(account.offered().value(tickets) == 301);

    // Neither a pass, which does not read it, nor a sweep, which does, may forget it.
    account.clock.advance(5min);
    const auto asked = account.freshdesk.ticketQueries().size();
    const auto pass = account.import(false);
    REQUIRE(pass);
    CHECK(pass->gapAt == fromSeconds(start));
    CHECK_FALSE(pass->complete);
    CHECK(account.freshdesk.ticketQueries().size() < asked + 5);
    account.clock.advance(5min);
    const auto sweep = account.import(true);
    REQUIRE(sweep);
    CHECK(sweep->gapAt == fromSeconds(start));
    CHECK_FALSE(sweep->complete);

    // Ten of them are updated: what is left in that second can be listed.
    for (int id = 1; id <= 10; ++id) {
        auto ticket = account.freshdesk.ticket(TicketId{id});
        ticket->updatedAt = fromSeconds(start + 7'200 + id);
        account.freshdesk.setTicket(*ticket);
    }
    account.clock.advance(5min);
    const auto whole = account.import(true);
    REQUIRE(whole);
    CHECK(whole->complete);
    CHECK_FALSE(whole->gapAt);
    CHECK(account.offered().value(tickets) == 306);
}

TEST_CASE("each of several seconds that did not come whole is remembered by itself")
{
    ImportedAccount account;
    account.freshdesk.pageSize = 1;
    for (int id = 1; id <= 303; ++id)
        account.addTicket(id, start);
    for (int id = 401; id <= 703; ++id)
        account.addTicket(id, start + 3'600);
    account.addTicket(1'000, start + 7'200);
    const auto moveAway = [&account](int from, std::int64_t to) {
        for (int id = from; id < from + 10; ++id) {
            auto ticket = account.freshdesk.ticket(TicketId{id});
            ticket->updatedAt = fromSeconds(to + id);
            account.freshdesk.setTicket(*ticket);
        }
        account.clock.advance(5min);
        return account.import(true);
    };
    const auto first = account.import();
    REQUIRE(first);
    CHECK(first->gapAt == fromSeconds(start));

    const auto second = moveAway(1, start + 8'000);
    REQUIRE(second);
    CHECK(second->gapAt == fromSeconds(start + 3'600));
    CHECK_FALSE(second->complete);

    const auto third = moveAway(401, start + 9'000);
    REQUIRE(third);
    CHECK(third->complete);
    CHECK(account.offered().value(tickets) == 607);
}

TEST_CASE("a gap survives a run that is killed while it reads that second again")
{
    ImportedAccount account;
    account.freshdesk.pageSize = 1;
    fillTie(account, 305);
    REQUIRE(account.import());
    account.clock.advance(5min);

    account.importAndDie(150);
    const auto next = account.import(true);

    REQUIRE(next);
    CHECK(next->gapAt == fromSeconds(start));
    CHECK_FALSE(next->complete);
}

TEST_CASE("a ticket deleted while its second is read page by page hides no other")
{
    ImportedAccount account;
    fillTie(account, 101);
    bool deleted = false;
    account.freshdesk.beforeTickets = [&](const TicketQuery &query) {
        if (query.standing == TicketStanding::Present && query.page == 2 && !deleted) {
            deleted = true;
            setStanding(account, 1, TicketStanding::Deleted); // without moving updated_at
        }
    };

    const auto summary = account.import();

    REQUIRE(summary);
    CHECK(deleted);
    CHECK(summary->complete);
    CHECK(account.offered().value(tickets) == 102);
}

TEST_CASE("a response that the conversations do not show yet is read by the next import")
{
    ImportedAccount account;
    account.clock.jump(fromSeconds(start + 20) - account.clock.now());
    account.addTicket(1, start);
    auto ticket = account.freshdesk.ticket(TicketId{1});
    ticket->requesterRespondedAt = fromSeconds(start + 5);
    ticket->updatedAt = fromSeconds(start + 5);
    account.freshdesk.setTicket(*ticket);
    REQUIRE(account.import());
    CHECK(account.offered().value(replies) == 0);

    account.respond(1, start + 5);
    account.clock.advance(5min);
    REQUIRE(account.import(false));
    CHECK(account.offered().value(replies) == 1);

    // Found, it is not asked for any more; nor is one that never shows, after a while.
    const auto asked = account.freshdesk.conversationQueries().size();
    account.clock.advance(5min);
    REQUIRE(account.import(false));
    CHECK(account.freshdesk.conversationQueries().size() == asked);
}

TEST_CASE("a web chat has one opening, also when an earlier message is seen later")
{
    ImportedAccount account;
    account.addTicket(1, start);
    auto chat = account.freshdesk.ticket(TicketId{1});
    chat->source = SourceId{ticketsource::webChat};
    account.freshdesk.setTicket(*chat);
    account.respond(1, start + 30);
    REQUIRE(account.import());
    const auto countedOf = [&] {
        return std::ranges::count_if(account.contacts(1), [](const Contact &contact) {
            return contact.kind == MessageKind::Conversation
                && contact.reason == Reason::CustomerReply;
        });
    };
    CHECK(countedOf() == 0);

    account.respond(1, start + 10); // shown late
    auto moved = account.freshdesk.ticket(TicketId{1});
    moved->requesterRespondedAt = fromSeconds(start + 40);
    moved->updatedAt = fromSeconds(start + 40);
    account.freshdesk.setTicket(*moved);
    account.clock.advance(5min);
    REQUIRE(account.import(false));

    CHECK(countedOf() == 1);
}
