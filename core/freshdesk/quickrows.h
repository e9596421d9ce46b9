// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/ticket.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// The two bodies an import consists of, read by simdjson: some ten times as quickly as by QJsonDocument, which
/// took a sixth of an import's time. Only what is wholly as expected is read here. None means that something
/// is not, and that freshdeskjson has to look: it knows the exceptions and names what is wrong.
namespace deskbridge::quickrows {

[[nodiscard]] std::optional<QList<Ticket>> readTickets(const QByteArray &bytes,
                                                       TicketStanding standing);
[[nodiscard]] std::optional<QList<Conversation>> readConversations(const QByteArray &bytes);

} // namespace deskbridge::quickrows
