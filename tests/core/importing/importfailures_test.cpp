// SPDX-License-Identifier: Apache-2.0
#include "tests/core/importing/usualaccount.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("conversations that Freshdesk refuses for one ticket are recorded and stop nothing")
{
    const ErrorKind kind = GENERATE(ErrorKind::Forbidden, ErrorKind::NotFound);
    ImportedAccount account;
    fill(account);
    account.freshdesk.failConversations(TicketId{9}, kind);

    const auto summary = account.import();

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(summary->unreadable == 1);
    CHECK(account.unreadable() == 1);
    CHECK(account.offered().value(unknownReplies) == 2);
}

TEST_CASE("an unreadable body for one ticket is recorded, and the import says it is not complete")
{
    ImportedAccount account;
    fill(account);
    account.freshdesk.failConversations(TicketId{6}, ErrorKind::UnexpectedReply);

    const auto summary = account.import();

    REQUIRE(summary);
    CHECK_FALSE(summary->complete);
    CHECK(summary->garbled == 1);
    CHECK(summary->unreadable == 0); // nothing was refused
    CHECK(account.offered().value(replies) == 146);
}

TEST_CASE("what was unreadable for one ticket is read by the next import")
{
    ImportedAccount account;
    fill(account);
    account.freshdesk.failConversations(TicketId{6}, ErrorKind::UnexpectedReply);
    REQUIRE(account.import());
    account.freshdesk.recover();
    account.clock.advance(5min);

    const auto summary = account.import();

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(summary->contacts == 1);
    CHECK(account.offered() == truthOfFilled);
    CHECK(account.unreadable() == 0);
}

TEST_CASE("what stays unreadable is asked for once a sweep, holds up nothing and is not forgotten")
{
    ImportedAccount account;
    fill(account);
    account.freshdesk.failConversations(TicketId{6}, ErrorKind::UnexpectedReply);
    REQUIRE(account.import());
    account.clock.advance(5min);
    const auto before = account.freshdesk.conversationQueries().size();

    const auto summary = account.import();

    REQUIRE(summary);
    CHECK(summary->ended);
    CHECK_FALSE(summary->complete);
    CHECK(summary->garbled == 1);
    CHECK(account.freshdesk.conversationQueries().size() == before + 1);
    CHECK(account.lastRuns().initialImportDone);
    account.clock.advance(5min);
    const auto pass = account.import(false);
    REQUIRE(pass);
    CHECK(pass->garbled == 1);
    CHECK_FALSE(pass->complete);
    CHECK(account.freshdesk.conversationQueries().size() == before + 1);
}

TEST_CASE("refused conversations are asked for again by a later sweep where the ticket is listed")
{
    ImportedAccount account;
    fill(account);
    for (const qint64 ticket : {6, 9}) // 9 is deleted
        account.freshdesk.failConversations(TicketId{ticket}, ErrorKind::Forbidden);
    REQUIRE(account.import());
    account.freshdesk.recover();
    account.clock.advance(24h);

    REQUIRE(account.import(false));
    CHECK(account.unreadable() == 2);
    REQUIRE(account.import(true));

    CHECK(account.offered().value(replies) == truthOfFilled.value(replies));
    CHECK(account.unreadable() == 1);
}

TEST_CASE("a reply that a deleted ticket hid is counted once the ticket is restored")
{
    ImportedAccount account;
    fill(account);
    account.freshdesk.failConversations(TicketId{9}, ErrorKind::NotFound);
    REQUIRE(account.import());
    account.freshdesk.recover();
    account.clock.advance(24h);
    auto restored = account.freshdesk.ticket(TicketId{9});
    REQUIRE(restored);
    restored->standing = TicketStanding::Present;
    restored->updatedAt = fromSeconds(start + 50'000);
    account.freshdesk.setTicket(*restored);

    REQUIRE(account.import());

    CHECK(account.contacts(9).size() == 2);
    CHECK(account.offered().value(replies) == truthOfFilled.value(replies) + 1);
}

TEST_CASE("a failure that concerns the account ends the run with its error and loses nothing")
{
    const ErrorKind kind =
        GENERATE(ErrorKind::KeyRejected, ErrorKind::AccountSuspended, ErrorKind::Offline,
                 ErrorKind::ServerFailed, ErrorKind::NotFreshdesk);
    const auto call = GENERATE(FakeFreshdesk::Call::Fields, FakeFreshdesk::Call::Groups,
                               FakeFreshdesk::Call::Tickets, FakeFreshdesk::Call::Conversations);
    ImportedAccount account;
    fill(account);
    account.freshdesk.fail(call, kind);

    const auto failed = account.import();

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == kind);
    account.freshdesk.recover();
    REQUIRE(account.import());
    CHECK(account.offered() == truthOfFilled);
}

TEST_CASE("a list the key may not read ends the run: nothing is silently left out")
{
    ImportedAccount account;
    fill(account);
    account.freshdesk.fail(FakeFreshdesk::Call::Tickets, ErrorKind::Forbidden);

    const auto failed = account.import();

    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Forbidden);
}

TEST_CASE(
    "policy: names the key may not read leave the numbers of groups and the documented sources")
{
    ImportedAccount account;
    account.addTicket(1, start);
    account.freshdesk.fail(FakeFreshdesk::Call::Fields, ErrorKind::Forbidden);
    account.freshdesk.fail(FakeFreshdesk::Call::Groups, ErrorKind::Forbidden);

    REQUIRE(account.import());

    CHECK(account.offered() == QMap<QString, qint64>{{u"Group 1 email Tickets"_s, 1}});
}

TEST_CASE("policy: a search that fails costs the estimate and nothing else")
{
    ImportedAccount account;
    fill(account);
    account.freshdesk.fail(FakeFreshdesk::Call::Count, ErrorKind::Forbidden);
    bool estimated = false;

    const auto summary = account.import(true, [&](ImportRun &run) {
        estimated = estimated || run.progress().ticketsExpected.has_value();
    });

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK_FALSE(estimated);
}
