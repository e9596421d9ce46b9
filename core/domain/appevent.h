// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/utctime.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace deskbridge {

/// What the Freshworks app tells of. The numbers are stored.
enum class AppEventKind {
    TicketCreated = 0,
    TicketUpdated = 1,
    TicketDeleted = 2,
    ConversationCreated = 3,
};

/// One event of the Freshworks app: ids and times, nothing that a person wrote.
struct AppEvent {
    QString id; ///< the sender's own; the same event sent again has the same
    AppEventKind kind = AppEventKind::TicketUpdated;
    TicketId ticket{};
    std::optional<ConversationId> conversation = {}; ///< with ConversationCreated
    /// Whether it announces a message of a customer: a new ticket, or an incoming and public reply.
    bool announcesContact = false;
    UtcTime at{}; ///< when it happened there

    bool operator==(const AppEvent &) const = default;
};

} // namespace deskbridge
