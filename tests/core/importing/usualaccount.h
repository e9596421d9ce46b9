// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/importing/importedaccount.h"
#include "tests/support/catch.h"

namespace deskbridge {

inline constexpr std::int64_t start = 1'700'000'000;

inline const QString tickets = QStringLiteral("CustomerService email Tickets");
inline const QString replies = QStringLiteral("CustomerService email Replies");
inline const QString unknownTickets = QStringLiteral("Unknown group/source Tickets");
inline const QString unknownReplies = QStringLiteral("Unknown group/source Replies");

inline void setStanding(ImportedAccount &account, qint64 id, TicketStanding standing)
{
    auto ticket = account.freshdesk.ticket(TicketId{id});
    REQUIRE(ticket);
    ticket->standing = standing;
    account.freshdesk.setTicket(*ticket);
}

/// 450 tickets, a third of them with one customer reply, five deleted and three spam.
inline void fill(ImportedAccount &account)
{
    for (int i = 1; i <= 450; ++i) {
        account.addTicket(i, start + i * 100);
        if (i % 3 == 0)
            account.respond(i, start + i * 100 + 30);
    }
    for (const int id : {9, 10, 11, 12, 13})
        setStanding(account, id, TicketStanding::Deleted);
    for (const int id : {300, 301, 302})
        setStanding(account, id, TicketStanding::Spam);
}

inline const QMap<QString, qint64> truthOfFilled{
    {tickets, 442}, {replies, 150 - 3}, {unknownTickets, 8}, {unknownReplies, 3}};

} // namespace deskbridge
