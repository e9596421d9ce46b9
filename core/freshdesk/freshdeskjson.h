// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "core/domain/ticket.h"
#include "core/freshdesk/freshdeskapi.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Bytes to values, and nothing else (fact sheet §3 to §9). A member that has to be there and is missing,
/// null or of another type gives UnexpectedReply, whose detail names it: `tickets[3].created_at is missing`.
/// No value of the body ever gets into a detail. Unknown members are ignored, unknown source numbers kept,
/// ids read as 64-bit integers.
namespace deskbridge::freshdeskjson {

/// Each row has the standing of the list it was in, unless its own `deleted` or `spam` says otherwise.
[[nodiscard]] Result<QList<Ticket>> readTickets(const QByteArray &bytes, TicketStanding standing);
[[nodiscard]] Result<QList<Conversation>> readConversations(const QByteArray &bytes);
/// The same two without the quick way (quickrows): what they give whenever something is unusual.
[[nodiscard]] Result<QList<Ticket>> readTicketsCarefully(const QByteArray &bytes,
                                                         TicketStanding standing);
[[nodiscard]] Result<QList<Conversation>> readConversationsCarefully(const QByteArray &bytes);
[[nodiscard]] Result<QList<Group>> readGroups(const QByteArray &bytes);
/// Both maps sorted by id. The choices may come as name → id, which is documented, or in the shapes of the
/// neighbouring calls: id → name, id → [name, …], [{id, value or label or name}].
[[nodiscard]] Result<TicketFields> readTicketFields(const QByteArray &bytes);
[[nodiscard]] Result<AgentFacts> readAgent(const QByteArray &bytes);
[[nodiscard]] Result<QList<Role>> readRoles(const QByteArray &bytes);
[[nodiscard]] Result<AccountFacts> readAccount(const QByteArray &bytes);
[[nodiscard]] Result<qint64> readSearchTotal(const QByteArray &bytes);
/// Of each row only what tells which ticket it is; the index may be behind in everything else.
[[nodiscard]] Result<FoundTickets> readFoundTickets(const QByteArray &bytes);
/// One ticket, present unless it says otherwise.
[[nodiscard]] Result<Ticket> readTicket(const QByteArray &bytes);

/// What a refusal says in its body, in either of the two shapes (fact sheet §9).
struct ErrorBody {
    bool isJson = false;
    QString code; ///< `access_denied`, …; of the first entry in `errors` where there is no own one
    QString message; ///< or `description`
    QList<QString> fields; ///< the `field` of each entry in `errors`

    bool operator==(const ErrorBody &) const = default;
};
/// Never fails: a body that is not JSON is an answer too.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &bytes);

} // namespace deskbridge::freshdeskjson
