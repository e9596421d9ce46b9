// SPDX-License-Identifier: Apache-2.0
#include "core/counting/queuenaming.h"

#include "tests/core/counting/messages.h"
#include "tests/support/catch.h"

#include <limits>

using namespace deskbridge;
using namespace deskbridge::story;
using namespace Qt::StringLiterals;

namespace {

constexpr SourceId outboundEmail{10};

QString nameOf(const QueueKey &key, const AccountNames &names = accountNames())
{
    return nameQueue(key, names).name;
}

} // namespace

TEST_CASE("queues are named as the injixo article names them", "[counting]")
{
    const auto [key, name] = GENERATE(table<QueueKey, QString>({
        {QueueKey::of(customerService, chat, QueueKind::Tickets),
         u"CustomerService chat Tickets"_s},
        {QueueKey::of(customerService, email, QueueKind::Replies),
         u"CustomerService email Replies"_s},
        {QueueKey::unknown(QueueKind::Tickets), u"Unknown group/source Tickets"_s},
        {QueueKey::unknown(QueueKind::Replies), u"Unknown group/source Replies"_s},
    }));
    CHECK(nameOf(key) == name);
}

TEST_CASE("the group keeps its capitals and the source loses them", "[counting]")
{
    const AccountNames names{{{billing, u"BILLING Europe"_s}}, {{email, u"E-MAIL"_s}}};
    const QueueNames queue = nameQueue(QueueKey::of(billing, email, QueueKind::Tickets), names);

    CHECK(queue.name == u"BILLING Europe e-mail Tickets"_s);
    CHECK(queue.groupName == u"BILLING Europe"_s);
    CHECK(queue.sourceName == u"e-mail"_s);
}

TEST_CASE("no group is called Unassigned", "[counting]")
{
    const QueueNames queue =
        nameQueue(QueueKey::of(std::nullopt, email, QueueKind::Replies), accountNames());
    CHECK(queue.name == u"Unassigned email Replies"_s);
    CHECK(queue.groupName == u"Unassigned"_s);
}

TEST_CASE("a group that is gone keeps its last known name", "[counting]")
{
    const AccountNames names{{{GroupId{99}, u"Former Team"_s}}, {}};
    CHECK(nameOf(QueueKey::of(GroupId{99}, email, QueueKind::Tickets), names)
          == u"Former Team email Tickets"_s);
}

TEST_CASE("a group nobody knows the name of goes by its id", "[counting]")
{
    const auto [id, name] = GENERATE(table<qint64, QString>({
        {99, u"Group 99 email Tickets"_s},
        {43'000'012'346, u"Group 43000012346 email Tickets"_s},
        {std::numeric_limits<qint64>::max(), u"Group 9223372036854775807 email Tickets"_s},
    }));
    CHECK(nameOf(QueueKey::of(GroupId{id}, email, QueueKind::Tickets)) == name);
}

TEST_CASE("a blank group name is no name", "[counting]")
{
    const QString blank = GENERATE(QString(), u""_s, u"   "_s, u"\t"_s, u"\u00a0"_s);
    const AccountNames names{{{billing, blank}}, {}};
    CHECK(nameOf(QueueKey::of(billing, email, QueueKind::Tickets), names)
          == u"Group 7 email Tickets"_s);
}

TEST_CASE("a group's name is taken letter by letter", "[counting]")
{
    const QString group = GENERATE(u"100 %1 Team"_s, u"Übersetzung & Straße"_s, u"客服"_s,
                                   u"Tickets"_s, u"a email Replies"_s);
    const AccountNames names{{{billing, group}}, {}};
    CHECK(nameOf(QueueKey::of(billing, email, QueueKind::Replies), names)
          == group + u" email Replies"_s);
}

TEST_CASE("an unknown queue has neither group nor source", "[counting]")
{
    const auto kind = GENERATE(QueueKind::Tickets, QueueKind::Replies);
    const QueueNames queue = nameQueue(QueueKey::unknown(kind), accountNames());
    CHECK(queue.groupName.isEmpty());
    CHECK(queue.sourceName.isEmpty());
    CHECK_FALSE(queue.outgoing);
}

TEST_CASE("only a queue of tickets the company started is outgoing", "[counting]")
{
    const auto [source, kind, outgoing] = GENERATE(table<int, QueueKind, bool>({
        {10, QueueKind::Tickets, true},
        {14, QueueKind::Tickets, true},
        {10, QueueKind::Replies, false},
        {14, QueueKind::Replies, false},
        {1, QueueKind::Tickets, false},
        {15, QueueKind::Tickets, false},
        {1001, QueueKind::Tickets, false},
    }));
    CAPTURE(source);
    const auto group = GENERATE(std::optional{customerService}, std::optional<GroupId>{});
    CHECK(nameQueue(QueueKey::of(group, SourceId{source}, kind), accountNames()).outgoing
          == outgoing);
}

TEST_CASE("an outbound queue is outgoing whatever the account calls its source", "[counting]")
{
    const AccountNames names{{}, {{outboundEmail, u"Newsletter"_s}, {email, u"Outbound Email"_s}}};
    CHECK(nameQueue(QueueKey::of(billing, outboundEmail, QueueKind::Tickets), names).outgoing);
    CHECK_FALSE(nameQueue(QueueKey::of(billing, email, QueueKind::Tickets), names).outgoing);
}

TEST_CASE("a renamed group renames its queue, which stays the same queue", "[counting]")
{
    const Ticket ticket = ticketFrom(email);
    const QueueKey before = countingpolicy::judgeTicket(ticket).verdict.queue.value();
    AccountNames names = accountNames();
    CHECK(nameOf(before, names) == u"CustomerService email Tickets"_s);

    names.groups[customerService] = u"Happiness"_s;
    const QueueKey after = countingpolicy::judgeTicket(ticket).verdict.queue.value();

    CHECK(after == before);
    CHECK(nameOf(after, names) == u"Happiness email Tickets"_s);
}

TEST_CASE("two groups of one name remain two queues", "[counting]")
{
    const AccountNames names{{{billing, u"Team"_s}, {customerService, u"Team"_s}}, {}};
    const QueueKey one = QueueKey::of(billing, email, QueueKind::Tickets);
    const QueueKey other = QueueKey::of(customerService, email, QueueKind::Tickets);
    CHECK(nameOf(one, names) == nameOf(other, names));
    CHECK(one != other);
}

TEST_CASE("a group called Unassigned is not the lack of a group", "[counting]")
{
    const AccountNames names{{{billing, u"Unassigned"_s}}, {}};
    const QueueKey group = QueueKey::of(billing, email, QueueKind::Tickets);
    const QueueKey none = QueueKey::of(std::nullopt, email, QueueKind::Tickets);
    CHECK(nameOf(group, names) == nameOf(none, names));
    CHECK(group != none);
}

TEST_CASE("the kinds are called Tickets and Replies", "[counting]")
{
    CHECK(kindName(QueueKind::Tickets) == u"Tickets"_s);
    CHECK(kindName(QueueKind::Replies) == u"Replies"_s);
}
