// SPDX-License-Identifier: Apache-2.0
#include "core/importing/dryrun.h"

#include "core/counting/countingpolicy.h"
#include "core/importing/unreadable.h"
#include "core/importing/wholereads.h"

#include <algorithm>
#include <utility>

namespace deskbridge {

DryRun::DryRun(FreshdeskApi &api, const Clock &clock, std::chrono::days length)
    : m_api(api)
    , m_clock(clock)
    , m_from(clock.now() - length)
    , m_to(clock.now())
{
    for (const TicketStanding list :
         {TicketStanding::Present, TicketStanding::Deleted, TicketStanding::Spam})
        m_walks.append(TicketWalk(list, WalkState{m_from, 1, false}));
}

DryRun::~DryRun() = default;

void DryRun::start()
{
    Q_ASSERT(!m_context);
    m_context = std::make_unique<QObject>();
    m_usageAtStart = m_api.usage();
    QMetaObject::invokeMethod(m_context.get(), [this] { readNames(); }, Qt::QueuedConnection);
}

void DryRun::readNames()
{
    readAccountNames(m_api, m_context.get(), [this](const Result<TicketFields> &names) {
        if (!names)
            return end(failure(names));
        for (const TicketSource &source : names->sources)
            m_names.sources.insert(source.id, source.name);
        for (const Group &group : names->groups)
            m_names.groups.insert(group.id, group.name);
        readPage();
    });
}

void DryRun::readPage()
{
    m_api.listTickets(m_walks.first().query(), m_context.get(),
                      [this](const Result<Page<Ticket>> &page) {
                          if (!page)
                              return end(failure(page));
                          takePage(*page);
                      });
}

void DryRun::takePage(const Page<Ticket> &page)
{
    TicketWalk &walk = m_walks.first();
    walk.advance(page);
    for (const Ticket &ticket : page.rows)
        m_tickets.insert(ticket.id, ticket);
    if (walk.isFinished())
        m_walks.removeFirst();
    emit advanced();
    if (!m_context)
        return;
    if (!m_walks.isEmpty())
        return readPage();
    // Only now is known how each ticket stands: it may have moved to another list meanwhile.
    for (const Ticket &ticket : std::as_const(m_tickets)) {
        count(countingpolicy::judgeTicket(ticket));
        // The last response is the latest message that could count.
        if (ticket.requesterRespondedAt && *ticket.requesterRespondedAt >= m_from)
            m_toRead.append(ticket);
    }
    std::ranges::sort(m_toRead, {}, [](const Ticket &ticket) { return raw(ticket.id); });
    pump();
}

void DryRun::count(const JudgedMessage &message)
{
    if (message.verdict.counted() && message.at >= m_from && message.at < m_to)
        ++m_offered[*message.verdict.queue];
}

void DryRun::pump()
{
    while (m_context && m_underWay < questionsAtOnce && !m_toRead.isEmpty())
        readConversations(m_toRead.takeFirst());
    if (m_context && m_underWay == 0)
        end(result());
}

void DryRun::readConversations(const Ticket &ticket)
{
    ++m_underWay;
    readAllConversations(m_api, ticket.id, m_context.get(),
                         [this, ticket](const Result<QList<Conversation>> &conversations) {
                             --m_underWay;
                             ++m_readsDone;
                             if (conversations) {
                                 for (const JudgedMessage &message :
                                      countingpolicy::judgeConversations(ticket, *conversations))
                                     count(message);
                             } else if (statusToRecord(conversations.error().kind)) {
                                 ++m_unreadable;
                             } else {
                                 return end(failure(conversations));
                             }
                             emit advanced();
                             pump();
                         });
}

DryRunProgress DryRun::progress() const
{
    return {.tickets = m_tickets.size(),
            .readsDone = m_readsDone,
            .readsLeft = m_toRead.size() + m_underWay,
            .requests = m_api.usage().requests - m_usageAtStart.requests};
}

DryRunResult DryRun::result() const
{
    DryRunResult result{.from = m_from, .to = m_to, .tickets = m_tickets.size()};
    for (auto queue = m_offered.cbegin(); queue != m_offered.cend(); ++queue) {
        const QueueNames names = nameQueue(queue.key(), m_names);
        result.queues.append({queue.key(), names.name, names.outgoing, queue.value()});
        result.offered += queue.value();
        if (queue.key().isUnknown())
            result.unknown += queue.value();
    }
    std::ranges::sort(result.queues, [](const DryRunQueue &left, const DryRunQueue &right) {
        return std::pair(-left.offered, left.name) < std::pair(-right.offered, right.name);
    });
    const ApiUsage usage = m_api.usage();
    result.requests = usage.requests - m_usageAtStart.requests;
    result.credits = usage.credits - m_usageAtStart.credits;
    result.unreadable = m_unreadable;
    return result;
}

void DryRun::end(const Result<DryRunResult> &result)
{
    if (!m_context)
        return;
    m_context.reset();
    emit finished(result);
}

} // namespace deskbridge
