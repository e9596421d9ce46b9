// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandboxprocess.h"
#include "tests/ui/connecting/wizardbench.h"
#include "ui/connecting/checklistview.h"
#include "ui/shared/secretfield.h"
#include "ui/wording/errortext.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDateTime>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace deskbridge;

namespace {

QString goodKey()
{
    return QString::fromLatin1(SandboxProcess::apiKey());
}

} // namespace

TEST_CASE("the whole set-up can be done with the keyboard", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme EU"_s, freshdesk.address(), goodKey());
    REQUIRE(bench.saved.size() == 1);

    REQUIRE(bench.comesTrue([&] { return bench.find<QPushButton>(u"generateKey"_s)->hasFocus(); }));
    bench.press(Qt::Key_Space);
    auto *key = bench.find<QPlainTextEdit>(u"issuedKey"_s);
    REQUIRE(bench.comesTrue([&] { return key->isVisible(); }));
    CHECK(key->toPlainText().startsWith(u"ijx_"_s));
    CHECK_FALSE(bench.find<QLabel>(u"keyIntro"_s)->text().contains(u"two ways"_s));
    REQUIRE(bench.find<QPushButton>(u"copyKey"_s)->hasFocus());
    bench.press(Qt::Key_Space);
    CHECK(QApplication::clipboard()->text() == key->toPlainText());

    bench.next()->click();
    REQUIRE(bench.reaches(SetupStep::InstallApp));
    bench.press(Qt::Key_Return);
    REQUIRE(bench.comesTrue([&] { return bench.finished == bench.saved; }));
    CHECK_FALSE(bench.wizard().isVisible());

    const auto integrations = bench.integrations();
    REQUIRE(integrations.size() == 1);
    CHECK(integrations.constFirst().integration.name == u"Acme EU"_s);
    CHECK(integrations.constFirst().integration.domain == freshdesk.address());
    CHECK(integrations.constFirst().integration.state == IntegrationState::Active);
    CHECK(integrations.constFirst().integration.eventReceiver == EventReceiver::Deskbridge);
    CHECK(bench.prompts.asked.isEmpty());
}

TEST_CASE("a pasted key is checked at once", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    QApplication::clipboard()->setText(goodKey());
    bench.find<SecretField>(u"apiKey"_s)->findChild<QAbstractButton *>(u"pasteSecret"_s)->click();
    auto *checks = bench.find<CheckListView>(u"checks"_s);
    REQUIRE(checks->isRunning());
    REQUIRE(bench.comesTrue([&] { return !checks->isRunning(); }));
    CHECK(overallOutcome(checks->checks()) == CheckOutcome::Passed);
    CHECK(bench.step() == SetupStep::ApiKey);
    CHECK(bench.next()->isEnabled());
}

TEST_CASE("going back and forth keeps what was entered", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    auto *back = bench.find<QPushButton>(u"back"_s);
    back->click();
    CHECK(bench.find<QLineEdit>(u"domain"_s)->text() == freshdesk.address());
    back->click();
    CHECK(bench.find<QLineEdit>(u"name"_s)->text() == u"Acme"_s);
    CHECK_FALSE(back->isEnabled());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Domain));
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::ApiKey));
    CHECK(bench.find<SecretField>(u"apiKey"_s)->secret().equals(Secret(goodKey())));
}

TEST_CASE("there is no way back over the save", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme"_s, freshdesk.address(), goodKey());
    auto *back = bench.find<QPushButton>(u"back"_s);
    CHECK_FALSE(back->isEnabled());
    REQUIRE(bench.comesTrue([&] { return bench.find<QWidget>(u"generateKey"_s)->isVisible(); }));
    bench.next()->click();
    REQUIRE(bench.reaches(SetupStep::InstallApp));
    back->click();
    CHECK(bench.step() == SetupStep::InjixoKey);
    CHECK_FALSE(back->isEnabled());
}

TEST_CASE("the save page says where things go and stores the chosen history", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Save));
    CHECK(bench.find<QLabel>(u"keyPlace"_s)->text().contains(bench.secretsPath()));
    CHECK(bench.find<QLabel>(u"dataPlace"_s)->text().contains(u"deskbridge.sqlite"_s));
    CHECK(bench.find<QRadioButton>(u"historyEverything"_s)->isChecked());
    CHECK(bench.integrations().isEmpty());

    bench.find<QRadioButton>(u"historyFromDay"_s)->click();
    bench.next()->click();
    REQUIRE(bench.reaches(SetupStep::InjixoKey));
    CHECK(bench.integrations().constFirst().integration.historyStart.has_value());
}

TEST_CASE("the save page tells what the import takes and which queues it would create",
          "[connecting]")
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const SandboxProcess freshdesk(
        {u"--tickets"_s, u"400"_s, u"--days"_s, u"20"_s, u"--end"_s, now});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Save));
    auto *plan = bench.find<QLabel>(u"importPlan"_s);
    const QJsonObject truth = freshdesk.truth();
    const qint64 listed = truth[u"tickets"_s].toInteger() - truth[u"deleted"_s].toInteger()
        - truth[u"spam"_s].toInteger();
    REQUIRE(bench.comesTrue([&] { return plan->text().contains(QString::number(listed)); }));

    // Another history start, another plan.
    bench.find<QRadioButton>(u"historyFromDay"_s)->click();
    bench.find<QDateEdit>(u"historyDay"_s)->setDate(QDate::currentDate());
    REQUIRE(bench.comesTrue([&] {
        return !plan->text().contains(QString::number(listed)) && !plan->text().contains(u'…');
    }));

    bench.find<QPushButton>(u"dryRunButton"_s)->click();
    auto *queues = bench.find<QTableView>(u"dryRunQueues"_s);
    REQUIRE(bench.comesTrue([&] { return !queues->isHidden(); }));
    CHECK(queues->model()->rowCount() > 5);
    CHECK(bench.integrations().isEmpty());

    // Going on does not wait for anything.
    bench.find<QPushButton>(u"dryRunButton"_s)->click();
    bench.next()->click();
    REQUIRE(bench.reaches(SetupStep::InjixoKey));
}

TEST_CASE("the save page shows no source queues of an account that was given up", "[connecting]")
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const SandboxProcess acme({u"--tickets"_s, u"400"_s, u"--days"_s, u"20"_s, u"--end"_s, now});
    const SandboxProcess other({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, acme.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Save));
    auto *told = bench.find<QLabel>(u"dryRun"_s);
    const QString untried = told->text();
    bench.find<QPushButton>(u"dryRunButton"_s)->click();
    auto *queues = bench.find<QTableView>(u"dryRunQueues"_s);
    REQUIRE(bench.comesTrue([&] { return !queues->isHidden(); }));

    auto *back = bench.find<QPushButton>(u"back"_s);
    back->click();
    back->click();
    REQUIRE(bench.step() == SetupStep::Domain);
    bench.type(other.address());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::ApiKey));
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Save));
    CHECK(queues->isHidden());
    CHECK(queues->model()->rowCount() == 0);
    CHECK(told->text() == untried);
}

TEST_CASE("an injixo API key is shown once", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme"_s, freshdesk.address(), goodKey());
    REQUIRE(bench.comesTrue([&] { return bench.find<QWidget>(u"generateKey"_s)->isVisible(); }));
    bench.find<QPushButton>(u"generateKey"_s)->click();
    auto *shown = bench.find<QPlainTextEdit>(u"issuedKey"_s);
    REQUIRE(bench.comesTrue([&] { return shown->isVisible(); }));
    const QString key = shown->toPlainText();
    bench.find<QPushButton>(u"copyKey"_s)->click();
    bench.next()->click();
    REQUIRE(bench.reaches(SetupStep::InstallApp));
    bench.find<QPushButton>(u"back"_s)->click();

    CHECK_FALSE(shown->isVisible());
    CHECK(shown->toPlainText().isEmpty());
    CHECK(bench.find<QLabel>(u"knownKey"_s)->text().contains(key.right(4)));
    CHECK_FALSE(bench.filesContain(key.toLatin1()));
}

TEST_CASE("a generated key that was not copied is asked about before it is gone", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme"_s, freshdesk.address(), goodKey());
    REQUIRE(bench.comesTrue([&] { return bench.find<QWidget>(u"generateKey"_s)->isVisible(); }));
    bench.find<QPushButton>(u"generateKey"_s)->click();
    REQUIRE(bench.comesTrue([&] { return bench.find<QWidget>(u"issuedKey"_s)->isVisible(); }));

    bench.next()->click();
    REQUIRE(bench.comesTrue([&] { return bench.prompts.asked.size() == 1; }));
    QCoreApplication::processEvents();
    CHECK(bench.step() == SetupStep::InjixoKey);
    bench.prompts.answer = 0;
    bench.next()->click();
    CHECK(bench.reaches(SetupStep::InstallApp));
}

TEST_CASE("a key made in injixo is kept and can be copied into the app", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme"_s, freshdesk.address(), goodKey());
    REQUIRE(bench.comesTrue([&] { return bench.find<QWidget>(u"generateKey"_s)->isVisible(); }));
    auto *field = bench.find<SecretField>(u"injixoKey"_s);
    field->setFocus();
    bench.type(u"injixo-made-key-9Z4Q"_s);
    bench.press(Qt::Key_Return); // Next keeps it
    REQUIRE(bench.reaches(SetupStep::InstallApp));
    const auto integration = bench.integrations().constFirst();
    CHECK(integration.integration.eventReceiver == EventReceiver::Injixo);
    REQUIRE(integration.injixoKeys.size() == 1);
    CHECK(integration.injixoKeys.constFirst().lastFour == u"9Z4Q"_s);

    bench.find<QPushButton>(u"copyInjixoKey"_s)->click();
    CHECK(QApplication::clipboard()->text() == u"injixo-made-key-9Z4Q"_s);
    CHECK(bench.wizard().findChild<QPushButton *>(u"copyDomain"_s) == nullptr); // a sample account
    bench.find<QPushButton>(u"openMarketplace"_s)->click();
    CHECK(bench.links
          == QList<QUrl>{QUrl(u"https://www.freshworks.com/apps/freshdesk/injixo_connect"_s)});
}

TEST_CASE("the set-up can be finished without an injixo API key", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme"_s, freshdesk.address(), goodKey());
    REQUIRE(bench.comesTrue([&] { return bench.find<QWidget>(u"generateKey"_s)->isVisible(); }));
    bench.next()->click();
    REQUIRE(bench.reaches(SetupStep::InstallApp));
    CHECK(bench.find<QLabel>(u"withoutApp"_s)->text().contains(u"5"_s));
    bench.next()->click();
    REQUIRE(bench.comesTrue([&] { return bench.finished.size() == 1; }));
    CHECK(bench.integrations().constFirst().injixoKeys.isEmpty());
}

TEST_CASE("the sample account's wizard is filled in and needs nothing but Next", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    WizardStart start;
    start.name = u"Sample account"_s;
    start.domain = freshdesk.address();
    start.apiKey = std::make_shared<Secret>(goodKey());
    bench.start(start);
    for (const SetupStep step :
         {SetupStep::Domain, SetupStep::ApiKey, SetupStep::Save, SetupStep::InjixoKey}) {
        bench.press(Qt::Key_Return);
        REQUIRE(bench.reaches(step));
    }
    CHECK(bench.saved.size() == 1);
}
