// SPDX-License-Identifier: Apache-2.0
// A live key that is presented for another account than its own.
#include "core/events/eventserver.h"

#include "core/store/appeventtable.h"
#include "core/store/intransaction.h"
#include "core/store/keyusetable.h"
#include "core/store/misplacedkeytable.h"
#include "tests/core/events/receiverbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE(
    "the app of another account is told that the key is not for it, and whose app it was is known",
    "[events]")
{
    ReceiverBench bench;
    bench.start();
    const IntegrationId other = bench.addOther();
    QSignalSpy refused(bench.server.get(), &EventServer::keyRefused);
    const QByteArray account = "Other.freshdesk.com"; // as it may be typed

    CHECK(bench.post(batchOf(1, 3, account)).status == 403);
    CHECK(bench.ask({.path = "/v1/key?account=" + account, .key = bench.key}).status == 403);

    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto known = MisplacedKeyTable(*bench.database).newest(other);
            REQUIRE(known);
            return *known && (*known)->attempts == 2;
        },
        20'000));
    const auto known = **MisplacedKeyTable(*bench.database).newest(other);
    CHECK(known.owner == u"Acme"_s);
    CHECK(known.lastFour.toLatin1() == bench.key.right(4));
    CHECK(refused.first().at(0).value<IntegrationId>() == other);
    // Nothing of it is the key's own integration's.
    CHECK(bench.storedEvents() == 0);
    CHECK(KeyUseTable(*bench.database).refusals(bench.acme)->isEmpty());
    CHECK_FALSE(bench.keys().first().lastUsedAt);
    CHECK_FALSE(*MisplacedKeyTable(*bench.database).newest(bench.acme));
}

TEST_CASE("another account's app that knocked last before the events' memory is forgotten",
          "[events]")
{
    ReceiverBench bench;
    const IntegrationId other = bench.addOther();
    bench.issueKey();
    const qint64 former = bench.keys().first().id;
    const qint64 current = bench.keys().last().id;
    const UtcTime limit = bench.clock.now() - AppEventTable::memory;
    REQUIRE(inTransaction(*bench.database, [&](Transaction &transaction) -> Outcome {
        MisplacedKeyTable table(*bench.database);
        const UtcTime old = limit - 1h;
        if (const Outcome noted = table.record(transaction, other, former, old, old, 1); !noted)
            return noted;
        return table.record(transaction, other, current, old, limit + 1h, 2);
    }));

    bench.start(); // tidies first

    const auto known = [&] { return bench.number(u"SELECT count(*) FROM misplaced_key"_s); };
    REQUIRE(QTest::qWaitFor([&] { return known() < 2; }, 20'000));
    CHECK(known() == 1);
    CHECK((**MisplacedKeyTable(*bench.database).newest(other)).lastAt == limit + 1h);
}

TEST_CASE("an ended key in the wrong account is refused as every other, and is not the own app's",
          "[events]")
{
    ReceiverBench bench;
    bench.start();
    const IntegrationId other = bench.addOther();
    const QByteArray revoked = bench.key;
    bench.issueKey(0s);

    CHECK(bench.post(batchOf(1, 1, "other.freshdesk.com"), revoked).status == 401);

    REQUIRE(QTest::qWaitFor(
        [&] { return MisplacedKeyTable(*bench.database).newest(other)->has_value(); }, 20'000));
    CHECK(KeyUseTable(*bench.database).refusals(bench.acme)->isEmpty());
}

TEST_CASE("events of the key's own account are taken, and of one that is not known here",
          "[events]")
{
    ReceiverBench bench;
    bench.start();
    bench.addOther();
    for (const QByteArray &account :
         {QByteArray("acme.freshdesk.com"), QByteArray("help.acme.example"), QByteArray()}) {
        CAPTURE(account.toStdString());
        CHECK(bench.post(batchOf(bench.storedEvents() + 1, 1, account)).status == 200);
    }
    CHECK(bench.storedEvents() == 3);
}
