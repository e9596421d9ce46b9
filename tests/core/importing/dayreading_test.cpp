// SPDX-License-Identifier: Apache-2.0
#include "core/store/tickettable.h"
#include "tests/core/importing/proofbench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using Call = FakeFreshdesk::Call;

namespace {

/// On day 3 a priority with more tickets than a search lists, the last of the four; all are imported.
void fillLastPriority(ProofBench &bench)
{
    for (int i = 0; i < 310; ++i)
        bench.addTicket(1003 + 4 * i, bench.at(3, i));
    REQUIRE(bench.import());
}

} // namespace

TEST_CASE("reading a day again finds what was missed, with its replies, and proves it",
          "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    bench.addTicket(500, bench.at(2, 30));
    bench.respond(500, bench.at(2, 90));
    bench.addTicket(501, bench.at(2, 31));
    const qint64 before = bench.offered().value(tickets);

    const auto summary = bench.readDay(2);

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(summary->hereBefore == 10);
    CHECK(summary->day.here == 12);
    CHECK(summary->contacts == 3);
    CHECK(bench.offered().value(tickets) == before + 2);
    CHECK(bench.offered().value(replies) == 1);
    CHECK(bench.freshdesk.asked(Call::Search) == 1);
    CHECK(bench.freshdesk.ticketsRead() == QList<TicketId>{TicketId{500}, TicketId{501}});

    // Again it changes nothing and reads no ticket.
    REQUIRE(bench.readDay(2));
    CHECK(bench.freshdesk.ticketsRead().size() == 2);
    CHECK(bench.offered().value(tickets) == before + 2);
}

TEST_CASE("a ticket that has changed unseen is read with its new reply", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    bench.respond(25, bench.at(2, 2000)); // before where the walk is
    REQUIRE(bench.readDay(2));
    CHECK(bench.offered().value(replies) == 1);
}

TEST_CASE("tickets that are gone are told from missing ones and keep what they counted",
          "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    const qint64 before = bench.offered().value(tickets);
    setStanding(bench, 21, TicketStanding::Deleted);
    setStanding(bench, 22, TicketStanding::Spam);
    bench.freshdesk.removeTicket(TicketId{23});
    bench.freshdesk.refusesGoneTickets = GENERATE(false, true);

    const auto summary = bench.readDay(2);

    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(summary->day.here == 7);
    CHECK(bench.offered().value(tickets) == before);

    // One that comes back is met by the list, and its day is asked about anew.
    auto restored = bench.freshdesk.ticket(TicketId{21});
    restored->standing = TicketStanding::Present;
    restored->updatedAt = bench.clock.now();
    bench.freshdesk.setTicket(*restored);
    REQUIRE(bench.import());
    REQUIRE(bench.compare());
    CHECK(completenessCode(bench.proof()) == u"proved"_s);
    CHECK(bench.offered().value(tickets) == before);
}

TEST_CASE("a day is read right although the index is behind", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    bench.addTicket(500, bench.at(2, 30)); // missed
    bench.freshdesk.holdIndex();
    setStanding(bench, 21, TicketStanding::Deleted);
    setStanding(bench, 22, TicketStanding::Spam);
    bench.freshdesk.refusesGoneTickets = GENERATE(false, true);
    REQUIRE(bench.import());

    const auto summary = bench.readDay(2);

    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(summary->day.here == 9);
    CHECK(summary->day.there == 9); // and not the eleven that the index names
}

TEST_CASE("one that came back before the index knew is counted", "[completeness]")
{
    ProofBench bench;
    setStanding(bench, 21, TicketStanding::Deleted);
    REQUIRE(bench.import());
    bench.freshdesk.holdIndex();
    auto restored = bench.freshdesk.ticket(TicketId{21});
    restored->standing = TicketStanding::Present;
    restored->updatedAt = bench.clock.now();
    bench.freshdesk.setTicket(*restored);
    REQUIRE(bench.import());

    const auto summary = bench.readDay(2);

    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(summary->day.here == 10);
}

TEST_CASE("a day with more tickets than a search lists is read by priority", "[completeness]")
{
    ProofBench bench;
    for (int i = 0; i < 400; ++i)
        bench.addTicket(1000 + i, bench.at(3, i));
    bench.freshdesk.removeTicket(TicketId{1077});
    REQUIRE(bench.import());
    bench.addTicket(1077, bench.at(3, 77));

    const auto summary = bench.readDay(3);

    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(summary->day.there == 410);
    CHECK(bench.freshdesk.ticketsRead() == QList<TicketId>{TicketId{1077}});
}

TEST_CASE("where even a priority has too many the list is read from that day on", "[completeness]")
{
    ProofBench bench;
    for (int i = 0; i < 1400; ++i)
        bench.addTicket(1000 + i, bench.at(3, i));
    bench.freshdesk.removeTicket(TicketId{1077});
    REQUIRE(bench.import());
    bench.addTicket(1077, bench.at(3, 77));

    const auto summary = bench.readDay(3);

    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(summary->day.there == 1410);

    // The list is never behind.
    bench.freshdesk.holdIndex();
    setStanding(bench, 1500, TicketStanding::Deleted);
    const auto again = bench.readDay(3);
    REQUIRE(again);
    CHECK(again->day.result == DayResult::Proved);
    CHECK(again->day.there == 1409);
}

TEST_CASE("a ticket that is updated while the list is read hides no other", "[completeness]")
{
    ProofBench bench;
    for (int i = 0; i < 1400; ++i)
        bench.addTicket(1000 + i, bench.at(3, i));
    // Around the end of the first page
    for (int id = 1090; id < 1110; ++id)
        bench.freshdesk.removeTicket(TicketId{id});
    REQUIRE(bench.import());
    for (int id = 1090; id < 1110; ++id)
        bench.addTicket(id, bench.at(3, id - 1000));
    int pages = 0;
    bench.freshdesk.beforeTickets = [&](const TicketQuery &) {
        if (++pages != 2)
            return;
        auto updated = bench.freshdesk.ticket(TicketId{1010});
        updated->updatedAt = bench.clock.now();
        bench.freshdesk.setTicket(*updated);
    };

    const auto summary = bench.readDay(3);

    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(summary->day.here == 1410);
    CHECK(summary->contacts == 20);
}

TEST_CASE("what the index names and the list does not show is read by its number", "[completeness]")
{
    ProofBench bench;
    fillLastPriority(bench);
    bench.addTicket(500, bench.at(3, 5)); // missed, and of the first priority
    int pages = 0;
    bench.freshdesk.beforeTickets = [&](const TicketQuery &) {
        const bool isItsPage = ++pages == 1;
        setStanding(bench, 500, isItsPage ? TicketStanding::Deleted : TicketStanding::Present);
    };

    const auto summary = bench.readDay(3);

    REQUIRE(summary);
    CHECK(pages > 1);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(summary->day.here == 321);
    CHECK(summary->contacts == 1);
    CHECK(bench.freshdesk.ticketsRead() == QList<TicketId>{TicketId{500}});
}

TEST_CASE("a long day of which the index counts more than the list shows is not proved",
          "[completeness]")
{
    ProofBench bench;
    fillLastPriority(bench);
    bench.addTicket(503, bench.at(3, 5)); // of the last priority: counted, not named
    bench.freshdesk.holdIndex();
    bench.freshdesk.removeTicket(TicketId{503});

    const auto summary = bench.readDay(3);

    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Differs);
    CHECK(summary->day.here == 320);
    CHECK(summary->day.there == 321);

    bench.freshdesk.releaseIndex();
    const auto again = bench.readDay(3);
    REQUIRE(again);
    CHECK(again->day.result == DayResult::Proved);
}

TEST_CASE("reading a day fails with what failed, at every kind of question", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    bench.addTicket(500, bench.at(2, 30));
    bench.respond(500, bench.at(2, 90));
    const auto call = GENERATE(Call::Search, Call::Ticket, Call::Conversations);
    bench.freshdesk.fail(call, ErrorKind::ServerFailed);

    const auto failed = bench.readDay(2);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::ServerFailed);

    bench.freshdesk.recover();
    const auto summary = bench.readDay(2);
    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Proved);
    // What was promised before the failure is read by the next import.
    REQUIRE(bench.import(false));
    CHECK(bench.offered().value(replies) == 1);
}

TEST_CASE("conversations that are refused are recorded and do not end the reading",
          "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    bench.addTicket(500, bench.at(2, 30));
    bench.respond(500, bench.at(2, 90));
    bench.freshdesk.failConversations(TicketId{500}, ErrorKind::Forbidden);
    const auto summary = bench.readDay(2);
    REQUIRE(summary);
    CHECK(summary->day.result == DayResult::Proved);
    CHECK(bench.unreadable() == 1);

    // A later success takes the record back.
    bench.freshdesk.recover();
    bench.respond(500, toSeconds(bench.clock.now()));
    REQUIRE(bench.import());
    CHECK(bench.unreadable() == 0);
    CHECK(bench.offered().value(replies) == 2);
}

TEST_CASE("a reading that is stopped says that it is not complete", "[completeness]")
{
    ProofBench bench;
    REQUIRE(bench.import());
    ImportWriter writer(*bench.database, bench.integration, bench.clock);
    DayReading reading(bench.freshdesk, writer, *bench.database, bench.integration, bench.clock,
                       bench.day(2));
    std::optional<Result<DayReadingSummary>> ended;
    QObject::connect(&reading, &DayReading::finished, &reading,
                     [&](const Result<DayReadingSummary> &result) { ended = result; });
    bench.freshdesk.hang(Call::Search);
    reading.start();
    REQUIRE(QTest::qWaitFor([&] { return bench.freshdesk.asked(Call::Search) == 1; }));
    reading.stop();
    REQUIRE(ended);
    REQUIRE(*ended);
    CHECK_FALSE((*ended)->complete);
    CHECK((*ended)->day.day == bench.day(2));
}
