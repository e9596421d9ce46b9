// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/truth.h"

#include "app/sandbox/jsontext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <map>
#include <tuple>

namespace sandbox {
namespace {

// Ticket sources by their number (fact sheet §6.1), for accounts that do not list them.
constexpr std::array<const char *, 23> knownSources{nullptr,
                                                    "email",
                                                    "portal",
                                                    "phone",
                                                    "forum",
                                                    "twitter",
                                                    "facebook",
                                                    "chat",
                                                    "mobihelp",
                                                    "feedback widget",
                                                    "outbound email",
                                                    "ecommerce",
                                                    "bot",
                                                    "whatsapp",
                                                    "chat – internal task (outgoing)",
                                                    "web chat",
                                                    "web form",
                                                    "instagram message",
                                                    "instagram comment",
                                                    "facebook message",
                                                    "facebook comment",
                                                    "mobile chat sdk",
                                                    "sms"};

enum class Kind { Tickets, Replies };

/// Group id (none: unassigned), source, kind; no group and no source at all: unknown.
struct QueueId {
    bool isUnknown = false;
    std::int64_t group = 0;
    int source = 0;
    Kind kind = Kind::Tickets;

    auto operator<=>(const QueueId &) const = default;
};

struct Queue {
    std::int64_t offered = 0;
    Seconds first = std::numeric_limits<Seconds>::max();
    Seconds last = 0;
};

class Count {
public:
    Count(const Account &account, std::optional<Seconds> from, std::optional<Seconds> to,
          bool withArchive)
        : m_account(account)
        , m_from(from)
        , m_to(to)
        , m_withArchive(withArchive)
    { }

    void add(const Ticket &ticket);
    [[nodiscard]] std::string json() const;

private:
    void offer(const Ticket &ticket, int source, Kind kind, Seconds at);
    [[nodiscard]] std::string nameOf(const QueueId &id) const;
    [[nodiscard]] std::string sourceName(int source) const;
    [[nodiscard]] std::string groupName(std::int64_t group) const;

    const Account &m_account;
    std::optional<Seconds> m_from;
    std::optional<Seconds> m_to;
    bool m_withArchive;
    std::map<QueueId, Queue> m_queues;
    std::array<std::int64_t, 3> m_tickets{}; // listed, deleted, spam
    std::int64_t m_archived = 0;
    std::int64_t m_conversations = 0;
    std::int64_t m_readConversations = 0;
    std::int64_t m_conversationCalls = 0;
    std::int64_t m_offered = 0;
};

bool isReply(const Conversation &c)
{
    return c.incoming && !c.isPrivate && c.source != 6;
}

bool isGone(const Ticket &ticket)
{
    return ticket.place == Place::Deleted || ticket.place == Place::Spam;
}

/// A reply's own source, or the ticket's where the code says nothing about the channel.
int replySource(const Conversation &c, const Ticket &ticket)
{
    switch (c.source) {
    case 5:
        return 5;
    case 7:
        return 6;
    case 9:
        return 3;
    case 10:
        return 8;
    case 11:
        return 11;
    default:
        return ticket.source;
    }
}

void Count::add(const Ticket &ticket)
{
    const bool isArchived = ticket.place == Place::Archived;
    if (isArchived)
        ++m_archived; // in no list: only a walk by number can know of it
    else
        ++m_tickets[static_cast<std::size_t>(ticket.place)];
    if (isArchived && !m_withArchive)
        return;
    m_conversations += static_cast<std::int64_t>(ticket.conversations.size());
    offer(ticket, ticket.source, Kind::Tickets, ticket.createdAt);

    if (ticket.requesterRespondedAt == 0)
        return;
    if (isGone(ticket) && m_account.settings.deletedConversations != 200) {
        ++m_conversationCalls; // asked once, refused
        return;
    }
    m_readConversations += static_cast<std::int64_t>(ticket.conversations.size());
    m_conversationCalls += (static_cast<std::int64_t>(ticket.conversations.size()) + 99) / 100;
    const Conversation *opening = nullptr;
    if (ticket.source == 15) {
        for (const Conversation &c : ticket.conversations) {
            const bool isEarlier = opening == nullptr || c.createdAt < opening->createdAt
                || (c.createdAt == opening->createdAt && c.id < opening->id);
            if (isReply(c) && isEarlier)
                opening = &c;
        }
        if (opening != nullptr && std::abs(opening->createdAt - ticket.createdAt) > 60)
            opening = nullptr;
    }
    for (const Conversation &c : ticket.conversations) {
        if (isReply(c) && &c != opening)
            offer(ticket, replySource(c, ticket), Kind::Replies, c.createdAt);
    }
}

void Count::offer(const Ticket &ticket, int source, Kind kind, Seconds at)
{
    if ((m_from && at < *m_from) || (m_to && at >= *m_to))
        return;
    const QueueId id =
        isGone(ticket) ? QueueId{true, 0, 0, kind} : QueueId{false, ticket.groupId, source, kind};
    Queue &queue = m_queues[id];
    ++queue.offered;
    ++m_offered;
    queue.first = std::min(queue.first, at);
    queue.last = std::max(queue.last, at);
}

std::string Count::sourceName(int source) const
{
    for (const auto &[name, id] : Account::sourceChoices()) {
        if (id == source)
            return QString::fromStdString(name).toLower().toStdString();
    }
    if (source > 0 && source < static_cast<int>(knownSources.size()))
        return knownSources[static_cast<std::size_t>(source)];
    return "source " + std::to_string(source);
}

std::string Count::groupName(std::int64_t group) const
{
    if (group == 0)
        return "Unassigned";
    const auto found = std::ranges::find(m_account.groups(), group, &Group::id);
    return found == m_account.groups().end() ? "Group " + std::to_string(group) : found->name;
}

std::string Count::nameOf(const QueueId &id) const
{
    const char *kind = id.kind == Kind::Tickets ? " Tickets" : " Replies";
    if (id.isUnknown)
        return std::string{"Unknown group/source"}.append(kind);
    return groupName(id.group) + " " + sourceName(id.source) + kind;
}

std::string Count::json() const
{
    JsonText json;
    json.openObject();
    json.number("tickets", m_tickets[0] + m_tickets[1] + m_tickets[2]);
    json.number("conversations", m_conversations);
    json.number("conversationsRead", m_readConversations);
    json.number("deleted", m_tickets[1]);
    json.number("spam", m_tickets[2]);
    json.number("archived", m_archived);
    json.number("offered", m_offered);
    std::int64_t credits = m_conversationCalls;
    for (const std::int64_t tickets : m_tickets)
        credits +=
            3 * std::max<std::int64_t>(1, (tickets + 99) / 100); // an empty list is a call, too
    json.number("minimumCredits", credits);
    json.openArray("queues");
    for (const auto &[id, queue] : m_queues) {
        json.openObject();
        json.text("name", nameOf(id));
        json.text("kind", id.kind == Kind::Tickets ? "Tickets" : "Replies");
        if (id.isUnknown) {
            json.null("group_id");
            json.null("source");
        } else {
            json.numberOrNull("group_id", id.group);
            json.number("source", id.source);
        }
        json.number("offered", queue.offered);
        json.time("first", queue.first);
        json.time("last", queue.last);
        json.closeObject();
    }
    json.closeArray();
    json.closeObject();
    return json.take();
}

} // namespace

std::string truthJson(const Account &account, std::optional<Seconds> from,
                      std::optional<Seconds> to, bool withArchive)
{
    Count count(account, from, to, withArchive);
    for (const Ticket &ticket : account.tickets())
        count.add(ticket);
    return count.json();
}

} // namespace sandbox
