// SPDX-License-Identifier: Apache-2.0
#include "tests/support/freshdeskbench.h"
#include "tests/support/heard.h"

#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Manner = ServerReply::Manner;

/// Waits for the answer, letting the clock jump whenever the program waits for time to pass.
template <class T> const Result<T> &waitThroughTime(FreshdeskBench &bench, Heard<T> &heard)
{
    REQUIRE(QTest::qWaitFor(
        [&] {
            if (!heard.hasCome() && bench.server.isIdle())
                bench.scheduler.runNext();
            return heard.hasCome();
        },
        10'000));
    return heard.result();
}

ServerReply limited(const QByteArray &retryAfter)
{
    return ServerReply{429, ""}.with("Retry-After", retryAfter).with("X-RateLimit-Remaining", "0");
}

} // namespace

TEST_CASE("what is broken for a moment is asked for again after a growing wait", "[freshdeskretry]")
{
    const ServerReply broken =
        GENERATE(ServerReply{500, ""},
                 ServerReply{502, "<html>bad gateway</html>", {{"Content-Type", "text/html"}}},
                 ServerReply{503, "{}"}, ServerReply{504, ""}, ServerReply{408, ""},
                 ServerReply{200, "[", {}, Manner::CutBody});
    FreshdeskBench bench;
    bench.server.script({broken, broken, broken, bench.rows("[]")});
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE(waitThroughTime(bench, heard));
    CHECK(bench.scheduler.asked() == QList<std::chrono::milliseconds>{1s, 2s, 4s});
    CHECK(bench.client.usage().requests == 4);
}

TEST_CASE("a broken server is asked eight times and no more", "[freshdeskretry]")
{
    FreshdeskBench bench;
    bench.server.handle([](const SeenRequest &) { return ServerReply{503, ""}; });
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE_FALSE(waitThroughTime(bench, heard));
    CHECK(heard.result().error().kind == ErrorKind::ServerFailed);
    CHECK(bench.server.seen().size() == 8);
    CHECK(bench.scheduler.asked()
          == QList<std::chrono::milliseconds>{1s, 2s, 4s, 8s, 16s, 32s, 60s});
    CHECK(bench.client.usage().requests == 8);
}

TEST_CASE("a body that cannot be read is asked for three times", "[freshdeskretry]")
{
    const QByteArray garbage =
        GENERATE(QByteArray("{{{"), QByteArray(), QByteArray(R"([{"id": 1}])"), QByteArray("{}"));
    FreshdeskBench bench;
    bench.server.handle([&bench, garbage](const SeenRequest &) { return bench.rows(garbage); });
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE_FALSE(waitThroughTime(bench, heard));
    CHECK(heard.result().error().kind == ErrorKind::UnexpectedReply);
    CHECK(bench.server.seen().size() == 3);
}

TEST_CASE("garbage once is forgotten", "[freshdeskretry]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows("{{{"), bench.rows("[]")});
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    CHECK(waitThroughTime(bench, heard));
}

TEST_CASE("a refusal is not asked for again", "[freshdeskretry]")
{
    const int status = GENERATE(302, 400, 401, 403, 404, 406);
    FreshdeskBench bench;
    bench.server.handle([status](const SeenRequest &) { return ServerReply{status, "{}"}; });
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK(bench.server.seen().size() == 1);
    CHECK(bench.scheduler.isEmpty());
}

TEST_CASE("a rate limited page is asked for again after the wait, however often",
          "[freshdeskretry]")
{
    FreshdeskBench bench;
    for (int i = 0; i < 12; ++i)
        bench.server.script({limited("30")});
    bench.server.script({bench.rows("[]")});
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE(waitThroughTime(bench, heard));
    CHECK(bench.client.usage().rateLimited == 12);
    CHECK(bench.client.usage().requests == 13);
    CHECK(bench.clock.monotonic() >= 12 * 30s);
    CHECK(bench.clock.monotonic() < 12 * 31s);
}

TEST_CASE("a 429 holds the others too", "[freshdeskretry]")
{
    FreshdeskBench bench;
    bench.server.script({limited("30")});
    bench.server.handle([&bench](const SeenRequest &) { return bench.rows("[]"); });
    Heard<QList<Role>> first;
    Heard<QList<Role>> second;

    bench.client.listRoles(first.context(), first.answer());
    bench.client.listRoles(second.context(), second.answer());
    REQUIRE(QTest::qWaitFor([&bench] { return bench.client.usage().rateLimited == 1; }));

    CHECK(QTest::qWaitFor([&bench] { return bench.client.usage().waiting == 30s; }));
    CHECK(bench.server.seen().size() == 1);
    REQUIRE(waitThroughTime(bench, first));
    REQUIRE(waitThroughTime(bench, second));
    CHECK(bench.clock.monotonic() >= 30s);
    CHECK(bench.client.usage().waiting == 0s);
}

TEST_CASE("a probe asks once and tells what it got", "[freshdeskretry]")
{
    const auto [reply, kind] = GENERATE(table<ServerReply, ErrorKind>({
        {ServerReply{200, "{{{"}, ErrorKind::UnexpectedReply},
        {ServerReply{403, R"({"code":"access_denied"})"}, ErrorKind::Forbidden},
        {ServerReply{408, ""}, ErrorKind::TimedOut},
        {limited("37"), ErrorKind::RateLimited},
    }));
    FreshdeskBench bench(RetryPolicy::probing());
    bench.server.script({reply});
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK(errorCode(heard.result().error().kind) == errorCode(kind));
    CHECK(bench.server.seen().size() == 1);
    if (kind == ErrorKind::RateLimited)
        CHECK(heard.result().error().retryAfter == 37s);
}

TEST_CASE("a probe asks a second time what broke, and no third time", "[freshdeskretry]")
{
    const auto [reply, kind] = GENERATE(table<ServerReply, ErrorKind>({
        {ServerReply{503, ""}, ErrorKind::ServerFailed},
        {ServerReply{200, "[", {}, Manner::CutBody}, ErrorKind::Offline},
    }));
    const bool lasts = GENERATE(false, true);
    CAPTURE(lasts);
    FreshdeskBench bench(RetryPolicy::probing());
    bench.server.script({reply, lasts ? reply : bench.rows("[]")});
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());
    const auto &result = waitThroughTime(bench, heard);

    CHECK(result.has_value() != lasts);
    if (lasts)
        CHECK(errorCode(result.error().kind) == errorCode(kind));
    CHECK(bench.scheduler.asked() == QList<std::chrono::milliseconds>{1s});
    CHECK(bench.server.seen().size() == 2);
}

TEST_CASE("a probe waits for a limit of a few seconds, once", "[freshdeskretry]")
{
    const bool lasts = GENERATE(false, true);
    CAPTURE(lasts);
    FreshdeskBench bench(RetryPolicy::probing());
    bench.server.script({limited("4"), lasts ? limited("4") : bench.rows("[]")});
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());
    const auto &result = waitThroughTime(bench, heard);

    CHECK(result.has_value() != lasts);
    CHECK(bench.server.seen().size() == 2);
    CHECK(bench.clock.monotonic() >= 4s);
}

TEST_CASE("nobody there is tried again too", "[freshdeskretry]")
{
    FreshdeskBench bench;
    const auto nobody = AccountAddress::parse(u"127.0.0.1:1"_s);
    FreshdeskClient client(bench.http, bench.gate, bench.clock, bench.scheduler, *nobody, Secret(),
                           RetryPolicy{3, 1, true});
    Heard<QList<Role>> heard;

    client.listRoles(heard.context(), heard.answer());

    REQUIRE_FALSE(waitThroughTime(bench, heard));
    CHECK(heard.result().error().kind == ErrorKind::Offline);
    CHECK(client.usage().requests == 3);
}

TEST_CASE("a question dropped while it waits to be asked again stays silent", "[freshdeskretry]")
{
    FreshdeskBench bench;
    bench.server.handle([](const SeenRequest &) { return ServerReply{503, ""}; });
    Heard<QList<Role>> heard;
    bench.client.listRoles(heard.context(), heard.answer());
    REQUIRE(QTest::qWaitFor([&bench] { return !bench.scheduler.isEmpty(); }));

    heard.dropContext();
    while (bench.scheduler.runNext()) { }
    QTest::qWait(10); // long enough for a request on loopback that must not come

    CHECK(heard.count() == 0);
    CHECK(bench.server.seen().size() == 1);
}
