// SPDX-License-Identifier: Apache-2.0
#include "core/events/eventprotocol.h"

#include "core/domain/conversation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace deskbridge::eventprotocol {
namespace {

/// JavaScript's largest exact integer: the app's ids are numbers there.
constexpr double largestId = 9'007'199'254'740'991.0;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestAccount = 253; ///< as long as a host's name can be

struct EventType {
    QLatin1StringView name;
    AppEventKind kind;
};
constexpr std::array eventTypes{
    EventType{"ticket.created"_L1, AppEventKind::TicketCreated},
    EventType{"ticket.updated"_L1, AppEventKind::TicketUpdated},
    EventType{"ticket.deleted"_L1, AppEventKind::TicketDeleted},
    EventType{"conversation.created"_L1, AppEventKind::ConversationCreated},
};

constexpr std::array ticketFields{"id"_L1, "type"_L1, "ticketId"_L1, "at"_L1};
constexpr std::array conversationFields{"conversationId"_L1, "incoming"_L1, "private"_L1,
                                        "source"_L1};

/// One event's fields, until the first that is wrong.
class FieldReader {
public:
    FieldReader(const QJsonObject &object, int index)
        : m_object(object)
        , m_index(index)
    { }

    [[nodiscard]] bool isFine() const { return !m_rejection; }
    [[nodiscard]] const Rejection &rejection() const { return *m_rejection; }

    void refuse(QLatin1StringView field, const QString &why)
    {
        if (!m_rejection)
            m_rejection = Rejection{.problem = Problem::InvalidEvent,
                                    .message = u"events[%1].%2: %3"_s.arg(m_index).arg(field, why),
                                    .event = m_index,
                                    .field = field};
    }

    /// Present, else refused.
    QJsonValue required(QLatin1StringView field)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined())
            refuse(field, u"is missing"_s);
        return value;
    }

    QString identifier(QLatin1StringView field)
    {
        const QJsonValue value = required(field);
        static const QRegularExpression form(u"\\A[A-Za-z0-9._:-]+\\z"_s);
        const QString text = value.toString();
        if (!value.isString() || text.size() > longestId || !form.match(text).hasMatch())
            refuse(field,
                   u"is not a text of 1 to 64 letters, digits, dots, colons, hyphens and "
                   "underscores"_s);
        return text;
    }

    AppEventKind type(QLatin1StringView field)
    {
        const QString name = required(field).toString();
        const auto found = std::ranges::find_if(
            eventTypes, [&name](const EventType &type) { return type.name == name; });
        if (found != eventTypes.end())
            return found->kind;
        refuse(field,
               u"is none of ticket.created, ticket.updated, ticket.deleted, "
               "conversation.created"_s);
        return {};
    }

    qint64 positive(QLatin1StringView field)
    {
        const QJsonValue value = required(field);
        const double number = value.toDouble();
        if (!value.isDouble() || number < 1 || number > largestId || std::floor(number) != number)
            refuse(field, u"is not a whole number from 1 to 9007199254740991"_s);
        return isFine() ? value.toInteger() : 0;
    }

    bool flag(QLatin1StringView field)
    {
        const QJsonValue value = required(field);
        if (!value.isBool())
            refuse(field, u"is neither true nor false"_s);
        return value.toBool();
    }

    /// A conversation's source: the account's own numbers may be any (fact sheet §5).
    std::optional<int> source(QLatin1StringView field)
    {
        if (!m_object.contains(field))
            return std::nullopt;
        const QJsonValue value = m_object.value(field);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > 1'000'000 || std::floor(number) != number)
            refuse(field, u"is not a whole number from 0 to 1000000"_s);
        return isFine() ? std::optional(value.toInt()) : std::nullopt;
    }

    UtcTime time(QLatin1StringView field)
    {
        const QString text = required(field).toString();
        static const QRegularExpression form(
            u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?"
            "(Z|[+-][0-9]{2}:[0-9]{2})\\z"_s);
        const auto parsed =
            form.match(text).hasMatch() ? parseIso(QStringView(text)) : std::nullopt;
        if (!parsed)
            refuse(field, u"is not a date and time with its zone, such as 2026-11-22T10:15:00Z"_s);
        return parsed.value_or(UtcTime{});
    }

    void refuseOthers(bool isConversation)
    {
        for (const QString &name : m_object.keys()) {
            const auto isName = [&name](QLatin1StringView known) { return known == name; };
            if (std::ranges::any_of(ticketFields, isName))
                continue;
            const bool isConversations = std::ranges::any_of(conversationFields, isName);
            if (isConversations && isConversation)
                continue;
            m_rejection = Rejection{
                .problem = Problem::InvalidEvent,
                .message = isConversations
                    ? u"events[%1].%2: only a conversation.created has it"_s.arg(m_index).arg(name)
                    // The name is the sender's own and may be anything.
                    : u"events[%1]: has a field that is not part of an event"_s.arg(m_index),
                .event = m_index,
                .field = isConversations ? name : QString()};
            return;
        }
    }

private:
    const QJsonObject &m_object;
    int m_index;
    std::optional<Rejection> m_rejection;
};

Result<AppEvent, Rejection> parseEvent(const QJsonValue &value, int index)
{
    const QJsonObject object = value.toObject();
    FieldReader fields(object, index);
    if (!value.isObject())
        return Failure{Rejection{.problem = Problem::InvalidEvent,
                                 .message = u"events[%1]: is not an object"_s.arg(index),
                                 .event = index}};
    AppEvent event;
    event.id = fields.identifier("id"_L1);
    event.kind = fields.type("type"_L1);
    event.ticket = TicketId{fields.positive("ticketId"_L1)};
    event.announcesContact = event.kind == AppEventKind::TicketCreated;
    const bool isConversation = event.kind == AppEventKind::ConversationCreated;
    if (isConversation) {
        event.conversation = ConversationId{fields.positive("conversationId"_L1)};
        const bool incoming = fields.flag("incoming"_L1);
        const bool isPrivate = fields.flag("private"_L1);
        event.announcesContact = incoming && !isPrivate
            && fields.source("source"_L1) != std::optional(conversationsource::survey);
    }
    event.at = fields.time("at"_L1);
    if (fields.isFine())
        fields.refuseOthers(isConversation);
    if (!fields.isFine())
        return Failure{fields.rejection()};
    return event;
}

Failure<Rejection> invalid(const QString &message, const QString &field = {})
{
    return Failure{
        Rejection{.problem = Problem::InvalidRequest, .message = message, .field = field}};
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<QString> parseAccount(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?\\z"_s);
    if (text.size() > longestAccount || !form.match(text).hasMatch())
        return {};
    return text.toLower();
}

Result<Batch, Rejection> parseBatch(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{Rejection{.problem = Problem::MalformedJson,
                                 .message = u"the body is not JSON: byte %1"_s.arg(error.offset)}};
    if (!document.isObject())
        return invalid(u"the body is not an object"_s);
    const QJsonObject object = document.object();
    const QJsonValue list = object.value("events"_L1);
    if (!list.isArray())
        return invalid(list.isUndefined() ? u"events: is missing"_s : u"events: is not an array"_s,
                       u"events"_s);
    Batch batch;
    const QJsonValue account = object.value("account"_L1);
    if (!account.isUndefined()) {
        const auto host = parseAccount(account.toString());
        if (!host)
            return invalid(u"account: is not the name of a host"_s, u"account"_s);
        batch.account = *host;
    }
    if (object.size() > (account.isUndefined() ? 1 : 2))
        return invalid(u"the body has a field beside events and account"_s);
    const QJsonArray values = list.toArray();
    if (values.isEmpty() || values.size() > mostEvents)
        return invalid(
            u"events: has %1 entries, allowed are 1 to %2"_s.arg(values.size()).arg(mostEvents),
            u"events"_s);
    batch.events.reserve(values.size());
    for (int index = 0; index < values.size(); ++index) {
        const auto event = parseEvent(values.at(index), index);
        if (!event)
            return failure(event);
        batch.events.append(*event);
    }
    return batch;
}

int statusOf(Problem problem)
{
    switch (problem) {
    case Problem::MalformedJson:
    case Problem::InvalidRequest:
    case Problem::InvalidEvent:
        return 400;
    case Problem::Unauthorized:
        return 401;
    case Problem::WrongAccount:
        return 403;
    case Problem::NotFound:
        return 404;
    case Problem::MethodNotAllowed:
        return 405;
    case Problem::TooLarge:
        return 413;
    case Problem::UnsupportedMediaType:
        return 415;
    case Problem::TooManyRefusals:
        return 429;
    case Problem::Unavailable:
        return 503;
    }
    Q_UNREACHABLE();
}

const char *codeOf(Problem problem)
{
    switch (problem) {
    case Problem::MalformedJson:
        return "malformed_json";
    case Problem::InvalidRequest:
        return "invalid_request";
    case Problem::InvalidEvent:
        return "invalid_event";
    case Problem::Unauthorized:
        return "unauthorized";
    case Problem::WrongAccount:
        return "wrong_account";
    case Problem::NotFound:
        return "not_found";
    case Problem::MethodNotAllowed:
        return "method_not_allowed";
    case Problem::TooLarge:
        return "too_large";
    case Problem::UnsupportedMediaType:
        return "unsupported_media_type";
    case Problem::TooManyRefusals:
        return "too_many_refusals";
    case Problem::Unavailable:
        return "unavailable";
    }
    Q_UNREACHABLE();
}

QByteArray rejected(const Rejection &rejection)
{
    QJsonObject object{{u"error"_s, QString::fromLatin1(codeOf(rejection.problem))},
                       {u"message"_s, rejection.message}};
    if (rejection.event)
        object.insert(u"event"_s, *rejection.event);
    if (!rejection.field.isEmpty())
        object.insert(u"field"_s, rejection.field);
    return bytesOf(object);
}

QByteArray stored(const StoredEvents &events)
{
    return bytesOf({{u"accepted"_s, events.accepted}, {u"repeated"_s, events.repeated}});
}

QByteArray keyState(const InjixoKeyFacts &key)
{
    QJsonObject object{{u"state"_s, keyStateCode(key.state)},
                       {u"lastFour"_s, key.lastFour},
                       {u"createdAt"_s, toIso(key.createdAt)}};
    if (key.retiresAt && key.state == InjixoKeyState::Retiring)
        object.insert(u"retiresAt"_s, toIso(*key.retiresAt));
    return bytesOf(object);
}

QByteArray healthy()
{
    return bytesOf({{u"status"_s, u"ok"_s}});
}

} // namespace deskbridge::eventprotocol
