// SPDX-License-Identifier: Apache-2.0
#include "core/events/eventserver.h"

#include "core/keys/injixokey.h"
#include "core/store/announcedtickettable.h"
#include "core/store/integrationtable.h"
#include "core/store/intransaction.h"
#include "core/store/keyusetable.h"
#include "tests/core/events/receiverbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject json(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray newStranger()
{
    const Secret secret = injixokey::generate();
    const auto text = secret.reveal();
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray mistyped(QByteArray key)
{
    key[10] = key.at(10) == 'a' ? 'b' : 'a';
    return key;
}

} // namespace

TEST_CASE("events are answered when they are stored, and counted once", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const HttpAnswer first = bench.post(batchOf(1, 3));
    CHECK(first.status == 200);
    CHECK(first.header("Content-Type") == "application/json; charset=utf-8");
    CHECK(first.header("Cache-Control") == "no-store");
    CHECK(first.body == R"({"accepted":3,"repeated":0})");
    // Another connection sees what was acknowledged.
    CHECK(bench.storedEvents() == 3);
    CHECK(bench.post(batchOf(2, 3)).body == R"({"accepted":1,"repeated":2})");
    CHECK(bench.storedEvents() == 4);
    CHECK(
        AnnouncedTicketTable(*bench.database).due(bench.acme, bench.clock.now() + 1min, 10)->size()
        == 4);
}

TEST_CASE("the largest batch is taken", "[events]")
{
    ReceiverBench bench;
    bench.start();
    CHECK(bench.post(batchOf(1, 500)).body == R"({"accepted":500,"repeated":0})");
    CHECK(bench.post(batchOf(1, 501)).status == 400);
    CHECK(bench.storedEvents() == 500);
}

TEST_CASE("the state of the presented key is told", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const QByteArray former = bench.key;
    CHECK(json(bench.askKey(former)).value("state"_L1) == u"active"_s);
    bench.issueKey(1h);
    const QJsonObject retiring = json(bench.askKey(former));
    CHECK(retiring.value("state"_L1) == u"retiring"_s);
    CHECK(retiring.value("lastFour"_L1) == QString::fromLatin1(former.right(4)));
    CHECK(retiring.contains("retiresAt"_L1));
    CHECK(json(bench.askKey(bench.key)).value("state"_L1) == u"active"_s);
    // The scheme's name in any case, as HTTP has it.
    CHECK(bench.ask({.path = "/v1/key", .headers = "authorization: bearer " + bench.key + "\r\n"})
              .status
          == 200);
}

TEST_CASE("a use of a key is noted with it", "[events]")
{
    ReceiverBench bench;
    bench.start();
    CHECK_FALSE(bench.keys().first().firstUsedAt);
    QSignalSpy used(bench.server.get(), &EventServer::keyUsed);
    REQUIRE(bench.askKey(bench.key).status == 200);
    REQUIRE(bench.post(batchOf(1)).status == 200);
    CHECK(bench.keys().first().firstUsedAt);
    CHECK(bench.keys().first().lastUsedAt >= bench.keys().first().firstUsedAt);
    const auto uses =
        KeyUseTable(*bench.database).uses(bench.keys().first().id, bench.clock.now() - 1h);
    CHECK(*uses == KeyUses{.accepted = 2, .refused = 0});
    REQUIRE(QTest::qWaitFor([&] { return used.count() == 2; }, 10'000));
    CHECK(used.first().at(0).value<IntegrationId>() == bench.acme);
}

TEST_CASE("stored events are told to the program", "[events]")
{
    ReceiverBench bench;
    bench.start();
    QSignalSpy stored(bench.server.get(), &EventServer::eventsStored);
    REQUIRE(bench.post(batchOf(1, 7)).status == 200);
    REQUIRE(QTest::qWaitFor([&] { return stored.count() == 1; }, 10'000));
    CHECK(stored.first().at(0).value<IntegrationId>() == bench.acme);
    CHECK(stored.first().at(1).toInt() == 7);
}

TEST_CASE("unknown, mistyped, revoked and other keys get the same answer", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const QByteArray revoked = bench.key;
    bench.issueKey(0s);
    QList<HttpAnswer> answers;
    for (const QByteArray &key :
         {revoked, newStranger(), mistyped(bench.key), QByteArray("password"), QByteArray()}) {
        answers.append(bench.post(batchOf(1), key));
        answers.append(bench.askKey(key));
    }
    const auto withoutDate = [](const HttpAnswer &answer) {
        QByteArray head = answer.head;
        return head.replace(answer.header("Date"), "") + answer.body;
    };
    for (const HttpAnswer &answer : answers) {
        CHECK(answer.status == 401);
        CHECK(answer.header("WWW-Authenticate") == "Bearer");
        CHECK(withoutDate(answer) == withoutDate(answers.first()));
    }
    CHECK(bench.storedEvents() == 0);
}

TEST_CASE("the ledger of attempts knows which key was refused, and keeps no password", "[events]")
{
    ReceiverBench bench;
    bench.start();
    QSignalSpy refused(bench.server.get(), &EventServer::keyRefused);
    const QByteArray revoked = bench.key;
    bench.issueKey(0s);
    const qint64 revokedId = bench.keys().first().id;
    for (const QByteArray &key : {revoked, revoked, newStranger(), mistyped(bench.key),
                                  QByteArray("correct-horse-battery")})
        REQUIRE(bench.askKey(key).status == 401);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return !refused.isEmpty() && bench.number(u"SELECT count(*) FROM key_refusal"_s) == 4;
        },
        20'000));
    CHECK(refused.first().at(0).value<IntegrationId>() == bench.acme);
    CHECK(refused.first().at(1).toLongLong() == revokedId);
    const auto known = *KeyUseTable(*bench.database).refusals(bench.acme);
    REQUIRE(known.size() == 1);
    CHECK(known.first().attempts == 2);
    CHECK(known.first().standing == KeyStanding::Revoked);
    CHECK(known.first().sender == u"127.0.0.1"_s);
    CHECK(known.first().fingerprint.size() == 16);
    const auto strangers = *KeyUseTable(*bench.database).strangers(10);
    REQUIRE(strangers.size() == 3);
    QList<KeyStanding> standings;
    for (const KeyRefusal &stranger : strangers) {
        standings.append(stranger.standing);
        CHECK(stranger.fingerprint.isEmpty() == (stranger.standing == KeyStanding::NotAnInjixoKey));
    }
    CHECK(standings.contains(KeyStanding::Unknown));
    CHECK(standings.contains(KeyStanding::Mistyped));
    CHECK(standings.contains(KeyStanding::NotAnInjixoKey));
}

TEST_CASE("an attempt that hammers is told to wait, a live key from the same place is not",
          "[events]")
{
    ReceiverBench bench;
    bench.start();
    const QByteArray stranger = newStranger();
    int slowedDown = 0;
    for (int i = 0; i < 100; ++i) {
        const HttpAnswer answer = bench.askKey(i % 2 ? stranger : newStranger());
        REQUIRE((answer.status == 401 || answer.status == 429));
        if (answer.status == 429) {
            ++slowedDown;
            CHECK(answer.header("Retry-After").toInt() > 0);
        }
        REQUIRE(bench.askKey(bench.key).status == 200);
    }
    CHECK(slowedDown > 0);
    CHECK(bench.post(batchOf(1)).status == 200);
}

TEST_CASE("a revoked key's attempts are noted beyond the limits", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const QByteArray revoked = bench.key;
    bench.issueKey(0s);
    constexpr int attempts = 50;
    int slowedDown = 0;
    for (int i = 0; i < attempts; ++i)
        slowedDown += bench.askKey(revoked).status == 429 ? 1 : 0;
    CHECK(slowedDown > 0);
    bench.server->stop(); // writes down what waits
    const auto known = *KeyUseTable(*bench.database).refusals(bench.acme);
    REQUIRE(known.size() == 1);
    CHECK(known.first().attempts == attempts);
}

TEST_CASE("behind a proxy the sender is the one the proxy saw", "[events]")
{
    const bool behindProxy = GENERATE(true, false);
    ReceiverBench bench;
    bench.start({.behindProxy = behindProxy});
    const auto knock = [&](const QByteArray &forwarded) {
        return bench
            .ask({.path = "/v1/key",
                  .key = newStranger(),
                  .headers = "X-Forwarded-For: " + forwarded + "\r\n"})
            .status;
    };
    CHECK(knock("198.51.100.7, 192.0.2.9") == 401);
    CHECK(knock("nonsense") == 401);
    bench.server->stop();
    QStringList senders;
    for (const KeyRefusal &refusal : *KeyUseTable(*bench.database).strangers(10))
        senders.append(refusal.sender);
    senders.sort();
    CHECK(senders
          == (behindProxy ? QStringList{u"127.0.0.1"_s, u"192.0.2.9"_s}
                          : QStringList{u"127.0.0.1"_s, u"127.0.0.1"_s}));
}

TEST_CASE("a request that is wrong says why, to the holder of a key only", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const HttpAnswer wrong = bench.post(R"({"events":[{"id":"a"}]})");
    CHECK(wrong.status == 400);
    CHECK(json(wrong).value("error"_L1) == u"invalid_event"_s);
    CHECK(json(wrong).value("event"_L1) == 0);
    CHECK(json(wrong).value("field"_L1) == u"type"_s);
    CHECK(json(bench.post("{")).value("error"_L1) == u"malformed_json"_s);
    CHECK(bench.post("{", newStranger()).status == 401);
    CHECK(bench.storedEvents() == 0);
}

TEST_CASE("what is not in the API is answered with its status", "[events]")
{
    ReceiverBench bench;
    bench.start();
    CHECK(bench.ask({.path = "/"}).status == 404);
    CHECK(bench.ask({.path = "/v1/events/"}).status == 404);
    CHECK(bench.ask({.path = "/v1/../../etc/passwd"}).status == 404);
    const HttpAnswer get = bench.ask({.path = "/v1/events", .key = bench.key});
    CHECK(get.status == 405);
    CHECK(get.header("Allow") == "POST");
    CHECK(bench.ask({.method = "DELETE", .path = "/v1/key", .key = bench.key}).status == 405);
    CHECK(bench.ask({.method = "PUT", .path = "/v1/health", .body = "{}"}).status == 405);
    for (const char *type : {"text/plain", "application/jsonp", ""})
        CHECK(bench
                  .ask({.method = "POST",
                        .path = "/v1/events",
                        .key = bench.key,
                        .body = batchOf(1),
                        .type = type})
                  .status
              == 415);
    CHECK(bench
              .ask({.method = "POST",
                    .path = "/v1/events",
                    .key = bench.key,
                    .body = "x",
                    .headers = "Content-Encoding: gzip\r\n"})
              .status
          == 415);
    CHECK(bench
              .ask({.method = "POST",
                    .path = "/v1/events",
                    .key = bench.key,
                    .body = batchOf(1),
                    .type = "Application/JSON; charset=utf-8"})
              .status
          == 200);
    CHECK(bench
              .ask({.method = "POST",
                    .path = "/v1/events",
                    .key = bench.key,
                    .headers = "Content-Type: application/json\r\n"})
              .status
          == 400);
    CHECK(json(bench.ask({.path = "/v1/health"})).value("status"_L1) == u"ok"_s);
}

TEST_CASE("answers are sent as they are, whatever packing is offered", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const HttpAnswer answer =
        bench.ask({.path = "/v1/health", .headers = "Accept-Encoding: br, gzip, deflate\r\n"});
    CHECK(answer.header("Content-Encoding").isEmpty());
    CHECK(answer.body == R"({"status":"ok"})");
}

TEST_CASE("a store that cannot be written is told, and nothing is acknowledged", "[events]")
{
    ReceiverBench bench;
    bench.start();
    // Whoever holds the write lock longer than the store waits for it.
    auto other = Transaction::begin(*bench.database);
    REQUIRE(other);
    const HttpAnswer answer = bench.post(batchOf(1));
    CHECK(answer.status == 503);
    CHECK(answer.header("Retry-After").toInt() > 0);
    CHECK(json(answer).value("error"_L1) == u"unavailable"_s);
    CHECK(bench.ask({}).status == 503); // what is asked for its health says the same
    REQUIRE(other->commit());
    CHECK(bench.storedEvents() == 0);
    CHECK(bench.ask({}).status == 200);
    CHECK(bench.post(batchOf(1)).status == 200);
}

TEST_CASE("whoever asks for a part of an answer gets the whole one", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const QByteArray range =
        GENERATE("Range: bytes=0-3\r\n", "Range: bytes=900-\r\n", "Range: bytes=0-1,3-4\r\n");
    for (const char *path : {"/v1/health", "/v1/key"}) {
        const HttpAnswer whole = bench.ask({.path = path, .key = bench.key});
        const HttpAnswer answer = bench.ask({.path = path, .key = bench.key, .headers = range});
        CHECK(answer.status == 200);
        CHECK(answer.body == whole.body);
    }
    const HttpAnswer answer = bench.ask({.method = "POST",
                                         .path = "/v1/events",
                                         .key = bench.key,
                                         .body = batchOf(1),
                                         .headers = range});
    CHECK(answer.status == 200);
    CHECK(json(answer).value("accepted"_L1) == 1);
    CHECK(bench.storedEvents() == 1);
}

TEST_CASE("a deleted integration's key is refused", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const bool numbersStay = GENERATE(true, false);
    REQUIRE(bench.post(batchOf(1)).status == 200);
    REQUIRE(inTransaction(*bench.database, [&](Transaction &tx) {
        IntegrationTable table(*bench.database);
        return numbersStay ? table.markDeleted(tx, bench.acme) : table.erase(tx, bench.acme);
    }));
    CHECK(bench.post(batchOf(2)).status == 401);
}
