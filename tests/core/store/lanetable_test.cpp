// SPDX-License-Identifier: Apache-2.0
#include "core/store/lanetable.h"

#include "core/store/ledgertable.h"
#include "core/store/verdicttable.h"
#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'790'035'200; // a whole hour

JudgedMessage ticketAt(qint64 id, qint64 at)
{
    return {.kind = MessageKind::Ticket,
            .id = id,
            .ticket = TicketId{id},
            .at = fromSeconds(at),
            .ticketGone = false,
            .verdict = {Reason::NewTicket,
                        QueueKey::of(std::nullopt, SourceId{1}, QueueKind::Tickets)}};
}

JudgedMessage noteAt(qint64 id, qint64 at)
{
    return {.kind = MessageKind::Conversation,
            .id = id,
            .ticket = TicketId{1},
            .at = fromSeconds(at),
            .ticketGone = false,
            .verdict = {Reason::Note, std::nullopt}};
}

void execute(Database &database, const char *text)
{
    const Sql sql{text, text};
    commit(database, [&](Transaction &transaction) { return database.write(transaction, sql); });
}

} // namespace

TEST_CASE("both lanes are told by the hour, and only what counts", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database);
    commit(*database, [&](Transaction &transaction) {
        return LedgerTable(*database).record(transaction, acme,
                                             {ticketAt(1, noon), ticketAt(2, noon + 3599),
                                              ticketAt(3, noon + 3600), noteAt(9, noon + 7200)},
                                             Origin::ContinuousImport, fromSeconds(noon), {});
    });
    execute(*database, "INSERT INTO announced_count VALUES (1, 1790035200, 1), (1, 1790038800, 4)");
    LaneTable lanes(*database);

    const auto hours = *lanes.hours(acme, fromSeconds(noon), fromSeconds(noon + 86'400));
    REQUIRE(hours.size() == 2);
    CHECK(hours.at(0) == LaneHour{fromSeconds(noon), 2, 1});
    CHECK(hours.at(1) == LaneHour{fromSeconds(noon + 3600), 1, 4});
    CHECK(*lanes.found(acme, fromSeconds(noon), fromSeconds(noon + 3600)) == 2);
    CHECK(*lanes.announced(acme, fromSeconds(noon), fromSeconds(noon + 7200)) == 5);
    // After and up to: the first one is out, the third one in.
    CHECK(*lanes.foundExactly(acme, fromSeconds(noon), fromSeconds(noon + 3600)) == 2);
}

TEST_CASE("lanes that never had anything say so", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database);
    LaneTable lanes(*database);
    CHECK_FALSE(lanes.lastEventAt(acme)->has_value());
    CHECK_FALSE(lanes.firstKeyUse(acme)->has_value());
    CHECK_FALSE(lanes.lastRefusals(acme)->has_value());
    CHECK(lanes.hours(acme, fromSeconds(0), fromSeconds(noon))->isEmpty());
}

TEST_CASE("the newest verdict comes first", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database);
    VerdictTable verdicts(*database);
    CHECK_FALSE(verdicts.last(acme)->has_value());
    VerdictChange change{.integration = acme,
                         .at = fromSeconds(noon),
                         .verdict = HealthVerdict::Degraded,
                         .cause = SignalId::Events,
                         .finding = SignalFinding::QuietAlthoughBusy,
                         .facts = {{u"missed"_s, u"5"_s}}};
    for (const auto verdict : {HealthVerdict::Degraded, HealthVerdict::Operational}) {
        change.verdict = verdict;
        change.id = commit(*database, [&](Transaction &transaction) {
            return verdicts.insert(transaction, change);
        });
    }
    CHECK(**verdicts.last(acme) == change);
    CHECK(verdicts.list(acme, 10)->size() == 2);
}
