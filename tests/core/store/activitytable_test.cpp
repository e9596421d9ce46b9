// SPDX-License-Identifier: Apache-2.0
#include "core/store/activitytable.h"

#include "tests/core/store/storefixture.h"

using namespace deskbridge;
using namespace deskbridge::test;
using namespace Qt::StringLiterals;

namespace {

ActivityEntry entryAt(qint64 at, std::optional<IntegrationId> integration)
{
    return {.at = fromSeconds(at),
            .integration = integration,
            .kind = ActivityKind::IntegrationPaused,
            .actor = Actor::Person,
            .facts = {{u"why"_s, u"„quoted\" — ü"_s}}};
}

} // namespace

TEST_CASE("the newest activity comes first, in portions", "[store]")
{
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database, u"Acme"_s);
    const IntegrationId other = addIntegration(*database, u"Other"_s);
    ActivityTable activity(*database);
    for (int index = 0; index < 5; ++index)
        commit(*database, [&](Transaction &transaction) {
            return activity.insert(transaction, entryAt(index, index % 2 == 0 ? acme : other));
        });
    commit(*database, [&](Transaction &transaction) {
        return activity.insert(transaction, entryAt(5, std::nullopt));
    });

    const auto first = *activity.list(std::nullopt, 4);
    REQUIRE(first.size() == 4);
    CHECK(first.at(0).at == fromSeconds(5));
    CHECK_FALSE(first.at(0).integration);
    CHECK(first.at(0).integrationName.isEmpty());
    CHECK(first.at(1).integrationName == u"Acme"_s);
    CHECK(first.at(1).facts == entryAt(0, acme).facts);
    const auto rest = *activity.list(std::nullopt, 4, first.last().id);
    REQUIRE(rest.size() == 2);
    CHECK(rest.last().at == fromSeconds(0));

    CHECK(activity.list(acme, 10)->size() == 3);
    CHECK((*activity.last(other, ActivityKind::IntegrationPaused))->at == fromSeconds(3));
    CHECK_FALSE(activity.last(other, ActivityKind::IntegrationRemoved)->has_value());
}

TEST_CASE("activity outlives its integration under the name it had", "[store]")
{
    constexpr Sql removeIntegration{"test.remove", "DELETE FROM integration WHERE id = ?"};
    const auto database = openInMemory();
    const IntegrationId acme = addIntegration(*database, u"Acme"_s);
    ActivityTable activity(*database);
    commit(*database, [&](Transaction &transaction) {
        return activity.insert(transaction, entryAt(1, acme));
    });
    commit(*database, [&](Transaction &transaction) {
        return database->write(transaction, removeIntegration, acme);
    });
    REQUIRE(activity.list(acme, 10)->size() == 1);
    CHECK(activity.list(acme, 10)->first().integrationName == u"Acme"_s);
}
