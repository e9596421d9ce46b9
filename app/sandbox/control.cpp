// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/control.h"

#include "app/sandbox/isotime.h"
#include "app/sandbox/jsontext.h"

#include <QJsonDocument>

#include <algorithm>

namespace sandbox {
namespace {

using namespace Qt::StringLiterals;

bool toTime(const QJsonValue &value, Seconds &at)
{
    const auto parsed = parseIsoTime(value.toString().toStdString());
    at = parsed.value_or(at);
    return parsed.has_value();
}

/// Sets the ticket's member of that name; false if there is none.
bool setMember(Ticket &ticket, const QString &name, const QJsonValue &value)
{
    if (name == u"id"_s)
        ticket.id = value.toInteger();
    else if (name == u"group_id"_s)
        ticket.groupId = value.toInteger(); // null becomes 0: unassigned
    else if (name == u"responder_id"_s)
        ticket.responderId = value.toInteger();
    else if (name == u"requester_id"_s)
        ticket.requesterId = value.toInteger();
    else if (name == u"source"_s)
        ticket.source = value.toInt();
    else if (name == u"status"_s)
        ticket.status = static_cast<std::uint8_t>(value.toInt());
    else if (name == u"priority"_s)
        ticket.priority = static_cast<std::uint8_t>(value.toInt());
    else if (name == u"deleted"_s)
        ticket.place = value.toBool() ? Place::Deleted : ticket.place;
    else if (name == u"spam"_s)
        ticket.place = value.toBool() ? Place::Spam : ticket.place;
    else if (name == u"created_at"_s)
        return toTime(value, ticket.createdAt);
    else if (name == u"updated_at"_s)
        return toTime(value, ticket.updatedAt);
    else
        return false;
    return true;
}

bool setMember(Conversation &conversation, const QString &name, const QJsonValue &value)
{
    if (name == u"id"_s)
        conversation.id = value.toInteger();
    else if (name == u"incoming"_s)
        conversation.incoming = value.toBool();
    else if (name == u"private"_s)
        conversation.isPrivate = value.toBool();
    else if (name == u"source"_s)
        conversation.source = value.toInt();
    else if (name == u"user_id"_s)
        conversation.userId = value.toInteger();
    else if (name == u"created_at"_s)
        return toTime(value, conversation.createdAt);
    else
        return false;
    return true;
}

template <class Record>
bool setMembers(Record &record, const QJsonObject &members, const QString &except = {})
{
    return std::ranges::all_of(members.keys(), [&](const QString &name) {
        return name == except || setMember(record, name, members.value(name));
    });
}

std::optional<Role> roleNamed(const QString &name)
{
    const QStringList names{u"account-administrator"_s, u"administrator"_s, u"supervisor"_s,
                            u"agent"_s};
    const auto index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Role>(index));
}

} // namespace

Control::Control(Account &account, Faults &faults, RequestLog &log)
    : m_account(account)
    , m_faults(faults)
    , m_log(log)
{ }

Reply Control::apply(const std::string &body)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(body));
    if (!document.isObject())
        return invalidRequest("body", "invalid_json", "One JSON object of commands is expected");
    const QJsonObject commands = document.object();
    for (auto command = commands.begin(); command != commands.end(); ++command) {
        if (!applyOne(command.key(), command.value()))
            return invalidRequest(command.key().toStdString(), "invalid_value",
                                  "This command or one of its values was not understood");
    }
    JsonText json;
    json.openObject();
    json.flag("ok", true);
    if (m_id != 0)
        json.number("id", m_id);
    json.closeObject();
    Reply reply;
    reply.body = json.take();
    return reply;
}

bool Control::applyOne(const QString &command, const QJsonValue &value)
{
    return changeUser(command, value) || changeBehaviour(command, value)
        || changeRecords(command, value);
}

bool Control::changeUser(const QString &command, const QJsonValue &value)
{
    Settings &settings = m_account.settings;
    if (command == u"revokeKey"_s) {
        settings.revoked = value.toBool();
    } else if (command == u"apiKey"_s) {
        settings.apiKey = value.toString().toStdString();
        settings.revoked = false;
    } else if (command == u"secondKey"_s) {
        settings.secondKey = value.toString().toStdString();
    } else if (command == u"plan"_s) {
        settings.plan = value.toString().toStdString();
    } else if (command == u"role"_s) {
        const auto role = roleNamed(value.toString());
        settings.role = role.value_or(settings.role);
        return role.has_value();
    } else if (command == u"scope"_s) {
        settings.ticketScope = value.toInt();
    } else if (command == u"occasional"_s) {
        settings.occasional = value.toBool();
    } else if (command == u"suspended"_s) {
        settings.suspended = value.toBool();
    } else if (command == u"foreignAddress"_s) {
        settings.foreignAddress = value.toBool();
    } else {
        return false;
    }
    return true;
}

bool Control::changeBehaviour(const QString &command, const QJsonValue &value)
{
    Settings &settings = m_account.settings;
    if (command == u"faults"_s) {
        const auto faults = Faults::parse(value.toString().toStdString());
        m_faults = faults.value_or(m_faults);
        return faults.has_value();
    }
    if (command == u"latency"_s)
        settings.latency = std::chrono::milliseconds(value.toInt());
    else if (command == u"searchLag"_s)
        settings.searchLag = std::chrono::seconds(value.toInteger());
    else if (command == u"limit"_s)
        settings.limit = value.isNull() ? std::nullopt : std::optional(value.toInt());
    else if (command == u"listLimit"_s)
        settings.listLimit = value.isNull() ? std::nullopt : std::optional(value.toInt());
    else if (command == u"decimalHeaders"_s)
        settings.decimalHeaders = value.toBool();
    else if (command == u"rateHeaders"_s)
        settings.rateHeaders = value.toBool();
    else if (command == u"deletedConversations"_s)
        settings.deletedConversations = value.toInt();
    else if (command == u"retryAfter"_s)
        settings.retryAfter = value.toString().toStdString();
    else if (command == u"oddConversations"_s)
        return makeOdd(value.toObject());
    else if (command == u"down"_s)
        settings.down = value.toBool();
    else if (command == u"html"_s)
        settings.html = value.toBool();
    else if (command == u"redirect"_s)
        settings.redirect = value.toString().toStdString();
    else if (command == u"dateShift"_s)
        settings.dateShift = std::chrono::seconds(value.toInteger());
    else if (command == u"eaten"_s)
        settings.eaten = value.toDouble();
    else if (command == u"clearLog"_s)
        m_log.clear();
    else
        return false;
    return true;
}

/// One ticket's conversations are refused, or with status 200 nothing that can be read.
bool Control::makeOdd(const QJsonObject &members)
{
    const int status = members[u"status"_s].toInt();
    if (m_account.find(members[u"ticketId"_s].toInteger()) == nullptr
        || (status != 200 && status != 403 && status != 404))
        return false;
    m_account.settings.oddTicket = members[u"ticketId"_s].toInteger();
    m_account.settings.oddStatus = status;
    return true;
}

bool Control::changeRecords(const QString &command, const QJsonValue &value)
{
    const QJsonObject members = value.toObject();
    if (command == u"addTicket"_s)
        return addTicket(members);
    if (command == u"addConversation"_s)
        return addConversation(members);
    if (command == u"updateTicket"_s)
        return updateTicket(members);
    if (command == u"deleteTicket"_s)
        return moveTicket(value, Place::Deleted);
    if (command == u"spamTicket"_s)
        return moveTicket(value, Place::Spam);
    if (command == u"archiveTicket"_s)
        return moveTicket(value, Place::Archived);
    if (command == u"restoreTicket"_s)
        return moveTicket(value, Place::Listed);
    if (command == u"renameGroup"_s)
        return m_account.renameGroup(members[u"id"_s].toInteger(),
                                     members[u"name"_s].toString().toStdString());
    if (command == u"removeGroup"_s)
        return m_account.removeGroup(value.toInteger());
    return false;
}

bool Control::addTicket(const QJsonObject &members)
{
    Ticket ticket;
    if (!setMembers(ticket, members))
        return false;
    const auto id = m_account.addTicket(std::move(ticket));
    m_id = id.value_or(0);
    return id.has_value();
}

bool Control::addConversation(const QJsonObject &members)
{
    Conversation conversation;
    conversation.incoming = true;
    if (!setMembers(conversation, members, u"ticketId"_s))
        return false;
    const auto id = m_account.addConversation(members[u"ticketId"_s].toInteger(), conversation);
    m_id = id.value_or(0);
    return id.has_value();
}

bool Control::updateTicket(const QJsonObject &members)
{
    bool isUnderstood = false;
    const bool isKnown = m_account.changeTicket(members[u"id"_s].toInteger(), [&](Ticket &ticket) {
        ticket.updatedAt = std::max(ticket.updatedAt, m_account.now());
        isUnderstood = setMembers(ticket, members, u"id"_s);
    });
    return isKnown && isUnderstood;
}

/// Whether these moves change updated_at is unknown (fact sheet §13); here they do, so that a walk
/// by updated_at can find them.
bool Control::moveTicket(const QJsonValue &id, Place place)
{
    return m_account.changeTicket(id.toInteger(), [&](Ticket &ticket) {
        ticket.place = place;
        ticket.updatedAt = std::max(ticket.updatedAt, m_account.now());
    });
}

} // namespace sandbox
