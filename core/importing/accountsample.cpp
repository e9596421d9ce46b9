// SPDX-License-Identifier: Apache-2.0
#include "core/importing/accountsample.h"

#include <algorithm>
#include <utility>

namespace deskbridge {
namespace {

constexpr int pagesLookedAt = 4;
constexpr int rowsOfAPage = 100;
constexpr int lastPage = 300; ///< fact sheet §4.1

} // namespace

AccountSample::AccountSample(FreshdeskApi &api, const Clock &clock, UtcTime historyStart)
    : m_api(api)
    , m_clock(clock)
    , m_historyStart(historyStart)
{ }

void AccountSample::ask(Answer<AccountSampleFacts> answer)
{
    m_answer = std::move(answer);
    m_api.countTicketsCreatedSince(m_historyStart, &m_context, [this](const Result<qint64> &total) {
        if (!total)
            return m_answer(failure(total));
        m_facts.tickets = *total;
        choosePages();
        readNext();
    });
}

/// The middles of four equal stretches of the list.
void AccountSample::choosePages()
{
    const qint64 pages = std::max<qint64>(1, (m_facts.tickets + rowsOfAPage - 1) / rowsOfAPage);
    m_byTime = pages > lastPage;
    const qint64 looked = m_byTime ? 1 : std::min<qint64>(pages, pagesLookedAt);
    for (qint64 i = 0; i < looked; ++i) {
        const qint64 page = m_byTime ? 1 : pages * (2 * i + 1) / (2 * looked) + 1;
        m_toRead.append({.updatedSince = m_historyStart, .page = static_cast<int>(page)});
    }
}

void AccountSample::chooseTimes(const Page<Ticket> &oldest)
{
    if (oldest.rows.isEmpty())
        return;
    const UtcTime first = oldest.rows.first().updatedAt;
    const auto since = m_clock.now() - first;
    for (int i = 1; i < pagesLookedAt; ++i) {
        const UtcTime from = first + since * i / pagesLookedAt;
        if (from > oldest.rows.last().updatedAt)
            m_toRead.append({.updatedSince = from});
    }
}

void AccountSample::readNext()
{
    if (m_toRead.isEmpty())
        return finish();
    m_api.listTickets(m_toRead.takeFirst(), &m_context, [this](const Result<Page<Ticket>> &page) {
        if (!page)
            return m_answer(failure(page));
        look(*page);
        if (std::exchange(m_byTime, false))
            chooseTimes(*page);
        readNext();
    });
}

void AccountSample::look(const Page<Ticket> &page)
{
    m_facts.sampled += page.rows.size();
    m_facts.sampledWithReads += std::ranges::count_if(
        page.rows, [](const Ticket &ticket) { return ticket.requesterRespondedAt.has_value(); });
}

void AccountSample::finish()
{
    m_facts.limitPerMinute = m_api.usage().limitPerMinute;
    m_answer(m_facts);
}

} // namespace deskbridge
