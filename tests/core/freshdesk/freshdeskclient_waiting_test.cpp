// SPDX-License-Identifier: Apache-2.0
#include "tests/support/freshdeskbench.h"
#include "tests/support/heard.h"

#include <QTest>

#include <memory>

using namespace deskbridge;
using namespace std::chrono_literals;

TEST_CASE("six requests run at once however many are asked for", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.handle([&bench](const SeenRequest &) {
        ServerReply reply = bench.rows("[]");
        reply.delay = 5ms;
        return reply;
    });
    QObject context;
    QList<qint64> order;
    for (qint64 id = 0; id < 60; ++id) {
        bench.client.listConversations(
            TicketId{id}, 1, &context,
            [&order, id](const Result<Page<Conversation>> &) { order.append(id); });
    }

    REQUIRE(QTest::qWaitFor([&order] { return order.size() == 60; }));
    CHECK(bench.server.mostAtOnce() == 6);
    // First come, first sent; the first one alone, until it has told whether there is a limit.
    for (qint64 id = 0; id < 60; ++id)
        CHECK(bench.server.seen().at(id).path()
              == "/api/v2/tickets/" + QByteArray::number(id) + "/conversations");
    CHECK(order.first() == 0);
}

TEST_CASE("no answer comes before the question has been put", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({bench.rows("[]")});
    Heard<QList<Role>> heard;

    bench.client.listRoles(heard.context(), heard.answer());

    CHECK_FALSE(heard.hasCome());
    REQUIRE(heard.wait());
}

TEST_CASE("a dropped question is aborted and makes room", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({ServerReply{200, "", {}, ServerReply::Manner::Silent}});
    bench.server.handle([&bench](const SeenRequest &) { return bench.rows("[]"); });
    Heard<QList<Role>> dropped;
    Heard<QList<Role>> next;
    bench.client.listRoles(dropped.context(), dropped.answer());
    bench.client.listRoles(next.context(), next.answer());
    REQUIRE(QTest::qWaitFor([&bench] { return bench.server.seen().size() == 1; }));

    dropped.dropContext();

    REQUIRE(next.wait());
    CHECK(QTest::qWaitFor([&bench] { return bench.server.aborted() == 1; }));
    CHECK(dropped.count() == 0);
}

TEST_CASE("a question dropped in line is never sent", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.handle([&bench](const SeenRequest &) { return bench.rows("[]"); });
    Heard<QList<Role>> first;
    Heard<AccountFacts> dropped;
    Heard<QList<Role>> last;
    bench.client.listRoles(first.context(), first.answer());
    bench.client.readAccount(dropped.context(), dropped.answer());
    bench.client.listRoles(last.context(), last.answer());

    dropped.dropContext();

    REQUIRE(first.wait());
    REQUIRE(last.wait());
    CHECK(bench.server.seen().size() == 2);
    CHECK(bench.client.usage().requests == 2);
}

TEST_CASE("an answer may drop its own context", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.handle([&bench](const SeenRequest &) { return bench.rows("[]"); });
    auto context = std::make_unique<QObject>();
    int answers = 0;
    bench.client.listRoles(context.get(), [&](const Result<QList<Role>> &) {
        ++answers;
        context.reset();
    });

    REQUIRE(QTest::qWaitFor([&] { return answers > 0; }));
    Heard<QList<Role>> next;
    bench.client.listRoles(next.context(), next.answer());
    REQUIRE(next.wait());
    CHECK(answers == 1);
}

TEST_CASE("a client that goes takes its open questions with it", "[freshdeskclient]")
{
    FreshdeskBench bench;
    bench.server.script({ServerReply{200, "", {}, ServerReply::Manner::Silent}});
    Heard<QList<Role>> heard;
    auto client = bench.makeClient(RetryPolicy::importing());
    client->listRoles(heard.context(), heard.answer());
    REQUIRE(QTest::qWaitFor([&bench] { return bench.server.seen().size() == 1; }));

    client.reset();

    CHECK(QTest::qWaitFor([&bench] { return bench.server.aborted() == 1; }));
    CHECK(heard.count() == 0);
}
