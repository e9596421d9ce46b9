// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/freshdeskjson.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

// Composed from the fact sheet's record tables (§4.2, §5), with every member they name.
constexpr char fullTicket[] = R"({
    "id": 20, "source": 1, "group_id": 80000222222, "status": 2, "priority": 1,
    "requester_id": 80012345679, "responder_id": null, "company_id": null, "product_id": null,
    "email_config_id": null, "form_id": 5, "type": null, "subject": "Printer is on fire",
    "support_email": null, "created_at": "2026-11-01T08:00:00Z", "updated_at": "2026-11-02T09:30:15Z",
    "due_by": null, "fr_due_by": "2026-11-02T08:00:00Z", "nr_due_by": null, "spam": false,
    "is_escalated": false, "fr_escalated": null, "nr_escalated": null, "association_type": null,
    "associated_tickets_count": null, "cc_emails": [], "fwd_emails": null, "reply_cc_emails": null,
    "ticket_cc_emails": [], "ticket_bcc_emails": null, "to_emails": null, "tags": ["fire"],
    "custom_fields": {"cf_a": null}, "structured_description": null,
    "stats": {"agent_responded_at": null, "requester_responded_at": "2026-11-02T09:30:00Z",
              "first_responded_at": null, "status_updated_at": "2026-11-01T08:00:00Z",
              "reopened_at": null, "resolved_at": null, "closed_at": null, "pending_since": null}
})";

constexpr char fullConversation[] = R"({
    "id": 90000000001, "ticket_id": 20, "user_id": null, "incoming": true, "private": false,
    "source": 0, "category": 1, "created_at": "2026-11-02T09:30:00Z",
    "updated_at": "2026-11-02T09:30:00Z", "last_edited_at": null, "last_edited_user_id": null,
    "body": "<p>still burning</p>", "body_text": "still burning", "structured_body": null,
    "from_email": "a@b.c", "support_email": null, "to_emails": ["d@e.f"], "cc_emails": null,
    "bcc_emails": null, "email_failure_count": null, "outgoing_failures": null, "thread_id": null,
    "thread_message_id": null, "automation_id": null, "automation_type_id": null,
    "auto_response": false, "source_additional_info": {"x": 1}, "attachments": []
})";

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray listOf(const QList<QJsonObject> &rows)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// The list with the second of three rows changed.
QByteArray listWith(const char *text, const QString &member, const QJsonValue &value)
{
    QJsonObject changed = object(text);
    if (value.isUndefined())
        changed.remove(member);
    else
        changed.insert(member, value);
    return listOf({object(text), changed, object(text)});
}

Result<QList<Ticket>> readTickets(const QByteArray &bytes)
{
    return freshdeskjson::readTickets(bytes, TicketStanding::Present);
}

Ticket onlyTicket(const QByteArray &bytes, TicketStanding standing = TicketStanding::Present)
{
    const auto tickets = freshdeskjson::readTickets(bytes, standing);
    REQUIRE(tickets);
    REQUIRE(tickets->size() == 1);
    return tickets->first();
}

Ticket ticketWith(const QString &member, const QJsonValue &value,
                  TicketStanding standing = TicketStanding::Present)
{
    QJsonObject changed = object(fullTicket);
    changed.insert(member, value);
    return onlyTicket(listOf({changed}), standing);
}

UtcTime at(const char *text)
{
    const auto time = parseIso(std::string_view(text));
    REQUIRE(time);
    return *time;
}

} // namespace

TEST_CASE("a ticket is read from a record with every member", "[freshdeskjson]")
{
    const Ticket ticket = onlyTicket('[' + QByteArray(fullTicket) + ']');

    CHECK(ticket.id == TicketId{20});
    CHECK(ticket.group == GroupId{80000222222});
    CHECK(ticket.source == SourceId{1});
    CHECK(ticket.createdAt == at("2026-11-01T08:00:00Z"));
    CHECK(ticket.updatedAt == at("2026-11-02T09:30:15Z"));
    CHECK(ticket.standing == TicketStanding::Present);
    CHECK(ticket.requesterRespondedAt == at("2026-11-02T09:30:00Z"));
}

TEST_CASE("a ticket is read from a record with the fewest members", "[freshdeskjson]")
{
    const Ticket ticket =
        onlyTicket(R"([{"id": 1, "source": 2, "created_at": "2026-11-01T08:00:00Z",
                                         "updated_at": "2026-11-01T08:00:00Z"}])");

    CHECK(ticket.id == TicketId{1});
    CHECK_FALSE(ticket.group);
}

TEST_CASE("missing statistics do not say that nobody responded; statistics without a response do",
          "[freshdeskjson]")
{
    const auto [stats, responded] = GENERATE(table<QByteArray, bool>({
        {"", true},
        {R"("stats": null,)", true},
        {R"("stats": {},)", false},
        {R"("stats": {"requester_responded_at": null},)", false},
    }));
    const auto tickets =
        readTickets(R"([{"id": 1, "source": 2, )" + stats + R"("created_at": "2026-11-01T08:00:00Z",
                                          "updated_at": "2026-11-02T08:00:00Z"}])");
    CAPTURE(stats.toStdString());
    REQUIRE(tickets);
    CHECK(tickets->first().requesterRespondedAt
          == (responded ? std::optional(at("2026-11-02T08:00:00Z")) : std::nullopt));
}

TEST_CASE("a list of tickets may be empty", "[freshdeskjson]")
{
    const auto tickets = readTickets("[]");

    REQUIRE(tickets);
    CHECK(tickets->isEmpty());
}

TEST_CASE("tickets keep the order of the list", "[freshdeskjson]")
{
    QJsonObject second = object(fullTicket);
    second.insert(u"id"_s, 7);

    const auto tickets = readTickets(listOf({object(fullTicket), second}));

    REQUIRE(tickets);
    CHECK(tickets->at(0).id == TicketId{20});
    CHECK(tickets->at(1).id == TicketId{7});
}

TEST_CASE("any member that may be null may be null or missing", "[freshdeskjson]")
{
    const QString member = GENERATE(
        u"group_id"_s, u"responder_id"_s, u"company_id"_s, u"product_id"_s, u"email_config_id"_s,
        u"form_id"_s, u"type"_s, u"subject"_s, u"support_email"_s, u"due_by"_s, u"fr_due_by"_s,
        u"nr_due_by"_s, u"spam"_s, u"is_escalated"_s, u"fr_escalated"_s, u"nr_escalated"_s,
        u"deleted"_s, u"association_type"_s, u"associated_tickets_count"_s, u"cc_emails"_s,
        u"fwd_emails"_s, u"reply_cc_emails"_s, u"ticket_cc_emails"_s, u"ticket_bcc_emails"_s,
        u"to_emails"_s, u"tags"_s, u"structured_description"_s, u"description"_s, u"requester"_s,
        u"stats"_s);
    CAPTURE(member);

    CHECK(readTickets(listWith(fullTicket, member, QJsonValue::Null)));
    CHECK(readTickets(listWith(fullTicket, member, QJsonValue::Undefined)));
}

TEST_CASE("a ticket without a member that has to be there is named", "[freshdeskjson]")
{
    const QString member = GENERATE(u"id"_s, u"source"_s, u"created_at"_s, u"updated_at"_s);
    CAPTURE(member);

    const auto missing = readTickets(listWith(fullTicket, member, QJsonValue::Undefined));
    const auto null = readTickets(listWith(fullTicket, member, QJsonValue::Null));

    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::UnexpectedReply);
    CHECK(missing.error().detail == u"tickets[1].%1 is missing"_s.arg(member));
    REQUIRE_FALSE(null);
    CHECK(null.error().detail == u"tickets[1].%1 is null"_s.arg(member));
}

TEST_CASE("a ticket's member of another type is named without its value", "[freshdeskjson]")
{
    const auto [member, value, detail] = GENERATE(table<QString, QJsonValue, QString>({
        {u"id"_s, u"canary"_s, u"tickets[1].id is not a whole number"_s},
        {u"id"_s, 1.5, u"tickets[1].id is not a whole number"_s},
        {u"id"_s, true, u"tickets[1].id is not a whole number"_s},
        {u"source"_s, u"canary"_s, u"tickets[1].source is not a whole number"_s},
        {u"source"_s, 4294967296.0, u"tickets[1].source is out of range"_s},
        {u"group_id"_s, u"canary"_s, u"tickets[1].group_id is not a whole number"_s},
        {u"group_id"_s, QJsonArray{}, u"tickets[1].group_id is not a whole number"_s},
        {u"created_at"_s, 5, u"tickets[1].created_at is not a text"_s},
        {u"created_at"_s, u"canary"_s, u"tickets[1].created_at is not a time"_s},
        {u"updated_at"_s, u"2026-02-30T00:00:00Z"_s, u"tickets[1].updated_at is not a time"_s},
        {u"deleted"_s, u"canary"_s, u"tickets[1].deleted is neither true nor false"_s},
        {u"spam"_s, 1, u"tickets[1].spam is neither true nor false"_s},
        {u"stats"_s, u"canary"_s, u"tickets[1].stats is not an object"_s},
        {u"stats"_s, QJsonObject{{u"requester_responded_at"_s, u"canary"_s}},
         u"tickets[1].stats.requester_responded_at is not a time"_s},
        {u"stats"_s, QJsonObject{{u"requester_responded_at"_s, 5}},
         u"tickets[1].stats.requester_responded_at is not a text"_s},
    }));
    CAPTURE(member);

    const auto tickets = readTickets(listWith(fullTicket, member, value));

    REQUIRE_FALSE(tickets);
    CHECK(tickets.error() == Error{ErrorKind::UnexpectedReply, detail, {}});
}

TEST_CASE("a row that is no object is named", "[freshdeskjson]")
{
    const QByteArray bytes = GENERATE(QByteArray("[5]"), QByteArray("[null]"), QByteArray("[[]]"));

    const auto tickets = readTickets(bytes);

    REQUIRE_FALSE(tickets);
    CHECK(tickets.error().detail == u"tickets[0] is not an object"_s);
}

TEST_CASE("a requester who never responded is read as such", "[freshdeskjson]")
{
    CHECK_FALSE(ticketWith(u"stats"_s, QJsonObject{}).requesterRespondedAt);
    CHECK_FALSE(ticketWith(u"stats"_s, QJsonObject{{u"requester_responded_at"_s, QJsonValue::Null}})
                    .requesterRespondedAt);
}

TEST_CASE("ids keep all their 64 bits", "[freshdeskjson]")
{
    const auto [written, id] = GENERATE(table<QByteArray, qint64>({
        {"284960733419037820", 284960733419037820},
        {"9007199254740993", 9007199254740993},
        {"9223372036854775807", 9223372036854775807},
        {"-1", -1},
        {"0", 0},
        {"1", 1},
        {"20.0", 20},
        {"2e3", 2000},
    }));
    CAPTURE(written.toStdString());

    const Ticket ticket = onlyTicket("[{\"id\":" + written + ",\"source\":1,\"group_id\":" + written
                                     + ",\"created_at\":\"2026-11-01T08:00:00Z\","
                                       "\"updated_at\":\"2026-11-01T08:00:00Z\"}]");

    CHECK(raw(ticket.id) == id);
    CHECK(ticket.group == GroupId{id});
}

TEST_CASE("a number that 64 bits cannot hold is no id", "[freshdeskjson]")
{
    const QByteArray written = GENERATE(QByteArray("9223372036854775808"), QByteArray("1e30"),
                                        QByteArray("20.5"), QByteArray("1e-3"));
    CAPTURE(written.toStdString());

    const auto tickets = readTickets("[{\"id\":" + written
                                     + ",\"source\":1,\"created_at\":\"2026-11-01T08:00:00Z\","
                                       "\"updated_at\":\"2026-11-01T08:00:00Z\"}]");

    REQUIRE_FALSE(tickets);
    CHECK(tickets.error().detail == u"tickets[0].id is not a whole number"_s);
}

TEST_CASE("an unknown source number is kept", "[freshdeskjson]")
{
    const int source = GENERATE(0, 4, 23, 99, 1001, -7);

    CHECK(ticketWith(u"source"_s, source).source == SourceId{source});
}

TEST_CASE("a ticket has the standing of its list unless it says otherwise", "[freshdeskjson]")
{
    using enum TicketStanding;
    CHECK(ticketWith(u"spam"_s, false, Present).standing == Present);
    CHECK(ticketWith(u"spam"_s, false, Deleted).standing == Deleted);
    CHECK(ticketWith(u"spam"_s, false, Spam).standing == Spam);
    CHECK(ticketWith(u"deleted"_s, false, Deleted).standing == Deleted);
    CHECK(ticketWith(u"deleted"_s, true, Present).standing == Deleted);
    CHECK(ticketWith(u"spam"_s, true, Present).standing == Spam);
    CHECK(ticketWith(u"deleted"_s, true, Spam).standing == Deleted);
    CHECK(ticketWith(u"spam"_s, true, Deleted).standing == Deleted);
}

TEST_CASE("times with an offset become UTC", "[freshdeskjson]")
{
    CHECK(ticketWith(u"created_at"_s, u"2026-11-01T08:00:00+05:30"_s).createdAt
          == at("2026-11-01T02:30:00Z"));
}

TEST_CASE("a conversation is read from a record with every member", "[freshdeskjson]")
{
    const auto conversations =
        freshdeskjson::readConversations('[' + QByteArray(fullConversation) + ']');

    REQUIRE(conversations);
    REQUIRE(conversations->size() == 1);
    CHECK(conversations->first()
          == Conversation{ConversationId{90000000001}, TicketId{20}, true, false, 0,
                          at("2026-11-02T09:30:00Z")});
}

TEST_CASE("any conversation member that may be null may be null or missing", "[freshdeskjson]")
{
    const QString member = GENERATE(
        u"user_id"_s, u"category"_s, u"updated_at"_s, u"last_edited_at"_s, u"last_edited_user_id"_s,
        u"body"_s, u"body_text"_s, u"structured_body"_s, u"from_email"_s, u"support_email"_s,
        u"to_emails"_s, u"cc_emails"_s, u"bcc_emails"_s, u"thread_id"_s, u"auto_response"_s,
        u"source_additional_info"_s, u"attachments"_s);
    CAPTURE(member);

    CHECK(freshdeskjson::readConversations(listWith(fullConversation, member, QJsonValue::Null)));
    CHECK(freshdeskjson::readConversations(
        listWith(fullConversation, member, QJsonValue::Undefined)));
}

TEST_CASE("a conversation without a member that has to be there is named", "[freshdeskjson]")
{
    const QString member = GENERATE(u"id"_s, u"ticket_id"_s, u"incoming"_s, u"private"_s,
                                    u"source"_s, u"created_at"_s);
    CAPTURE(member);

    const auto conversations =
        freshdeskjson::readConversations(listWith(fullConversation, member, QJsonValue::Undefined));

    REQUIRE_FALSE(conversations);
    CHECK(
        conversations.error()
        == Error{ErrorKind::UnexpectedReply, u"conversations[1].%1 is missing"_s.arg(member), {}});
}

TEST_CASE("a conversation's undocumented source number is kept", "[freshdeskjson]")
{
    const int source = GENERATE(1, 3, 4, 12, 77);

    const auto conversations =
        freshdeskjson::readConversations(listWith(fullConversation, u"source"_s, source));

    REQUIRE(conversations);
    CHECK(conversations->at(1).source == source);
}

TEST_CASE("a body that is no list of rows is refused", "[freshdeskjson]")
{
    const auto [bytes, detail] = GENERATE(table<QByteArray, QString>({
        {"", u"the body is not JSON (at byte 0 of 0)"_s},
        {"<html>", u"the body is not JSON"_s},
        {"[{\"id\": 1", u"the body is not JSON"_s},
        {"{}", u"tickets is not a list"_s},
        {R"({"code":"invalid_credentials","message":"canary"})", u"tickets is not a list"_s},
    }));
    CAPTURE(bytes.toStdString());

    const auto tickets = readTickets(bytes);

    REQUIRE_FALSE(tickets);
    CHECK(tickets.error().kind == ErrorKind::UnexpectedReply);
    CHECK(tickets.error().detail.startsWith(detail));
    CHECK_FALSE(tickets.error().detail.contains(u"canary"_s));
}

TEST_CASE("a page cut anywhere is an error and no crash", "[freshdeskjson]")
{
    const QByteArray whole = listWith(fullTicket, u"source"_s, 1);
    for (qsizetype length = 0; length < whole.size(); ++length)
        REQUIRE_FALSE(readTickets(whole.first(length)));
    CHECK(readTickets(whole));
}
