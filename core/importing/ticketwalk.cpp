// SPDX-License-Identifier: Apache-2.0
#include "core/importing/ticketwalk.h"

#include <algorithm>
#include <utility>

namespace deskbridge {

TicketWalk::TicketWalk(TicketStanding list, const WalkState &position)
    : m_list(list)
    , m_position(position)
{
    m_position.page = 1;
}

TicketQuery TicketWalk::query() const
{
    return {m_list, m_position.cursor, m_position.page};
}

void TicketWalk::advance(const Page<Ticket> &page)
{
    noteTie(page.rows);
    noteDepartures(page.rows);

    m_orderBroken = m_orderBroken || !std::ranges::is_sorted(page.rows, {}, &Ticket::updatedAt);
    const bool movesOn = !page.rows.isEmpty() && page.rows.last().updatedAt > m_position.cursor;
    const bool ends = !page.hasNext || page.rows.isEmpty();

    // A server that does not keep the order asked for is read page by page: slower, but without a gap.
    if (!ends && (!movesOn || m_orderBroken)) {
        if (m_position.page >= lastPage)
            passTie();
        else
            ++m_position.page;
        return;
    }
    if (tieNeedsRereading())
        return;
    if ((m_position.page > 1 || m_resumeAt) && !m_orderBroken) {
        leaveTie(m_position.cursor);
        noteDepartures(page.rows);
    }
    if (const auto resumeAt = std::exchange(m_resumeAt, std::nullopt)) {
        moveTo(*resumeAt);
        return;
    }
    if (movesOn)
        moveTo(std::ranges::max(page.rows, {}, &Ticket::updatedAt).updatedAt);
    m_position.page = 1;
    m_position.finished = ends && !goesBackToATie();
}

void TicketWalk::passTie()
{
    m_hasGap = true;
    moveTo(std::exchange(m_resumeAt, std::nullopt)
               .value_or(m_position.cursor + std::chrono::seconds{1}));
}

void TicketWalk::endBefore(UtcTime serverTime)
{
    if (m_position.finished)
        m_position.cursor = std::min(m_position.cursor, serverTime);
}

void TicketWalk::noteTie(const QList<Ticket> &rows)
{
    for (const Ticket &ticket : rows) {
        if (ticket.updatedAt != m_position.cursor)
            continue;
        ++m_tiedRows;
        m_tied.insert(ticket.id);
    }
}

bool TicketWalk::tieNeedsRereading()
{
    // Within one page rows cannot be passed over; the order between pages of a tie is undocumented.
    const bool metTwice = m_position.page > 1 && m_tied.size() < m_tiedRows;
    if (!metTwice)
        return false;
    if (m_rereads == rereadsOfATie) {
        m_hasGap = true;
        return false;
    }
    ++m_rereads;
    m_position.page = 1;
    m_tied.clear();
    m_tiedRows = 0;
    return true;
}

/// Its tickets are remembered, to notice one that has left it meanwhile.
void TicketWalk::leaveTie(UtcTime cursor)
{
    const auto known = std::ranges::find(m_ties, cursor, &Tie::second);
    if (known != m_ties.end())
        known->tickets = m_tied;
    else
        m_ties.append({cursor, m_tied});
}

void TicketWalk::noteDepartures(const QList<Ticket> &rows)
{
    for (Tie &tie : m_ties) {
        tie.hasLost = tie.hasLost || std::ranges::any_of(rows, [&tie](const Ticket &ticket) {
                          return ticket.updatedAt > tie.second && tie.tickets.contains(ticket.id);
                      });
    }
}

bool TicketWalk::goesBackToATie()
{
    for (Tie &tie : m_ties) {
        if (!std::exchange(tie.hasLost, false))
            continue;
        if (tie.rereads == rereadsOfATie) {
            m_hasGap = true;
            continue;
        }
        ++tie.rereads;
        m_resumeAt = m_position.cursor;
        moveTo(tie.second);
        return true;
    }
    return false;
}

void TicketWalk::moveTo(UtcTime cursor)
{
    m_position.cursor = cursor;
    m_position.page = 1;
    m_tied.clear();
    m_tiedRows = 0;
    m_rereads = 0;
}

} // namespace deskbridge
