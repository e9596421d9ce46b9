// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"

#include <QList>

class QObject;

namespace deskbridge {

class FreshdeskApi;

// Questions that take several calls, asked as one: all pages, or the first error. The API outlives them; no
// context, no answer.

/// Every conversation of a ticket, once each: pages may overlap when one is added while we read.
void readAllConversations(FreshdeskApi &api, TicketId ticket, QObject *context,
                          Answer<QList<Conversation>> answer);

/// The account's names for its sources and groups: from the ticket fields, and the groups also from their
/// own list, because a key may be allowed one and not the other. What the key may not read stays empty.
void readAccountNames(FreshdeskApi &api, QObject *context, Answer<TicketFields> answer);

} // namespace deskbridge
