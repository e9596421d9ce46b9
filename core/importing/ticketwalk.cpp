// SPDX-License-Identifier: Apache-2.0
#include "core/importing/ticketwalk.h"

#include <algorithm>
#include <iterator>
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
    if ((m_position.page > 1 || m_position.resumeAt) && !m_orderBroken) {
        leaveTie(m_position.cursor);
        noteDepartures(page.rows);
    }
    const UtcTime second = m_position.cursor;
    if (m_position.resumeAt) {
        if (!m_isGap)
            forgetGaps(second, second + std::chrono::seconds{1});
        moveTo(nextPlace());
        return;
    }
    const auto latest = std::ranges::max_element(page.rows, {}, &Ticket::updatedAt);
    if (!m_isGap)
        forgetGaps(second, ends ? std::nullopt : std::optional(latest->updatedAt));
    if (movesOn)
        moveTo(latest->updatedAt);
    m_position.page = 1;
    m_position.finished = ends && !goesBackToATie();
}

void TicketWalk::passTie()
{
    noteGap(m_position.cursor);
    moveTo(m_position.resumeAt ? nextPlace() : m_position.cursor + std::chrono::seconds{1});
}

void TicketWalk::closeGaps()
{
    std::ranges::copy_if(m_position.gaps, std::back_inserter(m_toClose),
                         [this](UtcTime gap) { return gap < m_position.cursor; });
    if (m_toClose.isEmpty() || m_position.resumeAt)
        return;
    m_position.resumeAt = m_position.cursor;
    moveTo(m_toClose.takeFirst());
}

UtcTime TicketWalk::nextPlace()
{
    return m_toClose.isEmpty() ? *std::exchange(m_position.resumeAt, std::nullopt)
                               : m_toClose.takeFirst();
}

void TicketWalk::noteGap(UtcTime second)
{
    QList<UtcTime> &gaps = m_position.gaps;
    const auto place = std::ranges::lower_bound(gaps, second);
    if (place == gaps.end() || *place != second)
        gaps.insert(place, second);
    m_isGap = m_isGap || second == m_position.cursor;
}

/// What was read whole: up to the end of the list where nothing else is said.
void TicketWalk::forgetGaps(UtcTime from, std::optional<UtcTime> before)
{
    m_position.gaps.removeIf(
        [from, before](UtcTime gap) { return gap >= from && (!before || gap < *before); });
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
    // A second that is past gains no ticket: with as many rows as before they are the same.
    if (m_tiedRows != m_rowsBefore)
        m_tiedInAll.clear();
    m_rowsBefore = m_tiedRows;
    const qint64 metBefore = m_tiedInAll.size();
    m_tiedInAll.add(m_tied);
    m_idleRereads = m_tiedInAll.size() > metBefore ? 0 : m_idleRereads + 1;
    if (m_tiedInAll.size() >= m_tiedRows) {
        m_tied = m_tiedInAll;
        return false;
    }
    const int most = std::max(rereadsOfATie, pagesOfRereading / m_position.page);
    if (m_rereads >= most || m_idleRereads == idleRereads) {
        noteGap(m_position.cursor);
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
            noteGap(tie.second);
            continue;
        }
        ++tie.rereads;
        m_position.resumeAt = m_position.cursor;
        moveTo(tie.second);
        return true;
    }
    return false;
}

void TicketWalk::noteGone(const QList<Ticket> &rows)
{
    for (Tie &tie : m_ties) {
        tie.hasLost = tie.hasLost || std::ranges::any_of(rows, [&tie](const Ticket &ticket) {
                          return tie.tickets.contains(ticket.id);
                      });
    }
}

bool TicketWalk::goesBack()
{
    if (!m_position.finished || !goesBackToATie())
        return false;
    m_position.finished = false;
    return true;
}

void TicketWalk::moveTo(UtcTime cursor)
{
    m_position.cursor = cursor;
    m_position.page = 1;
    m_tied.clear();
    m_tiedRows = 0;
    m_tiedInAll.clear();
    m_rowsBefore = 0;
    m_rereads = 0;
    m_idleRereads = 0;
    m_isGap = false;
}

} // namespace deskbridge
