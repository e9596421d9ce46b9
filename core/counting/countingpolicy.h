// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/contact.h"
#include "core/domain/conversation.h"
#include "core/domain/ticket.h"

#include <QList>

#include <optional>

namespace deskbridge {

/// Counting policy `injixo-1` (design §4): what every message counts as. Pure functions, from the injixo
/// help article "Add a Freshdesk integration"; where that is silent the rule is ours and says *assumption*.
namespace countingpolicy {

inline constexpr auto name = "injixo-1";

/// A web chat's first message repeats the ticket; within this time of it, it is the ticket (assumption).
inline constexpr std::chrono::seconds chatOpeningWindow{60};

/// A ticket as it stands at first sight. @p historyStart: messages before it are kept, but not counted.
[[nodiscard]] JudgedMessage judgeTicket(const Ticket &ticket,
                                        std::optional<UtcTime> historyStart = std::nullopt);

/// All conversations of one ticket together, because whether a message is a chat's opening depends on the
/// others. @p ticket says how it stands now; @p opening is the message that was taken for the chat's opening
/// before: a ticket has one, also when an earlier message is seen later. The result keeps the order given.
[[nodiscard]] QList<JudgedMessage> judgeConversations(
    const Ticket &ticket, const QList<Conversation> &conversations,
    std::optional<UtcTime> historyStart = std::nullopt,
    std::optional<ConversationId> opening = std::nullopt);

} // namespace countingpolicy
} // namespace deskbridge
