// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ticket.h"
#include "core/freshdesk/freshdeskapi.h"
#include "core/importing/ticketset.h"
#include "core/store/importtable.h"

#include <QList>

#include <optional>

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
///             │               have been passed over, so the tie is read again, until what was met in all
///             │               the readings together is as much as each reading has rows
///             ├──────────── page 300 and still the same second: passTie(), a known gap
///             └──────────── no next page: finished
///
/// A ticket of a tie that is updated while the tie is read leaves it, and the rows behind slide over the page
/// border unseen. It is met again later in the walk, with its new time: then the tie is read once more before
/// the walk finishes. One that is deleted meanwhile is met in another list: noteGone(). A walk that is left and
/// resumed between the two does not know of it any more; the proof of completeness does.
///
/// A second that did not come whole stays in position() as a gap, over all later walks, until one has read it
/// whole: one that comes by, or one that began with closeGaps().
class TicketWalk {
public:
    static constexpr int lastPage = 300; ///< fact sheet §4.1
    static constexpr int rereadsOfATie = 3;
    static constexpr int pagesOfRereading = 60; ///< so that small ties are read more often
    static constexpr int idleRereads = 5; ///< that brought no ticket which the others had not

    /// A walk that was left inside a tie begins that tie again: which rows it had met is not stored.
    TicketWalk(TicketStanding list, const WalkState &position);

    [[nodiscard]] TicketQuery query() const;
    [[nodiscard]] const WalkState &position() const { return m_position; }
    [[nodiscard]] bool isFinished() const { return m_position.finished; }
    [[nodiscard]] TicketStanding list() const { return m_list; }
    /// A second with more tickets than the API lists (30,000), or a tie that would not come whole: something
    /// may be missing and can not be had this way.
    [[nodiscard]] bool hasGap() const { return !m_position.gaps.isEmpty(); }
    /// Before the first page: reads the earlier seconds that did not come whole once more, and then goes on.
    void closeGaps();

    void advance(const Page<Ticket> &page);
    /// The server refused a page as being past its last: goes on behind the second that is too full.
    void passTie();
    /// A ticket dated in the future must not carry the finished walk's position past those still to come:
    /// the next walk begins at the server's present at the latest.
    void endBefore(UtcTime serverTime);
    /// Tickets that another list shows by now.
    void noteGone(const QList<Ticket> &rows);
    /// A finished walk goes back to a tie that one of them has left; false = there is none.
    [[nodiscard]] bool goesBack();

private:
    /// A second of several pages that lies behind, by what was met in it.
    struct Tie {
        UtcTime second{};
        TicketSet tickets;
        int rereads = 0;
        bool hasLost = false; ///< one of them was met later in another second
    };

    void noteTie(const QList<Ticket> &rows);
    void noteDepartures(const QList<Ticket> &rows);
    void leaveTie(UtcTime cursor);
    [[nodiscard]] bool goesBackToATie();
    [[nodiscard]] bool tieNeedsRereading();
    void noteGap(UtcTime second);
    void forgetGaps(UtcTime from, std::optional<UtcTime> before);
    [[nodiscard]] UtcTime nextPlace();
    void moveTo(UtcTime cursor);

    TicketStanding m_list;
    WalkState m_position;
    bool m_orderBroken = false; ///< the server does not keep the order asked for

    // The rows met in the cursor's own second since its page 1
    TicketSet m_tied;
    qint64 m_tiedRows = 0;
    TicketSet m_tiedInAll; ///< in all readings of it that had as many rows
    qint64 m_rowsBefore = 0; ///< of the last of them
    int m_rereads = 0;
    int m_idleRereads = 0; ///< the last ones, in a row
    bool m_isGap = false; ///< the cursor's own second did not come whole this time
    QList<Tie> m_ties; ///< those left behind
    QList<UtcTime> m_toClose; ///< gaps to be read again before the walk goes on
};

} // namespace deskbridge
