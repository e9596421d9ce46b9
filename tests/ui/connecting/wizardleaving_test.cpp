// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandboxprocess.h"
#include "tests/ui/connecting/wizardbench.h"
#include "ui/connecting/checklistview.h"
#include "ui/shared/secretfield.h"

using namespace Qt::StringLiterals;
using namespace deskbridge;

namespace {

constexpr qsizetype continueLater = 0;
constexpr qsizetype discard = 1;

QString goodKey()
{
    return QString::fromLatin1(SandboxProcess::apiKey());
}

} // namespace

TEST_CASE("closing asks nothing when nothing was entered", "[connecting]")
{
    WizardBench bench;
    bench.start();
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.wizard().isVisible());
    CHECK(bench.prompts.asked.isEmpty());
    CHECK(bench.drafts().isEmpty());
}

TEST_CASE("Escape, Cancel and the close button ask alike when something would be lost",
          "[connecting]")
{
    WizardBench bench;
    bench.start();
    bench.type(u"Acme"_s);
    SECTION("Escape")
    {
        bench.press(Qt::Key_Escape);
    }
    SECTION("Cancel")
    {
        bench.find<QPushButton>(u"cancel"_s)->click();
    }
    SECTION("the window's close button")
    {
        bench.wizard().close();
    }
    REQUIRE(bench.comesTrue([&] { return bench.prompts.asked.size() == 1; }));
    QCoreApplication::processEvents();
    CHECK(bench.wizard().isVisible());
    CHECK(bench.find<QLineEdit>(u"name"_s)->text() == u"Acme"_s);
}

TEST_CASE("a set-up left for later goes on at its page after a restart, without the key",
          "[connecting]")
{
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme EU"_s, u"acme.freshdesk.com"_s);
    bench.type(u"canary-key-5555"_s);
    bench.prompts.answer = continueLater;
    bench.press(Qt::Key_Escape);
    REQUIRE(bench.comesTrue([&] { return !bench.wizard().isVisible(); }));
    CHECK_FALSE(bench.filesContain("canary-key-5555"));

    bench.restart();
    const auto drafts = bench.drafts();
    REQUIRE(drafts.size() == 1);
    WizardStart start;
    start.draft = drafts.constFirst();
    bench.start(start);
    CHECK(bench.step() == SetupStep::ApiKey);
    CHECK(bench.find<SecretField>(u"apiKey"_s)->isEmpty());
    bench.find<QPushButton>(u"back"_s)->click();
    CHECK(bench.find<QLineEdit>(u"domain"_s)->text() == u"acme.freshdesk.com"_s);
    bench.find<QPushButton>(u"back"_s)->click();
    CHECK(bench.find<QLineEdit>(u"name"_s)->text() == u"Acme EU"_s);

    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.wizard().isVisible());
    CHECK(bench.prompts.asked.size() == 1);
    CHECK(bench.drafts().size() == 1);
}

TEST_CASE("a discarded set-up is gone", "[connecting]")
{
    WizardBench bench;
    bench.start();
    bench.type(u"Acme"_s);
    bench.prompts.answer = continueLater;
    bench.press(Qt::Key_Escape);
    REQUIRE(bench.comesTrue([&] { return !bench.wizard().isVisible(); }));

    WizardStart start;
    start.draft = bench.drafts().constFirst();
    bench.start(start);
    bench.type(u"Acme 2"_s);
    bench.prompts.answer = discard;
    bench.press(Qt::Key_Escape);
    REQUIRE(bench.comesTrue([&] { return !bench.wizard().isVisible(); }));
    CHECK(bench.drafts().isEmpty());
}

TEST_CASE("saving a resumed set-up ends its draft", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.prompts.answer = continueLater;
    bench.press(Qt::Key_Escape);
    REQUIRE(bench.comesTrue([&] { return !bench.wizard().isVisible(); }));

    WizardStart start;
    start.draft = bench.drafts().constFirst();
    bench.start(start);
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::Save));
    bench.press(Qt::Key_Return);
    REQUIRE(bench.reaches(SetupStep::InjixoKey));
    CHECK(bench.drafts().isEmpty());
}

TEST_CASE("a saved integration's set-up goes on where it was left, and closing it asks nothing",
          "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme"_s, freshdesk.address(), goodKey());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.wizard().isVisible());
    CHECK(bench.prompts.asked.isEmpty());

    bench.restart();
    WizardStart start;
    start.integration = bench.integrations().constFirst().integration;
    bench.start(start);
    CHECK(bench.step() == SetupStep::InjixoKey);
    REQUIRE(bench.comesTrue([&] { return bench.find<QWidget>(u"generateKey"_s)->isVisible(); }));
    bench.next()->click();
    REQUIRE(bench.reaches(SetupStep::InstallApp));

    bench.restart();
    start.integration = bench.integrations().constFirst().integration;
    bench.start(start);
    CHECK(bench.step() == SetupStep::InstallApp);
}

TEST_CASE("a check can be stopped and leaves Next ready to start it again", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s, u"--latency"_s, u"60000"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    auto *checks = bench.find<CheckListView>(u"checks"_s);
    REQUIRE(checks->isRunning());
    CHECK_FALSE(bench.next()->isEnabled());
    bench.find<QPushButton>(u"stopCheck"_s)->click();
    CHECK_FALSE(checks->isRunning());
    CHECK(bench.next()->isEnabled());
    CHECK(bench.step() == SetupStep::ApiKey);
}

TEST_CASE("the wizard can be closed in the middle of a check", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s, u"--latency"_s, u"60000"_s});
    WizardBench bench;
    bench.start();
    bench.enterNameAndDomain(u"Acme"_s, freshdesk.address());
    bench.type(goodKey());
    bench.press(Qt::Key_Return);
    auto *checks = bench.find<CheckListView>(u"checks"_s);
    REQUIRE(checks->isRunning());
    bench.prompts.answer = continueLater;
    bench.press(Qt::Key_Escape);
    REQUIRE(bench.comesTrue([&] { return !bench.wizard().isVisible(); }));
    CHECK_FALSE(checks->isRunning());
    CHECK(bench.drafts().size() == 1);
}

TEST_CASE("a pasted injixo API key that is not kept yet is asked about", "[connecting]")
{
    const SandboxProcess freshdesk({u"--tickets"_s, u"5"_s});
    WizardBench bench;
    bench.start();
    bench.saveIntegration(u"Acme"_s, freshdesk.address(), goodKey());
    REQUIRE(bench.comesTrue([&] { return bench.find<QWidget>(u"generateKey"_s)->isVisible(); }));
    bench.find<SecretField>(u"injixoKey"_s)->setFocus();
    bench.type(u"injixo-made-key"_s);
    bench.press(Qt::Key_Escape);
    REQUIRE(bench.comesTrue([&] { return bench.prompts.asked.size() == 1; }));
    QCoreApplication::processEvents();
    CHECK(bench.wizard().isVisible());
    CHECK_FALSE(bench.filesContain("injixo-made-key"));
}
