// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/ids.h"

namespace deskbridge {

/// One message inside a ticket after the opening one (fact sheet §5). `source` is the conversation's own
/// table, which is not the ticket's; unknown numbers are kept as they come.
struct Conversation {
    ConversationId id{};
    TicketId ticket{};
    bool incoming = false;
    bool isPrivate = false;
    int source = 0;
    UtcTime createdAt{};

    bool operator==(const Conversation &) const = default;
};

namespace conversationsource {
inline constexpr int reply = 0;
inline constexpr int note = 2;
inline constexpr int tweet = 5;
inline constexpr int survey = 6;
inline constexpr int facebook = 7;
inline constexpr int forward = 8;
inline constexpr int phone = 9;
inline constexpr int mobihelp = 10;
inline constexpr int ecommerce = 11;
} // namespace conversationsource

} // namespace deskbridge
