// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/integrationbadge.h"

#include "tests/support/catch.h"
#include "tests/ui/shell/overviewsamples.h"

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

IntegrationOverview acme()
{
    return overviewSample(1, u"Acme"_s);
}

} // namespace

TEST_CASE("an imported integration is active", "[integrationbadge]")
{
    CHECK(integrationBadge(acme()) == IntegrationBadge{StateShape::Operational, u"Active"_s});
}

TEST_CASE("a paused integration is paused, whatever else is known", "[integrationbadge]")
{
    IntegrationOverview overview = acme();
    overview.integration.state = IntegrationState::Paused;
    overview.lastImportError = Error{ErrorKind::KeyRejected};

    CHECK(integrationBadge(overview).shape == StateShape::Paused);
}

TEST_CASE("a rejected key needs action, a lost network passes", "[integrationbadge]")
{
    const auto [kind, shape] = GENERATE(table<ErrorKind, StateShape>({
        {ErrorKind::KeyRejected, StateShape::ActionRequired},
        {ErrorKind::SecretMissing, StateShape::ActionRequired},
        {ErrorKind::StoreFull, StateShape::ActionRequired},
        {ErrorKind::Offline, StateShape::Degraded},
        {ErrorKind::RateLimited, StateShape::Degraded},
        {ErrorKind::ServerFailed, StateShape::Degraded},
    }));
    IntegrationOverview overview = acme();
    overview.lastImportError = Error{kind};

    CHECK(integrationBadge(overview).shape == shape);
}

TEST_CASE("the first import shows over the last error and an unfinished set-up",
          "[integrationbadge]")
{
    IntegrationOverview overview = acme();
    overview.integration.state = IntegrationState::SettingUp;
    overview.initialImportDone = false;
    overview.lastImportError = Error{ErrorKind::Offline};
    overview.running = ImportProgress{};

    CHECK(integrationBadge(overview).word == u"Importing"_s);
}

TEST_CASE("a look for changes does not change the state", "[integrationbadge]")
{
    IntegrationOverview overview = acme();
    overview.running = ImportProgress{.stage = ImportStage::Continuous};

    CHECK(integrationBadge(overview).shape == StateShape::Operational);
}

TEST_CASE("a stopped first import is not called active", "[integrationbadge]")
{
    IntegrationOverview overview = acme();
    overview.initialImportDone = false;

    CHECK(integrationBadge(overview).shape == StateShape::CatchingUp);
}

TEST_CASE("the badge of an imported integration is its verdict", "[integrationbadge]")
{
    IntegrationOverview overview = acme();
    overview.health = HealthReport{.verdict = HealthVerdict::ActionRequired};
    CHECK(integrationBadge(overview)
          == IntegrationBadge{StateShape::ActionRequired, u"Action required"_s});
    overview.health->verdict = HealthVerdict::Operational;
    CHECK(integrationBadge(overview)
          == IntegrationBadge{StateShape::Operational, u"Operational"_s});
}
