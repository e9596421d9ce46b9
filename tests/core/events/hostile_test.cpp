// SPDX-License-Identifier: Apache-2.0
// Connections that are slow, half open, too large, malformed, endless or many, and what they do to others.
#include "tests/core/events/receiverbench.h"

#include <QElapsedTimer>

#include <vector>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Short where a test waits for the end, few where it uses all of them up.
EventServerOptions tight()
{
    return {.limits = {.threads = 4,
                       .waiting = 16,
                       .head = 1s,
                       .request = 2s,
                       .answer = 1s,
                       .farewell = 200ms}};
}

constexpr int longest = 30'000; // milliseconds, on a loaded machine

} // namespace

TEST_CASE("a connection that says nothing is closed", "[events]")
{
    ReceiverBench bench;
    bench.start(tight());
    RawClient silent(bench.port);
    CHECK(silent.isClosedWithin(longest));
    RawClient half(bench.port);
    half.send("POST /v1/events HTTP/1.1\r\nHost: a\r\n");
    CHECK(half.isClosedWithin(longest));
    CHECK(bench.post(batchOf(1)).status == 200);
}

TEST_CASE("a body that never comes is given up", "[events]")
{
    ReceiverBench bench;
    bench.start(tight());
    RawClient client(bench.port);
    client.send("POST /v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + bench.key
                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"events\":");
    const HttpAnswer answer = client.answer();
    CHECK(answer.status == 400);
    CHECK(bench.storedEvents() == 0);
}

TEST_CASE("a head byte by byte ends at its deadline, not at its own pace", "[events]")
{
    ReceiverBench bench;
    bench.start(tight());
    RawClient slow(bench.port);
    slow.send("GET /v1/health HTTP/1.1\r\nX-Slow: ");
    QElapsedTimer time;
    time.start();
    // Each byte comes long before a read would time out; the whole never ends.
    while (!slow.isClosedWithin(50) && time.elapsed() < longest)
        slow.send("a");
    CHECK_FALSE(slow.isConnected());
}

TEST_CASE("a body byte by byte ends at its deadline", "[events]")
{
    ReceiverBench bench;
    bench.start(tight());
    RawClient slow(bench.port);
    slow.send("POST /v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + bench.key
              + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
    QElapsedTimer time;
    time.start();
    while (!slow.isClosedWithin(50) && time.elapsed() < longest)
        slow.send(" ");
    CHECK_FALSE(slow.isConnected());
    CHECK(bench.post(batchOf(1)).status == 200);
}

TEST_CASE("more silent connections than threads do not keep others out", "[events]")
{
    ReceiverBench bench;
    EventServerOptions options = tight();
    options.limits.head = 10min; // they would stay: only giving way helps
    options.limits.request = 10min;
    bench.start(options);
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 12; ++i) {
        silent.push_back(std::make_unique<RawClient>(bench.port));
        silent.back()->send("POST /v1/events HTTP/1.1\r\n");
    }
    for (int i = 1; i <= 10; ++i) {
        CHECK(bench.post(batchOf(i)).status == 200);
        silent.push_back(std::make_unique<RawClient>(bench.port));
    }
    CHECK(bench.storedEvents() == 10);
}

TEST_CASE("a crowd beyond what may wait is turned away, and the program keeps its files",
          "[events]")
{
    ReceiverBench bench;
    EventServerOptions options = tight();
    options.limits.waiting = 4;
    bench.start(options);
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 200; ++i)
        crowd.push_back(std::make_unique<RawClient>(bench.port));
    crowd.clear();
    int answered = 0;
    QElapsedTimer time;
    time.start();
    while (answered < 3 && time.elapsed() < longest)
        answered += bench.post(batchOf(1)).status == 200 ? 1 : 0;
    CHECK(answered == 3);
}

TEST_CASE("a body that is too large is refused before it is sent", "[events]")
{
    ReceiverBench bench;
    bench.start();
    RawClient client(bench.port);
    client.send("POST /v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + bench.key
                + "\r\nContent-Type: application/json\r\nContent-Length: 1048577\r\n\r\n");
    CHECK(client.answer().status == 413);
}

TEST_CASE("a body that is too large is refused also when it comes at once", "[events]")
{
    ReceiverBench bench;
    bench.start();
    QByteArray body = batchOf(1);
    body += QByteArray(1'048'577 - body.size(), ' ');
    const HttpAnswer answer = bench.post(body);
    CHECK(answer.status == 413);
    CHECK(answer.body.contains("too_large"));
    body.chop(1);
    CHECK(bench.post(body).status == 200);
}

TEST_CASE("an endless body ends at the limit", "[events]")
{
    ReceiverBench bench;
    bench.start();
    RawClient client(bench.port);
    client.send("POST /v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + bench.key
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    for (int i = 0; i < 40 && client.isConnected(); ++i)
        client.send(chunk);
    const int status = client.answer().status;
    CHECK((status == 413 || status == 0)); // 0: it was closed while we were still sending
    CHECK(bench.post(batchOf(1)).status == 200);
}

TEST_CASE("a chunked body is taken", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const QByteArray body = batchOf(1, 2);
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += 7) {
        const QByteArray part = body.mid(at, 7);
        chunks += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    RawClient client(bench.port);
    client.send("POST /v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + bench.key
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunks + "0\r\n\r\n");
    CHECK(client.answer().body == R"({"accepted":2,"repeated":0})");
}

TEST_CASE("a sender that asks first is told to go on", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const QByteArray body = batchOf(1);
    RawClient client(bench.port);
    client.send("POST /v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + bench.key
                + "\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n");
    client.send(body);
    CHECK(client.answer().status == 200);
}

TEST_CASE("a head that is too long or endless is refused", "[events]")
{
    ReceiverBench bench;
    bench.start();
    RawClient one(bench.port);
    one.send("GET /v1/health HTTP/1.1\r\nX-Long: " + QByteArray(20'000, 'a') + "\r\n\r\n");
    CHECK(one.answer().status == 431);
    RawClient many(bench.port);
    for (int i = 0; i < 2000 && many.isConnected(); ++i)
        many.send("X-Header: " + QByteArray::number(i) + "\r\n");
    CHECK(many.isClosedWithin(longest));
    RawClient path(bench.port);
    path.send("GET /" + QByteArray(12'000, 'a') + " HTTP/1.1\r\n\r\n");
    const int status = path.answer().status;
    CHECK((status == 414 || status == 400 || status == 404));
}

TEST_CASE("bytes that are no request are refused at once", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const QByteArray noise =
        GENERATE(as<QByteArray>{}, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11),
                 QByteArray(100, '\0'), QByteArray("\r\n\r\n"));
    RawClient client(bench.port);
    client.send(noise);
    CHECK(client.answer().status == 400);
}

TEST_CASE("a malformed request is answered with an error and stores nothing", "[events]")
{
    ReceiverBench bench;
    bench.start(tight());
    const QByteArray auth =
        "Authorization: Bearer " + bench.key + "\r\nContent-Type: application/json\r\n";
    const QByteArray body = batchOf(1);
    const QByteArray request = GENERATE_COPY(
        as<QByteArray>{}, QByteArray("HELLO\r\n\r\n"), QByteArray("GET\r\n\r\n"),
        QByteArray("GET /v1/health HTTP/9.9\r\n\r\n"),
        "POST /v1/events HTTP/1.1\r\n" + auth + "Content-Length: abc\r\n\r\n" + body,
        "POST /v1/events HTTP/1.1\r\n" + auth + "Content-Length: -5\r\n\r\n" + body,
        "POST /v1/events HTTP/1.1\r\n" + auth + "Content-Length: 99999999999999999999\r\n\r\n"
            + body,
        "POST /v1/events HTTP/1.1\r\n" + auth + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + body,
        "POST /v1/events HTTP/1.1\r\n" + auth + auth + "Content-Length: 2\r\n\r\n{}");
    RawClient client(bench.port);
    client.send(request);
    const int status = client.answer().status;
    INFO(request.left(90).toStdString() << " answered " << status);
    CHECK((status >= 400 || status == 0));
    CHECK(bench.storedEvents() == 0);
    CHECK(bench.post(batchOf(2)).status == 200);
}

TEST_CASE("a second request on the same connection is not taken", "[events]")
{
    ReceiverBench bench;
    bench.start();
    const HttpRequest first{
        .method = "POST", .path = "/v1/events", .key = bench.key, .body = batchOf(1)};
    const HttpRequest second{
        .method = "POST", .path = "/v1/events", .key = bench.key, .body = batchOf(2)};
    RawClient client(bench.port);
    client.send(first.bytes() + second.bytes());
    const HttpAnswer answer = client.answer();
    CHECK(answer.status == 200);
    CHECK(answer.header("Connection").toLower() == "close");
    CHECK(answer.body == R"({"accepted":1,"repeated":0})");
    CHECK(bench.storedEvents() == 1);
}

TEST_CASE("a sender that goes away in the middle disturbs nobody", "[events]")
{
    ReceiverBench bench;
    bench.start(tight());
    for (int i = 0; i < 50; ++i) {
        RawClient client(bench.port);
        client.send("POST /v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + bench.key
                    + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{");
        client.close();
    }
    CHECK(bench.post(batchOf(1)).status == 200);
    CHECK(bench.storedEvents() == 1);
}

TEST_CASE("stopping does not wait for connections that say nothing", "[events]")
{
    ReceiverBench bench;
    EventServerOptions options;
    options.limits.head = 10min;
    bench.start(options);
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 5; ++i) {
        silent.push_back(std::make_unique<RawClient>(bench.port));
        silent.back()->send("POST ");
    }
    QElapsedTimer time;
    time.start();
    bench.server->stop();
    CHECK(time.elapsed() < longest);
    for (const auto &client : silent)
        CHECK(client->isClosedWithin(longest));
}
