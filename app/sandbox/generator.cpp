// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/generator.h"

#include "app/sandbox/dialogue.h"
#include "app/sandbox/plan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {
namespace {

constexpr Seconds hour = 3600;
constexpr Seconds day = 24 * hour;

// Shares in parts per thousand. 1777 is in no table, and neither is the lost group in any list.
constexpr std::array<std::pair<int, int>, 13> sourceShares{{{1, 420},
                                                            {2, 150},
                                                            {3, 90},
                                                            {7, 80},
                                                            {9, 60},
                                                            {15, 50},
                                                            {10, 40},
                                                            {13, 35},
                                                            {6, 30},
                                                            {1001, 18},
                                                            {5, 15},
                                                            {14, 10},
                                                            {1777, 2}}};

constexpr std::array<int, 8> groupShares{300, 160, 130, 110, 80, 60, 50, 35};
constexpr int unassignedShare = 60;

// Arrivals by hour of a working day in UTC, and by day from Monday on.
constexpr std::array<int, 24> hourWeights{2,  1,  1,  1,  2,  6,  20, 55, 90, 100, 95, 85,
                                          70, 80, 85, 78, 66, 48, 34, 26, 20, 14,  8,  4};
constexpr std::array<int, 7> dayWeights{130, 112, 104, 100, 92, 34, 24};

int drawSource(Randomness &random)
{
    auto left = random.below(1000);
    for (const auto &[source, share] : sourceShares) {
        if ((left -= share) < 0)
            return source;
    }
    return 1;
}

std::int64_t drawGroup(Randomness &random)
{
    auto left = random.below(1000);
    for (std::size_t i = 0; i < groupShares.size(); ++i) {
        if ((left -= groupShares[i]) < 0)
            return Generator::firstGroupId + static_cast<std::int64_t>(i);
    }
    return left < unassignedShare ? 0 : Generator::lostGroupId;
}

} // namespace

Generator::Generator(const Settings &settings)
    : m_settings(settings)
{ }

std::vector<Group> Generator::groups()
{
    std::vector<Group> groups;
    for (const char *name : {"CustomerService", "Billing", "Returns", "Technical Support",
                             "Rückfragen Österreich", "Sales", "Partner & Wholesale", "VIP"})
        groups.push_back({firstGroupId + static_cast<std::int64_t>(groups.size()), name});
    return groups;
}

Ticket Generator::arrival(Randomness &random, Seconds at)
{
    Ticket ticket;
    ticket.createdAt = ticket.updatedAt = ticket.statusUpdatedAt = at;
    ticket.source = drawSource(random);
    ticket.groupId = drawGroup(random);
    ticket.requesterId = firstRequesterId + random.below(5000);
    ticket.responderId = random.chance(300) ? 0 : firstAgentId + random.below(12);
    ticket.priority = static_cast<std::uint8_t>(random.chance(700) ? 1 : random.between(2, 4));
    ticket.dueBy = random.chance(80) ? 0 : at + ticket.priority * day;
    return ticket;
}

std::vector<Seconds> Generator::arrivalTimes() const
{
    const Seconds begin = m_settings.end - m_settings.days * day;
    std::vector<std::int64_t> weightUntil; // of each hour of the history, summed up
    for (Seconds at = begin; at < m_settings.end; at += hour) {
        const auto weekday =
            static_cast<std::size_t>((at / day + 3) % 7); // 1970 began on a Thursday
        const auto ofDay = static_cast<std::size_t>(at % day / hour);
        const auto before = weightUntil.empty() ? 0 : weightUntil.back();
        weightUntil.push_back(before + dayWeights[weekday] * hourWeights[ofDay]);
    }
    Randomness random(m_settings.seed);
    std::vector<Seconds> times(static_cast<std::size_t>(m_settings.tickets));
    for (Seconds &time : times) {
        const auto drawn = random.below(weightUntil.back());
        const auto bucket = std::ranges::upper_bound(weightUntil, drawn) - weightUntil.begin();
        time = std::min(begin + bucket * hour + random.below(hour), m_settings.end - 1);
    }
    std::ranges::sort(times);
    return times;
}

std::vector<Ticket> Generator::tickets()
{
    const auto times = arrivalTimes();
    const std::size_t longOnes =
        times.size() < 50 ? 0 : std::max<std::size_t>(3, times.size() / 4000);
    const std::size_t longStep = longOnes == 0 ? 0 : times.size() / longOnes;
    std::vector<Ticket> tickets;
    tickets.reserve(times.size());
    std::int64_t id = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        Randomness random(m_settings.seed, i + 1);
        Ticket ticket = arrival(random, times[i]);
        ticket.id = ++id;
        if (random.chance(3))
            ++id; // this number is gone for good, as after deleting for ever
        if (random.chance(30))
            ticket.place = Place::Deleted;
        else if (random.chance(25))
            ticket.place = Place::Spam;

        // Long ones early in their share of the history, so that they have time to become long.
        Dialogue(ticket, random, m_settings.end - 1).hold(longStep != 0 && i % longStep == 7);
        for (Conversation &conversation : ticket.conversations)
            conversation.id = m_nextConversationId++;
        ticket.conversations.shrink_to_fit();
        settle(ticket, random);
        tickets.push_back(std::move(ticket));
    }
    archive(tickets);
    tie(tickets);
    return tickets;
}

void Generator::settle(Ticket &ticket, Randomness &random) const
{
    if (!ticket.conversations.empty())
        ticket.updatedAt = ticket.conversations.back().createdAt;
    const Seconds quiet = m_settings.end - ticket.updatedAt;
    if (quiet > 2 * day && random.chance(900)) {
        ticket.status = quiet > 5 * day ? 5 : 4;
        ticket.resolvedAt = ticket.updatedAt + random.between(60, day);
        ticket.closedAt = ticket.status == 5 ? ticket.resolvedAt + random.between(0, 2 * day) : 0;
        ticket.statusUpdatedAt = std::max(ticket.resolvedAt, ticket.closedAt);
        ticket.updatedAt = ticket.statusUpdatedAt;
    } else if (ticket.agentRespondedAt > ticket.requesterRespondedAt) {
        ticket.status = random.chance(900) ? 3 : 6; // 6 and up are the account's own
        ticket.statusUpdatedAt = ticket.agentRespondedAt;
    }
}

/// Closed and untouched for 120 days (fact sheet §4.5), where the plan has an archive.
void Generator::archive(std::vector<Ticket> &tickets) const
{
    if (!planNamed(m_settings.plan).hasArchive)
        return;
    for (Ticket &ticket : tickets) {
        if (ticket.place == Place::Listed && ticket.status == 5
            && ticket.updatedAt < m_settings.end - 120 * day)
            ticket.place = Place::Archived;
    }
    int left = m_settings.archived;
    for (Ticket &ticket : tickets) {
        if (left == 0)
            break;
        if (ticket.place != Place::Listed)
            continue;
        ticket.place = Place::Archived;
        ticket.status = 5;
        --left;
    }
}

/// A mass update an hour before the end: as many tickets as wanted get the same updated_at.
void Generator::tie(std::vector<Ticket> &tickets) const
{
    const Seconds moment = m_settings.end - hour;
    int left = m_settings.ties;
    for (Ticket &ticket : tickets) {
        if (left > 0 && ticket.place == Place::Listed && ticket.updatedAt <= moment) {
            ticket.updatedAt = moment;
            --left;
        }
    }
}

} // namespace sandbox
