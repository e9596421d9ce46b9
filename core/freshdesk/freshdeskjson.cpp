// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskjson.h"

#include "core/freshdesk/jsonrecord.h"
#include "core/freshdesk/quickrows.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace deskbridge::freshdeskjson {
namespace {

Result<QJsonDocument> parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            ErrorKind::UnexpectedReply,
            u"the body is not JSON (at byte %1 of %2)"_s.arg(error.offset).arg(bytes.size()));
    return document;
}

Result<JsonRecord> readObject(const QByteArray &bytes, QLatin1StringView name)
{
    const Result<QJsonDocument> document = parse(bytes);
    if (!document)
        return failure(document);
    const JsonRecord record(document->isObject() ? QJsonValue(document->object()) : QJsonValue(),
                            name);
    if (!record.isSound())
        return record.problem();
    return record;
}

/// Reads a list with a function for its rows, which leaves what is wrong in the record.
template <class T, class ReadRow>
Result<QList<T>> readList(const QByteArray &bytes, QLatin1StringView name, const ReadRow &readRow)
{
    const Result<QJsonDocument> document = parse(bytes);
    if (!document)
        return failure(document);
    if (!document->isArray())
        return failure(ErrorKind::UnexpectedReply, name + " is not a list"_L1);
    const QJsonArray array = document->array();
    QList<T> rows;
    rows.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonRecord record(array.at(i), name, i);
        if (record.isSound())
            rows.append(readRow(record));
        if (!record.isSound())
            return record.problem();
    }
    return rows;
}

/// Without the statistics that were asked for nothing says that nobody responded: then it may have been as
/// late as the ticket's last change.
std::optional<UtcTime> requesterRespondedAt(JsonRecord &ticket, UtcTime updatedAt)
{
    std::optional<JsonRecord> stats = ticket.optionalRecord("stats"_L1);
    if (!stats)
        return updatedAt;
    const std::optional<UtcTime> at = stats->optionalTime("requester_responded_at"_L1);
    ticket.adopt(*stats);
    return at;
}

TicketStanding standingOf(JsonRecord &ticket, TicketStanding list)
{
    if (ticket.optionalBoolean("deleted"_L1))
        return TicketStanding::Deleted;
    // A deleted ticket may have been spam before; the list it is in knows better than that.
    if (ticket.optionalBoolean("spam"_L1) && list != TicketStanding::Deleted)
        return TicketStanding::Spam;
    return list;
}

Ticket ticketIn(JsonRecord &record, TicketStanding standing)
{
    Ticket ticket;
    ticket.id = TicketId{record.integer("id"_L1)};
    if (const std::optional<qint64> group = record.optionalInteger("group_id"_L1))
        ticket.group = GroupId{*group};
    ticket.source = SourceId{record.smallInteger("source"_L1)};
    ticket.createdAt = record.time("created_at"_L1);
    ticket.updatedAt = record.time("updated_at"_L1);
    ticket.standing = standingOf(record, standing);
    ticket.requesterRespondedAt = requesterRespondedAt(record, ticket.updatedAt);
    return ticket;
}

struct Choice {
    qint64 id = 0;
    QString name;
};

std::optional<Choice> namedChoice(const QString &key, const QJsonValue &value)
{
    if (const std::optional<qint64> id = integerOf(value))
        return Choice{*id, key};
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber);
    const QJsonValue name = value.isArray() ? value.toArray().first() : value;
    if (!isNumber || !name.isString())
        return std::nullopt;
    return Choice{id, name.toString()};
}

std::optional<Choice> listedChoice(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const std::optional<qint64> id = integerOf(object.value("id"_L1));
    if (!id)
        return std::nullopt;
    for (const QLatin1StringView member : {"value"_L1, "label"_L1, "name"_L1}) {
        const QJsonValue name = object.value(member);
        if (name.isString())
            return Choice{*id, name.toString()};
    }
    return std::nullopt;
}

Result<QList<Choice>> readChoices(const QJsonValue &choices, QLatin1StringView field)
{
    QList<Choice> read;
    qsizetype written = 0;
    const auto take = [&](const std::optional<Choice> &choice) {
        ++written;
        if (choice)
            read.append(*choice);
    };
    if (choices.isObject()) {
        const QJsonObject object = choices.toObject();
        for (auto i = object.begin(); i != object.end(); ++i)
            take(namedChoice(i.key(), i.value()));
    } else if (choices.isArray()) {
        const QJsonArray array = choices.toArray();
        for (const QJsonValue &choice : array)
            take(listedChoice(choice));
    } else {
        return failure(ErrorKind::UnexpectedReply,
                       "ticket_fields("_L1 + field + ").choices is missing"_L1);
    }
    if (read.size() != written)
        return failure(ErrorKind::UnexpectedReply,
                       "ticket_fields("_L1 + field
                           + ").choices has an entry without id or name"_L1);
    std::ranges::sort(read, {}, &Choice::id);
    return read;
}

QJsonObject fieldOfType(const QJsonArray &fields, QLatin1StringView type)
{
    for (const QJsonValue &field : fields) {
        const QJsonObject object = field.toObject();
        if (object.value("type"_L1).toString() == type)
            return object;
    }
    return {};
}

} // namespace

Result<QList<Ticket>> readTickets(const QByteArray &bytes, TicketStanding standing)
{
    if (auto tickets = quickrows::readTickets(bytes, standing))
        return *std::move(tickets);
    return readTicketsCarefully(bytes, standing);
}

Result<QList<Ticket>> readTicketsCarefully(const QByteArray &bytes, TicketStanding standing)
{
    return readList<Ticket>(bytes, "tickets"_L1,
                            [standing](JsonRecord &record) { return ticketIn(record, standing); });
}

Result<Ticket> readTicket(const QByteArray &bytes)
{
    Result<JsonRecord> record = readObject(bytes, "ticket"_L1);
    if (!record)
        return failure(record);
    const Ticket ticket = ticketIn(*record, TicketStanding::Present);
    if (!record->isSound())
        return record->problem();
    return ticket;
}

Result<QList<Conversation>> readConversations(const QByteArray &bytes)
{
    if (auto conversations = quickrows::readConversations(bytes))
        return *std::move(conversations);
    return readConversationsCarefully(bytes);
}

Result<QList<Conversation>> readConversationsCarefully(const QByteArray &bytes)
{
    return readList<Conversation>(bytes, "conversations"_L1, [](JsonRecord &record) {
        Conversation conversation;
        conversation.id = ConversationId{record.integer("id"_L1)};
        conversation.ticket = TicketId{record.integer("ticket_id"_L1)};
        conversation.incoming = record.boolean("incoming"_L1);
        conversation.isPrivate = record.boolean("private"_L1);
        conversation.source = record.smallInteger("source"_L1);
        conversation.createdAt = record.time("created_at"_L1);
        return conversation;
    });
}

Result<QList<Group>> readGroups(const QByteArray &bytes)
{
    return readList<Group>(bytes, "groups"_L1, [](JsonRecord &record) {
        return Group{GroupId{record.integer("id"_L1)}, record.text("name"_L1)};
    });
}

Result<TicketFields> readTicketFields(const QByteArray &bytes)
{
    const Result<QJsonDocument> document = parse(bytes);
    if (!document)
        return failure(document);
    if (!document->isArray())
        return failure(ErrorKind::UnexpectedReply, u"ticket_fields is not a list"_s);
    const QJsonObject source = fieldOfType(document->array(), "default_source"_L1);
    if (source.isEmpty())
        return failure(ErrorKind::UnexpectedReply, u"ticket_fields(default_source) is missing"_s);
    const auto sources = readChoices(source.value("choices"_L1), "default_source"_L1);
    if (!sources)
        return failure(sources);

    TicketFields fields;
    for (const Choice &choice : *sources) {
        if (choice.id < std::numeric_limits<int>::min()
            || choice.id > std::numeric_limits<int>::max())
            return failure(ErrorKind::UnexpectedReply,
                           u"ticket_fields(default_source).choices has an id out of range"_s);
        fields.sources.append({SourceId{static_cast<int>(choice.id)}, choice.name});
    }
    // An account without groups may leave the field or its choices out; the group list tells the rest.
    const QJsonValue groupChoices =
        fieldOfType(document->array(), "default_group"_L1).value("choices"_L1);
    if (groupChoices.isUndefined() || groupChoices.isNull())
        return fields;
    const auto groups = readChoices(groupChoices, "default_group"_L1);
    if (!groups)
        return failure(groups);
    for (const Choice &choice : *groups)
        fields.groups.append({GroupId{choice.id}, choice.name});
    return fields;
}

Result<AgentFacts> readAgent(const QByteArray &bytes)
{
    Result<JsonRecord> record = readObject(bytes, "agent"_L1);
    if (!record)
        return failure(record);
    AgentFacts agent;
    agent.id = record->integer("id"_L1);
    agent.type = record->optionalText("type"_L1);
    agent.occasional = record->optionalBoolean("occasional"_L1);
    agent.ticketScope = static_cast<int>(record->optionalInteger("ticket_scope"_L1).value_or(0));
    const QJsonArray roles = record->array("role_ids"_L1);
    for (const QJsonValue &role : roles) {
        const std::optional<qint64> id = integerOf(role);
        if (!id)
            return failure(ErrorKind::UnexpectedReply, u"agent.role_ids holds something else"_s);
        agent.roleIds.append(*id);
    }
    if (std::optional<JsonRecord> contact = record->optionalRecord("contact"_L1)) {
        agent.name = contact->optionalText("name"_L1);
        record->adopt(*contact);
    }
    if (!record->isSound())
        return record->problem();
    return agent;
}

Result<QList<Role>> readRoles(const QByteArray &bytes)
{
    return readList<Role>(bytes, "roles"_L1, [](JsonRecord &record) {
        return Role{record.integer("id"_L1), record.text("name"_L1),
                    record.optionalBoolean("default"_L1)};
    });
}

Result<AccountFacts> readAccount(const QByteArray &bytes)
{
    Result<JsonRecord> record = readObject(bytes, "account"_L1);
    if (!record)
        return failure(record);
    AccountFacts account{record->optionalText("account_domain"_L1),
                         record->optionalText("tier_type"_L1), record->optionalText("timezone"_L1)};
    if (!record->isSound())
        return record->problem();
    return account;
}

Result<qint64> readSearchTotal(const QByteArray &bytes)
{
    Result<JsonRecord> record = readObject(bytes, "search"_L1);
    if (!record)
        return failure(record);
    const qint64 total = record->integer("total"_L1);
    if (!record->isSound())
        return record->problem();
    return total;
}

Result<FoundTickets> readFoundTickets(const QByteArray &bytes)
{
    Result<JsonRecord> record = readObject(bytes, "search"_L1);
    if (!record)
        return failure(record);
    FoundTickets found;
    found.total = record->integer("total"_L1);
    const QJsonArray results = record->array("results"_L1);
    if (!record->isSound())
        return record->problem();
    for (qsizetype i = 0; i < results.size(); ++i) {
        JsonRecord row(results.at(i), "results"_L1, i);
        const FoundTicket ticket{TicketId{row.integer("id"_L1)}, row.time("created_at"_L1),
                                 row.time("updated_at"_L1)};
        if (!row.isSound())
            return row.problem();
        found.rows.append(ticket);
    }
    return found;
}

ErrorBody readErrorBody(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    ErrorBody body;
    body.isJson = !document.isNull();
    const QJsonObject object = document.object();
    const QJsonArray errors = object.value("errors"_L1).toArray();
    body.code = object.value("code"_L1).toString();
    body.message = object.value("message"_L1).toString();
    if (body.message.isEmpty())
        body.message = object.value("description"_L1).toString();
    for (const QJsonValue &error : errors) {
        if (body.code.isEmpty())
            body.code = error.toObject().value("code"_L1).toString();
        body.fields.append(error.toObject().value("field"_L1).toString());
    }
    return body;
}

} // namespace deskbridge::freshdeskjson
