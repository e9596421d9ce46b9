// SPDX-License-Identifier: Apache-2.0
#include "core/importing/archivewalk.h"
#include "core/store/archivetable.h"
#include "tests/core/importing/proofbench.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakeFreshdesk::Call;

namespace {

/// The same account, but that one archived ticket's conversations cannot be read.
class OddArchive final : public FakeFreshdesk {
public:
    OddArchive(const FakeFreshdesk &like, TicketId odd, ErrorKind kind)
        : FakeFreshdesk(like)
        , m_odd(odd)
        , m_kind(kind)
    { }

    void listArchivedConversations(TicketId id, int page, QObject *context,
                                   Answer<Page<Conversation>> answer) override
    {
        if (id != m_odd)
            return FakeFreshdesk::listArchivedConversations(id, page, context, std::move(answer));
        const auto refuse = [kind = m_kind, answer = std::move(answer)] { answer(failure(kind)); };
        QMetaObject::invokeMethod(context, refuse, Qt::QueuedConnection);
    }

private:
    TicketId m_odd;
    ErrorKind m_kind;
};

/// Every ticket is old enough to be archived; those of days 1 to 3 are, but for two.
class ArchiveBench : public ProofBench {
public:
    ArchiveBench()
    {
        freshdesk.archive = ArchiveAvailability::Available;
        respond(12, at(1, 1000));
        respond(12, at(1, 1001));
        for (int id = 11; id <= 40; ++id) {
            if (id != 20 && id != 31)
                freshdesk.archiveTicket(TicketId{id});
        }
        clock.jump(archivedAfter);
        addTicket(101, toSeconds(clock.now()) - 3600);
        REQUIRE(import());
    }

    Result<ArchiveSummary> walk()
    {
        ImportWriter writer(*database, integration, clock);
        ArchiveWalk walk(*api, writer, *database, integration, clock);
        std::optional<Result<ArchiveSummary>> ended;
        QObject::connect(&walk, &ArchiveWalk::finished, &walk,
                         [&](const Result<ArchiveSummary> &result) { ended = result; });
        if (stopAfter > 0)
            QObject::connect(&walk, &ArchiveWalk::advanced, &walk, [&] {
                if (walk.progress().tried >= stopAfter)
                    walk.stop();
            });
        walk.start();
        REQUIRE_FALSE(ended);
        REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }));
        return *ended;
    }

    [[nodiscard]] ArchiveState state()
    {
        const auto stored = ArchiveTable(*database).load(integration.id);
        REQUIRE((stored && *stored));
        return **stored;
    }

    [[nodiscard]] ArchivePlan plan()
    {
        const auto plan = planArchive(*database, integration, clock.now());
        REQUIRE(plan);
        return *plan;
    }

    int stopAfter = 0;
};

} // namespace

TEST_CASE("a walk by number finds every archived ticket with its replies", "[archive]")
{
    ArchiveBench bench;
    CHECK(bench.offered().value(tickets) == 73);
    CHECK(bench.plan().candidates == 28);
    CHECK(bench.plan().calls == 56);

    const auto summary = bench.walk();

    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(summary->found == 28);
    CHECK(summary->missing == 0);
    CHECK(summary->contacts == 30);
    CHECK(summary->requests == 1 + 28 * 2);
    CHECK(bench.offered().value(tickets) == 101);
    CHECK(bench.offered().value(replies) == 2);
    CHECK(bench.contacts(12).first().origin == Origin::Archive);

    // Then there is nothing left to try, and the old days can be proved.
    CHECK(bench.plan().candidates == 0);
    REQUIRE(bench.compare());
    CHECK(completenessCode(bench.proof()) == u"proved"_s);
}

TEST_CASE("numbers that are gone for good cost a call once", "[archive]")
{
    ArchiveBench bench;
    bench.freshdesk.archiveTicket(TicketId{45});
    bench.freshdesk.removeTicket(TicketId{46}); // known here, so not tried
    const auto first = bench.walk();
    REQUIRE(first);
    CHECK(first->found == 28);
    const int asked = bench.freshdesk.asked(Call::Archive);
    const auto again = bench.walk();
    REQUIRE(again);
    CHECK(again->tried == 0);
    CHECK(bench.freshdesk.asked(Call::Archive) == asked);
}

TEST_CASE("a walk that was stopped goes on where it was and finds the same", "[archive]")
{
    ArchiveBench bench;
    bench.stopAfter = 10;
    const auto first = bench.walk();
    REQUIRE(first);
    CHECK_FALSE(first->complete);
    CHECK(first->tried >= 10);
    CHECK(first->tried < 28);
    CHECK(bench.plan().candidates == 28 - first->tried);
    CHECK(bench.plan().begun);

    bench.stopAfter = 0;
    const auto rest = bench.walk();
    REQUIRE(rest);
    CHECK(rest->complete);
    CHECK(rest->tried == 28 - first->tried);
    CHECK(bench.offered().value(tickets) == 101);
    CHECK(bench.offered().value(replies) == 2);
}

TEST_CASE("a walk that is dropped at any moment asks again only what was on its way", "[archive]")
{
    ArchiveBench bench;
    // Numbers that nobody has are remembered only up to the lowest without an answer.
    for (const int id : {11, 13, 14, 15, 22, 23, 35})
        bench.freshdesk.removeTicket(TicketId{id});
    const auto dropAfter = GENERATE(range(1, 60, 3));
    CAPTURE(dropAfter);
    int ends = 0;
    {
        ImportWriter writer(*bench.database, bench.integration, bench.clock);
        ArchiveWalk walk(bench.freshdesk, writer, *bench.database, bench.integration, bench.clock);
        QObject::connect(&walk, &ArchiveWalk::finished, &walk, [&] { ++ends; });
        const qint64 before = bench.freshdesk.usage().requests;
        walk.start();
        REQUIRE(QTest::qWaitFor(
            [&] { return ends > 0 || bench.freshdesk.usage().requests - before >= dropAfter; }));
    }
    const auto rest = bench.walk();
    REQUIRE(rest);
    CHECK(rest->complete);
    CHECK(bench.offered().value(tickets) == 101 - 7);
    CHECK(bench.offered().value(replies) == 2);
    const auto state = ArchiveTable(*bench.database).load(bench.integration.id);
    REQUIRE((state && *state));
    CHECK((*state)->found == 21);
    CHECK((*state)->missing == 7);
    // Every number once, the conversations of each ticket once, and what was on its way.
    CHECK(bench.freshdesk.asked(Call::Archive) <= 28 + 21 + 2 * ArchiveWalk::numbersAhead);
}

TEST_CASE("a walk that fails keeps what it has stored and can be started again", "[archive]")
{
    ArchiveBench bench;
    bench.freshdesk.fail(Call::Archive, ErrorKind::ServerFailed);
    const auto failed = bench.walk();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::ServerFailed);
    bench.freshdesk.recover();
    REQUIRE(bench.walk());
    CHECK(bench.offered().value(tickets) == 101);
}

TEST_CASE("an account without an archive ends a walk at its probe", "[archive]")
{
    ArchiveBench bench;
    bench.freshdesk.archive = ArchiveAvailability::Unavailable;
    const auto summary = bench.walk();
    REQUIRE(summary);
    CHECK(summary->availability == ArchiveAvailability::Unavailable);
    CHECK(summary->complete);
    CHECK(summary->requests == 1);
    CHECK(bench.freshdesk.asked(Call::Archive) == 0);

    bench.freshdesk.fail(Call::ArchiveProbe, ErrorKind::Forbidden);
    const auto refused = bench.walk();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
}

TEST_CASE("an unreadable number is passed over, and the walk says it is not complete", "[archive]")
{
    ArchiveBench bench;
    bench.freshdesk.fail(Call::Archive, ErrorKind::UnexpectedReply, 1);
    const auto summary = bench.walk();
    REQUIRE(summary);
    CHECK_FALSE(summary->complete);
    CHECK(summary->missing == 1);
    CHECK(summary->found == 27);
}

TEST_CASE("refused replies of an archived ticket are not asked for where listed tickets' are",
          "[archive]")
{
    ArchiveBench bench;
    OddArchive archive(bench.freshdesk, TicketId{12},
                       GENERATE(ErrorKind::Forbidden, ErrorKind::NotFound));
    bench.api = &archive;
    const auto summary = bench.walk();
    REQUIRE(summary);
    CHECK(summary->complete);
    CHECK(bench.unreadable() == 1);
    CHECK(bench.plan().candidates == 0);

    bench.clock.advance(24h);
    const auto sweep = bench.import();

    REQUIRE(sweep);
    CHECK(sweep->unreadable == 0);
    CHECK_FALSE(archive.conversationQueries().contains(TicketId{12}));
}

TEST_CASE(
    "garbage for an archived ticket's replies leaves a walk incomplete, and the next asks again",
    "[archive]")
{
    ArchiveBench bench;
    OddArchive archive(bench.freshdesk, TicketId{12}, ErrorKind::UnexpectedReply);
    bench.api = &archive;
    const auto first = bench.walk();
    REQUIRE(first);
    CHECK_FALSE(first->complete);
    CHECK(first->found == 28);
    CHECK(bench.offered().value(replies) == 0);
    CHECK(bench.plan().candidates == 1);

    bench.api = &bench.freshdesk;
    const auto again = bench.walk();

    REQUIRE(again);
    CHECK(again->complete);
    CHECK(again->tried == 1);
    CHECK(again->found == 0);
    CHECK(again->contacts == 2);
    CHECK(again->requests == 2);
    CHECK(bench.offered().value(replies) == 2);
    CHECK(bench.unreadable() == 0);
    CHECK(bench.plan().candidates == 0);
    CHECK(bench.state().found == 28);
}

TEST_CASE("a walk that is stopped before it has begun keeps where it stands", "[archive]")
{
    ArchiveBench bench;
    bench.stopAfter = 10;
    REQUIRE(bench.walk());
    const ArchiveState before = bench.state();
    CHECK(before.next > 1);

    ImportWriter writer(*bench.database, bench.integration, bench.clock);
    ArchiveWalk walk(bench.freshdesk, writer, *bench.database, bench.integration, bench.clock);
    std::optional<Result<ArchiveSummary>> ended;
    QObject::connect(&walk, &ArchiveWalk::finished, &walk,
                     [&](const Result<ArchiveSummary> &result) { ended = result; });
    walk.start();
    walk.stop();

    REQUIRE(ended);
    REQUIRE(*ended);
    CHECK_FALSE((*ended)->complete);
    CHECK(bench.state() == before);
}

TEST_CASE("only numbers of the history that was chosen are tried", "[archive]")
{
    ArchiveBench bench;
    bench.integration.historyStart = bench.day(3);
    // 20 is the last one known before that day, and 31 is known.
    CHECK(bench.plan().candidates == 20 - 1);
}
