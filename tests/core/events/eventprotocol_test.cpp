// SPDX-License-Identifier: Apache-2.0
#include "core/events/eventprotocol.h"

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using eventprotocol::Problem;
using eventprotocol::Rejection;

namespace {

QByteArray batchOf(const QByteArray &events)
{
    return "{\"events\":[" + events + "]}";
}

const QByteArray created =
    R"({"id":"ticket.created:7","type":"ticket.created","ticketId":7,"at":"2026-11-22T10:15:00.123Z"})";
const QByteArray reply =
    R"({"id":"conversation.created:70","type":"conversation.created","ticketId":7,"conversationId":70,)"
    R"("incoming":true,"private":false,"source":0,"at":"2026-11-22T10:15:00Z"})";

/// An event with one field's text put in another's place.
QByteArray with(QByteArray event, const QByteArray &before, const QByteArray &after)
{
    REQUIRE(event.contains(before));
    return event.replace(before, after);
}

Rejection rejectionOf(const QByteArray &body)
{
    const auto parsed = eventprotocol::parseBatch(body);
    REQUIRE_FALSE(parsed);
    return parsed.error();
}

} // namespace

TEST_CASE("a batch becomes events", "[events]")
{
    const auto events = eventprotocol::parseBatch(batchOf(created + ',' + reply));
    REQUIRE(events);
    REQUIRE(events->events.size() == 2);
    CHECK(events->account.isEmpty());
    CHECK(events->events.at(0)
          == AppEvent{.id = u"ticket.created:7"_s,
                      .kind = AppEventKind::TicketCreated,
                      .ticket = TicketId{7},
                      .conversation = {},
                      .announcesContact = true,
                      .at = *parseIso("2026-11-22T10:15:00Z")});
    CHECK(events->events.at(1).conversation == ConversationId{70});
    CHECK(events->events.at(1).announcesContact);
}

TEST_CASE("only a customer's message announces a contact", "[events]")
{
    struct Case {
        QByteArray before;
        QByteArray after;
        bool announces;
    };
    const auto [before, after, announces] =
        GENERATE(Case{"\"source\":0", "\"source\":2", true}, // a note made for the customer
                 Case{"\"source\":0,", "", true}, //
                 Case{"\"source\":0", "\"source\":6", false}, // a survey's answer
                 Case{"\"incoming\":true", "\"incoming\":false", false},
                 Case{"\"private\":false", "\"private\":true", false});
    const auto events = eventprotocol::parseBatch(batchOf(with(reply, before, after)));
    REQUIRE(events);
    CHECK(events->events.first().announcesContact == announces);
}

TEST_CASE("changes and deletions of tickets announce none", "[events]")
{
    const QByteArray type = GENERATE(as<QByteArray>{}, "ticket.updated", "ticket.deleted");
    const auto events = eventprotocol::parseBatch(
        batchOf(with(created, "\"type\":\"ticket.created\"", "\"type\":\"" + type + '"')));
    REQUIRE(events);
    CHECK_FALSE(events->events.first().announcesContact);
}

TEST_CASE("an event that is wrong is named by its index and field", "[events]")
{
    struct Case {
        QByteArray event;
        QString field;
    };
    const auto [event, field] = GENERATE(
        Case{with(created, "\"id\":\"ticket.created:7\",", ""), u"id"_s},
        Case{with(created, "\"ticket.created:7\"", "\"\""), u"id"_s},
        Case{with(created, "\"ticket.created:7\"", "\"a b\""), u"id"_s},
        Case{with(created, "\"ticket.created:7\"", "\"a\\n\""), u"id"_s},
        Case{with(created, "\"ticket.created:7\"", '"' + QByteArray(65, 'a') + '"'), u"id"_s},
        Case{with(created, "\"ticket.created:7\"", "7"), u"id"_s},
        Case{with(created, "\"type\":\"ticket.created\",", ""), u"type"_s},
        Case{with(created, "\"type\":\"ticket.created\"", "\"type\":\"ticket.merged\""), u"type"_s},
        Case{with(created, "\"type\":\"ticket.created\"", "\"type\":null"), u"type"_s},
        Case{with(created, "\"ticketId\":7,", ""), u"ticketId"_s},
        Case{with(created, "\"ticketId\":7", "\"ticketId\":\"7\""), u"ticketId"_s},
        Case{with(created, "\"ticketId\":7", "\"ticketId\":0"), u"ticketId"_s},
        Case{with(created, "\"ticketId\":7", "\"ticketId\":-7"), u"ticketId"_s},
        Case{with(created, "\"ticketId\":7", "\"ticketId\":7.5"), u"ticketId"_s},
        Case{with(created, "\"ticketId\":7", "\"ticketId\":1e300"), u"ticketId"_s},
        Case{with(created, "\"ticketId\":7", "\"ticketId\":9007199254740992"), u"ticketId"_s},
        Case{with(created, ",\"at\":\"2026-11-22T10:15:00.123Z\"", ""), u"at"_s},
        Case{with(created, "10:15:00.123Z", "10:15:00"), u"at"_s},
        Case{with(created, "2026-11-22", "2026-02-30"), u"at"_s},
        Case{with(created, "\"2026-11-22T10:15:00.123Z\"", "1763806500"), u"at"_s},
        Case{with(created, "\"ticketId\":7", "\"ticketId\":7,\"conversationId\":70"),
             u"conversationId"_s},
        Case{with(reply, "\"conversationId\":70,", ""), u"conversationId"_s},
        Case{with(reply, "\"incoming\":true,", ""), u"incoming"_s},
        Case{with(reply, "\"incoming\":true", "\"incoming\":1"), u"incoming"_s},
        Case{with(reply, "\"private\":false,", ""), u"private"_s},
        Case{with(reply, "\"source\":0", "\"source\":-1"), u"source"_s},
        Case{with(reply, "\"source\":0", "\"source\":null"), u"source"_s});
    const Rejection rejection = rejectionOf(batchOf(reply + ',' + event));
    INFO(event.toStdString() << " " << rejection.message.toStdString());
    CHECK(rejection.problem == Problem::InvalidEvent);
    CHECK(rejection.event == 1);
    CHECK(rejection.field == field);
    CHECK(rejection.message.startsWith(u"events[1]."_s + field + u": "_s));
}

TEST_CASE("a message's text is refused, and not repeated", "[events]")
{
    const QByteArray field = GENERATE(as<QByteArray>{}, "subject", "body", "SECRET name");
    const Rejection rejection = rejectionOf(
        batchOf(with(created, "\"ticketId\":7", "\"ticketId\":7,\"" + field + "\":\"SECRET\"")));
    CHECK(rejection.problem == Problem::InvalidEvent);
    CHECK(rejection.event == 0);
    CHECK_FALSE(eventprotocol::rejected(rejection).contains("SECRET"));
}

TEST_CASE("a body that is no batch says what is wrong with it", "[events]")
{
    struct Case {
        QByteArray body;
        Problem problem;
        QString field;
    };
    const auto [body, problem, field] = GENERATE(
        Case{"", Problem::MalformedJson, {}}, //
        Case{"{\"events\":[", Problem::MalformedJson, {}},
        Case{"{\"events\":[]}}", Problem::MalformedJson, {}},
        Case{QByteArray(100'000, '['), Problem::MalformedJson, {}},
        Case{"[]", Problem::InvalidRequest, {}}, //
        Case{"{}", Problem::InvalidRequest, u"events"_s},
        Case{"{\"events\":{}}", Problem::InvalidRequest, u"events"_s},
        Case{"{\"events\":[]}", Problem::InvalidRequest, u"events"_s},
        Case{"{\"events\":[" + created + "],\"text\":\"SECRET\"}", Problem::InvalidRequest, {}},
        Case{"{\"account\":7,\"events\":[" + created + "]}", Problem::InvalidRequest, u"account"_s},
        Case{"{\"account\":null,\"events\":[" + created + "]}", Problem::InvalidRequest,
             u"account"_s},
        Case{"{\"account\":\"acme\",\"events\":[" + created + "],\"text\":\"SECRET\"}",
             Problem::InvalidRequest,
             {}},
        Case{"{\"events\":[7]}", Problem::InvalidEvent, {}},
        Case{"{\"events\":[null]}", Problem::InvalidEvent, {}});
    const Rejection rejection = rejectionOf(body);
    INFO(body.left(60).toStdString() << " " << rejection.message.toStdString());
    CHECK(rejection.problem == problem);
    CHECK(rejection.field == field);
    CHECK_FALSE(rejection.message.isEmpty());
}

TEST_CASE("five hundred events are a batch, one more is none", "[events]")
{
    QByteArray events = created;
    for (int i = 1; i < eventprotocol::mostEvents; ++i)
        events += ',' + created;
    CHECK(eventprotocol::parseBatch(batchOf(events))->events.size() == eventprotocol::mostEvents);
    CHECK(rejectionOf(batchOf(events + ',' + created)).field == u"events"_s);
}

TEST_CASE("the key's state tells its end only while it is retiring", "[events]")
{
    InjixoKeyFacts key;
    key.lastFour = u"abcd"_s;
    key.createdAt = *parseIso("2026-11-22T10:15:00Z");
    CHECK(eventprotocol::keyState(key)
          == R"({"createdAt":"2026-11-22T10:15:00Z","lastFour":"abcd","state":"active"})");
    key.state = InjixoKeyState::Retiring;
    key.retiresAt = *parseIso("2026-11-23T10:15:00Z");
    const auto state = QJsonDocument::fromJson(eventprotocol::keyState(key)).object();
    CHECK(state.value("state"_L1) == u"retiring"_s);
    CHECK(state.value("retiresAt"_L1) == u"2026-11-23T10:15:00Z"_s);
}
