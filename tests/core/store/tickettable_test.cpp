// SPDX-License-Identifier: Apache-2.0
#include "core/store/tickettable.h"

#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

struct Tickets {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    TicketTable table{*database};

    void upsert(const QList<Ticket> &tickets)
    {
        commit(*database, [&](Transaction &tx) { return table.upsert(tx, integration, tickets); });
    }
    void mark(TicketId ticket, std::int64_t at)
    {
        commit(*database, [&](Transaction &tx) {
            return table.markConversationsRequested(tx, integration, ticket, fromSeconds(at));
        });
    }
    [[nodiscard]] std::optional<KnownTicket> find(TicketId id)
    {
        const auto found = table.find(integration, {id});
        REQUIRE(found);
        return found->contains(id) ? std::optional(found->value(id)) : std::nullopt;
    }
};

Ticket sample(std::int64_t updatedAt = 200)
{
    return {.id = TicketId{9'007'199'254'740'993}, // no double holds this number
            .group = GroupId{7},
            .source = SourceId{3},
            .createdAt = fromSeconds(100),
            .updatedAt = fromSeconds(updatedAt),
            .standing = TicketStanding::Present,
            .requesterRespondedAt = fromSeconds(150)};
}

} // namespace

TEST_CASE("a ticket comes back as it was seen", "[store]")
{
    Tickets tickets;
    Ticket ticket = sample();
    if (GENERATE(true, false)) {
        ticket.group.reset();
        ticket.requesterRespondedAt.reset();
        ticket.standing = TicketStanding::Spam;
    }
    tickets.upsert({ticket});
    CHECK(tickets.find(ticket.id) == KnownTicket{ticket, std::nullopt});
    CHECK(*tickets.table.count(tickets.integration) == 1);
}

TEST_CASE("of the tickets asked for only the known are found", "[store]")
{
    Tickets tickets;
    tickets.upsert({sample()});
    const auto found = tickets.table.find(tickets.integration, {TicketId{1}, sample().id});
    REQUIRE(found);
    CHECK(found->size() == 1);
    const IntegrationId other = addIntegration(*tickets.database, u"Other"_s);
    CHECK(tickets.table.find(other, {sample().id})->isEmpty());
}

TEST_CASE("a later sight changes a ticket, but not when it was created nor what was asked for",
          "[store]")
{
    Tickets tickets;
    tickets.upsert({sample()});
    tickets.mark(sample().id, 150);
    const Ticket later{.id = sample().id,
                       .group = std::nullopt,
                       .source = SourceId{2},
                       .createdAt = fromSeconds(1),
                       .updatedAt =
                           fromSeconds(GENERATE(200, 300)), // statistics change without an update
                       .standing = TicketStanding::Deleted,
                       .requesterRespondedAt = fromSeconds(290)};
    tickets.upsert({later});
    Ticket expected = later;
    expected.createdAt = sample().createdAt;
    CHECK(tickets.find(later.id) == KnownTicket{expected, fromSeconds(150)});
}

TEST_CASE("an older state of a ticket does not replace a newer one", "[store]")
{
    Tickets tickets;
    tickets.upsert({sample(200)});
    Ticket older = sample(199);
    older.group = GroupId{8};
    tickets.upsert({older});
    CHECK(tickets.find(older.id)->ticket == sample(200));
}

TEST_CASE("what was asked for never goes back", "[store]")
{
    Tickets tickets;
    tickets.upsert({sample()});
    tickets.mark(sample().id, 150);
    tickets.mark(sample().id, 140);
    CHECK(tickets.find(sample().id)->conversationsReadFor == fromSeconds(150));
    tickets.mark(sample().id, 160);
    CHECK(tickets.find(sample().id)->conversationsReadFor == fromSeconds(160));
}

TEST_CASE("conversations of an unknown ticket cannot be marked as asked for", "[store]")
{
    Tickets tickets;
    auto transaction = Transaction::begin(*tickets.database);
    REQUIRE(transaction);
    CHECK_FALSE(tickets.table.markConversationsRequested(*transaction, tickets.integration,
                                                         TicketId{1}, fromSeconds(1)));
}
