// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/answer.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "core/domain/ticket.h"

#include <QList>

class QObject;

namespace deskbridge {

class FreshdeskApi;
struct TicketQuery;

// Questions that take several calls, asked as one: all pages, or the first error. The API outlives them; no
// context, no answer.

/// Every conversation of a ticket, once each: pages may overlap when one is added while we read.
void readAllConversations(FreshdeskApi &api, TicketId ticket, QObject *context,
                          Answer<QList<Conversation>> answer);

/// The same of an archived ticket.
void readAllArchivedConversations(FreshdeskApi &api, TicketId ticket, QObject *context,
                                  Answer<QList<Conversation>> answer);

/// The pages of a ticket list from @p first on, at most @p mostPages of them.
void readTicketPages(FreshdeskApi &api, const TicketQuery &first, int mostPages, QObject *context,
                     Answer<QList<Ticket>> answer);

/// The account's names for its sources and groups: from the ticket fields, and the groups also from their
/// own list, because a key may be allowed one and not the other. What the key may not read stays empty.
void readAccountNames(FreshdeskApi &api, QObject *context, Answer<TicketFields> answer);

} // namespace deskbridge
