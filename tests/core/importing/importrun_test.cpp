// SPDX-License-Identifier: Apache-2.0
#include "tests/core/importing/usualaccount.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("an initial import counts every ticket and reply, of deleted and spam tickets as unknown")
{
    ImportedAccount account;
    fill(account);

    const auto summary = account.import();

    REQUIRE(summary);
    CHECK(summary->stage == ImportStage::Initial);
    CHECK(summary->complete);
    CHECK(summary->tickets == 450);
    CHECK(summary->conversations == 150);
    CHECK(summary->contacts == 600);
    CHECK(account.offered() == truthOfFilled);
    CHECK(account.lastRuns().initialImportDone);
}

TEST_CASE("conversations are read only where a requester has responded")
{
    ImportedAccount account;
    fill(account);
    REQUIRE(account.import());

    CHECK(account.freshdesk.asked(FakeFreshdesk::Call::Conversations) == 150);
}

TEST_CASE("importing twice changes nothing and reads no conversation again")
{
    ImportedAccount account;
    fill(account);
    REQUIRE(account.import());
    const auto reads = account.freshdesk.asked(FakeFreshdesk::Call::Conversations);

    const auto second = account.import();

    REQUIRE(second);
    CHECK(second->stage == ImportStage::Continuous);
    CHECK(second->contacts == 0);
    CHECK(second->complete);
    CHECK(account.offered() == truthOfFilled);
    CHECK(account.freshdesk.asked(FakeFreshdesk::Call::Conversations) == reads);
}

TEST_CASE("an idle continuous pass without sweep costs one list page")
{
    ImportedAccount account;
    fill(account);
    REQUIRE(account.import());

    const auto pass = account.import(false);

    REQUIRE(pass);
    CHECK(pass->requests == 1);
}

TEST_CASE("a program killed after any number of requests loses nothing and counts nothing twice")
{
    const int requests = GENERATE(1, 2, 3, 4, 5, 6, 7, 8, 10, 15, 40, 80, 120, 150, 160, 164, 165);
    ImportedAccount account;
    fill(account);
    account.importAndDie(requests);

    const auto resumed = account.import();

    REQUIRE(resumed);
    CHECK(resumed->complete);
    CHECK(account.offered() == truthOfFilled);
}

TEST_CASE("a program killed again and again in one import ends at the truth")
{
    ImportedAccount account;
    fill(account);
    for (int life = 0; life < 40; ++life)
        account.importAndDie(5 + life % 7);

    REQUIRE(account.import());

    CHECK(account.offered() == truthOfFilled);
}

TEST_CASE("a stopped import ends at once, says it is not complete, and goes on later")
{
    ImportedAccount account;
    fill(account);

    const auto stopped = account.import(true, [](ImportRun &run) {
        if (run.progress().conversations >= 20)
            run.stop();
    });

    REQUIRE(stopped);
    CHECK_FALSE(stopped->complete);
    CHECK(stopped->conversations < 150);
    CHECK_FALSE(account.lastRuns().initialImportDone);
    const auto rest = account.import();
    REQUIRE(rest);
    CHECK(rest->complete);
    CHECK(rest->stage == ImportStage::Initial);
    CHECK(account.offered() == truthOfFilled);
}

TEST_CASE("a new reply to a known ticket is read in the next pass, and only that ticket")
{
    ImportedAccount account;
    fill(account);
    REQUIRE(account.import());
    const auto reads = account.freshdesk.asked(FakeFreshdesk::Call::Conversations);
    account.respond(3, start + 90'000);

    const auto pass = account.import(false);

    REQUIRE(pass);
    CHECK(pass->contacts == 1);
    CHECK(account.freshdesk.asked(FakeFreshdesk::Call::Conversations) == reads + 1);
    CHECK(account.offered().value(replies) == 148);
    CHECK(account.contacts(3).last().origin == Origin::ContinuousImport);
}

TEST_CASE("a ticket counted before its deletion stays where it was; its later reply is unknown")
{
    ImportedAccount account;
    account.addTicket(1, start);
    account.respond(1, start + 60);
    REQUIRE(account.import());
    account.respond(1, start + 120);
    setStanding(account, 1, TicketStanding::Deleted);

    REQUIRE(account.import());

    CHECK(account.offered()
          == QMap<QString, qint64>{{tickets, 1}, {replies, 1}, {unknownReplies, 1}});
    setStanding(account, 1, TicketStanding::Present);
    REQUIRE(account.import());
    CHECK(account.offered()
          == QMap<QString, qint64>{{tickets, 1}, {replies, 1}, {unknownReplies, 1}});
}

TEST_CASE("a ticket that moves to another group keeps its contacts; its next reply counts in the "
          "new group")
{
    ImportedAccount account;
    account.addTicket(1, start);
    account.respond(1, start + 60);
    REQUIRE(account.import());
    auto ticket = account.freshdesk.ticket(TicketId{1});
    ticket->group = GroupId{2};
    account.freshdesk.setTicket(*ticket);
    account.respond(1, start + 120);

    REQUIRE(account.import());

    CHECK(account.offered()
          == QMap<QString, qint64>{{tickets, 1}, {replies, 1}, {u"Billing email Replies"_s, 1}});
}

TEST_CASE("a renamed group renames its queues, and new contacts go to the same ones")
{
    ImportedAccount account;
    account.addTicket(1, start);
    REQUIRE(account.import());
    account.freshdesk.groups[0].name = u"Kundendienst"_s;
    account.freshdesk.fields.groups[0].name = u"Kundendienst"_s;
    account.addTicket(2, start + 100);

    REQUIRE(account.import());

    CHECK(account.offered() == QMap<QString, qint64>{{u"Kundendienst email Tickets"_s, 2}});
}

TEST_CASE(
    "a group that is new since the last reading of names is looked up before its ticket is stored")
{
    ImportedAccount account;
    account.addTicket(1, start);
    REQUIRE(account.import());
    account.freshdesk.groups.append({GroupId{77}, u"Returns"_s});
    auto ticket = account.addTicket(2, start + 100);
    ticket.group = GroupId{77};
    account.freshdesk.setTicket(ticket);

    REQUIRE(account.import(false));

    CHECK(account.offered().contains(u"Returns email Tickets"_s));
}

TEST_CASE("the group list names what the ticket fields do not")
{
    ImportedAccount account;
    account.addTicket(1, start);
    account.freshdesk.fields.groups.clear();

    REQUIRE(account.import());

    CHECK(account.offered().contains(tickets));
}

TEST_CASE("the progress says how many tickets to expect and how many calls are left")
{
    ImportedAccount account;
    fill(account);
    std::optional<qint64> expected;
    QList<qint64> callsLeft;

    REQUIRE(account.import(true, [&](ImportRun &run) {
        const ImportProgress progress = run.progress();
        expected = progress.ticketsExpected;
        callsLeft.append(progress.callsLeft);
    }));

    CHECK(expected.value_or(0) > 400);
    CHECK(callsLeft.last() == 0);
    CHECK(*std::ranges::max_element(callsLeft) > 50);
}

TEST_CASE("with a history start nothing before it is counted, and a message after it is")
{
    ImportedAccount account(fromSeconds(start + 1000));
    account.addTicket(1, start);
    account.respond(1, start + 2000);
    account.addTicket(2, start + 3000);
    account.addTicket(3, start + 10); // untouched since: not even listed

    REQUIRE(account.import());

    CHECK(account.offered() == QMap<QString, qint64>{{tickets, 1}, {replies, 1}});
    CHECK(account.contacts(1).first().reason == Reason::BeforeHistoryStart);
    CHECK(account.contacts(3).isEmpty());
}

TEST_CASE("conversations of several pages are all read, those met twice counted once")
{
    ImportedAccount account;
    account.addTicket(1, start);
    for (int i = 0; i < 250; ++i)
        account.respond(1, start + 60 + i / 2);

    const auto summary = account.import();

    REQUIRE(summary);
    CHECK(summary->conversations == 250);
    CHECK(account.offered().value(replies) == 250);
}

TEST_CASE("a reply that arrives while its ticket's conversations are being read is found by the "
          "next pass")
{
    ImportedAccount account;
    account.addTicket(1, start);
    account.respond(1, start + 60);
    bool added = false;
    account.freshdesk.beforeTickets = [&](const TicketQuery &query) {
        if (query.standing == TicketStanding::Deleted && !added) {
            added = true;
            account.respond(1, start + 120);
        }
    };
    REQUIRE(account.import());
    REQUIRE(account.import(false));

    CHECK(account.offered().value(replies) == 2);
}

TEST_CASE("a second reply within the second in which the first was read is found by the next pass")
{
    ImportedAccount account;
    const std::int64_t now = toSeconds(account.clock.now());
    account.addTicket(1, start);
    account.respond(1, now);
    REQUIRE(account.import());
    account.respond(1, now);
    account.clock.advance(std::chrono::minutes{5});

    REQUIRE(account.import(false));
    CHECK(account.offered().value(replies) == 2);

    const auto asked = account.freshdesk.conversationQueries().size();
    REQUIRE(account.import(false));
    CHECK(account.freshdesk.conversationQueries().size() == asked);
}

TEST_CASE("a ticket dated in the future does not hide those that come after it")
{
    ImportedAccount account;
    account.addTicket(1, start);
    account.addTicket(2, toSeconds(account.clock.now() + std::chrono::days{365}));
    REQUIRE(account.import());
    account.clock.advance(std::chrono::minutes{20});
    account.addTicket(3, toSeconds(account.clock.now() - std::chrono::minutes{10}));

    REQUIRE(account.import(false));

    CHECK(account.contacts(3).size() == 1);
}

TEST_CASE("a run keeps no more than six questions open")
{
    ImportedAccount account;
    fill(account);
    account.freshdesk.hang(FakeFreshdesk::Call::Conversations);
    account.importAndDie(15); // by then the walks are done, and more than six reads are known

    CHECK(account.freshdesk.asked(FakeFreshdesk::Call::Conversations)
          >= ImportRun::requestsAtOnce - 1);
    CHECK(account.freshdesk.asked(FakeFreshdesk::Call::Conversations) <= ImportRun::requestsAtOnce);
}
