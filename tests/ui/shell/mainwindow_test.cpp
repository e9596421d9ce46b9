// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "tests/support/sandboxprocess.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/connecting/connectingwizard.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"
#include "ui/shared/statusbadge.h"
#include "ui/wording/errortext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("without integrations the start page offers two ways", "[mainwindow]")
{
    Program program;
    QSignalSpy samples(program.window.get(), &MainWindow::sampleAccountRequested);
    program.start();
    REQUIRE(program.waitToSee("startPage"));

    const auto buttons = program.find<QWidget>("startPage")->findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() == 2);
    CHECK(buttons[0]->text() == u"Add integration"_s);
    buttons[1]->click();

    CHECK(samples.count() == 1);
}

TEST_CASE("a database that is none is explained in the window", "[mainwindow]")
{
    Program program;
    QFile file(program.folder.filePath(u"deskbridge.sqlite"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    program.start();

    REQUIRE(program.waitToSee("failurePage"));
    const auto *page = program.find<EmptyState>("failurePage");
    CHECK(page->sentence() == errorText(Error{ErrorKind::StoreUnreadable}).sentence());
    CHECK_FALSE(program.action("add")->isEnabled());
}

TEST_CASE("a repaired database is opened by Try again", "[mainwindow]")
{
    Program program;
    const QString path = program.folder.filePath(u"deskbridge.sqlite"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    program.start();
    REQUIRE(program.waitToSee("failurePage"));

    REQUIRE(QFile::remove(path));
    program.find<QWidget>("failurePage")->findChildren<QAbstractButton *>().constFirst()->click();

    CHECK(program.waitToSee("startPage"));
}

TEST_CASE("an added integration is listed and chosen", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme EU"_s));

    CHECK(program.find<QListView>("integrationList")->model()->rowCount() == 1);
    CHECK(program.find<QLabel>("integrationName")->text() == u"Acme EU"_s);
    CHECK(program.sees("sandboxLabel"));
    CHECK(program.action("delete")->isEnabled());
}

TEST_CASE("an import that fails is told with its cause, its remedy and a way to retry",
          "[mainwindow]")
{
    const SandboxProcess sandbox({u"--tickets"_s, u"20"_s});
    Program program;
    program.domain = sandbox.address();
    REQUIRE(program.startWith(u"Acme"_s)); // with a key the account does not know

    program.action("importNow")->trigger();

    REQUIRE(program.waitToSee("lastImportError"));
    const auto *message = program.find<InlineMessage>("lastImportError");
    CHECK(message->what() == errorText(Error{ErrorKind::KeyRejected}).what);
    CHECK(message->button()->isVisible());
    CHECK(program.find<StatusBadge>("stateBadge")->shape() == StateShape::ActionRequired);
}

TEST_CASE("an import fills the table with the queues it counted", "[mainwindow]")
{
    const SandboxProcess sandbox({u"--tickets"_s, u"100"_s});
    Program program;
    program.domain = sandbox.address();
    program.key = QString::fromLatin1(SandboxProcess::apiKey());
    REQUIRE(program.startWith(u"Acme"_s));
    auto *period = program.find<QComboBox>("period");
    period->setCurrentIndex(period->findText(u"All"_s));

    program.action("importNow")->trigger();

    const QString offered = QLocale().toString(sandbox.truth().value("offered"_L1).toInteger());
    REQUIRE(QTest::qWaitFor(
        [&] { return program.find<QLabel>("totals")->text().contains(offered); }, 30'000));
    CHECK(program.find<QTableView>("queueTable")->model()->rowCount() > 1);
    CHECK(QTest::qWaitFor([&program] { return !program.sees("importBar"); }));
    CHECK(program.find<StatusBadge>("stateBadge")->shape() == StateShape::Operational);
}

TEST_CASE("pause and resume show at once", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    const auto *badge = program.find<StatusBadge>("stateBadge");

    program.action("pause")->trigger();
    REQUIRE(QTest::qWaitFor([badge] { return badge->shape() == StateShape::Paused; }));
    CHECK_FALSE(program.action("importNow")->isEnabled());

    program.action("resume")->trigger();
    CHECK(QTest::qWaitFor([badge] { return badge->shape() != StateShape::Paused; }));
}

TEST_CASE("deleting asks what becomes of the data", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.prompts.answer = GENERATE(0, 1);

    program.action("delete")->trigger();

    REQUIRE(program.prompts.asked.size() == 1);
    CHECK(program.prompts.asked[0].text == u"Delete Acme?"_s);
    CHECK(program.prompts.asked[0].choices.size() == 2);
    CHECK(program.waitToSee("startPage"));
}

TEST_CASE("a cancelled deletion deletes nothing", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.prompts.answer = {};

    program.action("delete")->trigger();
    bool listed = false;
    program.workspace.listIntegrations(program.window.get(),
                                       [&listed](const Result<QList<IntegrationOverview>> &all) {
                                           listed = all && all->size() == 1;
                                       });

    CHECK(QTest::qWaitFor([&listed] { return listed; }));
}

TEST_CASE("an unfinished set-up is listed at the start and can be discarded", "[mainwindow]")
{
    Program program;
    program.start();
    REQUIRE(program.waitToSee("startPage"));
    bool saved = false;
    SetupDraft draft;
    draft.name = u"Half"_s;
    draft.nextStep = SetupStep::Domain;
    program.workspace.saveDraft(
        draft, program.window.get(),
        [&saved](const Result<SetupDraft> &result) { saved = result.has_value(); });
    REQUIRE(QTest::qWaitFor([&saved] { return saved; }));

    program.action("refresh")->trigger();
    REQUIRE(program.waitToSee("draftList"));
    program.prompts.answer = 0;
    program.find<QAbstractButton>("discardDraft")->click();

    CHECK(program.waitToSee("startPage"));
}

TEST_CASE("the wizard opens beside the window and only once", "[mainwindow]")
{
    Program program;
    program.start();
    REQUIRE(program.waitToSee("startPage"));

    program.action("add")->trigger();
    program.action("add")->trigger();

    const auto wizards = program.window->findChildren<ConnectingWizard *>();
    REQUIRE(wizards.size() == 1);
    CHECK(wizards.constFirst()->isVisible());
    CHECK_FALSE(wizards.constFirst()->isModal());
}

TEST_CASE("the connection check opens for the chosen integration", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));

    program.action("checkConnection")->trigger();

    auto *dialog = program.find<QDialog>("checkDialog");
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->windowTitle().contains(u"Acme"_s));
}

TEST_CASE("size and choice are remembered", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    REQUIRE(program.addIntegration(u"Beta"_s));
    auto *list = program.find<QListView>("integrationList");
    REQUIRE(QTest::qWaitFor([list] { return list->model()->rowCount() == 2; }));
    list->setCurrentIndex(list->model()->index(1, 0));
    program.window->resize(900, 640);
    program.window->close();

    program.window = program.makeWindow();
    program.start();

    REQUIRE(program.waitToSee("integrationPage"));
    CHECK(program.find<QLabel>("integrationName")->text() == u"Beta"_s);
    CHECK(program.window->size() == QSize(900, 640));
}

TEST_CASE("what the window remembers holds no key", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.window->close();
    program.settings.sync();

    QFile file(program.settings.fileName());
    REQUIRE(file.open(QIODevice::ReadOnly));

    CHECK_FALSE(file.readAll().contains("a-key-of-nobody"));
}

TEST_CASE("everything the keyboard reaches has a name", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    QAccessible::setActive(true);

    for (QWidget *widget : program.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->focusProxy())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}
