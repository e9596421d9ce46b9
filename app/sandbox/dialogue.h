// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/randomness.h"
#include "app/sandbox/records.h"

namespace sandbox {

/// Writes the conversations of one ticket: who answers whom, when, and in which of the combinations
/// of incoming, private and source that the fact sheet's §5 lists. No message is later than `end`.
class Dialogue {
public:
    Dialogue(Ticket &ticket, Randomness &random, Seconds end);

    void hold(bool isLong);

private:
    void customerReply();
    void customerAnswers();
    void agentReply();
    void note(bool isPrivate);
    void forward();
    void survey();
    void webChatOpening();
    void say(bool incoming, bool isPrivate, int source, std::int64_t userId);
    [[nodiscard]] int replySource();

    Ticket &m_ticket;
    Randomness &m_random;
    Seconds m_end;
    Seconds m_at;
    bool m_isHurried = false;
};

} // namespace sandbox
