// SPDX-License-Identifier: Apache-2.0
#include "core/counting/countingpolicy.h"

#include "core/domain/account.h"

#include "tests/core/counting/messages.h"
#include "tests/support/catch.h"

#include <limits>
#include <utility>

using namespace deskbridge;
using namespace deskbridge::countingpolicy;
using namespace deskbridge::story;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Reason reasonOf(const Conversation &conversation, const Ticket &ticket = ticketFrom(email))
{
    return judgeConversations(ticket, {conversation}).constFirst().verdict.reason;
}

} // namespace

TEST_CASE("the policy goes by the name that is stored with its verdicts", "[counting]")
{
    CHECK(QLatin1StringView(countingpolicy::name) == "injixo-1"_L1);
}

TEST_CASE("the help article's story counts exactly two contacts", "[counting]")
{
    // The customer mails, an agent answers and closes, the customer mails again two days later.
    const Ticket ticket = ticketFrom(email);
    const QList<Conversation> conversations{message(1, From::Agent, 0, 2h),
                                            message(2, From::Customer, 0, 48h)};

    CHECK(outcome(judgeTicket(ticket)) == u"CustomerService email Tickets"_s);
    CHECK(outcomes(ticket, conversations)
          == QStringList{u"(agent_reply)"_s, u"CustomerService email Replies"_s});
}

TEST_CASE("an email reply and a phone call in one ticket land in two queues", "[counting]")
{
    const QList<Conversation> conversations{
        message(1, From::Customer, conversationsource::reply),
        message(2, From::Customer, conversationsource::phone),
    };
    CHECK(outcomes(ticketFrom(email), conversations)
          == QStringList{u"CustomerService email Replies"_s, u"CustomerService phone Replies"_s});
}

TEST_CASE("an email reply in a chat's ticket cannot be told from the chat and counts as the "
          "ticket's source",
          "[counting]")
{
    CHECK(outcomes(ticketFrom(chat), {message(1, From::Customer, conversationsource::reply)})
          == QStringList{u"CustomerService chat Replies"_s});
}

TEST_CASE("every combination of direction, privacy and source has its verdict", "[counting]")
{
    const auto [from, source, expected] = GENERATE(table<From, int, Reason>({
        // Fact sheet §5: the customer's messages, on any channel, documented or not.
        {From::Customer, 0, Reason::CustomerReply},
        {From::Customer, 2, Reason::CustomerReply}, // a public note by or for the customer
        {From::Customer, 5, Reason::CustomerReply},
        {From::Customer, 7, Reason::CustomerReply},
        {From::Customer, 8, Reason::CustomerReply},
        {From::Customer, 9, Reason::CustomerReply},
        {From::Customer, 10, Reason::CustomerReply},
        {From::Customer, 11, Reason::CustomerReply},
        {From::Customer, 1, Reason::CustomerReply},
        {From::Customer, 3, Reason::CustomerReply},
        {From::Customer, 4, Reason::CustomerReply},
        {From::Customer, 12, Reason::CustomerReply},
        {From::Customer, 1001, Reason::CustomerReply},
        {From::Customer, -1, Reason::CustomerReply},
        {From::Customer, std::numeric_limits<int>::max(), Reason::CustomerReply},
        // Survey answers, whoever they seem to come from.
        {From::Customer, 6, Reason::SurveyAnswer},
        {From::CustomerPrivately, 6, Reason::SurveyAnswer},
        {From::Agent, 6, Reason::SurveyAnswer},
        {From::AgentPrivately, 6, Reason::SurveyAnswer},
        // Notes of any kind, but for the customer's own public one.
        {From::Agent, 2, Reason::Note},
        {From::AgentPrivately, 2, Reason::Note},
        {From::CustomerPrivately, 2, Reason::Note}, // a third party answers a forward
        // Forwards.
        {From::Agent, 8, Reason::Forward},
        {From::AgentPrivately, 8, Reason::Forward},
        {From::CustomerPrivately, 8, Reason::Forward}, // a third party answers a forward
        // What an agent says in public.
        {From::Agent, 0, Reason::AgentReply},
        {From::Agent, 5, Reason::AgentReply},
        {From::Agent, 7, Reason::AgentReply},
        {From::Agent, 9, Reason::AgentReply},
        {From::Agent, 10, Reason::AgentReply},
        {From::Agent, 11, Reason::AgentReply},
        {From::Agent, 12, Reason::AgentReply},
        {From::Agent, -1, Reason::AgentReply},
        // Anything else that is private.
        {From::AgentPrivately, 0, Reason::PrivateMessage},
        {From::AgentPrivately, 5, Reason::PrivateMessage},
        {From::AgentPrivately, 99, Reason::PrivateMessage},
        {From::CustomerPrivately, 0, Reason::PrivateMessage},
        {From::CustomerPrivately, 9, Reason::PrivateMessage},
        {From::CustomerPrivately, 99, Reason::PrivateMessage},
    }));
    CAPTURE(static_cast<int>(from), source);

    const Verdict verdict =
        judgeConversations(ticketFrom(email), {message(1, from, source)}).constFirst().verdict;

    CHECK(reasonCode(verdict.reason) == reasonCode(expected));
    CHECK(verdict.queue.has_value() == (expected == Reason::CustomerReply));
}

TEST_CASE("a reply counts under its own channel, else under the ticket's", "[counting]")
{
    const auto [ticketSource, replyCode, queue] = GENERATE(table<int, int, QString>({
        {1, 0, u"CustomerService email Replies"_s},
        {1, 2, u"CustomerService email Replies"_s},
        {1, 5, u"CustomerService twitter Replies"_s},
        {1, 7, u"CustomerService facebook Replies"_s},
        {1, 9, u"CustomerService phone Replies"_s},
        {1, 10, u"CustomerService mobihelp Replies"_s},
        {1, 11, u"CustomerService ecommerce Replies"_s},
        // The two tables share numbers with other meanings: a ticket's 7 is chat, a reply's 7 Facebook.
        {7, 0, u"CustomerService chat Replies"_s},
        {7, 7, u"CustomerService facebook Replies"_s},
        {9, 9, u"CustomerService phone Replies"_s},
        {5, 0, u"CustomerService twitter Replies"_s},
        // Undocumented numbers are not guessed.
        {1, 1, u"CustomerService email Replies"_s},
        {3, 3, u"CustomerService phone Replies"_s},
        {2, 4, u"CustomerService portal Replies"_s},
        {22, 12, u"CustomerService sms Replies"_s},
        {13, 13, u"CustomerService whatsapp Replies"_s},
        // The account's own sources.
        {1001, 0, u"CustomerService source 1001 Replies"_s},
        {1001, 9, u"CustomerService phone Replies"_s},
        // A ticket the company started: the customer's answer is a customer's contact.
        {10, 0, u"CustomerService outbound email Replies"_s},
        {14, 0, u"CustomerService chat – internal task (outgoing) Replies"_s},
    }));
    CAPTURE(ticketSource, replyCode);

    CHECK(outcomes(ticketFrom(SourceId{ticketSource}), {message(1, From::Customer, replyCode)})
          == QStringList{queue});
}

TEST_CASE("a new ticket counts in its group's and source's queue at its creation", "[counting]")
{
    const auto [source, queue] = GENERATE(table<int, QString>({
        {1, u"CustomerService email Tickets"_s},
        {7, u"CustomerService chat Tickets"_s},
        {9, u"CustomerService feedback widget Tickets"_s},
        {15, u"CustomerService web chat Tickets"_s},
        {1001, u"CustomerService source 1001 Tickets"_s},
        {10, u"CustomerService outbound email Tickets"_s},
        {14, u"CustomerService chat – internal task (outgoing) Tickets"_s},
    }));
    CAPTURE(source);
    Ticket ticket = ticketFrom(SourceId{source});
    ticket.updatedAt = opened + 24h;

    const JudgedMessage judged = judgeTicket(ticket);

    CHECK(judged.kind == MessageKind::Ticket);
    CHECK(judged.id == raw(ticketId));
    CHECK(judged.ticket == ticketId);
    CHECK(judged.at == opened);
    CHECK_FALSE(judged.ticketGone);
    CHECK(judged.verdict.reason == Reason::NewTicket);
    CHECK(outcome(judged) == queue);
}

TEST_CASE("a reply counts at its own time, as a message of the ticket it was read from",
          "[counting]")
{
    const JudgedMessage judged =
        judgeConversations(ticketFrom(email), {message(5, From::Customer, 0, 77h)}).constFirst();

    CHECK(judged.kind == MessageKind::Conversation);
    CHECK(judged.id == 5);
    CHECK(judged.ticket == ticketId);
    CHECK(judged.at == opened + 77h);
    CHECK_FALSE(judged.ticketGone);
}

TEST_CASE("a ticket without a group is unassigned, which is not unknown", "[counting]")
{
    const Ticket ticket = ticketFrom(email, std::nullopt);
    const JudgedMessage judged = judgeTicket(ticket);

    CHECK(outcome(judged) == u"Unassigned email Tickets"_s);
    CHECK(judged.verdict.queue->groupReference == GroupReference::Unassigned);
    CHECK(judged.verdict.reason == Reason::NewTicket);
    CHECK(outcomes(ticket, {message(1, From::Customer)})
          == QStringList{u"Unassigned email Replies"_s});
}

TEST_CASE("what is first seen in a deleted or spam ticket counts as unknown", "[counting]")
{
    const auto standing = GENERATE(TicketStanding::Deleted, TicketStanding::Spam);
    const auto group = GENERATE(std::optional{customerService}, std::optional<GroupId>{});
    const auto source = GENERATE(values<SourceId>({email, webChat, SourceId{10}, SourceId{1001}}));
    const Ticket ticket = in(standing, ticketFrom(source, group));

    const JudgedMessage judged = judgeTicket(ticket);
    CHECK(judged.ticketGone);
    CHECK(judged.verdict.reason == Reason::TicketGone);
    CHECK(judged.verdict.queue == QueueKey::unknown(QueueKind::Tickets));
    CHECK(outcome(judged) == u"Unknown group/source Tickets"_s);

    const JudgedMessage reply =
        judgeConversations(ticket, {message(1, From::Customer, conversationsource::phone)})
            .constFirst();
    CHECK(reply.ticketGone);
    CHECK(reply.verdict.reason == Reason::TicketGone);
    CHECK(outcome(reply) == u"Unknown group/source Replies"_s);
}

TEST_CASE("a message that never counts does not count in a deleted ticket either", "[counting]")
{
    const auto [from, source, expected] = GENERATE(table<From, int, Reason>({
        {From::Agent, 0, Reason::AgentReply},
        {From::Agent, 2, Reason::Note},
        {From::Agent, 8, Reason::Forward},
        {From::AgentPrivately, 0, Reason::PrivateMessage},
        {From::Customer, 6, Reason::SurveyAnswer},
    }));
    const Ticket ticket = in(TicketStanding::Deleted, ticketFrom(email));

    const JudgedMessage judged =
        judgeConversations(ticket, {message(1, from, source)}).constFirst();

    CHECK(reasonCode(judged.verdict.reason) == reasonCode(expected));
    CHECK_FALSE(judged.verdict.queue);
    CHECK(judged.ticketGone); // reconciliation puts it under unknown all the same
}

TEST_CASE("an outbound ticket counts, flagged outgoing, and its replies are not flagged",
          "[counting]")
{
    const auto source = GENERATE(ticketsource::outboundEmail, ticketsource::chatInternalTask);
    const Ticket ticket = ticketFrom(source);

    const JudgedMessage started = judgeTicket(ticket);
    const JudgedMessage answered =
        judgeConversations(ticket, {message(1, From::Customer)}).constFirst();

    CHECK(started.verdict.counted());
    CHECK(answered.verdict.counted());
    CHECK(nameQueue(*started.verdict.queue, accountNames()).outgoing);
    CHECK_FALSE(nameQueue(*answered.verdict.queue, accountNames()).outgoing);
}

TEST_CASE("two messages in one second are two contacts", "[counting]")
{
    const QList<Conversation> conversations{message(2, From::Customer, 0, 1h),
                                            message(1, From::Customer, 0, 1h)};
    CHECK(outcomes(ticketFrom(email), conversations)
          == QStringList(2, u"CustomerService email Replies"_s));
}

TEST_CASE("a reply in the very second of its ticket is a contact of its own", "[counting]")
{
    CHECK(reasonOf(message(1, From::Customer, 0, 0s)) == Reason::CustomerReply);
}

TEST_CASE("64-bit ids come through whole", "[counting]")
{
    // Beyond 32 bits, beyond what a double holds, and the largest there is.
    const qint64 id = GENERATE(Q_INT64_C(4'294'967'296), Q_INT64_C(9'007'199'254'740'993),
                               std::numeric_limits<qint64>::max());
    Ticket ticket = ticketFrom(email, GroupId{id});
    ticket.id = TicketId{id};

    const JudgedMessage judged = judgeTicket(ticket);
    CHECK(judged.id == id);
    CHECK(judged.ticket == TicketId{id});
    CHECK(judged.verdict.queue->group == GroupId{id});
    CHECK(judgeConversations(ticket, {message(id, From::Customer)}).constFirst().id == id);
}

TEST_CASE("only what is older than the history start is left out", "[counting]")
{
    const auto [start, counts] = GENERATE(table<std::chrono::seconds, bool>({
        {-1s, true},
        {0s, true}, // the start belongs to the history
        {1s, false},
        {24h, false},
    }));
    CAPTURE(start.count());
    const auto standing =
        GENERATE(TicketStanding::Present, TicketStanding::Deleted, TicketStanding::Spam);
    const Ticket ticket = in(standing, ticketFrom(email));

    const Verdict opening = judgeTicket(ticket, opened + start).verdict;
    const Verdict reply =
        judgeConversations(ticket, {message(1, From::Customer, 0, 0s)}, opened + start)
            .constFirst()
            .verdict;

    for (const Verdict &verdict : {opening, reply}) {
        CHECK(verdict.counted() == counts);
        CHECK(verdict.queue.has_value() == counts);
        CHECK((verdict.reason == Reason::BeforeHistoryStart) == !counts);
    }
}

TEST_CASE("a reply after the history start counts although its ticket is older", "[counting]")
{
    const UtcTime start = opened + 2h;
    const auto judged = judgeConversations(
        ticketFrom(email), {message(1, From::Customer, 0, 1h), message(2, From::Customer, 0, 3h)},
        start);

    CHECK(judgeTicket(ticketFrom(email), start).verdict.reason == Reason::BeforeHistoryStart);
    CHECK(outcome(judged.at(0)) == u"(before_history_start)"_s);
    CHECK(outcome(judged.at(1)) == u"CustomerService email Replies"_s);
}

TEST_CASE("the history start does not hide why a message would never count", "[counting]")
{
    const auto judged =
        judgeConversations(ticketFrom(email), {message(1, From::Agent)}, opened + 24h);
    CHECK(judged.constFirst().verdict.reason == Reason::AgentReply);
}

TEST_CASE("verdicts come in the order of the messages", "[counting]")
{
    const QList<Conversation> conversations{
        message(30, From::Customer, 0, 3h),
        message(10, From::Agent, 0, 2h),
        message(20, From::Customer, 0, 1h),
    };
    QList<qint64> ids;
    for (const JudgedMessage &judged : judgeConversations(ticketFrom(email), conversations))
        ids << judged.id;
    CHECK(ids == QList<qint64>{30, 10, 20});
}

TEST_CASE("a ticket without conversations has no replies to judge", "[counting]")
{
    CHECK(judgeConversations(ticketFrom(webChat), {}).isEmpty());
}

TEST_CASE("moving a ticket to another group moves only what is judged afterwards", "[counting]")
{
    CHECK(outcome(judgeTicket(ticketFrom(email))) == u"CustomerService email Tickets"_s);
    CHECK(outcomes(ticketFrom(email, billing), {message(1, From::Customer)})
          == QStringList{u"Billing email Replies"_s});
}
