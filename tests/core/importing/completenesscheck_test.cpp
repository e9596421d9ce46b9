// SPDX-License-Identifier: Apache-2.0
#include "core/store/intransaction.h"
#include "core/store/sweeptable.h"
#include "tests/core/importing/proofbench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakeFreshdesk::Call;

TEST_CASE("an imported account is proved day by day, and then nothing is asked", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    CHECK(completenessCode(bench.proof()) == u"not_compared"_s);

    const auto summary = bench.compare();
    REQUIRE(summary);
    CHECK(summary->compared == ProofBench::days);
    CHECK(summary->left == 0);
    CHECK(bench.freshdesk.asked(Call::Search) == ProofBench::days);
    CHECK(bench.proof().provedFrom == bench.day(0));
    CHECK(bench.proof().provedUntil == bench.day(10));
    CHECK(completenessCode(bench.proof()) == u"proved"_s);

    // A pass that changed nothing leaves nothing to ask.
    REQUIRE(bench.import(false));
    REQUIRE(bench.compare());
    CHECK(bench.freshdesk.asked(Call::Search) == ProofBench::days);
}

TEST_CASE("days without tickets are compared too", "[completeness]")
{
    ProofBench bench;
    for (int id = 41; id <= 50; ++id)
        bench.freshdesk.removeTicket(TicketId{id});
    REQUIRE(bench.import());
    REQUIRE(bench.compare());
    CHECK(bench.proof().proved == ProofBench::days);

    // A whole day that never came is the loss to be found.
    ProofBench other;
    for (int id = 41; id <= 50; ++id)
        other.freshdesk.removeTicket(TicketId{id});
    REQUIRE(other.import());
    for (int id = 41; id <= 50; ++id)
        other.addTicket(id, other.at(4, id)); // updated long before where the walk is
    REQUIRE(other.compare());
    CHECK(other.proof().differing == 1);
    CHECK(other.proof().open.first().there == 10);
    CHECK(other.proof().open.first().here == 0);
}

TEST_CASE("a comparison is bounded, newest days first, and goes on later", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());

    const auto first = bench.compare(3);
    REQUIRE(first);
    CHECK(first->compared == 3);
    CHECK(first->left == 7);
    CHECK(bench.proof().provedFrom == bench.day(7));
    CHECK(bench.proof().provedUntil == bench.day(10));

    const auto rest = bench.compare();
    REQUIRE(rest);
    CHECK(rest->compared == 7);
    CHECK(bench.freshdesk.asked(Call::Search) == 10);
}

TEST_CASE("a ticket that no list pass can show makes its day differ", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    REQUIRE(bench.compare());
    bench.addTicket(500, bench.at(2, 30));
    bench.addTicket(501, bench.at(2, 31));
    // Something of that day changes, so it is asked about; by then the index has to know it.
    setStanding(bench, 25, TicketStanding::Deleted);
    REQUIRE(bench.import());
    bench.clock.jump(searchLag);

    const auto summary = bench.compare();
    REQUIRE(summary);
    REQUIRE(summary->newDifferences.size() == 1);
    CHECK(summary->newDifferences.first().day == bench.day(2));
    CHECK(summary->newDifferences.first().here == 9);
    CHECK(summary->newDifferences.first().there == 11);
    CHECK(summary->compared == 1);

    // It is told once.
    bench.clock.jump(askAgainAfter);
    CHECK(bench.compare()->newDifferences.isEmpty());
}

TEST_CASE("deletions between two sweeps are looked for before a day is not proved",
          "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    // The deletion moved updated_at, as far as is known it may.
    auto ticket = bench.freshdesk.ticket(TicketId{33});
    ticket->standing = TicketStanding::Deleted;
    ticket->updatedAt = bench.clock.now();
    bench.freshdesk.setTicket(*ticket);

    REQUIRE(bench.compare());
    CHECK(completenessCode(bench.proof()) == u"proved"_s);
    CHECK(bench.freshdesk.asked(Call::Search) == ProofBench::days);
}

TEST_CASE("an index that is behind makes no day differ, and none lose its tickets",
          "[completeness]")
{
    const auto [before, after] = GENERATE(table<TicketStanding, TicketStanding>({
        {TicketStanding::Present, TicketStanding::Deleted},
        {TicketStanding::Present, TicketStanding::Spam},
        {TicketStanding::Deleted, TicketStanding::Present},
    }));
    ProofBench bench;
    setStanding(bench, 33, before);
    REQUIRE(bench.import());
    REQUIRE(bench.compare());
    REQUIRE(completenessCode(bench.proof()) == u"proved"_s);

    bench.freshdesk.holdIndex();
    auto ticket = bench.freshdesk.ticket(TicketId{33});
    ticket->standing = after;
    ticket->updatedAt = bench.clock.now();
    bench.freshdesk.setTicket(*ticket);
    REQUIRE(bench.import());
    const auto early = bench.compare();

    REQUIRE(early);
    CHECK(early->compared == 0);
    CHECK(early->left == 1);
    CHECK(early->newDifferences.isEmpty());
    CHECK(completenessCode(bench.proof()) == u"not_compared"_s);
    CHECK(bench.proof().open.isEmpty());

    bench.freshdesk.releaseIndex();
    bench.clock.jump(searchLag);
    REQUIRE(bench.compare());
    CHECK(completenessCode(bench.proof()) == u"proved"_s);
}

TEST_CASE("what still differs when the index must have caught up is told", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    REQUIRE(bench.compare());
    bench.freshdesk.holdIndex();
    setStanding(bench, 33, TicketStanding::Deleted);
    REQUIRE(bench.import());
    bench.clock.jump(searchLag - 1s);
    REQUIRE(bench.compare());
    CHECK(completenessCode(bench.proof()) == u"not_compared"_s);

    bench.clock.jump(1s);
    const auto summary = bench.compare();
    REQUIRE(summary);
    CHECK(summary->newDifferences.size() == 1);
    CHECK(completenessCode(bench.proof()) == u"differs"_s);
}

TEST_CASE("a ticket that was missed does not hide behind one that was deleted meanwhile",
          "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    bench.addTicket(500, bench.at(2, 30)); // updated long before where the walk is
    auto ticket = bench.freshdesk.ticket(TicketId{25});
    ticket->standing = TicketStanding::Deleted;

    SECTION("the deleted list shows it")
    {
        for (int i = 0; i < 50; ++i) // more than the page that names tickets
            bench.addTicket(1000 + i, bench.at(2, 200 + i));
        REQUIRE(bench.import());
        for (int i = 0; i < 50; ++i) {
            REQUIRE(bench.writer().storeTickets({*bench.freshdesk.ticket(TicketId{1000 + i})},
                                                Origin::Sweep));
        }
        ticket->updatedAt = bench.clock.now();
        bench.freshdesk.setTicket(*ticket);
        REQUIRE(bench.compare());
        CHECK(bench.proof().differing == 0); // the index may not know of the deletion yet
        CHECK(bench.proof().notCompared == 1);
        bench.clock.jump(searchLag);
        REQUIRE(bench.compare());
        CHECK(bench.proof().differing == 1);
        CHECK(bench.proof().open.first().there == 60);
        CHECK(bench.proof().open.first().here == 59);
    }
    SECTION("no list shows it, but the index names the one that is missing")
    {
        bench.freshdesk.setTicket(*ticket);
        REQUIRE(inTransaction(*bench.database, [&](Transaction &transaction) {
            return SweepTable(*bench.database)
                .store(transaction, bench.integration.id, bench.clock.now());
        }));
        REQUIRE(bench.compare());
        REQUIRE(bench.proof().differing == 1);
        CHECK(bench.proof().open.first().there == 10);
        CHECK(bench.proof().open.first().here == 9);

        const auto read = bench.readDay(2);
        REQUIRE(read);
        CHECK(read->day.result == DayResult::Proved);
        CHECK(read->day.here == 10);
    }
}

TEST_CASE("what is here and no longer there is no loss, but no proof", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    bench.freshdesk.removeTicket(TicketId{33});

    REQUIRE(bench.compare());
    CHECK(completenessCode(bench.proof()) == u"not_provable"_s);
    REQUIRE(bench.proof().open.size() == 1);
    CHECK(bench.proof().open.first().obstacle == ProofObstacle::FewerThere);
    CHECK(bench.proof().differing == 0);
}

TEST_CASE("old days of an account with an archive are not proved by counts alone", "[completeness]")
{
    ProofBench bench;
    bench.freshdesk.archive = ArchiveAvailability::Available;
    bench.freshdesk.archiveTicket(TicketId{15});
    bench.clock.jump(archivedAfter - 5 * 24h); // the first days are old enough
    REQUIRE(bench.import());

    REQUIRE(bench.compare());
    const Completeness proof = bench.proof();
    REQUIRE(proof.open.size() == 1);
    CHECK(proof.open.first().day == bench.day(1));
    CHECK(proof.open.first().obstacle == ProofObstacle::Archived);
    CHECK(bench.freshdesk.asked(Call::ArchiveProbe) == 1);

    bench.clock.jump(24h);
    REQUIRE(bench.import());
    REQUIRE(bench.compare());
    CHECK(bench.freshdesk.asked(Call::ArchiveProbe) == 1); // known for a month
}

TEST_CASE("an account without an archive is proved to its first day", "[completeness]")
{
    ProofBench bench;
    bench.freshdesk.removeTicket(TicketId{15});
    bench.clock.jump(archivedAfter);
    REQUIRE(bench.import());
    REQUIRE(bench.compare());
    CHECK(bench.proof().provedFrom == bench.day(0));
}

TEST_CASE("a comparison that fails keeps what it has stored and says why", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    const auto kind = GENERATE(ErrorKind::Offline, ErrorKind::Forbidden, ErrorKind::KeyRejected,
                               ErrorKind::ServerFailed, ErrorKind::UnexpectedReply);

    REQUIRE(bench.compare(2));
    bench.freshdesk.fail(Call::Search, kind);
    const auto failed = bench.compare();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == kind);
    CHECK(bench.proof().proved == 2);
    bench.freshdesk.recover();
    REQUIRE(bench.compare());
    CHECK(bench.proof().proved == ProofBench::days);
}

TEST_CASE("a stopped comparison tells how far it came", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    ImportWriter writer(*bench.database, bench.integration, bench.clock);
    CompletenessCheck check(bench.freshdesk, writer, *bench.database, bench.integration,
                            bench.clock);
    std::optional<Result<ComparisonSummary>> ended;
    QObject::connect(&check, &CompletenessCheck::finished, &check,
                     [&](const Result<ComparisonSummary> &result) { ended = result; });
    QObject::connect(&check, &CompletenessCheck::advanced, &check, [&](int compared, int all) {
        CHECK(all == ProofBench::days);
        if (compared == 4)
            check.stop();
    });
    check.start({});
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }));
    REQUIRE(*ended);
    CHECK((*ended)->compared == 4);
    CHECK((*ended)->left == 6);
    CHECK(bench.proof().proved == 4);
}
