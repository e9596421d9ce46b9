// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"

#include "tests/support/heard.h"
#include "tests/support/loopbackproxy.h"
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

const auto account = u"https://acme.freshdesk.com/api/v2/tickets"_s;

/// An account behind a proxy, certified by an authority of its own. Only the proxy knows where it is, so
/// every answer is one that came through it.
struct Bench {
    Bench()
    {
        server.handle([](const SeenRequest &) { return ServerReply{.body = "{}"}; });
        writeAuthorities(LoopbackServer::authorityCertificate());
    }

    void writeAuthorities(const QByteArray &pem) const
    {
        QFile file(authorityFile());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(pem) == pem.size());
    }
    QString authorityFile() const { return folder.filePath(u"authority.pem"_s); }

    OutwardRoute route(const char *password = "") const
    {
        return {.proxy = {.mode = ProxyMode::Manual,
                          .host = u"127.0.0.1"_s,
                          .port = proxy.port(),
                          .user = *password ? u"ada"_s : QString()},
                .proxyPassword = Secret(std::string_view(password)),
                .authorityFile = authorityFile()};
    }

    Result<HttpReply> get(const QString &url = account)
    {
        Heard<HttpReply> heard;
        http.get({.url = QUrl(url), .headers = {}}, heard.context(), heard.answer());
        return heard.wait();
    }
    QString outcomeOf(const Result<HttpReply> &result) const
    {
        return result ? QString::number(result->status) : errorCode(result.error().kind);
    }

    QTemporaryDir folder;
    LoopbackServer server{LoopbackServer::Security::OwnAuthority};
    LoopbackProxy proxy{server.port()};
    HttpClient http{"Deskbridge/test"};
};

} // namespace

TEST_CASE("a proxy set by hand is the way out", "[httpclient]")
{
    Bench bench;
    bench.http.setRoute(bench.route());

    CHECK(bench.outcomeOf(bench.get()) == u"200"_s);
    CHECK(bench.proxy.tunnels() == QList<QByteArray>{"acme.freshdesk.com:443"});
}

TEST_CASE("a proxy that wants a name and a password gets the right ones", "[httpclient]")
{
    Bench bench;
    bench.proxy.wantCredentials("ada", "open sesame");
    bench.http.setRoute(bench.route("open sesame"));

    CHECK(bench.outcomeOf(bench.get()) == u"200"_s);
}

TEST_CASE("a proxy that does not accept the password is told from an account that does not",
          "[httpclient]")
{
    const char *given = GENERATE("", "open barley");
    Bench bench;
    bench.proxy.wantCredentials("ada", "open sesame");
    bench.http.setRoute(bench.route(given));

    const auto result = bench.get();

    CHECK(bench.outcomeOf(result) == u"proxy_refused"_s);
    CHECK_FALSE(result.error().detail.contains(u"barley"_s));
    CHECK(bench.server.seen().isEmpty());
}

TEST_CASE("a proxy that refuses, or is not there, is named as such", "[httpclient]")
{
    Bench bench;
    OutwardRoute route = bench.route();
    if (GENERATE(true, false)) {
        bench.proxy.refuse();
    } else {
        QTcpServer closed;
        REQUIRE(closed.listen(QHostAddress::LocalHost));
        route.proxy.port = closed.serverPort();
    }
    bench.http.setRoute(std::move(route));

    CHECK(bench.outcomeOf(bench.get()) == u"proxy_refused"_s);
}

TEST_CASE("another password takes effect with the next request", "[httpclient]")
{
    Bench bench;
    bench.proxy.wantCredentials("ada", "open sesame");
    bench.http.setRoute(bench.route("open barley"));
    REQUIRE(bench.outcomeOf(bench.get()) == u"proxy_refused"_s);

    bench.http.setRoute(bench.route("open sesame"));
    CHECK(bench.outcomeOf(bench.get()) == u"200"_s);

    bench.http.setRoute(bench.route("open barley"));
    CHECK(bench.outcomeOf(bench.get()) == u"proxy_refused"_s);
}

TEST_CASE("a request under way ends on the way it began", "[httpclient]")
{
    Bench bench;
    bench.http.setRoute(bench.route());
    bench.server.handle([](const SeenRequest &) {
        return ServerReply{.body = "{}", .delay = std::chrono::milliseconds{50}};
    });
    Heard<HttpReply> heard;
    bench.http.get({.url = QUrl(account), .headers = {}}, heard.context(), heard.answer());
    REQUIRE(QTest::qWaitFor([&] { return !bench.server.seen().isEmpty(); }));

    bench.http.setRoute(OutwardRoute{.refusal = Error{ErrorKind::KeychainLocked}});

    CHECK(heard.wait().has_value());
    CHECK(bench.outcomeOf(bench.get()) == u"keychain_locked"_s);
}

TEST_CASE("loopback is spoken to directly, whatever the way out is", "[httpclient]")
{
    Bench bench;
    LoopbackServer sandbox;
    sandbox.handle([](const SeenRequest &) { return ServerReply{.body = "{}"}; });
    const QString host = GENERATE(u"127.0.0.1"_s, u"localhost"_s);
    const QString address = u"http://%1:%2/"_s.arg(host).arg(sandbox.port());
    OutwardRoute route = bench.route();
    route.authorityFile = bench.folder.filePath(u"missing.pem"_s);
    route.refusal = Error{ErrorKind::KeychainLocked};

    bench.http.setRoute(std::move(route));
    CHECK(bench.outcomeOf(bench.get(address)) == u"200"_s);
    bench.http.setRoute(std::nullopt);
    CHECK(bench.outcomeOf(bench.get(address)) == u"200"_s);
    CHECK(bench.proxy.tunnels().isEmpty());
}

TEST_CASE("requests wait until the way out is known", "[httpclient]")
{
    Bench bench;
    bench.http.setRoute(std::nullopt);
    Heard<HttpReply> heard;
    Heard<HttpReply> dropped;
    for (Heard<HttpReply> *asker : {&heard, &dropped})
        bench.http.get({.url = QUrl(account), .headers = {}}, asker->context(), asker->answer());
    dropped.dropContext();
    REQUIRE(bench.outcomeOf([&bench] {
        LoopbackServer sandbox;
        sandbox.script({ServerReply{.body = "{}"}});
        return bench.get(QString::fromLatin1(sandbox.root()));
    }()) == u"200"_s);
    CHECK_FALSE(heard.hasCome());

    bench.http.setRoute(bench.route());

    CHECK(heard.wait().has_value());
    CHECK_FALSE(dropped.hasCome());
    CHECK(bench.server.seen().size() == 1);
}

TEST_CASE("an authority that nobody named is not trusted", "[httpclient]")
{
    Bench bench;
    OutwardRoute route = bench.route();
    route.authorityFile.clear();
    bench.http.setRoute(std::move(route));

    CHECK(bench.outcomeOf(bench.get()) == u"tls_failed"_s);
    CHECK(bench.server.seen().isEmpty());
}

TEST_CASE("a file of authorities that cannot be used refuses the connection", "[httpclient]")
{
    Bench bench;
    OutwardRoute route = bench.route();
    SECTION("missing")
    {
        route.authorityFile = bench.folder.filePath(u"missing.pem"_s);
    }
    SECTION("a folder")
    {
        route.authorityFile = bench.folder.path();
    }
    SECTION("not PEM")
    {
        bench.writeAuthorities("-----BEGIN CERTIFICATE-----\nnothing\n");
    }
    SECTION("empty")
    {
        bench.writeAuthorities("");
    }
    bench.http.setRoute(std::move(route));

    CHECK(bench.outcomeOf(bench.get()) == u"authority_file_unusable"_s);
    CHECK(bench.proxy.tunnels().isEmpty());
}

TEST_CASE("a file of authorities that comes back is used from then on", "[httpclient]")
{
    Bench bench;
    REQUIRE(QFile::remove(bench.authorityFile()));
    bench.http.setRoute(bench.route());
    REQUIRE(bench.outcomeOf(bench.get()) == u"authority_file_unusable"_s);

    bench.writeAuthorities(LoopbackServer::authorityCertificate());

    CHECK(bench.outcomeOf(bench.get()) == u"200"_s);
}
