// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"

#include "tests/support/heard.h"
#include "tests/support/loopbackserver.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench {
    LoopbackServer server;
    HttpClient http{"Deskbridge/1.2.3"};

    [[nodiscard]] HttpRequest request(const QByteArray &target = "/") const
    {
        return {QUrl(QString::fromLatin1(server.root() + target)), {}};
    }
};

} // namespace

TEST_CASE("a GET brings status, headers and body", "[httpclient]")
{
    Bench bench;
    bench.server.script({ServerReply{200, "[1, 2]"}.with("X-RateLimit-Total", "700")});
    Heard<HttpReply> heard;

    bench.http.get(bench.request("/api/v2/x?page=2"), heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(heard.result()->status == 200);
    CHECK(heard.result()->body == "[1, 2]");
    CHECK(heard.result()->header("x-ratelimit-total") == QByteArray("700"));
    CHECK(heard.result()->header("X-RATELIMIT-TOTAL") == QByteArray("700"));
    CHECK_FALSE(heard.result()->header("Retry-After"));
    CHECK(bench.server.seen().first().method == "GET");
    CHECK(bench.server.seen().first().target == "/api/v2/x?page=2");
}

TEST_CASE("every request says who asks and what for, and whatever else it was given",
          "[httpclient]")
{
    Bench bench;
    bench.server.script({ServerReply{200, "{}"}});
    HttpRequest request = bench.request();
    request.headers = {{"Authorization", "Basic abc"}, {"X-Other", "1"}};
    Heard<HttpReply> heard;

    bench.http.get(request, heard.context(), heard.answer());

    REQUIRE(heard.wait());
    const auto headers = bench.server.seen().first().headers;
    CHECK(headers.value("user-agent") == "Deskbridge/1.2.3");
    CHECK(headers.value("accept") == "application/json");
    CHECK(headers.value("authorization") == "Basic abc");
    CHECK(headers.value("x-other") == "1");
    CHECK(headers.value("host") == bench.server.authority());
}

TEST_CASE("one request's headers are not the next one's", "[httpclient]")
{
    Bench bench;
    bench.server.handle([](const SeenRequest &) { return ServerReply{200, "{}"}; });
    HttpRequest first = bench.request();
    first.headers = {{"Authorization", "Basic abc"}};
    Heard<HttpReply> heardFirst;
    Heard<HttpReply> heardSecond;

    bench.http.get(first, heardFirst.context(), heardFirst.answer());
    REQUIRE(heardFirst.wait());
    bench.http.get(bench.request(), heardSecond.context(), heardSecond.answer());
    REQUIRE(heardSecond.wait());

    CHECK_FALSE(bench.server.seen().last().headers.contains("authorization"));
}

TEST_CASE("a packed body is unpacked", "[httpclient]")
{
    Bench bench;
    const QByteArray body(10'000, 'x');
    // qCompress puts four bytes of length before the stream that `deflate` means.
    bench.server.script(
        {ServerReply{200, qCompress(body).sliced(4)}.with("Content-Encoding", "deflate")});
    Heard<HttpReply> heard;

    bench.http.get(bench.request(), heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(heard.result()->body == body);
    CHECK(bench.server.seen().first().headers.value("accept-encoding").contains("gzip"));
}

TEST_CASE("a refusal is an answer with its status and body", "[httpclient]")
{
    const int status = GENERATE(400, 401, 403, 404, 406, 415, 418, 429, 500, 502, 503, 599);
    Bench bench;
    bench.server.script({ServerReply{status, R"({"code":"x"})"}
                             .with("WWW-Authenticate", "Basic realm=\"x\"")
                             .with("Retry-After", "7")});
    Heard<HttpReply> heard;

    bench.http.get(bench.request(), heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(heard.result()->status == status);
    CHECK(heard.result()->body == R"({"code":"x"})");
    CHECK(heard.result()->header("retry-after") == QByteArray("7"));
}

TEST_CASE("a redirect is an answer and is not followed", "[httpclient]")
{
    const int status = GENERATE(301, 302, 303, 307, 308);
    Bench bench;
    bench.server.script(
        {ServerReply{status, ""}.with("Location", bench.server.root() + "/elsewhere")});
    Heard<HttpReply> heard;

    bench.http.get(bench.request(), heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(heard.result()->status == status);
    CHECK(bench.server.seen().size() == 1);
}

TEST_CASE("cookies are neither kept nor sent", "[httpclient]")
{
    Bench bench;
    bench.server.handle([](const SeenRequest &) {
        return ServerReply{200, "{}"}.with("Set-Cookie", "session=1; Path=/");
    });
    Heard<HttpReply> first;
    Heard<HttpReply> second;

    bench.http.get(bench.request(), first.context(), first.answer());
    REQUIRE(first.wait());
    bench.http.get(bench.request(), second.context(), second.answer());
    REQUIRE(second.wait());

    CHECK_FALSE(bench.server.seen().last().headers.contains("cookie"));
}

TEST_CASE("an answer is never taken from a cache", "[httpclient]")
{
    Bench bench;
    bench.server.handle([](const SeenRequest &) {
        return ServerReply{200, "{}"}.with("Cache-Control", "max-age=3600");
    });
    for (int i = 0; i < 3; ++i) {
        Heard<HttpReply> heard;
        bench.http.get(bench.request(), heard.context(), heard.answer());
        REQUIRE(heard.wait());
    }

    CHECK(bench.server.seen().size() == 3);
}

TEST_CASE("more than six requests to a host wait for their turn", "[httpclient]")
{
    Bench bench;
    bench.server.handle([](const SeenRequest &) {
        return ServerReply{200, "{}", {}, ServerReply::Manner::Whole, 5ms};
    });
    std::vector<std::unique_ptr<Heard<HttpReply>>> heard;
    for (int i = 0; i < 30; ++i) {
        heard.push_back(std::make_unique<Heard<HttpReply>>());
        bench.http.get(bench.request("/" + QByteArray::number(i)), heard.back()->context(),
                       heard.back()->answer());
    }

    for (const auto &one : heard)
        REQUIRE(one->wait());
    CHECK(bench.server.mostAtOnce() == 6);
    CHECK(bench.server.seen().size() == 30);
}

TEST_CASE("a slow host does not hold up another", "[httpclient]")
{
    Bench bench;
    LoopbackServer slow;
    slow.handle(
        [](const SeenRequest &) { return ServerReply{200, "", {}, ServerReply::Manner::Silent}; });
    bench.server.script({ServerReply{200, "{}"}});
    QObject context;
    for (int i = 0; i < 10; ++i)
        bench.http.get({QUrl(QString::fromLatin1(slow.root())), {}}, &context,
                       [](const Result<HttpReply> &) { });
    Heard<HttpReply> heard;

    bench.http.get(bench.request(), heard.context(), heard.answer());

    CHECK(heard.wait());
}

TEST_CASE("no answer comes before the call has returned", "[httpclient]")
{
    Bench bench;
    bench.server.script({ServerReply{200, "{}"}});
    Heard<HttpReply> good;
    Heard<HttpReply> impossible;

    bench.http.get(bench.request(), good.context(), good.answer());
    bench.http.get({QUrl(u"nonsense://x"_s), {}}, impossible.context(), impossible.answer());

    CHECK_FALSE(good.hasCome());
    CHECK_FALSE(impossible.hasCome());
    CHECK(good.wait());
    CHECK_FALSE(impossible.wait());
}

TEST_CASE("dropping the context aborts the request, and no answer comes", "[httpclient]")
{
    Bench bench;
    bench.server.handle(
        [](const SeenRequest &) { return ServerReply{200, "", {}, ServerReply::Manner::Silent}; });
    Heard<HttpReply> heard;
    bench.http.get(bench.request(), heard.context(), heard.answer());
    REQUIRE(QTest::qWaitFor([&] { return bench.server.seen().size() == 1; }));

    heard.dropContext();

    CHECK(QTest::qWaitFor([&] { return bench.server.aborted() == 1; }));
    CHECK(heard.count() == 0);
}

TEST_CASE("dropping the context of a waiting request means it is never sent", "[httpclient]")
{
    Bench bench;
    bench.server.handle([](const SeenRequest &) {
        return ServerReply{200, "{}", {}, ServerReply::Manner::Whole, 10ms};
    });
    std::vector<std::unique_ptr<Heard<HttpReply>>> running;
    for (int i = 0; i < 6; ++i) {
        running.push_back(std::make_unique<Heard<HttpReply>>());
        bench.http.get(bench.request(), running.back()->context(), running.back()->answer());
    }
    Heard<HttpReply> dropped;
    Heard<HttpReply> last;
    bench.http.get(bench.request("/dropped"), dropped.context(), dropped.answer());
    bench.http.get(bench.request("/last"), last.context(), last.answer());

    dropped.dropContext();

    REQUIRE(last.wait());
    CHECK(bench.server.seen().last().target == "/last");
    CHECK(bench.server.seen().size() == 7);
    CHECK(dropped.count() == 0);
}

TEST_CASE("a question without a context is not asked", "[httpclient]")
{
    Bench bench;
    bench.server.handle([](const SeenRequest &) { return ServerReply{200, "{}"}; });
    bool answered = false;

    bench.http.get(bench.request(), nullptr,
                   [&answered](const Result<HttpReply> &) { answered = true; });
    Heard<HttpReply> heard;
    bench.http.get(bench.request("/second"), heard.context(), heard.answer());
    REQUIRE(heard.wait());

    CHECK(bench.server.seen().size() == 1);
    CHECK_FALSE(answered);
}

TEST_CASE("an answer may ask again and drop its own context", "[httpclient]")
{
    Bench bench;
    bench.server.handle([](const SeenRequest &) { return ServerReply{200, "{}"}; });
    auto context = std::make_unique<QObject>();
    Heard<HttpReply> second;
    bench.http.get(bench.request(), context.get(), [&](const Result<HttpReply> &) {
        bench.http.get(bench.request("/second"), second.context(), second.answer());
        context.reset();
    });

    CHECK(second.wait());
}

TEST_CASE("a client may go while requests are open", "[httpclient]")
{
    LoopbackServer server;
    server.handle(
        [](const SeenRequest &) { return ServerReply{200, "", {}, ServerReply::Manner::Silent}; });
    Heard<HttpReply> heard;
    auto http = std::make_unique<HttpClient>("Deskbridge/test");
    for (int i = 0; i < 8; ++i)
        http->get({QUrl(QString::fromLatin1(server.root())), {}}, heard.context(), heard.answer());
    REQUIRE(QTest::qWaitFor([&] { return server.seen().size() == 6; }));

    http.reset();
    heard.dropContext();

    CHECK(QTest::qWaitFor([&] { return server.aborted() == 6; }));
    CHECK(heard.count() == 0);
}
