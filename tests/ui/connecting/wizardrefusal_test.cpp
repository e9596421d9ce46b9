// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandboxprocess.h"
#include "tests/ui/connecting/wizardbench.h"
#include "ui/connecting/checklistview.h"
#include "ui/connecting/fieldhint.h"
#include "ui/shared/inlinemessage.h"
#include "ui/wording/errortext.h"

#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace deskbridge;

namespace {

QString goodKey()
{
    return QString::fromLatin1(SandboxProcess::apiKey());
}

QString hintOf(const WizardBench &bench, const QString &field)
{
    return bench.find<QLineEdit>(field)->accessibleDescription();
}

CheckOutcome outcomeOf(const QList<CheckResult> &checks, CheckId id)
{
    return checks.at(static_cast<qsizetype>(id)).outcome;
}

} // namespace

TEST_CASE("a name that is taken is refused while it is typed, whatever its capitals and blanks",
          "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme EU"_s, freshdesk.address(), goodKey());

    bench.start();
    bench.type(u"  acme eu "_s);
    REQUIRE(bench.comesTrue([&] { return !bench.next()->isEnabled(); }));
    CHECK(hintOf(bench, u"name"_s) == errorText(Error{ErrorKind::DuplicateName}).sentence());
    bench.press(Qt::Key_Return);
    CHECK(bench.step() == SetupStep::Name);

    bench.type(u"Acme US"_s);
    REQUIRE(bench.comesTrue([&] { return bench.next()->isEnabled(); }));
    bench.press(Qt::Key_Return);
    CHECK(bench.reaches(SetupStep::Domain));
}

TEST_CASE("a foreign host is refused before anything is sent", "[connecting]")
{
    const auto typed =
        GENERATE(u"support.acme.com"_s, u"https://acme.freshdesk.com.evil.example/"_s,
                 u"acme.freshservice.com"_s, u"acme.myfreshworks.com"_s, u"http://10.0.0.1:80"_s,
                 u"acme_.freshdesk.com"_s);
    WizardBench bench;
    bench.start();
    bench.type(u"Acme"_s);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Domain));
    bench.type(typed);
    CHECK_FALSE(bench.next()->isEnabled());
    bench.press(Qt::Key_Return);
    CHECK(bench.step() == SetupStep::Domain);
    REQUIRE(bench.comesTrue([&] { return !hintOf(bench, u"domain"_s).isEmpty(); }));
    CHECK(hintOf(bench, u"domain"_s)
          == addressProblemText(AccountAddress::parse(typed).error()).sentence());
}

TEST_CASE("the address that will be called is said in full, and the sandbox by its name",
          "[connecting]")
{
    const auto [typed, called, sandbox] = GENERATE(table<QString, QString, bool>({
        {u" HTTPS://Acme.FreshDesk.com/a/tickets/12?x=1 "_s,
         u"https://acme.freshdesk.com/api/v2/"_s, false},
        {u"acme"_s, u"https://acme.freshdesk.com/api/v2/"_s, false},
        {u"127.0.0.1:8080"_s, u"http://127.0.0.1:8080/api/v2/"_s, true},
    }));
    WizardBench bench;
    bench.start();
    bench.type(u"Acme"_s);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Domain));
    bench.type(typed);
    CHECK(hintOf(bench, u"domain"_s).contains(called));
    CHECK(bench.find<QLabel>(u"sandboxNote"_s)->isVisible() == sandbox);

    QStringList explained;
    for (const QLabel *label : bench.find<QWidget>(u"guidanceTopics"_s)->findChildren<QLabel *>())
        explained << label->text();
    CHECK(explained.filter(u"address, encrypted"_s).isEmpty() == sandbox);
    CHECK(explained.filter(u"without encryption"_s).isEmpty() != sandbox);
}

TEST_CASE("an account that is connected already is told and not refused", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme EU"_s, freshdesk.address(), goodKey());

    bench.start();
    bench.type(u"Acme US"_s);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Domain));
    const auto *note = bench.find<InlineMessage>(u"connectedNote"_s);
    CHECK(note->isHidden());
    bench.type(freshdesk.address());
    REQUIRE(bench.comesTrue([&] { return !note->isHidden(); }));
    CHECK(note->what().contains(u"Acme EU"_s));
    CHECK(bench.next()->isEnabled());
    bench.type(u"other.freshdesk.com"_s);
    CHECK(note->isHidden());
}

TEST_CASE("a failed connection check keeps the set-up at the key", "[connecting]")
{
    const auto [options, failed] = GENERATE(table<QStringList, CheckId>({
        {{u"--revoked"_s}, CheckId::Key},
        {{u"--role"_s, u"administrator"_s}, CheckId::Role},
        {{u"--role"_s, u"agent"_s}, CheckId::Role},
        {{u"--scope"_s, u"2"_s}, CheckId::Scope},
        {{u"--plan"_s, u"growth"_s}, CheckId::Plan},
    }));
    const SandboxProcess freshdesk(QStringList{u"--tickets"_s, u"5"_s} + options);
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    auto *checks = bench.find<CheckListView>(u"checks"_s);
    REQUIRE(bench.comesTrue([&] { return !checks->isRunning(); }));

    CHECK(outcomeOf(checks->checks(), failed) == CheckOutcome::Failed);
    CHECK_FALSE(bench.next()->isEnabled());
    CHECK_FALSE(bench.find<QLabel>(u"obstacle"_s)->text().isEmpty());
    CHECK(bench.step() == SetupStep::ApiKey);
}

TEST_CASE("warnings are shown first and passed by a second Next", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s, u"--occasional"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    auto *checks = bench.find<CheckListView>(u"checks"_s);
    REQUIRE(bench.comesTrue([&] { return !checks->isRunning(); }));
    CHECK(overallOutcome(checks->checks()) == CheckOutcome::Warning);
    CHECK(bench.step() == SetupStep::ApiKey);
    REQUIRE(bench.next()->isEnabled());
    bench.next()->click();
    CHECK(bench.reaches(SetupStep::Save));
}

TEST_CASE("a demoted user is found by checking again", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    auto *checks = bench.find<CheckListView>(u"checks"_s);
    auto *again = bench.find<QPushButton>(u"checkAgain"_s);
    again->click();
    REQUIRE(bench.comesTrue([&] { return !checks->isRunning(); }));
    REQUIRE(overallOutcome(checks->checks()) == CheckOutcome::Passed);

    freshdesk.control({{u"role"_s, u"agent"_s}});
    again->click();
    REQUIRE(bench.comesTrue([&] { return !checks->isRunning(); }));
    CHECK(outcomeOf(checks->checks(), CheckId::Role) == CheckOutcome::Failed);
    CHECK_FALSE(bench.next()->isEnabled());
}

TEST_CASE("another key makes the result of the check void", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(u"a-wrong-key-000000"_s);
    bench.press(Qt::Key_Return);
    auto *checks = bench.find<CheckListView>(u"checks"_s);
    REQUIRE(bench.comesTrue([&] { return !checks->isRunning() && !bench.next()->isEnabled(); }));
    bench.type(goodKey());
    CHECK(bench.next()->isEnabled());
    CHECK(outcomeOf(checks->checks(), CheckId::Key) == CheckOutcome::Pending);
    bench.press(Qt::Key_Return);
    CHECK(bench.reaches(SetupStep::Save));
}

TEST_CASE("a keychain that fails leaves nothing behind and the save can be tried again",
          "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Save));

    QFile secrets(bench.secretsPath());
    REQUIRE(secrets.open(QIODevice::WriteOnly));
    secrets.close();
    REQUIRE(secrets.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                   | QFile::ReadOther));
    bench.press(Qt::Key_Return);
    REQUIRE(bench.comesTrue([&] { return !bench.problem().isEmpty(); }));
    CHECK(bench.problem() == errorText(Error{ErrorKind::KeychainFailed}).sentence());
    CHECK(bench.step() == SetupStep::Save);
    CHECK(bench.saved.isEmpty());
    CHECK(bench.integrations().isEmpty());
    CHECK_FALSE(bench.filesContain(goodKey().toLatin1()));

    REQUIRE(secrets.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    bench.problemButton()->click();
    CHECK(bench.reaches(SetupStep::InjixoKey));
    CHECK(bench.integrations().size() == 1);
}

TEST_CASE("a name taken in the meantime leads back to the name", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Save));
    bool added = false;
    bench.workspace().addIntegration({.name = u"ACME"_s, .domain = freshdesk.address()},
                                     Secret(goodKey()), &bench.workspace(),
                                     [&](const Result<Integration> &) { added = true; });
    REQUIRE(bench.comesTrue([&] { return added; }));

    bench.press(Qt::Key_Return);
    REQUIRE(bench.comesTrue([&] { return !bench.problem().isEmpty(); }));
    CHECK(bench.problem() == errorText(Error{ErrorKind::DuplicateName}).sentence());
    bench.problemButton()->click();
    CHECK(bench.step() == SetupStep::Name);
    CHECK_FALSE(bench.next()->isEnabled());
}
