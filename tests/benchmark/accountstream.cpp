// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmark/accountstream.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace benchmark {
namespace {

constexpr qint64 firstSecond = 1'700'438'400;
constexpr qint64 seconds = qint64{3} * 365 * 86'400;

JudgedMessage contact(MessageKind kind, qint64 id, qint64 ticket, UtcTime at, int group, int source)
{
    const bool isTicket = kind == MessageKind::Ticket;
    return {.kind = kind,
            .id = id,
            .ticket = TicketId{ticket},
            .at = at,
            .ticketGone = false,
            .verdict = {isTicket ? Reason::NewTicket : Reason::CustomerReply,
                        QueueKey::of(GroupId{group}, SourceId{source},
                                     isTicket ? QueueKind::Tickets : QueueKind::Replies)}};
}

} // namespace

AccountStream::AccountStream(qint64 contacts)
    : m_contacts(contacts)
{ }

UtcTime AccountStream::begin()
{
    return fromSeconds(firstSecond);
}

UtcTime AccountStream::end()
{
    return fromSeconds(firstSecond + seconds);
}

AccountNames AccountStream::names()
{
    AccountNames names;
    for (int group = 1; group <= groups; ++group)
        names.groups.insert(GroupId{group}, u"Team %1"_s.arg(group));
    names.sources = {
        {SourceId{1}, u"email"_s}, {SourceId{2}, u"portal"_s}, {SourceId{3}, u"phone"_s}};
    return names;
}

std::uint32_t AccountStream::random(std::uint32_t below)
{
    m_state = m_state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(m_state >> 33) % below;
}

/// Near where the stream has come, mostly between 8 and 20 o'clock.
UtcTime AccountStream::someTime()
{
    const qint64 near = seconds * m_counted / m_contacts;
    const qint64 day = near / 86'400 * 86'400;
    const qint64 inDay = random(10) == 0 ? random(86'400) : 28'800 + random(43'200);
    return fromSeconds(firstSecond + std::min(day + inDay, seconds - 1));
}

QList<JudgedMessage> AccountStream::next()
{
    QList<JudgedMessage> batch;
    batch.reserve(perBatch);
    while (m_counted < m_contacts && batch.size() + 3 <= perBatch) {
        const int group = 1 + static_cast<int>(random(groups));
        const int source = 1 + static_cast<int>(random(3));
        const UtcTime at = someTime();
        ++m_ticket;
        batch.append(contact(MessageKind::Ticket, m_ticket, m_ticket, at, group, source));
        ++m_counted;
        if (m_counted < m_contacts) {
            batch.append(contact(MessageKind::Conversation, ++m_conversation, m_ticket,
                                 at + std::chrono::seconds{random(86'400)}, group, source));
            ++m_counted;
        }
        batch.append({.kind = MessageKind::Conversation,
                      .id = ++m_conversation,
                      .ticket = TicketId{m_ticket},
                      .at = at + std::chrono::seconds{random(3'600)},
                      .ticketGone = false,
                      .verdict = {Reason::AgentReply, std::nullopt}});
    }
    return batch;
}

} // namespace benchmark
