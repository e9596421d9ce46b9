// SPDX-License-Identifier: Apache-2.0
#include "core/store/appeventtable.h"

#include "core/store/announcedtickettable.h"
#include "core/store/lanetable.h"
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon = fromSeconds(1'790'035'200); // a whole hour

AppEvent ticketCreated(qint64 ticket, UtcTime at)
{
    return {.id = u"ticket.created:%1"_s.arg(ticket),
            .kind = AppEventKind::TicketCreated,
            .ticket = TicketId{ticket},
            .announcesContact = true,
            .at = at};
}

AppEvent ticketUpdated(qint64 ticket, UtcTime at)
{
    return {.id = u"ticket.updated:%1:%2"_s.arg(ticket).arg(toSeconds(at)),
            .kind = AppEventKind::TicketUpdated,
            .ticket = TicketId{ticket},
            .at = at};
}

struct Events {
    std::unique_ptr<Database> database = openInMemory();
    IntegrationId acme = addIntegration(*database);
    AppEventTable table{*database};
    AnnouncedTicketTable tickets{*database};
    LaneTable lanes{*database};

    StoredEvents store(const QList<AppEvent> &events, UtcTime receivedAt = noon)
    {
        return commit(*database, [&](Transaction &tx) {
            return table.store(tx, acme, events, 1, receivedAt);
        });
    }
    qint64 announced() { return *lanes.announced(acme, noon - 365 * 24h, noon + 24h); }
    void settle(qint64 ticket, UtcTime askedAt)
    {
        commit(*database, [&](Transaction &tx) {
            return tickets.settle(tx, acme, TicketId{ticket}, askedAt);
        });
    }
    void postpone(qint64 ticket, UtcTime notBefore)
    {
        commit(*database, [&](Transaction &tx) {
            return tickets.postpone(tx, acme, TicketId{ticket}, notBefore);
        });
    }
};

} // namespace

TEST_CASE("an event is stored once, in one batch and in later ones", "[store]")
{
    Events events;
    const AppEvent created = ticketCreated(7, noon - 10s);
    CHECK(events.store({created, ticketUpdated(7, noon - 5s), created})
          == StoredEvents{.accepted = 2, .repeated = 1});
    CHECK(events.store({created}, noon + 1h) == StoredEvents{.accepted = 0, .repeated = 1});
    CHECK(*events.table.count(events.acme) == 2);
    CHECK(events.announced() == 1);
    CHECK(*events.lanes.lastEventAt(events.acme) == noon);
}

TEST_CASE("events of two integrations with the same id are two events", "[store]")
{
    Events events;
    const IntegrationId other = addIntegration(*events.database, u"Other"_s);
    events.store({ticketCreated(7, noon)});
    const auto stored = commit(*events.database, [&](Transaction &tx) {
        return events.table.store(tx, other, {ticketCreated(7, noon)}, 2, noon);
    });
    CHECK(stored.accepted == 1);
    CHECK(*events.table.count(other) == 1);
    CHECK(events.tickets.due(other, noon + 1min, 10)->size() == 1);
}

TEST_CASE("an announced contact counts in the quarter-hour in which it happened", "[store]")
{
    Events events;
    events.store({ticketCreated(1, noon - 1s), ticketCreated(2, noon), ticketUpdated(3, noon)},
                 noon + 7 * 24h); // a week late
    CHECK(*events.lanes.announced(events.acme, noon - 15min, noon) == 1);
    CHECK(*events.lanes.announced(events.acme, noon, noon + 15min) == 1);
}

TEST_CASE("an event of the future counts when it was received", "[store]")
{
    Events events;
    events.store({ticketCreated(1, noon + 400 * 24h)}, noon);
    CHECK(*events.lanes.announced(events.acme, noon, noon + 15min) == 1);
}

TEST_CASE("an event older than the memory asks for its ticket and does not count", "[store]")
{
    Events events;
    CHECK(events.store({ticketCreated(1, noon - AppEventTable::memory - 1s)}).accepted == 1);
    CHECK(events.announced() == 0);
    CHECK(events.tickets.due(events.acme, noon + 1min, 10)->size() == 1);
}

TEST_CASE("events are forgotten after their time, a part at a time", "[store]")
{
    Events events;
    for (qint64 ticket = 1; ticket <= 5; ++ticket)
        events.store({ticketCreated(ticket, noon)}, noon + ticket * 1s);
    const auto forget = [&](UtcTime before, int most) {
        return commit(*events.database,
                      [&](Transaction &tx) { return events.table.forget(tx, before, most); });
    };
    CHECK(forget(noon + 4s, 2) == 2);
    CHECK(forget(noon + 4s, 2) == 1);
    CHECK(forget(noon + 4s, 2) == 0);
    CHECK(*events.table.firstSince(events.acme, noon) == noon + 4s);
    CHECK_FALSE(events.table.firstSince(events.acme, noon + 6s)->has_value());
    // What they announced stays counted.
    CHECK(events.announced() == 5);
}

TEST_CASE("ten thousand events for one ticket ask for one read", "[store]")
{
    Events events;
    QList<AppEvent> swarm;
    for (int i = 0; i < 10'000; ++i)
        swarm.append(ticketUpdated(7, noon + i * 1s));
    events.store(swarm, noon + 4h);
    const UtcTime dueAt = noon + 4h + AnnouncedTicketTable::swarm;
    CHECK(events.tickets.due(events.acme, dueAt - 1s, 10)->isEmpty());
    REQUIRE(events.tickets.due(events.acme, dueAt, 10)->size() == 1);
    events.settle(7, dueAt);
    CHECK(*events.tickets.count(events.acme) == 0);
}

TEST_CASE("an event that comes while its ticket is read asks for another read", "[store]")
{
    Events events;
    events.store({ticketUpdated(7, noon)}, noon);
    events.postpone(7, noon + 30s);
    events.store({ticketUpdated(7, noon + 30s)}, noon + 30s);
    events.settle(7, noon + 30s); // the question left in that very second
    const auto due = *events.tickets.due(events.acme, noon + 32s, 10);
    REQUIRE(due.size() == 1);
    CHECK(due.first()
          == AnnouncedTicket{.ticket = TicketId{7},
                             .announcedAt = noon + 30s,
                             .latestAt = noon + 30s,
                             .attempts = 0,
                             .notBefore = noon + 32s});
}

TEST_CASE("a read that failed waits, whatever further events say", "[store]")
{
    Events events;
    events.store({ticketUpdated(7, noon)}, noon);
    events.postpone(7, noon + 10min);
    events.store({ticketUpdated(7, noon + 5s)}, noon + 5s);
    CHECK(events.tickets.due(events.acme, noon + 9min, 10)->isEmpty());
    const auto due = *events.tickets.due(events.acme, noon + 10min, 10);
    REQUIRE(due.size() == 1);
    CHECK(due.first().attempts == 1);
    CHECK(due.first().announcedAt == noon);
    CHECK(due.first().latestAt == noon + 5s);
}

TEST_CASE("the longest waiting tickets come first, no more than asked for", "[store]")
{
    Events events;
    events.store({ticketUpdated(9, noon)}, noon);
    events.store({ticketUpdated(3, noon), ticketUpdated(5, noon)}, noon + 1s);
    const auto due = *events.tickets.due(events.acme, noon + 1min, 2);
    REQUIRE(due.size() == 2);
    CHECK(due.at(0).ticket == TicketId{9});
    CHECK(due.at(1).ticket == TicketId{3});
}

TEST_CASE("an integration takes its events with it, also when its numbers stay", "[store]")
{
    Events events;
    const bool numbersStay = GENERATE(true, false);
    events.store({ticketCreated(7, noon)});
    commit(*events.database, [&](Transaction &tx) {
        IntegrationTable table(*events.database);
        return numbersStay ? table.markDeleted(tx, events.acme) : table.erase(tx, events.acme);
    });
    CHECK(askNumber(*events.database, u"SELECT count(*) FROM app_event"_s) == 0);
    CHECK(askNumber(*events.database, u"SELECT count(*) FROM announced_ticket"_s) == 0);
    checkIntegrity(*events.database);
}

TEST_CASE("what waits to be forgotten is found by an index", "[store]")
{
    Events events;
    QString steps;
    const auto append = [](void *place, int, char **values, char **) {
        *static_cast<QString *>(place) += QString::fromUtf8(values[3]) + u'\n';
        return 0;
    };
    REQUIRE(sqlite3_exec(events.database->handle(),
                         "EXPLAIN QUERY PLAN SELECT e.event_id FROM integration i JOIN app_event e "
                         "ON e.integration = i.id AND e.received_at < 5 LIMIT 10",
                         append, &steps, nullptr)
            == SQLITE_OK);
    INFO(steps.toStdString());
    CHECK(steps.contains(u"app_event_received"_s));
}
