// SPDX-License-Identifier: Apache-2.0
#include "core/freshdesk/keyproof.h"
#include "tests/support/fakefreshdesk.h"
#include "tests/support/freshdeskbench.h"
#include "tests/support/heard.h"

#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray keyOf(const SeenRequest &request)
{
    return QByteArray::fromBase64(request.headers.value("authorization").mid(6)).chopped(2);
}

ServerReply refused()
{
    return ServerReply{401, R"({"code":"invalid_credentials","message":"no"})"}.with(
        "X-Freshdesk-Api-Version", "latest=v2; requested=v2");
}

} // namespace

TEST_CASE("a client goes on with another key from the next request on", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.handle([&](const SeenRequest &) { return bench.rows("[]"); });
    Heard<QList<Role>> before;
    Heard<QList<Role>> after;

    bench.client.listRoles(before.context(), before.answer());
    REQUIRE(before.wait());
    bench.client.useKey(Secret(std::string_view("another-key-9876543")));
    bench.client.listRoles(after.context(), after.answer());
    REQUIRE(after.wait());

    REQUIRE(bench.server.seen().size() == 2);
    CHECK(keyOf(bench.server.seen().at(0)) == FreshdeskBench::key);
    CHECK(keyOf(bench.server.seen().at(1)) == "another-key-9876543");
}

TEST_CASE("a question on its way with a key that ends meanwhile is asked again with the new one",
          "[freshdeskclient]")
{
    const auto policy = GENERATE(RetryPolicy::importing(), RetryPolicy::probing());
    FreshdeskBench bench(policy);
    bench.server.handle([&](const SeenRequest &request) {
        if (keyOf(request) == "another-key-9876543")
            return bench.rows("[]");
        bench.client.useKey(Secret(std::string_view("another-key-9876543")));
        return refused();
    });
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(heard.count() == 1);
    CHECK(bench.server.seen().size() == 2);
}

TEST_CASE("a key that is refused itself is asked only once", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.handle([](const SeenRequest &) { return refused(); });
    bench.client.useKey(Secret(std::string_view("another-key-9876543")));
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK(heard.result().error().kind == ErrorKind::KeyRejected);
    CHECK(bench.server.seen().size() == 1);
}

TEST_CASE("an answer that repeats a former key does not tell it", "[freshdeskclient]")
{
    FreshdeskBench bench(RetryPolicy::probing());
    bench.server.handle([&](const SeenRequest &request) {
        bench.client.useKey(Secret(std::string_view("another-key-9876543")));
        return ServerReply{403, R"({"code":"access_denied","message":")" + keyOf(request) + "\"}"}
            .with("X-Freshdesk-Api-Version", "latest=v2; requested=v2");
    });
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    REQUIRE_FALSE(heard.wait());
    CHECK_FALSE(heard.result().error().detail.contains(QString::fromLatin1(FreshdeskBench::key)));
}

TEST_CASE("a key's owner is known for three calls", "[keyproof]")
{
    FakeFreshdesk freshdesk;
    Heard<KeyOwner> heard;

    lookAtOwner(freshdesk, heard.context(), heard.answer());

    REQUIRE(heard.wait());
    CHECK(*heard.result()
          == KeyOwner{.agent = freshdesk.agent.id,
                      .accountAdministrator = true,
                      .ticketScope = 1,
                      .tierType = u"Enterprise"_s,
                      .limitPerMinute = 700});
    CHECK(freshdesk.usage().requests == 3);
}

TEST_CASE("rights an owner lost are told, those that cannot be read are not guessed", "[keyproof]")
{
    FakeFreshdesk freshdesk;
    freshdesk.agent.roleIds = {80000111112};
    Heard<KeyOwner> demoted;
    lookAtOwner(freshdesk, demoted.context(), demoted.answer());
    REQUIRE(demoted.wait());
    CHECK(demoted.result()->accountAdministrator == false);

    freshdesk.fail(FakeFreshdesk::Call::Roles, ErrorKind::Forbidden);
    freshdesk.fail(FakeFreshdesk::Call::Account, ErrorKind::Forbidden);
    Heard<KeyOwner> refusedRoles;
    lookAtOwner(freshdesk, refusedRoles.context(), refusedRoles.answer());
    REQUIRE(refusedRoles.wait());
    CHECK(refusedRoles.result()->accountAdministrator == false);
    CHECK(refusedRoles.result()->tierType.isEmpty());

    freshdesk.recover();
    freshdesk.roles[0].name = u"Kontoadministrator"_s;
    Heard<KeyOwner> translated;
    lookAtOwner(freshdesk, translated.context(), translated.answer());
    REQUIRE(translated.wait());
    CHECK_FALSE(translated.result()->accountAdministrator);

    freshdesk.fail(FakeFreshdesk::Call::Roles, ErrorKind::TimedOut);
    Heard<KeyOwner> late;
    lookAtOwner(freshdesk, late.context(), late.answer());
    REQUIRE_FALSE(late.wait());
    CHECK(late.result().error().kind == ErrorKind::TimedOut);
}
