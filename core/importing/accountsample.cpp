// SPDX-License-Identifier: Apache-2.0
#include "core/importing/accountsample.h"

#include <algorithm>
#include <utility>

namespace deskbridge {

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
        readOldest();
    });
}

void AccountSample::readOldest()
{
    m_api.listTickets({.updatedSince = m_historyStart}, &m_context,
                      [this](const Result<Page<Ticket>> &page) {
                          if (!page)
                              return m_answer(failure(page));
                          look(*page);
                          if (page->hasNext && !page->rows.isEmpty())
                              readMiddle(*page);
                          else
                              finish();
                      });
}

void AccountSample::readMiddle(const Page<Ticket> &oldest)
{
    const UtcTime first = oldest.rows.first().updatedAt;
    const UtcTime middle = first + (m_clock.now() - first) / 2;
    if (middle <= oldest.rows.last().updatedAt)
        return finish();
    m_api.listTickets({.updatedSince = middle}, &m_context,
                      [this](const Result<Page<Ticket>> &page) {
                          if (!page)
                              return m_answer(failure(page));
                          look(*page);
                          finish();
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
