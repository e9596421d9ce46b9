// SPDX-License-Identifier: Apache-2.0
#include "core/counting/countingpolicy.h"

#include "core/counting/sourcenames.h"
#include "core/domain/account.h"

#include <algorithm>
#include <tuple>

namespace deskbridge::countingpolicy {
namespace {

bool isGone(const Ticket &ticket)
{
    return ticket.standing != TicketStanding::Present;
}

/// An incoming public message that is no survey answer is the customer's, whatever its source says
/// (fact sheet §5: also a public note made by or for the customer).
bool isFromCustomer(const Conversation &conversation)
{
    return conversation.incoming && !conversation.isPrivate
        && conversation.source != conversationsource::survey;
}

/// Of the messages that are not the customer's.
Reason reasonNotCounted(const Conversation &conversation)
{
    switch (conversation.source) {
    case conversationsource::survey:
        return Reason::SurveyAnswer;
    case conversationsource::forward:
        return Reason::Forward;
    case conversationsource::note:
        return Reason::Note;
    default:
        return conversation.isPrivate ? Reason::PrivateMessage : Reason::AgentReply;
    }
}

std::optional<ConversationId> chatOpening(const Ticket &ticket,
                                          const QList<Conversation> &conversations)
{
    if (ticket.source != ticketsource::webChat)
        return std::nullopt;
    const Conversation *first = nullptr;
    for (const Conversation &c : conversations) {
        if (isFromCustomer(c)
            && (!first || std::tie(c.createdAt, c.id) < std::tie(first->createdAt, first->id)))
            first = &c;
    }
    if (!first || std::chrono::abs(first->createdAt - ticket.createdAt) > chatOpeningWindow)
        return std::nullopt;
    return first->id;
}

Verdict counted(Reason reason, const QueueKey &queue, UtcTime at,
                std::optional<UtcTime> historyStart)
{
    if (historyStart && at < *historyStart)
        return {Reason::BeforeHistoryStart, std::nullopt};
    return {reason, queue};
}

} // namespace

JudgedMessage judgeTicket(const Ticket &ticket, std::optional<UtcTime> historyStart)
{
    const bool gone = isGone(ticket);
    const QueueKey queue = gone ? QueueKey::unknown(QueueKind::Tickets)
                                : QueueKey::of(ticket.group, ticket.source, QueueKind::Tickets);
    return {MessageKind::Ticket,
            raw(ticket.id),
            ticket.id,
            ticket.createdAt,
            gone,
            counted(gone ? Reason::TicketGone : Reason::NewTicket, queue, ticket.createdAt,
                    historyStart)};
}

QList<JudgedMessage> judgeConversations(const Ticket &ticket,
                                        const QList<Conversation> &conversations,
                                        std::optional<UtcTime> historyStart,
                                        std::optional<ConversationId> opening)
{
    const bool gone = isGone(ticket);
    if (!opening)
        opening = chatOpening(ticket, conversations);

    const auto verdict = [&](const Conversation &c) -> Verdict {
        if (!isFromCustomer(c))
            return {reasonNotCounted(c), std::nullopt};
        if (c.id == opening)
            return {Reason::ChatOpening, std::nullopt};
        const QueueKey queue = gone
            ? QueueKey::unknown(QueueKind::Replies)
            : QueueKey::of(ticket.group, replySource(c.source, ticket.source), QueueKind::Replies);
        return counted(gone ? Reason::TicketGone : Reason::CustomerReply, queue, c.createdAt,
                       historyStart);
    };

    QList<JudgedMessage> judged;
    judged.reserve(conversations.size());
    for (const Conversation &c : conversations)
        judged.append(
            {MessageKind::Conversation, raw(c.id), ticket.id, c.createdAt, gone, verdict(c)});
    return judged;
}

} // namespace deskbridge::countingpolicy
