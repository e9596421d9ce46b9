// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/dialogue.h"

#include "app/sandbox/generator.h"

#include <algorithm>

namespace sandbox {
namespace {

// Conversation sources (fact sheet §5); 12 is one of the undocumented codes.
constexpr int reply = 0;
constexpr int noteSource = 2;
constexpr int tweet = 5;
constexpr int surveyAnswer = 6;
constexpr int facebookPost = 7;
constexpr int forwarded = 8;
constexpr int phoneCall = 9;
constexpr int ecommerce = 11;
constexpr int undocumented = 12;

constexpr int webChat = 15; // a ticket source
constexpr int outboundEmail = 10; // a ticket source

} // namespace

Dialogue::Dialogue(Ticket &ticket, Randomness &random, Seconds end)
    : m_ticket(ticket)
    , m_random(random)
    , m_end(end)
    , m_at(ticket.createdAt)
{ }

void Dialogue::hold(bool isLong)
{
    if (m_ticket.source == webChat)
        webChatOpening();
    if (isLong) {
        m_isHurried = true;
        for (auto rounds = m_random.between(60, 130); rounds > 0; --rounds) {
            agentReply();
            customerReply();
        }
    } else if (m_random.chance(460)) {
        customerAnswers();
    } else {
        if (m_random.chance(720))
            agentReply();
        if (m_random.chance(140))
            note(true);
        if (m_random.chance(30))
            forward();
    }
    // Also for tickets nobody else answered: a survey alone is a requester response without a contact.
    if (m_random.chance(50))
        survey();
}

void Dialogue::customerAnswers()
{
    if (m_random.chance(850))
        agentReply();
    customerReply();
    if (m_random.chance(20))
        say(true, false, reply, m_ticket.requesterId); // a second one within the same second
    while (m_random.chance(360)) {
        if (m_random.chance(800))
            agentReply();
        customerReply();
    }
    if (m_random.chance(180))
        note(m_random.chance(800));
    if (m_random.chance(40))
        forward();
}

void Dialogue::say(bool incoming, bool isPrivate, int source, std::int64_t userId)
{
    if (m_at > m_end)
        return;
    Conversation said;
    said.createdAt = m_at;
    said.incoming = incoming;
    said.isPrivate = isPrivate;
    said.source = source;
    said.userId = m_random.chance(15) ? 0 : userId;
    m_ticket.conversations.push_back(said);
    if (incoming && !isPrivate) {
        m_ticket.requesterRespondedAt = m_at;
    } else if (!incoming && !isPrivate && m_ticket.source != outboundEmail) {
        // On outbound tickets it was seen null although an agent had replied (fact sheet §4.2).
        m_ticket.agentRespondedAt = m_at;
        if (m_ticket.firstRespondedAt == 0)
            m_ticket.firstRespondedAt = m_at;
    }
}

int Dialogue::replySource()
{
    if (m_random.chance(20))
        return noteSource; // customers can write public notes, too
    if (m_random.chance(4))
        return ecommerce;
    switch (m_ticket.source) {
    case 3:
        return m_random.chance(200) ? phoneCall : reply;
    case 5:
        return m_random.chance(700) ? tweet : reply;
    case 6:
        return m_random.chance(700) ? facebookPost : reply;
    case 13:
        return m_random.chance(200) ? undocumented : reply;
    default:
        return reply;
    }
}

void Dialogue::customerReply()
{
    m_at += m_isHurried ? m_random.between(20, 600) : m_random.between(300, 100'000);
    say(true, false, replySource(), m_ticket.requesterId);
}

void Dialogue::agentReply()
{
    m_at += m_isHurried ? m_random.between(20, 600) : m_random.between(120, 30'000);
    const auto agent = m_ticket.responderId != 0 ? m_ticket.responderId : Generator::firstAgentId;
    say(false, false, reply, agent);
}

void Dialogue::note(bool isPrivate)
{
    m_at += m_random.between(30, 9'000);
    say(false, isPrivate, noteSource, Generator::firstAgentId + 1);
}

void Dialogue::forward()
{
    m_at += m_random.between(60, 9'000);
    say(false, m_random.chance(500), forwarded, Generator::firstAgentId + 2);
    if (m_random.chance(600)) {
        m_at += m_random.between(600, 60'000);
        say(true, true, m_random.chance(500) ? forwarded : noteSource,
            Generator::firstRequesterId - 1 - m_random.below(20));
    }
}

void Dialogue::survey()
{
    m_at += m_random.between(600, 90'000);
    say(true, false, surveyAnswer, m_ticket.requesterId);
}

void Dialogue::webChatOpening()
{
    // The description repeats the first chat message (fact sheet §5); a few customers only opened
    // the chat window and wrote later, so that theirs is a message of its own.
    m_at += m_random.chance(850) ? m_random.between(0, 60) : m_random.between(61, 900);
    say(true, false, reply, m_ticket.requesterId);
}

} // namespace sandbox
