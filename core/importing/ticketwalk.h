// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ticket.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/importing/ticketset.h"
#include "core/store/importtable.h"

#include <QList>

namespace deskbridge {

/// Walks a ticket list completely, without ever asking for page 301 (fact sheet §11.1). Pure: it names the
/// next query and is told each page; reading and storing is its owner's business. position() is stored in
/// one transaction with the page that led to it.
///
/// The cursor moves to the last row's `updated_at` after every page, so a ticket that is updated while we
/// read jumps behind us instead of sliding the rest over a page border. `updated_since` is inclusive: rows
/// come again at the border, and the ledger takes each message once.
///
///             ┌──────────── last row later than the cursor: cursor = its updated_at, page = 1
///   query() → advance()
///             ├──────────── the whole page within one second (a tie): page + 1
///             │               leaving a tie of several pages: a row met twice means that another one may
///             │               have been passed over, so the tie is read again
///             ├──────────── page 300 and still the same second: passTie(), a known gap
///             └──────────── no next page: finished
class TicketWalk {
public:
    static constexpr int lastPage = 300; ///< fact sheet §4.1
    static constexpr int rereadsOfATie = 3;

    /// A walk that was left inside a tie begins that tie again: which rows it had met is not stored.
    TicketWalk(TicketStanding list, const WalkState &position);

    [[nodiscard]] TicketQuery query() const;
    [[nodiscard]] const WalkState &position() const { return m_position; }
    [[nodiscard]] bool isFinished() const { return m_position.finished; }
    [[nodiscard]] TicketStanding list() const { return m_list; }
    /// A second with more tickets than the API lists (30,000), or a tie that would not come whole: something
    /// may be missing and can not be had this way.
    [[nodiscard]] bool hasGap() const { return m_hasGap; }

    void advance(const Page<Ticket> &page);
    /// The server refused a page as being past its last: goes on behind the second that is too full.
    void passTie();

private:
    void noteTie(const QList<Ticket> &rows);
    [[nodiscard]] bool tieNeedsRereading();
    void moveTo(UtcTime cursor);

    TicketStanding m_list;
    WalkState m_position;
    bool m_hasGap = false;
    bool m_orderBroken = false; ///< the server does not keep the order asked for

    // The rows met in the cursor's own second since its page 1
    TicketSet m_tied;
    qint64 m_tiedRows = 0;
    int m_rereads = 0;
};

} // namespace deskbridge
