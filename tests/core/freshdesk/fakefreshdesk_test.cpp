// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakefreshdesk.h"

#include "tests/support/heard.h"

#include <QCoreApplication>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

Ticket ticketOf(qint64 id, std::int64_t updated, TicketStanding standing = TicketStanding::Present)
{
    Ticket ticket;
    ticket.id = TicketId{id};
    ticket.createdAt = fromSeconds(updated);
    ticket.updatedAt = fromSeconds(updated);
    ticket.standing = standing;
    return ticket;
}

Page<Ticket> pageOf(FakeFreshdesk &freshdesk, const TicketQuery &query)
{
    Heard<Page<Ticket>> heard;
    freshdesk.listTickets(query, heard.context(), heard.answer());
    REQUIRE(heard.wait());
    return *heard.result();
}

} // namespace

TEST_CASE("the fake lists tickets by their update, a hundred at a time", "[fakefreshdesk]")
{
    FakeFreshdesk freshdesk;
    for (qint64 id = 1; id <= 150; ++id)
        freshdesk.setTicket(ticketOf(id, 1000 - id));

    const Page<Ticket> first = pageOf(freshdesk, {});
    const Page<Ticket> second = pageOf(freshdesk, {{}, {}, 2});

    CHECK(first.rows.size() == 100);
    CHECK(first.hasNext);
    CHECK(first.rows.first().id == TicketId{150});
    CHECK(second.rows.size() == 50);
    CHECK_FALSE(second.hasNext);
    CHECK(freshdesk.usage().credits == 6);
}

TEST_CASE("the fake keeps standings apart and its cursor inclusive", "[fakefreshdesk]")
{
    FakeFreshdesk freshdesk;
    freshdesk.setTicket(ticketOf(1, 10));
    freshdesk.setTicket(ticketOf(2, 20));
    freshdesk.setTicket(ticketOf(3, 30, TicketStanding::Deleted));

    CHECK(pageOf(freshdesk, {{}, fromSeconds(20), 1}).rows.size() == 1);
    CHECK(pageOf(freshdesk, {TicketStanding::Deleted, {}, 1}).rows.first().id == TicketId{3});
    CHECK(pageOf(freshdesk, {TicketStanding::Spam, {}, 1}).rows.isEmpty());
}

TEST_CASE("the fake stops after page 300", "[fakefreshdesk]")
{
    FakeFreshdesk freshdesk;
    Heard<Page<Ticket>> heard;

    freshdesk.listTickets({{}, {}, 301}, heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK(heard.result().error().kind == ErrorKind::PageLimit);
}

TEST_CASE("the fake fails as often as it is told to", "[fakefreshdesk]")
{
    FakeFreshdesk freshdesk;
    freshdesk.fail(FakeFreshdesk::Call::Groups, ErrorKind::Offline, 1);
    Heard<Page<Group>> first;
    Heard<Page<Group>> second;

    freshdesk.listGroups(1, first.context(), first.answer());
    freshdesk.listGroups(1, second.context(), second.answer());

    CHECK_FALSE(first.wait());
    CHECK(second.wait());
}

TEST_CASE("the fake answers later, and not at all without a context", "[fakefreshdesk]")
{
    FakeFreshdesk freshdesk;
    Heard<AgentFacts> kept;
    Heard<AgentFacts> dropped;
    freshdesk.readAgent(kept.context(), kept.answer());
    freshdesk.readAgent(dropped.context(), dropped.answer());
    CHECK_FALSE(kept.hasCome());

    dropped.dropContext();

    REQUIRE(kept.wait());
    QCoreApplication::processEvents();
    CHECK(dropped.count() == 0);
}

TEST_CASE("the fake refuses the conversations of a ticket that is gone", "[fakefreshdesk]")
{
    FakeFreshdesk freshdesk;
    freshdesk.setTicket(ticketOf(1, 10));
    freshdesk.setTicket(ticketOf(2, 10));
    freshdesk.failConversations(TicketId{2}, ErrorKind::Forbidden);
    Heard<Page<Conversation>> there;
    Heard<Page<Conversation>> refused;
    Heard<Page<Conversation>> gone;

    freshdesk.listConversations(TicketId{1}, 1, there.context(), there.answer());
    freshdesk.listConversations(TicketId{2}, 1, refused.context(), refused.answer());
    freshdesk.listConversations(TicketId{3}, 1, gone.context(), gone.answer());

    CHECK(there.wait());
    REQUIRE_FALSE(refused.wait());
    CHECK(refused.result().error().kind == ErrorKind::Forbidden);
    REQUIRE_FALSE(gone.wait());
    CHECK(gone.result().error().kind == ErrorKind::NotFound);
}
