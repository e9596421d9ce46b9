// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counting/countingpolicy.h"
#include "core/counting/queuenaming.h"

#include <QStringList>

/// A small account and its messages, for tests that tell a ticket's story. Everything happens after
/// `opened`, the moment the ticket was created.
namespace deskbridge::story {

inline constexpr UtcTime opened = fromSeconds(1'780'000'000);
inline constexpr TicketId ticketId{42};
inline constexpr GroupId customerService{43'000'012'345};
inline constexpr GroupId billing{7};

inline constexpr SourceId email{1};
inline constexpr SourceId chat{7};
inline constexpr SourceId webChat{15};

inline AccountNames accountNames()
{
    return {.groups = {{customerService, QStringLiteral("CustomerService")},
                       {billing, QStringLiteral("Billing")}},
            .sources = {{email, QStringLiteral("Email")}, {chat, QStringLiteral("Chat")}}};
}

inline Ticket ticketFrom(SourceId source, std::optional<GroupId> group = customerService)
{
    return {
        .id = ticketId, .group = group, .source = source, .createdAt = opened, .updatedAt = opened};
}

inline Ticket in(TicketStanding standing, Ticket ticket)
{
    ticket.standing = standing;
    return ticket;
}

/// How a conversation came to be, apart from its source and its time.
enum class From { Customer, Agent, CustomerPrivately, AgentPrivately };

inline Conversation message(qint64 id, From from, int source = conversationsource::reply,
                            std::chrono::seconds after = std::chrono::hours{1})
{
    return {.id = ConversationId{id},
            .ticket = ticketId,
            .incoming = from == From::Customer || from == From::CustomerPrivately,
            .isPrivate = from == From::CustomerPrivately || from == From::AgentPrivately,
            .source = source,
            .createdAt = opened + after};
}

/// Where a message ended up: its queue's name if it counts, else the reason in parentheses.
inline QString outcome(const JudgedMessage &judged)
{
    if (judged.verdict.queue)
        return nameQueue(*judged.verdict.queue, accountNames()).name;
    return u'(' + reasonCode(judged.verdict.reason) + u')';
}

inline QStringList outcomes(const Ticket &ticket, const QList<Conversation> &conversations)
{
    QStringList all;
    for (const auto &judged : countingpolicy::judgeConversations(ticket, conversations))
        all << outcome(judged);
    return all;
}

} // namespace deskbridge::story
