// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/quickrows.h"

#include <simdjson.h>

#include <limits>
#include <string_view>

namespace deskbridge::quickrows {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

// The parser keeps memory of about ten times the largest body it has met.
constexpr std::size_t largestBody = 4UL * 1024 * 1024;

bool read(const element &value, qint64 &number)
{
    std::int64_t whole = 0;
    if (!value.is_int64() || value.get(whole) != simdjson::SUCCESS)
        return false;
    number = whole;
    return true;
}

bool read(const element &value, int &number)
{
    qint64 wide = 0;
    if (!read(value, wide) || wide < std::numeric_limits<int>::min()
        || wide > std::numeric_limits<int>::max())
        return false;
    number = static_cast<int>(wide);
    return true;
}

bool read(const element &value, bool &flag)
{
    return value.get(flag) == simdjson::SUCCESS;
}

bool read(const element &value, UtcTime &time)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return false;
    const std::optional<UtcTime> moment = parseIso(text);
    time = moment.value_or(UtcTime{});
    return moment.has_value();
}

/// Null leaves it as it is.
template <class T> bool readOptional(const element &value, std::optional<T> &optional)
{
    if (value.is_null())
        return true;
    T one{};
    if (!read(value, one))
        return false;
    optional = one;
    return true;
}

/// @p hasStats stays as it is where the member is null.
bool readStats(const element &value, std::optional<UtcTime> &requesterRespondedAt, bool &hasStats)
{
    object stats;
    if (value.is_null())
        return true;
    hasStats = true;
    if (value.get(stats) != simdjson::SUCCESS)
        return false;
    for (const auto &[key, member] : stats) {
        if (key == "requester_responded_at" && !readOptional(member, requesterRespondedAt))
            return false;
    }
    return true;
}

/// What has been met of the members that have to be there: one bit for each.
class Met {
public:
    bool note(bool isGood, unsigned bit)
    {
        m_bits |= 1U << bit;
        return isGood;
    }
    [[nodiscard]] bool all(unsigned count) const { return m_bits == (1U << count) - 1; }

private:
    unsigned m_bits = 0;
};

std::optional<Ticket> readTicket(const object &row, TicketStanding list)
{
    Met met;
    qint64 id = 0;
    int source = 0;
    std::optional<qint64> group;
    std::optional<bool> deleted;
    std::optional<bool> spam;
    bool hasStats = false;
    Ticket ticket;
    for (const auto &[key, value] : row) {
        const bool isGood = key == "id" ? met.note(read(value, id), 0)
            : key == "source"           ? met.note(read(value, source), 1)
            : key == "created_at"       ? met.note(read(value, ticket.createdAt), 2)
            : key == "updated_at"       ? met.note(read(value, ticket.updatedAt), 3)
            : key == "group_id"         ? readOptional(value, group)
            : key == "deleted"          ? readOptional(value, deleted)
            : key == "spam"             ? readOptional(value, spam)
            : key == "stats"            ? readStats(value, ticket.requesterRespondedAt, hasStats)
                                        : true;
        if (!isGood)
            return std::nullopt;
    }
    if (!met.all(4))
        return std::nullopt;
    if (!hasStats) // freshdeskjson.cpp, requesterRespondedAt()
        ticket.requesterRespondedAt = ticket.updatedAt;
    ticket.id = TicketId{id};
    ticket.source = SourceId{source};
    if (group)
        ticket.group = GroupId{*group};
    // A deleted ticket may have been spam before; the list it is in knows better than that.
    ticket.standing = deleted.value_or(false)                     ? TicketStanding::Deleted
        : spam.value_or(false) && list != TicketStanding::Deleted ? TicketStanding::Spam
                                                                  : list;
    return ticket;
}

std::optional<Conversation> readConversation(const object &row)
{
    Met met;
    qint64 id = 0;
    qint64 ticket = 0;
    Conversation conversation;
    for (const auto &[key, value] : row) {
        const bool isGood = key == "id" ? met.note(read(value, id), 0)
            : key == "ticket_id"        ? met.note(read(value, ticket), 1)
            : key == "incoming"         ? met.note(read(value, conversation.incoming), 2)
            : key == "private"          ? met.note(read(value, conversation.isPrivate), 3)
            : key == "source"           ? met.note(read(value, conversation.source), 4)
            : key == "created_at"       ? met.note(read(value, conversation.createdAt), 5)
                                        : true;
        if (!isGood)
            return std::nullopt;
    }
    if (!met.all(6))
        return std::nullopt;
    conversation.id = ConversationId{id};
    conversation.ticket = TicketId{ticket};
    return conversation;
}

template <class T, class ReadRow>
std::optional<QList<T>> readList(const QByteArray &bytes, const ReadRow &readRow)
{
    // Kept, so that an import does not ask for its memory ten thousand times.
    thread_local simdjson::dom::parser parser(largestBody);
    simdjson::dom::array array;
    if (parser.parse(bytes.constData(), static_cast<std::size_t>(bytes.size())).get(array)
        != simdjson::SUCCESS)
        return std::nullopt;
    QList<T> rows;
    rows.reserve(static_cast<qsizetype>(array.size()));
    for (const element &entry : array) {
        object row;
        if (entry.get(row) != simdjson::SUCCESS)
            return std::nullopt;
        const std::optional<T> value = readRow(row);
        if (!value)
            return std::nullopt;
        rows.append(*value);
    }
    return rows;
}

} // namespace

std::optional<QList<Ticket>> readTickets(const QByteArray &bytes, TicketStanding standing)
{
    return readList<Ticket>(bytes,
                            [standing](const object &row) { return readTicket(row, standing); });
}

std::optional<QList<Conversation>> readConversations(const QByteArray &bytes)
{
    return readList<Conversation>(bytes, readConversation);
}

} // namespace deskbridge::quickrows
