// SPDX-License-Identifier: Apache-2.0
#include "core/store/ledgertable.h"

#include "tests/core/store/storefixture.h"

#include <numeric>

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

struct Ledger {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId integration = addIntegration(*database);
    LedgerTable table{*database};
    QueueTable queues{*database};

    qint64 record(const QList<JudgedMessage> &messages, Origin origin = Origin::InitialImport,
                  std::int64_t seenAt = 0)
    {
        return commit(*database, [&](Transaction &tx) {
            return table.record(tx, integration, messages, origin, fromSeconds(seenAt), {});
        });
    }
    [[nodiscard]] Reconciliation reconcile(const Period &period = {})
    {
        const auto sums = table.reconcile(integration, period);
        REQUIRE(sums);
        const auto notCounted =
            std::accumulate(sums->notCounted.begin(), sums->notCounted.end(), qint64(0));
        CHECK(sums->tickets + sums->replies + sums->unknown - notCounted == sums->offered);
        return *sums;
    }
    [[nodiscard]] QList<IntervalCount> intervals(std::optional<QueueId> queue = {},
                                                 const Period &period = {})
    {
        const auto counts = table.intervals(integration, queue, period);
        REQUIRE(counts);
        return *counts;
    }
    [[nodiscard]] QueueId queue(std::optional<GroupId> group, QueueKind kind)
    {
        return queues.find(integration, QueueKey::of(group, SourceId{1}, kind))->value();
    }
};

Period between(std::int64_t from, std::int64_t to)
{
    return {.from = fromSeconds(from), .to = fromSeconds(to)};
}

} // namespace

TEST_CASE("recording gives the number of newly counted contacts", "[store]")
{
    Ledger ledger;
    CHECK(
        ledger.record({newTicket(1, 0), reply(11, 1, 5), notCounted(12, 1, 6, Reason::AgentReply)})
        == 2);
    CHECK(ledger.record({newTicket(1, 0), reply(13, 1, 7)}) == 1);
    CHECK(*ledger.table.offeredTotal(ledger.integration) == 3);
}

TEST_CASE("recording the same again changes nothing", "[store]")
{
    Ledger ledger;
    const QList<JudgedMessage> messages{newTicket(1, 0), reply(11, 1, 5),
                                        notCounted(12, 1, 6, Reason::Note), goneTicket(2, 9)};
    ledger.record(messages);
    const auto intervals = ledger.intervals();
    const auto sums = ledger.reconcile();
    const auto contacts = *ledger.table.contacts(ledger.integration, TicketId{1});

    CHECK(ledger.record(messages, Origin::Sweep, 100) == 0);
    CHECK(ledger.intervals() == intervals);
    CHECK(ledger.reconcile() == sums);
    CHECK(*ledger.table.contacts(ledger.integration, TicketId{1}) == contacts);
    checkIntegrity(*ledger.database);
}

TEST_CASE("a message twice in one batch is recorded once", "[store]")
{
    Ledger ledger;
    CHECK(ledger.record({newTicket(1, 0), newTicket(1, 0)}) == 1);
    CHECK(ledger.intervals().first().offered == 1);
}

TEST_CASE("what was counted stays where it was counted", "[store]")
{
    Ledger ledger;
    ledger.record({newTicket(1, 1000, GroupId{7})});
    // Seen again in another group, deleted, and at another time.
    ledger.record({newTicket(1, 5000, GroupId{8}), goneTicket(1, 9000)});
    CHECK(ledger.queues.list(ledger.integration)->size() == 1);
    CHECK(
        ledger.intervals()
        == QList{IntervalCount{ledger.queue(GroupId{7}, QueueKind::Tickets), fromSeconds(900), 1}});
    CHECK(ledger.reconcile().unknown == 0);
}

TEST_CASE("a ticket and a conversation with the same number are two messages", "[store]")
{
    Ledger ledger;
    CHECK(ledger.record({newTicket(5, 0), reply(5, 5, 1)}) == 2);
}

TEST_CASE("the same numbers in another integration are other messages", "[store]")
{
    Ledger ledger;
    ledger.record({newTicket(1, 0)});
    const IntegrationId first =
        std::exchange(ledger.integration, addIntegration(*ledger.database, u"B"_s));
    CHECK(ledger.record({newTicket(1, 0)}) == 1);
    CHECK(*ledger.table.offeredTotal(first) == 1);
    CHECK(ledger.intervals().size() == 1);
    CHECK(ledger.reconcile().tickets == 1);
}

TEST_CASE("what is rolled back is in no count", "[store]")
{
    Ledger ledger;
    {
        auto transaction = Transaction::begin(*ledger.database);
        REQUIRE(transaction);
        REQUIRE(ledger.table.record(*transaction, ledger.integration, {newTicket(1, 0)},
                                    Origin::Event, fromSeconds(0), {}));
    }
    CHECK(ledger.intervals().isEmpty());
    CHECK(ledger.reconcile() == Reconciliation{});
    CHECK(ledger.queues.list(ledger.integration)->isEmpty());
    CHECK(ledger.record({newTicket(1, 0)}) == 1);
    checkIntegrity(*ledger.database);
}

TEST_CASE("the messages of a ticket come by time, then kind, then number", "[store]")
{
    Ledger ledger;
    ledger.record({newTicket(1, 100, std::nullopt), reply(22, 1, 300), reply(21, 1, 300),
                   notCounted(20, 1, 100, Reason::ChatOpening), reply(30, 2, 200)},
                  Origin::Sweep);
    const auto contacts = ledger.table.contacts(ledger.integration, TicketId{1});
    REQUIRE(contacts);
    const Contact opening{.kind = MessageKind::Ticket,
                          .id = 1,
                          .ticket = TicketId{1},
                          .at = fromSeconds(100),
                          .reason = Reason::NewTicket,
                          .queueName = u"Unassigned email Tickets"_s,
                          .origin = Origin::Sweep};
    const Contact repeated{.kind = MessageKind::Conversation,
                           .id = 20,
                           .ticket = TicketId{1},
                           .at = fromSeconds(100),
                           .reason = Reason::ChatOpening,
                           .queueName = {},
                           .origin = Origin::Sweep};
    REQUIRE(contacts->size() == 4);
    CHECK(contacts->at(0) == opening);
    CHECK(contacts->at(1) == repeated);
    CHECK(contacts->at(2).id == 21);
    CHECK(contacts->at(3).id == 22);
}

TEST_CASE("a ticket nobody has seen has no messages", "[store]")
{
    Ledger ledger;
    CHECK(ledger.table.contacts(ledger.integration, TicketId{1})->isEmpty());
}

TEST_CASE("reconciliation explains why more is offered than there are tickets", "[store]")
{
    Ledger ledger;
    JudgedMessage goneReply = reply(16, 2, 50);
    goneReply.ticketGone = true;
    goneReply.verdict = {Reason::TicketGone, QueueKey::unknown(QueueKind::Replies)};
    ledger.record({newTicket(1, 10), newTicket(3, 20), goneTicket(2, 30), reply(11, 1, 40),
                   notCounted(12, 1, 50, Reason::AgentReply),
                   notCounted(13, 1, 60, Reason::AgentReply), notCounted(14, 1, 70, Reason::Note),
                   goneReply, notCounted(15, 2, 80, Reason::Note, true)});
    CHECK(ledger.reconcile()
          == Reconciliation{.tickets = 2,
                            .replies = 4,
                            .unknown = 3,
                            .notCounted = {{Reason::AgentReply, 2}, {Reason::Note, 2}},
                            .offered = 5});
}

TEST_CASE("a reconciled period takes in what lies between its bounds, to the second", "[store]")
{
    Ledger ledger;
    for (qint64 i = 0; i < 40; ++i) {
        ledger.record({newTicket(i, i * 100), reply(i, i, i * 100 + 1),
                       notCounted(100 + i, i, i * 100 + 2, Reason::Forward)});
    }
    const auto [from, to, messages] = GENERATE(table<int, int, int>({
        {0, 3600, 36},
        {900, 1800, 9},
        {901, 1801, 9}, // one ticket less in front, one more behind
        {1000, 1100, 1},
        {100, 3900, 38},
        {50, 51, 0},
    }));
    CAPTURE(from, to);
    const Reconciliation sums = ledger.reconcile(between(from, to));
    CHECK(sums.tickets == messages);
}

TEST_CASE("intervals come by queue, then start, whatever their order of arrival", "[store]")
{
    Ledger ledger;
    ledger.record({newTicket(1, 5000), newTicket(2, 100), newTicket(3, 120), reply(9, 1, 950)});
    const QueueId tickets = ledger.queue(GroupId{7}, QueueKind::Tickets);
    const QueueId replies = ledger.queue(GroupId{7}, QueueKind::Replies);
    CHECK(ledger.intervals()
          == QList<IntervalCount>{{tickets, fromSeconds(0), 2},
                                  {tickets, fromSeconds(4500), 1},
                                  {replies, fromSeconds(900), 1}});
    CHECK(ledger.intervals(replies) == QList<IntervalCount>{{replies, fromSeconds(900), 1}});
}

TEST_CASE("an interval cut by the period has the count of the part inside", "[store]")
{
    Ledger ledger;
    ledger.record({newTicket(1, 0), newTicket(2, 899), newTicket(3, 900), newTicket(4, 1800),
                   newTicket(5, 1801)});
    const QueueId queue = ledger.queue(GroupId{7}, QueueKind::Tickets);
    const auto chosen = GENERATE_COPY(std::optional<QueueId>(), std::optional(queue));
    CHECK(ledger.intervals(chosen, between(1, 1801))
          == QList<IntervalCount>{{queue, fromSeconds(0), 1},
                                  {queue, fromSeconds(900), 1},
                                  {queue, fromSeconds(1800), 1}});
    // Both bounds inside one quarter-hour.
    CHECK(ledger.intervals(chosen, between(1799, 1801)).size() == 1);
    CHECK(ledger.intervals(chosen, between(1, 899)).isEmpty());
}

TEST_CASE("intervals start on quarter-hours of UTC before 1970 too", "[store]")
{
    Ledger ledger;
    ledger.record({newTicket(1, -1), newTicket(2, -900), newTicket(3, -901)});
    const QueueId queue = ledger.queue(GroupId{7}, QueueKind::Tickets);
    CHECK(ledger.intervals()
          == QList<IntervalCount>{{queue, fromSeconds(-1800), 1}, {queue, fromSeconds(-900), 2}});
}

TEST_CASE("a ledger row of one integration cannot point to another's queue", "[store]")
{
    Ledger ledger;
    ledger.record({newTicket(1, 0)});
    const IntegrationId other = addIntegration(*ledger.database, u"B"_s);
    CHECK_FALSE(
        execute(ledger.database->handle(),
                u"INSERT INTO ledger SELECT %1, 0, 2, 2, 0, 0, 0, 0, 0, queue FROM ledger"_s.arg(
                    raw(other))));
}

TEST_CASE("a full disk stops the recording as a whole", "[store]")
{
    Ledger ledger;
    ledger.record({newTicket(1, 0)});
    QList<JudgedMessage> many;
    for (qint64 i = 2; i < 20'000; ++i)
        many.append(newTicket(i, i * 60));
    const qint64 pages = askNumber(*ledger.database, u"PRAGMA page_count"_s);
    askNumber(*ledger.database, u"PRAGMA max_page_count = %1"_s.arg(pages + 5));
    {
        auto transaction = Transaction::begin(*ledger.database);
        REQUIRE(transaction);
        const auto recorded = ledger.table.record(*transaction, ledger.integration, many,
                                                  Origin::InitialImport, fromSeconds(0), {});
        REQUIRE_FALSE(recorded);
        CHECK(recorded.error().kind == ErrorKind::StoreFull);
    }
    CHECK(*ledger.table.offeredTotal(ledger.integration) == 1);
    checkIntegrity(*ledger.database);
}
