// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"

#include "tests/support/heard.h"
#include "tests/support/loopbackserver.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Manner = ServerReply::Manner;

struct Bench {
    explicit Bench(LoopbackServer::Security security = LoopbackServer::Security::Plain)
        : server(security)
    { }

    LoopbackServer server;
    HttpClient http{"Deskbridge/test"};
};

HttpRequest requestTo(const QByteArray &root, std::chrono::milliseconds timeout = 5s)
{
    return {QUrl(QString::fromLatin1(root + "/path?query=canary")), {}, timeout};
}

Error errorOf(HttpClient &http, const HttpRequest &request)
{
    Heard<HttpReply> heard;
    http.get(request, heard.context(), heard.answer());
    REQUIRE_FALSE(heard.wait());
    CHECK_FALSE(heard.result().error().detail.contains(u"canary"_s));
    CHECK_FALSE(heard.result().error().detail.isEmpty());
    return heard.result().error();
}

QString kindOf(HttpClient &http, const HttpRequest &request)
{
    return errorCode(errorOf(http, request).kind);
}

QByteArray closedPort()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return "127.0.0.1:" + QByteArray::number(server.serverPort());
}

/// Makes the application use a proxy, and no more when it goes.
class ApplicationProxy {
public:
    ApplicationProxy(const QByteArray &host, quint16 port)
    {
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QString::fromLatin1(host), port));
    }
    ~ApplicationProxy()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
    }
    ApplicationProxy(const ApplicationProxy &) = delete;
    ApplicationProxy &operator=(const ApplicationProxy &) = delete;
};

} // namespace

TEST_CASE("a refused connection is offline", "[httpclient]")
{
    HttpClient http("Deskbridge/test");

    CHECK(kindOf(http, requestTo("http://" + closedPort())) == u"offline"_s);
}

TEST_CASE("a connection that breaks off before an answer is offline", "[httpclient]")
{
    Bench bench;
    bench.server.handle(
        [](const SeenRequest &) { return ServerReply{200, "", {}, Manner::Reset}; });

    CHECK(kindOf(bench.http, requestTo(bench.server.root())) == u"offline"_s);
}

TEST_CASE("a body that breaks off is offline and not half an answer", "[httpclient]")
{
    Bench bench;
    bench.server.script({ServerReply{200, R"([{"id": 1}])", {}, Manner::CutBody}});

    CHECK(kindOf(bench.http, requestTo(bench.server.root())) == u"offline"_s);
}

TEST_CASE("a refusal whose body breaks off is still that refusal", "[httpclient]")
{
    // Not so a 401, whose body Qt reads before it tells the status.
    const int status = GENERATE(302, 403, 429, 503);
    CAPTURE(status);
    Bench bench;
    bench.server.script({ServerReply{status, "{", {}, Manner::CutBody}});
    Heard<HttpReply> heard;

    bench.http.get(requestTo(bench.server.root()), heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(heard.result()->status == status);
}

TEST_CASE("what is not HTTP is an unexpected reply", "[httpclient]")
{
    Bench bench;
    bench.server.handle(
        [](const SeenRequest &) { return ServerReply{200, "", {}, Manner::Garbage}; });

    const QString kind = kindOf(bench.http, requestTo(bench.server.root()));

    CHECK((kind == u"unexpected_reply"_s || kind == u"offline"_s));
}

TEST_CASE("a packed body that is broken is an unexpected reply", "[httpclient]")
{
    Bench bench;
    bench.server.script({ServerReply{200, "not packed at all"}.with("Content-Encoding", "gzip")});

    CHECK(kindOf(bench.http, requestTo(bench.server.root())) == u"unexpected_reply"_s);
}

TEST_CASE("a server that never answers is timed out", "[httpclient]")
{
    Bench bench;
    bench.server.script({ServerReply{200, "", {}, Manner::Silent}});
    QElapsedTimer timer;
    timer.start();

    CHECK(kindOf(bench.http, requestTo(bench.server.root(), 100ms)) == u"timed_out"_s);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("a server that begins and falls silent is timed out", "[httpclient]")
{
    Bench bench;
    // One byte, and the next one too late.
    bench.server.script({ServerReply{200, "", {}, Manner::Drip, 60s}});

    CHECK(kindOf(bench.http, requestTo(bench.server.root(), 100ms)) == u"timed_out"_s);
}

TEST_CASE("a body that drips for ever is cut off", "[httpclient]")
{
    Bench bench;
    bench.server.script({ServerReply{200, "", {}, Manner::Drip, 10ms}});

    CHECK(kindOf(bench.http, requestTo(bench.server.root(), 100ms)) == u"timed_out"_s);
}

TEST_CASE("a timeout counts from the last byte, and not while waiting for a turn", "[httpclient]")
{
    Bench bench;
    bench.server.handle(
        [](const SeenRequest &) { return ServerReply{200, "{}", {}, Manner::Whole, 100ms}; });
    QObject context;
    int good = 0;
    int bad = 0;
    // Five rounds of 100 ms: the last one starts after the timeout of the first would be over.
    for (int i = 0; i < 30; ++i) {
        bench.http.get(requestTo(bench.server.root(), 350ms), &context,
                       [&](const Result<HttpReply> &result) { ++(result ? good : bad); });
    }

    REQUIRE(QTest::qWaitFor([&] { return good + bad == 30; }));
    CHECK(good == 30);
}

TEST_CASE("a body that is too large is refused", "[httpclient]")
{
    Bench bench;
    bench.server.handle(
        [](const SeenRequest &) { return ServerReply{200, QByteArray(5000, 'x')}; });
    HttpRequest request = requestTo(bench.server.root());
    request.largestBody = 4999;
    Heard<HttpReply> justFits;

    CHECK(kindOf(bench.http, request) == u"unexpected_reply"_s);
    request.largestBody = 5000;
    bench.http.get(request, justFits.context(), justFits.answer());
    CHECK(justFits.wait());
}

TEST_CASE("a host that does not exist is unknown", "[httpclient]")
{
    HttpClient http("Deskbridge/test");

    CHECK(kindOf(http, requestTo("http://no-such-host.invalid")) == u"host_unknown"_s);
}

TEST_CASE("a certificate that nobody vouches for is a TLS failure", "[httpclient]")
{
    Bench bench(LoopbackServer::Security::SelfSigned);
    bench.server.handle([](const SeenRequest &) { return ServerReply{200, "{}"}; });
    HttpRequest request = requestTo(bench.server.root());
    request.headers = {{"Authorization", "Basic canary"}};

    CHECK(kindOf(bench.http, request) == u"tls_failed"_s);
    CHECK(bench.server.seen().isEmpty());
}

TEST_CASE("a server that does not speak TLS is a TLS failure", "[httpclient]")
{
    Bench bench;
    const QByteArray root = "https://" + bench.server.authority();

    const QString kind = kindOf(bench.http, requestTo(root, 500ms));

    CHECK((kind == u"tls_failed"_s || kind == u"timed_out"_s));
}

TEST_CASE("a proxy that is not there is refused", "[httpclient]")
{
    const QByteArray closed = closedPort();
    const ApplicationProxy proxy("127.0.0.1", closed.split(':').last().toUShort());
    HttpClient http("Deskbridge/test");

    CHECK(kindOf(http, requestTo("https://acme.example")) == u"proxy_refused"_s);
}

TEST_CASE("a proxy that wants a password is refused", "[httpclient]")
{
    LoopbackServer proxyServer;
    proxyServer.handle([](const SeenRequest &) {
        return ServerReply{407, ""}.with("Proxy-Authenticate", "Basic realm=\"proxy\"");
    });
    const ApplicationProxy proxy("127.0.0.1", proxyServer.port());
    HttpClient http("Deskbridge/test");

    CHECK(kindOf(http, requestTo("http://acme.example")) == u"proxy_refused"_s);
    CHECK(kindOf(http, requestTo("https://acme.example")) == u"proxy_refused"_s);
}

TEST_CASE("loopback is spoken to without the proxy", "[httpclient]")
{
    LoopbackServer proxyServer;
    const ApplicationProxy proxy("127.0.0.1", proxyServer.port());
    Bench bench;
    bench.server.handle([](const SeenRequest &) { return ServerReply{200, "{}"}; });
    const QByteArray host = GENERATE(QByteArray("127.0.0.1"), QByteArray("localhost"));
    Heard<HttpReply> heard;

    bench.http.get(requestTo("http://" + host + ':' + QByteArray::number(bench.server.port())),
                   heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(proxyServer.seen().isEmpty());
}
