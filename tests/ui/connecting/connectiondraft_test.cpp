// SPDX-License-Identifier: Apache-2.0
#include "ui/connecting/connectiondraft.h"

#include "tests/support/catch.h"
#include "ui/connecting/wizardstart.h"

using namespace Qt::StringLiterals;
using namespace deskbridge;

namespace {

QList<CheckResult> checksWith(CheckOutcome outcome)
{
    return {CheckResult{
                .id = CheckId::Address, .outcome = CheckOutcome::Passed, .finding = Finding::Ok},
            CheckResult{.id = CheckId::Role, .outcome = outcome}};
}

ConnectionDraft checkedDraft()
{
    ConnectionDraft draft;
    draft.setTypedName(u"Acme EU"_s);
    draft.setTypedDomain(u"acme.freshdesk.com"_s);
    draft.setApiKey(Secret(u"a-freshdesk-key"_s));
    draft.setChecks(checksWith(CheckOutcome::Passed));
    return draft;
}

} // namespace

TEST_CASE("a step says why it cannot be left", "[connecting]")
{
    ConnectionDraft draft;
    CHECK(draft.obstacle(SetupStep::Name) == SetupObstacle::NameMissing);
    draft.setTypedName(u" \t "_s);
    CHECK(draft.obstacle(SetupStep::Name) == SetupObstacle::NameMissing);
    draft.setTypedName(u"Acme"_s);
    CHECK(draft.isReady(SetupStep::Name));
    draft.setNameError(Error{ErrorKind::DuplicateName});
    CHECK(draft.obstacle(SetupStep::Name) == SetupObstacle::NameRefused);

    CHECK(draft.obstacle(SetupStep::Domain) == SetupObstacle::AddressRefused);
    draft.setTypedDomain(u"https://acme.freshdesk.com/a/tickets/5"_s);
    CHECK(draft.isReady(SetupStep::Domain));
    CHECK(draft.domain() == u"acme.freshdesk.com"_s);

    CHECK(draft.obstacle(SetupStep::ApiKey) == SetupObstacle::KeyMissing);
    draft.setApiKey(Secret(u"a-freshdesk-key"_s));
    CHECK(draft.isReady(SetupStep::ApiKey));
    draft.setCheckRunning();
    CHECK(draft.obstacle(SetupStep::ApiKey) == SetupObstacle::CheckRunning);

    draft.setSaving(true);
    CHECK(draft.obstacle(SetupStep::Save) == SetupObstacle::Saving);
    draft.setSaving(false);
    draft.setHistoryFrom(QDate::currentDate().addDays(1));
    CHECK(draft.obstacle(SetupStep::Save) == SetupObstacle::HistoryInFuture);
}

TEST_CASE("a failed check stops the set-up and a warning does not", "[connecting]")
{
    const auto [outcome, obstacle] = GENERATE(table<CheckOutcome, SetupObstacle>({
        {CheckOutcome::Passed, SetupObstacle::None},
        {CheckOutcome::Warning, SetupObstacle::None},
        {CheckOutcome::Skipped, SetupObstacle::None},
        {CheckOutcome::Failed, SetupObstacle::CheckFailed},
    }));
    ConnectionDraft draft = checkedDraft();
    draft.setChecks(checksWith(outcome));
    CHECK(draft.obstacle(SetupStep::ApiKey) == obstacle);
}

TEST_CASE("another key makes the check void", "[connecting]")
{
    ConnectionDraft draft = checkedDraft();
    draft.setApiKey(Secret(u"a-freshdesk-key"_s));
    CHECK(draft.isChecked());
    draft.setApiKey(Secret(u"another-key"_s));
    CHECK_FALSE(draft.isChecked());
}

TEST_CASE("another domain makes the check void, another spelling of it does not", "[connecting]")
{
    ConnectionDraft draft = checkedDraft();
    draft.setTypedDomain(u"https://ACME.freshdesk.com/"_s);
    CHECK(draft.isChecked());
    draft.setTypedDomain(u"acme2.freshdesk.com"_s);
    CHECK_FALSE(draft.isChecked());
}

TEST_CASE("another name makes the verdict on the name void, other blanks do not", "[connecting]")
{
    ConnectionDraft draft;
    draft.setTypedName(u"Acme"_s);
    draft.setNameError(Error{ErrorKind::DuplicateName});
    draft.setTypedName(u"  ACME "_s);
    CHECK(draft.nameError().has_value());
    draft.setTypedName(u"Acme 2"_s);
    CHECK_FALSE(draft.nameError().has_value());
    CHECK_FALSE(draft.isNameChecked());
}

TEST_CASE("what is kept of an unfinished set-up goes no further than the key's step",
          "[connecting]")
{
    const auto [left, kept] = GENERATE(table<SetupStep, SetupStep>({
        {SetupStep::Name, SetupStep::Name},
        {SetupStep::Domain, SetupStep::Domain},
        {SetupStep::ApiKey, SetupStep::ApiKey},
        {SetupStep::Save, SetupStep::ApiKey},
    }));
    const SetupDraft setup = checkedDraft().toSetupDraft(left);
    CHECK(setup.nextStep == kept);
    CHECK(setup.name == u"Acme EU"_s);
    CHECK(setup.domain == u"acme.freshdesk.com"_s);
}

TEST_CASE("an unfinished set-up goes on at its step, or before it where something is missing",
          "[connecting]")
{
    const auto [name, domain, left, resumed] =
        GENERATE(table<QString, QString, SetupStep, SetupStep>({
            {u"Acme"_s, u"acme.freshdesk.com"_s, SetupStep::ApiKey, SetupStep::ApiKey},
            {u"Acme"_s, u"acme.example"_s, SetupStep::ApiKey, SetupStep::Domain},
            {u""_s, u"acme.freshdesk.com"_s, SetupStep::ApiKey, SetupStep::Name},
            {u"Acme"_s, u""_s, SetupStep::Domain, SetupStep::Domain},
            {u"Acme"_s, u"acme.freshdesk.com"_s, SetupStep::InstallApp, SetupStep::ApiKey},
        }));
    WizardStart start;
    start.draft = SetupDraft{.id = 7, .name = name, .domain = domain, .nextStep = left};
    const ConnectionDraft draft(start);
    CHECK(draft.resumeStep() == resumed);
    CHECK(draft.storedDraft() == 7);
}

TEST_CASE("a saved integration never goes back before the save", "[connecting]")
{
    const auto [next, resumed] = GENERATE(table<SetupStep, SetupStep>({
        {SetupStep::InjixoKey, SetupStep::InjixoKey},
        {SetupStep::InstallApp, SetupStep::InstallApp},
        {SetupStep::Finished, SetupStep::InstallApp},
        {SetupStep::Name, SetupStep::InjixoKey},
    }));
    WizardStart start;
    start.integration.emplace();
    start.integration->nextStep = next;
    CHECK(ConnectionDraft(start).resumeStep() == resumed);
}

TEST_CASE("only what a person changed counts as unsaved", "[connecting]")
{
    WizardStart start;
    start.name = u"Sample account"_s;
    start.domain = u"127.0.0.1:8080"_s;
    start.apiKey = std::make_shared<Secret>(u"sandbox-api-key"_s);
    ConnectionDraft draft(start);
    CHECK_FALSE(draft.hasUnsavedEntries());

    SECTION("another name")
    {
        draft.setTypedName(u"Mine"_s);
    }
    SECTION("another domain")
    {
        draft.setTypedDomain(u"127.0.0.1:8081"_s);
    }
    SECTION("another key")
    {
        draft.setApiKey(Secret(u"another-key"_s));
    }
    CHECK(draft.hasUnsavedEntries());
}

TEST_CASE("saving forgets the Freshdesk API key", "[connecting]")
{
    ConnectionDraft draft = checkedDraft();
    draft.setIntegration(Integration());
    CHECK(draft.apiKey().isEmpty());
    CHECK_FALSE(draft.hasUnsavedEntries());
}

TEST_CASE("history from a day starts at its local midnight", "[connecting]")
{
    ConnectionDraft draft = checkedDraft();
    CHECK_FALSE(draft.toNewIntegration().historyStart.has_value());
    const QDate day(2026, 3, 29);
    draft.setHistoryFrom(day);
    CHECK(draft.toNewIntegration().historyStart
          == fromSeconds(day.startOfDay().toSecsSinceEpoch()));
}
