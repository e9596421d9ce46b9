// SPDX-License-Identifier: Apache-2.0
// The receiver does what resources/event-api.yaml says, and the file says all that it does.
#include "tests/core/events/apifile.h"

#include "core/events/attemptlimiter.h"
#include "core/events/eventprotocol.h"
#include "core/keys/injixokey.h"
#include "core/store/transaction.h"
#include "tests/core/events/receiverbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using eventprotocol::Problem;

namespace {

constexpr std::array allProblems{
    Problem::MalformedJson,    Problem::InvalidRequest, Problem::InvalidEvent,
    Problem::Unauthorized,     Problem::WrongAccount,   Problem::NotFound,
    Problem::MethodNotAllowed, Problem::TooLarge,       Problem::UnsupportedMediaType,
    Problem::TooManyRefusals,  Problem::Unavailable};

QJsonObject exampleOf(bool isConversation)
{
    QJsonObject event{{u"id"_s, u"e:1"_s},
                      {u"type"_s, isConversation ? u"conversation.created"_s : u"ticket.created"_s},
                      {u"ticketId"_s, 7},
                      {u"at"_s, u"2026-11-22T10:15:00Z"_s}};
    if (isConversation) {
        event.insert(u"conversationId"_s, 70);
        event.insert(u"incoming"_s, true);
        event.insert(u"private"_s, false);
        event.insert(u"source"_s, 0);
    }
    return event;
}

QByteArray batchWith(const QJsonObject &event)
{
    return QJsonDocument(QJsonObject{{u"events"_s, QJsonArray{event}}})
        .toJson(QJsonDocument::Compact);
}

QJsonValue bodyOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

/// The receiver's judgement of a body beside the file's.
void compare(const ApiFile &file, const QJsonObject &event)
{
    const QByteArray body = batchWith(event);
    const bool isTaken = eventprotocol::parseBatch(body).has_value();
    const QString misfit =
        file.misfit(QJsonDocument::fromJson(body).object(), file.schema(u"Batch"_s));
    INFO(body.toStdString() << " by the file: " << misfit.toStdString());
    CHECK(isTaken == misfit.isEmpty());
}

/// Checks an answer against what the file says of its status, and notes that the status came.
class Contract {
public:
    explicit Contract(const ApiFile &file)
        : m_file(file)
    { }

    void expect(const HttpRequest &request, const HttpAnswer &answer, int status)
    {
        const QString path = QString::fromUtf8(request.path).section(u'?', 0, 0);
        INFO(request.method.toStdString()
             << " " << path.toStdString() << " " << answer.body.toStdString());
        CHECK(answer.status == status);
        // A method that is not in the file is answered as the path's other one says.
        const QJsonObject operations = m_file.paths().value(path).toObject();
        const QJsonObject operation = operations.value(operations.keys().first()).toObject();
        const QJsonObject responses = operation.value("responses"_L1).toObject();
        const QString code = QString::number(answer.status);
        REQUIRE(responses.contains(code));
        const QJsonObject response = m_file.resolved(responses.value(code));
        for (const QString &header : response.value("headers"_L1).toObject().keys())
            CHECK_FALSE(answer.header(header.toUtf8()).isEmpty());
        const QJsonObject content = response.value("content"_L1).toObject();
        CHECK(answer.header("Content-Type").startsWith("application/json"));
        CHECK(m_file.misfit(bodyOf(answer),
                            content.value("application/json"_L1).toObject().value("schema"_L1))
              == QString());
        m_seen.insert(path + u' ' + code);
    }

    /// Everything that the file promises and that has not come.
    [[nodiscard]] QStringList unseen() const
    {
        QStringList missing;
        const QJsonObject paths = m_file.paths();
        for (const QString &path : paths.keys()) {
            const QJsonObject operations = paths.value(path).toObject();
            for (const QString &method : operations.keys()) {
                for (const QString &code :
                     operations.value(method).toObject().value("responses"_L1).toObject().keys()) {
                    if (!m_seen.contains(path + u' ' + code))
                        missing << path + u' ' + code;
                }
            }
        }
        return missing;
    }

private:
    const ApiFile &m_file;
    QSet<QString> m_seen;
};

} // namespace

TEST_CASE("the receiver gives every answer of the API's file, and each as it says", "[events]")
{
    const ApiFile file;
    CHECK(file.root().value("openapi"_L1) == u"3.1.0"_s);
    CHECK(file.paths().size() == 3);
    ReceiverBench bench;
    bench.start();
    Contract contract(file);
    const auto run = [&](const HttpRequest &request, int status) {
        contract.expect(request, bench.ask(request), status);
    };
    const HttpRequest events{
        .method = "POST", .path = "/v1/events", .key = bench.key, .body = batchOf(1)};
    const auto changed = [&events](auto change) {
        HttpRequest request = events;
        change(request);
        return request;
    };
    const QByteArray retiring = bench.key;
    bench.issueKey(1h);

    run(events, 200);
    run(changed([](HttpRequest &request) { request.body = "{"; }), 400);
    run(changed([](HttpRequest &request) { request.body = R"({"events":[]})"; }), 400);
    run(changed([](HttpRequest &request) { request.body = R"({"events":[{}]})"; }), 400);
    run(changed([](HttpRequest &request) { request.key = "ijx_"; }), 401);
    run(changed([](HttpRequest &request) { request.method = "PUT"; }), 405);
    run(changed([](HttpRequest &request) { request.body = QByteArray(1'048'577, ' '); }), 413);
    run(changed([](HttpRequest &request) { request.type = "text/plain"; }), 415);
    run({.path = "/v1/key", .key = bench.key}, 200);
    run({.path = "/v1/key", .key = retiring}, 200);
    run({.path = "/v1/key"}, 401);
    run({.path = "/v1/key?account=a%20b", .key = bench.key}, 400);
    run({.path = "/v1/key?account=", .key = bench.key}, 200);
    run({.path = "/v1/key?account=acme.freshdesk.com", .key = bench.key}, 200);
    bench.addOther();
    run({.path = "/v1/key?account=other.freshdesk.com", .key = bench.key}, 403);
    run(changed([](HttpRequest &request) { request.body = batchOf(1, 1, "other.freshdesk.com"); }),
        403);
    run({.method = "POST", .path = "/v1/key", .key = bench.key, .body = "{}"}, 405);
    run({.path = "/v1/health"}, 200);
    run({.method = "DELETE", .path = "/v1/health"}, 405);

    { // Whoever writes longer than the store waits for it.
        auto writing = Transaction::begin(*bench.database);
        REQUIRE(writing);
        run(events, 503);
        run({.path = "/v1/key", .key = bench.key}, 503);
    }
    const HttpRequest knock{.path = "/v1/key", .key = "ijx_"};
    for (int i = 0; i < 2 * AttemptLimiter::perSender.burst; ++i)
        static_cast<void>(bench.ask(knock));
    run(knock, 429);
    run(changed([](HttpRequest &request) { request.key = "ijx_"; }), 429);

    // Health fails only with the store's files gone from under it, which no test can do to a mapped log.
    CHECK(contract.unseen() == QStringList{u"/v1/health 503"_s});
}

TEST_CASE("an event is judged as the API's file says, field by field", "[events]")
{
    const ApiFile file;
    const bool isConversation = GENERATE(false, true);
    const QJsonObject example = exampleOf(isConversation);
    compare(file, example);
    REQUIRE(eventprotocol::parseBatch(batchWith(example)));

    const QJsonObject schema =
        file.schema(isConversation ? u"ConversationEvent"_s : u"TicketEvent"_s);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    CHECK(properties.keys() == example.keys()); // the example has every field
    const QList<QJsonValue> values{true,
                                   0,
                                   1,
                                   -1,
                                   6,
                                   1'000'000,
                                   1'000'001,
                                   7.5,
                                   qint64{9'007'199'254'740'991},
                                   1e18,
                                   u""_s,
                                   u"a"_s,
                                   u"a b"_s,
                                   QString(64, u'a'),
                                   QString(65, u'a'),
                                   u"ticket.created"_s,
                                   u"ticket.updated"_s,
                                   u"ticket.deleted"_s,
                                   u"conversation.created"_s,
                                   u"other"_s,
                                   u"2026-11-22T10:15:00Z"_s,
                                   u"2026-11-22T10:15:00.123456789+01:00"_s,
                                   u"2026-11-22T10:15:00"_s,
                                   u"2026-11-22"_s,
                                   QJsonValue(QJsonValue::Null),
                                   QJsonArray(),
                                   QJsonObject()};
    for (const QString &name : properties.keys()) {
        QJsonObject event = example;
        event.remove(name);
        compare(file, event);
        for (const QJsonValue &value : values) {
            event.insert(name, value);
            compare(file, event);
        }
    }
    QJsonObject more = example;
    more.insert(u"subject"_s, u"text"_s);
    compare(file, more);
}

TEST_CASE("the account of a batch is judged as the API's file says", "[events]")
{
    const ApiFile file;
    const QString account = GENERATE(
        u"acme.freshdesk.com"_s, u"ACME.freshdesk.com"_s, u"127.0.0.1:8080"_s, u"a"_s, u""_s,
        u" acme.freshdesk.com"_s, u"https://acme.freshdesk.com"_s, u"acme.freshdesk.com/"_s,
        u"acme.freshdesk.com:"_s, u"acme.freshdesk.com:123456"_s, u"-acme.freshdesk.com"_s,
        u"acme.freshdesk.com."_s, QString(253, u'a'), QString(254, u'a'));
    const QJsonObject batch{{u"account"_s, account}, {u"events"_s, QJsonArray{exampleOf(false)}}};
    const auto taken =
        eventprotocol::parseBatch(QJsonDocument(batch).toJson(QJsonDocument::Compact));
    CAPTURE(account.toStdString());
    CHECK(taken.has_value() == file.misfit(batch, file.schema(u"Batch"_s)).isEmpty());
    if (taken)
        CHECK(taken->account == account.toLower());
}

TEST_CASE("the API's file names every error there is", "[events]")
{
    const ApiFile file;
    const QJsonArray codes = file.schema(u"Error"_s)
                                 .value("properties"_L1)
                                 .toObject()
                                 .value("error"_L1)
                                 .toObject()
                                 .value("enum"_L1)
                                 .toArray();
    QJsonArray known;
    for (const Problem problem : allProblems)
        known.append(QString::fromLatin1(eventprotocol::codeOf(problem)));
    CHECK(codes == known);
    const QJsonObject batch = file.schema(u"Batch"_s);
    CHECK(batch.value("properties"_L1)
              .toObject()
              .value("events"_L1)
              .toObject()
              .value("maxItems"_L1)
              .toInt()
          == eventprotocol::mostEvents);
    const QString limit = QString::number(eventprotocol::mostBytes);
    CHECK(file.paths()
              .value("/v1/events"_L1)
              .toObject()
              .value("post"_L1)
              .toObject()
              .value("requestBody"_L1)
              .toObject()
              .value("description"_L1)
              .toString()
              .contains(limit));
}
