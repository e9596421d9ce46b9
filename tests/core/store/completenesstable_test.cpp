// SPDX-License-Identifier: Apache-2.0
#include "core/store/completenesstable.h"

#include "core/store/archivetable.h"
#include "core/store/tickettable.h"
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime monday = std::chrono::floor<std::chrono::days>(fromSeconds(1'790'000'000));

class ProofFixture {
public:
    ProofFixture()
        : database(openInMemory())
        , integration(commit(*database, [&](Transaction &transaction) {
            return IntegrationTable(*database).insert(transaction, integrationNamed(u"Acme"_s));
        }))
    {
        add(10, monday - 2h);
        add(11, monday + 1h);
        add(12, monday + 2h, TicketStanding::Deleted);
        add(14, monday + 23h);
        add(17, monday + 24h);
    }

    void add(qint64 id, UtcTime createdAt, TicketStanding standing = TicketStanding::Present)
    {
        Ticket ticket;
        ticket.id = TicketId{id};
        ticket.createdAt = createdAt;
        ticket.updatedAt = createdAt;
        ticket.standing = standing;
        commit(*database, [&](Transaction &transaction) {
            return TicketTable(*database).upsert(transaction, integration, {ticket});
        });
    }

    std::unique_ptr<Database> database;
    IntegrationId integration;
    CompletenessTable table{*database};
};

} // namespace

TEST_CASE("a day's tickets are those that are listed", "[store]")
{
    ProofFixture store;
    CHECK(*store.table.countListed(store.integration, monday) == 2);
    CHECK(*store.table.listed(store.integration, monday)
          == QList<TicketId>{TicketId{11}, TicketId{14}});
    CHECK(*store.table.firstTicketAt(store.integration) == monday - 2h);

    commit(*store.database, [&](Transaction &transaction) {
        return store.table.noteUnlisted(transaction, store.integration, TicketId{14},
                                        UnlistedWhy::Gone);
    });
    CHECK(*store.table.hasUnlisted(store.integration));
    CHECK(*store.table.countListed(store.integration, monday) == 1);
    const qint64 takenBack = commit(*store.database, [&](Transaction &transaction) {
        return store.table.noteListed(transaction, store.integration, TicketId{14});
    });
    CHECK(takenBack == 1);
    CHECK(*store.table.countListed(store.integration, monday) == 2);
}

TEST_CASE("the numbers around a day tell which are unaccounted for", "[store]")
{
    ProofFixture store;
    const TicketNumbers numbers = *store.table.numbersAround(store.integration, monday);
    CHECK(numbers == TicketNumbers{.before = 10, .known = 3, .after = 17});
    CHECK_FALSE(store.table.numbersAround(store.integration, monday + 24h)->after);
    CHECK(*store.table.lowestSince(store.integration, monday) == 11);
}

TEST_CASE("a stored day is unchanged until one of its tickets changes", "[store]")
{
    ProofFixture store;
    const qint64 day = toSeconds(monday);
    for (const auto &changed : {ChangedDays{{day, monday}, {day + 86'400, monday + 2h}},
                                ChangedDays{{day, monday + 3h}, {day + 86'400, monday + 1h}}}) {
        commit(*store.database, [&](Transaction &transaction) {
            return store.table.noteChanged(transaction, store.integration, changed);
        });
    }
    CHECK(*store.table.changedDays(store.integration)
          == ChangedDays{{day, monday + 3h}, {day + 86'400, monday + 2h}});
    CompletenessDay compared{.day = monday,
                             .here = 2,
                             .there = 3,
                             .result = DayResult::Differs,
                             .checkedAt = monday + 48h};
    for (const DayResult result : {DayResult::Differs, DayResult::Proved}) {
        compared.result = result;
        commit(*store.database, [&](Transaction &transaction) {
            return store.table.store(transaction, store.integration, compared);
        });
    }
    CHECK(*store.table.days(store.integration) == QList<CompletenessDay>{compared});
    CHECK(*store.table.changedDays(store.integration) == ChangedDays{{day + 86'400, monday + 2h}});
}

TEST_CASE("the archive's walk is stored as it stands", "[store]")
{
    ProofFixture store;
    ArchiveTable archive(*store.database);
    CHECK_FALSE(*archive.load(store.integration));
    ArchiveState state{.availability = ArchiveAvailability::Available,
                       .probedAt = monday,
                       .next = 5,
                       .last = 9,
                       .found = 2,
                       .missing = 1};
    for (const bool finished : {false, true}) {
        state.finished = finished;
        commit(*store.database, [&](Transaction &transaction) {
            return archive.store(transaction, store.integration, state);
        });
        CHECK(**archive.load(store.integration) == state);
    }
    CHECK(*archive.countKnown(store.integration, 10, 14) == 4);
    CHECK(*archive.known(store.integration, 11, 20, 3) == QList<qint64>{11, 12, 14});
    CHECK(*archive.highestCreatedBefore(store.integration, monday + 24h) == 14);
}

TEST_CASE("a deleted integration leaves no proof behind", "[store]")
{
    ProofFixture store;
    commit(*store.database, [&](Transaction &transaction) {
        return store.table.noteChanged(transaction, store.integration,
                                       {{toSeconds(monday), monday}});
    });
    commit(*store.database, [&](Transaction &transaction) {
        return IntegrationTable(*store.database).markDeleted(transaction, store.integration);
    });
    CHECK(store.table.changedDays(store.integration)->isEmpty());
}
