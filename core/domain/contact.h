// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/ids.h"
#include "core/domain/sourcequeue.h"

#include <optional>

namespace deskbridge {

enum class MessageKind { Ticket = 0, Conversation = 1 };

/// Why a message counts or does not (design §4, policy `injixo-1`). The numbers are stored: never reused.
enum class Reason {
    // counted
    NewTicket = 0,
    CustomerReply = 1,
    TicketGone = 2, ///< ticket already deleted or spam when the message was first seen
    // not counted
    AgentReply = 10,
    Note = 11,
    Forward = 12,
    PrivateMessage = 13,
    SurveyAnswer = 14,
    ChatOpening = 15, ///< the ticket already is that message (assumption, fact sheet §5)
    BeforeHistoryStart = 16, ///< older than the history start the administrator chose
};

[[nodiscard]] constexpr bool isCounted(Reason reason)
{
    return reason < Reason::AgentReply;
}

/// The word used on the command line and in the database's own documentation: `new_ticket`, `agent_reply`, …
[[nodiscard]] QString reasonCode(Reason reason);

/// Which part of the program saw the message first. The numbers are stored.
enum class Origin { InitialImport = 0, ContinuousImport = 1, Sweep = 2, Event = 3, Archive = 4 };
[[nodiscard]] QString originCode(Origin origin);

/// What the counting policy says about one message.
struct Verdict {
    Reason reason = Reason::NewTicket;
    std::optional<QueueKey> queue = {}; ///< exactly when counted

    [[nodiscard]] bool counted() const { return isCounted(reason); }
    bool operator==(const Verdict &) const = default;
};

/// One message with its verdict, on its way into the ledger. The ledger writes a message once, keyed by
/// (integration, kind, id): a later sight of the same message changes nothing.
struct JudgedMessage {
    MessageKind kind = MessageKind::Ticket;
    qint64 id = 0; ///< the Freshdesk id of the ticket or conversation
    TicketId ticket{};
    UtcTime at{};
    /// The ticket was already deleted or spam at first sight; kept also for messages that do not count, so
    /// that reconciliation can put them under "unknown".
    bool ticketGone = false;
    Verdict verdict;

    bool operator==(const JudgedMessage &) const = default;
};

/// A ledger row as it is read back.
struct Contact {
    MessageKind kind = MessageKind::Ticket;
    qint64 id = 0;
    TicketId ticket{};
    UtcTime at{};
    Reason reason = Reason::NewTicket;
    QString queueName; ///< empty when not counted
    Origin origin = Origin::InitialImport;

    bool operator==(const Contact &) const = default;
};

} // namespace deskbridge
