// SPDX-License-Identifier: Apache-2.0
#include "tests/core/importing/usualaccount.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

// What changes in an account between two passes, and the ledger rows each change has to lead to.

namespace {

/// `ticket +0 CustomerService email Tickets initial`: kind, seconds since start, queue or reason, origin.
QStringList rows(ImportedAccount &account, qint64 ticket = 1)
{
    QStringList lines;
    for (const Contact &contact : account.contacts(ticket)) {
        lines << u"%1 +%2 %3 %4"_s
                     .arg(contact.kind == MessageKind::Ticket ? u"ticket"_s : u"reply"_s)
                     .arg(toSeconds(contact.at) - start)
                     .arg(isCounted(contact.reason) ? contact.queueName : u"not counted"_s,
                          originCode(contact.origin));
    }
    return lines;
}

void rename(ImportedAccount &account, qsizetype group, const QString &name)
{
    account.freshdesk.groups[group].name = name;
    account.freshdesk.fields.groups[group].name = name;
}

void remove(ImportedAccount &account, qsizetype group)
{
    account.freshdesk.groups.removeAt(group);
    account.freshdesk.fields.groups.removeAt(group);
}

void moveTo(ImportedAccount &account, qint64 id, std::optional<GroupId> group, std::int64_t at)
{
    auto ticket = account.freshdesk.ticket(TicketId{id});
    REQUIRE(ticket);
    ticket->group = group;
    ticket->updatedAt = fromSeconds(at);
    account.freshdesk.setTicket(*ticket);
}

/// Ticket 1 of group CustomerService with one reply, imported.
struct OneTicket {
    OneTicket()
    {
        account.addTicket(1, start);
        account.respond(1, start + 60);
        REQUIRE(account.import());
        REQUIRE(rows(account) == before);
    }

    ImportedAccount account;
    const QStringList before{u"ticket +0 CustomerService email Tickets initial"_s,
                             u"reply +60 CustomerService email Replies initial"_s};
};

} // namespace

TEST_CASE(
    "between passes: a group is renamed, and old and new rows stand in one queue of the new name")
{
    OneTicket one;
    rename(one.account, 0, u"Kundendienst"_s);
    one.account.respond(1, start + 120);

    REQUIRE(one.account.import());

    CHECK(rows(one.account)
          == QStringList{u"ticket +0 Kundendienst email Tickets initial"_s,
                         u"reply +60 Kundendienst email Replies initial"_s,
                         u"reply +120 Kundendienst email Replies continuous"_s});
}

TEST_CASE("between passes: a group is removed, and its tickets keep its last name")
{
    OneTicket one;
    remove(one.account, 0);
    one.account.respond(1, start + 120);
    one.account.addTicket(2, start + 200); // Freshdesk may still name the group that is gone

    REQUIRE(one.account.import());

    CHECK(rows(one.account)
          == one.before + QStringList{u"reply +120 CustomerService email Replies continuous"_s});
    CHECK(rows(one.account, 2)
          == QStringList{u"ticket +200 CustomerService email Tickets continuous"_s});
}

TEST_CASE(
    "between passes: a removed group's ticket without a group counts as unassigned from then on")
{
    OneTicket one;
    remove(one.account, 0);
    moveTo(one.account, 1, std::nullopt, start + 100);
    one.account.respond(1, start + 120);

    REQUIRE(one.account.import(false));

    CHECK(rows(one.account)
          == one.before + QStringList{u"reply +120 Unassigned email Replies continuous"_s});
}

TEST_CASE("between passes: a new group is named before its first row is written, without a sweep")
{
    OneTicket one;
    one.account.freshdesk.groups.append({GroupId{77}, u"Returns"_s});
    auto ticket = one.account.addTicket(2, start + 200);
    ticket.group = GroupId{77};
    one.account.freshdesk.setTicket(ticket);
    one.account.respond(2, start + 260);

    REQUIRE(one.account.import(false));

    CHECK(rows(one.account, 2)
          == QStringList{u"ticket +200 Returns email Tickets continuous"_s,
                         u"reply +260 Returns email Replies continuous"_s});
    CHECK(rows(one.account) == one.before);
}

TEST_CASE("between passes: a ticket moves to another group and back, and each reply counts where "
          "it was then")
{
    OneTicket one;
    moveTo(one.account, 1, GroupId{2}, start + 100);
    one.account.respond(1, start + 120);
    REQUIRE(one.account.import(false));
    moveTo(one.account, 1, GroupId{1}, start + 200);
    one.account.respond(1, start + 220);

    REQUIRE(one.account.import(false));

    CHECK(rows(one.account)
          == one.before
              + QStringList{u"reply +120 Billing email Replies continuous"_s,
                            u"reply +220 CustomerService email Replies continuous"_s});
}

TEST_CASE(
    "between passes: a ticket moves without a reply, and no row changes and no call is spent on it")
{
    OneTicket one;
    moveTo(one.account, 1, GroupId{2}, start + 100);
    const auto reads = one.account.freshdesk.asked(FakeFreshdesk::Call::Conversations);

    REQUIRE(one.account.import(false));

    CHECK(rows(one.account) == one.before);
    CHECK(one.account.freshdesk.asked(FakeFreshdesk::Call::Conversations) == reads);
}

TEST_CASE(
    "between passes: a counted ticket is deleted or marked spam, and its rows stay as they are")
{
    const auto standing = GENERATE(TicketStanding::Deleted, TicketStanding::Spam);
    OneTicket one;
    setStanding(one.account, 1, standing);

    REQUIRE(one.account.import());

    CHECK(rows(one.account) == one.before);
    CHECK(one.account.import()->contacts == 0);
}

TEST_CASE(
    "between passes: a reply is written and its ticket is gone, and the sweep counts it as unknown")
{
    const auto standing = GENERATE(TicketStanding::Deleted, TicketStanding::Spam);
    OneTicket one;
    one.account.respond(1, start + 120);
    setStanding(one.account, 1, standing);
    REQUIRE(one.account.import(false)); // the ordinary list cannot show it
    CHECK(rows(one.account) == one.before);

    REQUIRE(one.account.import());

    CHECK(rows(one.account)
          == one.before + QStringList{u"reply +120 Unknown group/source Replies sweep"_s});
}

TEST_CASE("between passes: a ticket comes and goes, and the sweep counts it as unknown, once")
{
    const auto standing = GENERATE(TicketStanding::Deleted, TicketStanding::Spam);
    OneTicket one;
    one.account.addTicket(2, start + 200);
    one.account.respond(2, start + 260);
    setStanding(one.account, 2, standing);

    REQUIRE(one.account.import());
    REQUIRE(one.account.import());

    CHECK(rows(one.account, 2)
          == QStringList{u"ticket +200 Unknown group/source Tickets sweep"_s,
                         u"reply +260 Unknown group/source Replies sweep"_s});
}

TEST_CASE("between passes: a ticket counted as unknown is restored, and only what comes then has "
          "its group")
{
    OneTicket one;
    one.account.addTicket(2, start + 200);
    setStanding(one.account, 2, TicketStanding::Deleted);
    REQUIRE(one.account.import());
    setStanding(one.account, 2, TicketStanding::Present);
    one.account.respond(2, start + 300);

    REQUIRE(one.account.import(false));

    CHECK(rows(one.account, 2)
          == QStringList{u"ticket +200 Unknown group/source Tickets sweep"_s,
                         u"reply +300 CustomerService email Replies continuous"_s});
}

TEST_CASE(
    "between passes: a counted ticket is deleted and restored, and its next reply has its group")
{
    const auto standing = GENERATE(TicketStanding::Deleted, TicketStanding::Spam);
    OneTicket one;
    setStanding(one.account, 1, standing);
    REQUIRE(one.account.import());
    setStanding(one.account, 1, TicketStanding::Present);
    one.account.respond(1, start + 400);

    REQUIRE(one.account.import(false));

    CHECK(rows(one.account)
          == one.before + QStringList{u"reply +400 CustomerService email Replies continuous"_s});
}

TEST_CASE("between passes: a group is renamed twice, and its former names lead to its queues")
{
    OneTicket one;
    for (const QString &name : {u"Service"_s, u"Kundendienst"_s}) {
        rename(one.account, 0, name);
        REQUIRE(one.account.import());
    }
    const auto queues = QueueTable(*one.account.database).list(one.account.integration.id);
    REQUIRE(queues);
    REQUIRE(queues->size() == 2);
    CHECK(queues->at(1).name == u"Kundendienst email Tickets"_s);
    const auto aliases = QueueTable(*one.account.database).aliases(queues->at(1).id);
    REQUIRE(aliases);
    CHECK(*aliases == QStringList{u"CustomerService email Tickets"_s, u"Service email Tickets"_s});
}

TEST_CASE("a ticket seen in another group before its replies are read has them counted there")
{
    ImportedAccount account;
    account.addTicket(1, start);
    account.respond(1, start + 60);
    for (int i = 2; i <= 150; ++i)
        account.addTicket(i, start + 100 + i);
    account.freshdesk.hang(FakeFreshdesk::Call::Conversations);
    account.importAndDie(5);
    account.freshdesk.recover();
    moveTo(account, 1, GroupId{2}, start + 50'000);

    REQUIRE(account.import());

    CHECK(rows(account)
          == QStringList{u"ticket +0 CustomerService email Tickets initial"_s,
                         u"reply +60 Billing email Replies initial"_s});
}
