// SPDX-License-Identifier: Apache-2.0
#include "core/counting/countingpolicy.h"

#include "tests/core/counting/messages.h"
#include "tests/support/catch.h"

using namespace deskbridge;
using namespace deskbridge::countingpolicy;
using namespace deskbridge::story;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString opening = u"(chat_opening)"_s;
const QString reply = u"CustomerService web chat Replies"_s;

} // namespace

TEST_CASE("a web chat's first message is the ticket itself if it is within a minute of it",
          "[counting]")
{
    const auto [after, expected] = GENERATE(table<std::chrono::seconds, QString>({
        {0s, opening},
        {1s, opening},
        {59s, opening},
        {60s, opening},
        {61s, reply},
        {1h, reply},
        // Freshdesk may make the ticket a moment after the message.
        {-1s, opening},
        {-59s, opening},
        {-60s, opening},
        {-61s, reply},
        {-1h, reply},
    }));
    CAPTURE(after.count());
    CHECK(outcomes(ticketFrom(webChat), {message(1, From::Customer, 0, after)})
          == QStringList{expected});
}

TEST_CASE("the web chat's ticket itself counts", "[counting]")
{
    CHECK(outcome(judgeTicket(ticketFrom(webChat))) == u"CustomerService web chat Tickets"_s);
}

TEST_CASE("only the first message of a web chat repeats the ticket", "[counting]")
{
    CHECK(outcomes(ticketFrom(webChat),
                   {message(1, From::Customer, 0, 0s), message(2, From::Customer, 0, 10s),
                    message(3, From::Customer, 0, 20s)})
          == QStringList{opening, reply, reply});
}

TEST_CASE("a first message that came too late does not make the second one the opening",
          "[counting]")
{
    CHECK(outcomes(ticketFrom(webChat),
                   {message(1, From::Customer, 0, 61s), message(2, From::Customer, 0, 62s)})
          == QStringList{reply, reply});
}

TEST_CASE("a first message long before the ticket does not make a later one the opening",
          "[counting]")
{
    CHECK(outcomes(ticketFrom(webChat),
                   {message(1, From::Customer, 0, -61s), message(2, From::Customer, 0, 5s)})
          == QStringList{reply, reply});
}

TEST_CASE("the first message of a web chat is the earliest, wherever the list has it", "[counting]")
{
    CHECK(outcomes(ticketFrom(webChat),
                   {message(1, From::Customer, 0, 30s), message(3, From::Customer, 0, 10s),
                    message(2, From::Customer, 0, 20s)})
          == QStringList{reply, opening, reply});
}

TEST_CASE("of two chat messages in the same second the lower id is the opening", "[counting]")
{
    CHECK(outcomes(ticketFrom(webChat),
                   {message(9'007'199'254'740'993, From::Customer, 0, 5s),
                    message(9'007'199'254'740'992, From::Customer, 0, 5s)})
          == QStringList{reply, opening});
}

TEST_CASE("what is not the customer's message does not stand before the chat's opening",
          "[counting]")
{
    const auto [from, source, verdict] = GENERATE(table<From, int, QString>({
        {From::Agent, 0, u"(agent_reply)"_s},
        {From::AgentPrivately, 0, u"(private_message)"_s},
        {From::CustomerPrivately, 0, u"(private_message)"_s},
        {From::Agent, 2, u"(note)"_s},
        {From::Agent, 8, u"(forward)"_s},
        {From::Customer, 6, u"(survey_answer)"_s},
    }));
    CAPTURE(static_cast<int>(from), source);
    CHECK(outcomes(ticketFrom(webChat),
                   {message(1, from, source, 1s), message(2, From::Customer, 0, 5s)})
          == QStringList{verdict, opening});
}

TEST_CASE("a chat with an agent's messages alone has no opening", "[counting]")
{
    CHECK(outcomes(ticketFrom(webChat), {message(1, From::Agent, 0, 0s)})
          == QStringList{u"(agent_reply)"_s});
}

TEST_CASE("the first message of a ticket from any other source counts", "[counting]")
{
    const int source = GENERATE(range(1, 23), values({0, 1001}));
    if (source == raw(webChat))
        return;
    CAPTURE(source);
    const auto judged =
        judgeConversations(ticketFrom(SourceId{source}), {message(1, From::Customer, 0, 0s)});
    CHECK(judged.constFirst().verdict.reason == Reason::CustomerReply);
}

TEST_CASE("a deleted web chat counts its ticket once and its opening not at all", "[counting]")
{
    const Ticket ticket =
        in(GENERATE(TicketStanding::Deleted, TicketStanding::Spam), ticketFrom(webChat));

    CHECK(outcome(judgeTicket(ticket)) == u"Unknown group/source Tickets"_s);
    CHECK(outcomes(ticket, {message(1, From::Customer, 0, 5s), message(2, From::Customer, 0, 50s)})
          == QStringList{opening, u"Unknown group/source Replies"_s});
}

TEST_CASE("an opening is the ticket's message also when the history starts between the two",
          "[counting]")
{
    const auto judged =
        judgeConversations(ticketFrom(webChat), {message(1, From::Customer, 0, 10s)}, opened + 5s);
    CHECK(outcome(judged.constFirst()) == opening);
}

TEST_CASE("a web chat whose second message arrived by phone counts it under phone", "[counting]")
{
    CHECK(outcomes(ticketFrom(webChat),
                   {message(1, From::Customer, 0, 1s),
                    message(2, From::Customer, conversationsource::phone, 2s)})
          == QStringList{opening, u"CustomerService phone Replies"_s});
}
