// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "tests/support/sandboxprocess.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/palette/commandpalette.h"
#include "ui/queues/periodchooser.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingssection.h"
#include "ui/shared/integrationview.h"
#include "ui/status/statuspage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// What another start would find if this one crashed now.
bool isStored(const Program &program, const QString &key, const QVariant &value)
{
    return QTest::qWaitFor(
        [&] {
            QSettings stored(program.settings.fileName(), QSettings::IniFormat);
            return stored.value(key).toString() == value.toString();
        },
        15'000);
}

void choose(QComboBox *box, const QString &text)
{
    const int index = box->findText(text);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
}

} // namespace

TEST_CASE("Ctrl+K finds menus, integrations, pages and queues", "[windowtools]")
{
    const SandboxProcess sandbox({u"--tickets"_s, u"60"_s});
    Program program;
    program.domain = sandbox.address();
    program.key = QString::fromLatin1(SandboxProcess::apiKey());
    REQUIRE(program.startWith(u"Acme"_s));
    choose(program.find<QComboBox>("period"), u"All"_s);
    program.action("importNow")->trigger();
    const auto *table = program.find<QTableView>("queueTable");
    REQUIRE(QTest::qWaitFor([table] { return table->model()->rowCount() > 1; }, 30'000));
    const QString queue = table->model()->index(0, 0).data().toString();
    program.action("show-status")->trigger();

    program.action("commandSearchAction")->trigger();
    auto *palette = program.find<CommandPalette>("commandPalette");
    REQUIRE(palette);
    auto *list = palette->findChild<QListView *>();
    auto *edit = palette->findChild<QLineEdit *>();
    const auto finds = [&](const QString &typed, const QString &title) {
        edit->setText(typed);
        return QTest::qWaitFor([&] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString() == title)
                    return true;
            }
            return false;
        });
    };
    CHECK(finds(u"settings"_s, u"Settings…"_s));
    CHECK(finds(u"activity"_s, u"Activity"_s));
    CHECK(finds(u"acme"_s, u"Acme"_s));
    REQUIRE(finds(queue, queue));
    QTest::keyClick(edit, Qt::Key_Return);

    CHECK(program.sees("queuesPage"));
    CHECK(program.find<QLineEdit>("queueFilter")->text() == queue);
    CHECK(QTest::qWaitFor([table] { return table->model()->rowCount() >= 1; }));
    CHECK(table->model()->index(0, 0).data().toString().contains(queue));
}

TEST_CASE("all keys are listed, those of the menus and those of the pages", "[windowtools]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.action("shortcuts")->trigger();
    const auto *table = program.find<QTableWidget>("shortcuts");
    REQUIRE(table != nullptr);
    QHash<QString, QString> listed;
    for (int row = 0; row < table->rowCount(); ++row)
        listed.insert(table->item(row, 1)->text(), table->item(row, 2)->text());

    CHECK(listed.value(u"Ctrl+K"_s) == u"Search everything"_s);
    CHECK(listed.value(u"Ctrl+1"_s) == u"Status"_s);
    CHECK(listed.value(u"Alt+letter"_s) == u"What carries the underlined letter"_s);
    for (const QAction *menu : program.window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            INFO(action->objectName().toStdString());
            CHECK((keys.isEmpty() || listed.contains(keys)));
        }
    }
}

TEST_CASE("a repair of the settings opens the right section", "[windowtools]")
{
    const auto [repair, section] = GENERATE(
        table<Repair, QLatin1StringView>({{Repair::OpenImportSettings, sectionname::import},
                                          {Repair::OpenNetworkSettings, sectionname::network},
                                          {Repair::OpenDataSettings, sectionname::data}}));
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));

    emit program.window->findChild<StatusPage *>()->repairRequested(IntegrationId{1}, repair);

    const auto *dialog = program.find<SettingsDialog>("settingsDialog");
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->section() == QString(section));
}

TEST_CASE("the settings open once and come to the front again", "[windowtools]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));

    program.action("settings")->trigger();
    program.action("settings")->trigger();

    CHECK(program.window->findChildren<SettingsDialog *>().size() == 1);
}

TEST_CASE("what was set is stored a moment later, not only at the end", "[windowtools]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));

    program.find<QLineEdit>("queueFilter")->setText(u"sales"_s);
    CHECK(isStored(program, u"queues/filter"_s, u"sales"_s));
    program.action("show-activity")->trigger();
    CHECK(isStored(program, u"window/page"_s, u"activity"_s));
    program.action("showAllIntegrations")->trigger();
    CHECK(isStored(program, u"window/overview"_s, true));
}

TEST_CASE("the window comes back as it was", "[windowtools]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    choose(program.find<QComboBox>("period"), u"Custom…"_s);
    program.find<QDateEdit>("firstDay")->setDate(QDate(2026, 3, 1));
    program.find<QDateEdit>("lastDay")->setDate(QDate(2026, 3, 14));
    choose(program.find<QComboBox>("intervalLength"), u"30 min"_s);
    choose(program.find<QComboBox>("timeZone"), u"Asia/Kolkata"_s);
    program.find<QLineEdit>("queueFilter")->setText(u"sales"_s);
    auto *header = program.find<QTableView>("queueTable")->horizontalHeader();
    header->moveSection(header->visualIndex(4), 0);
    header->resizeSection(4, 177);
    header->setSortIndicator(4, Qt::AscendingOrder);
    program.action("showAllIntegrations")->trigger();
    program.window->close();

    program.window = program.makeWindow();
    program.start();

    REQUIRE(program.waitToSee("overviewPage"));
    CHECK(program.find<QComboBox>("period")->currentText() == u"Custom…"_s);
    CHECK(program.find<QDateEdit>("firstDay")->date() == QDate(2026, 3, 1));
    CHECK(program.find<QDateEdit>("lastDay")->date() == QDate(2026, 3, 14));
    CHECK(program.find<QComboBox>("intervalLength")->currentText() == u"30 min"_s);
    CHECK(program.find<QComboBox>("timeZone")->currentText() == u"Asia/Kolkata"_s);
    CHECK(program.find<QLineEdit>("queueFilter")->text() == u"sales"_s);
    header = program.find<QTableView>("queueTable")->horizontalHeader();
    CHECK(header->visualIndex(4) == 0);
    CHECK(header->sectionSize(4) == 177);
    CHECK(header->sortIndicatorSection() == 4);
    CHECK(header->sortIndicatorOrder() == Qt::AscendingOrder);
}

TEST_CASE("another usual time zone reaches the pages at once", "[windowtools]")
{
    Program program;
    PreferenceKeeper preferences(program.settings);
    program.window = std::make_unique<MainWindow>(
        program.workspace, program.prompts, program.clock, program.settings,
        MainWindowOptions{.zone = QTimeZone::utc(), .preferences = &preferences});
    REQUIRE(program.startWith(u"Acme"_s));
    REQUIRE(program.find<QComboBox>("timeZone")->currentText() == u"UTC"_s);

    preferences.change({.zone = u"Asia/Kolkata"_s});

    CHECK(QTest::qWaitFor([&] {
        const auto *zones = program.find<QComboBox>("timeZone");
        return zones && zones->currentText() == u"Asia/Kolkata"_s;
    }));
    CHECK(program.waitToSee("integrationPage"));
}

TEST_CASE("closing keeps the program only where an icon leads back", "[windowtools]")
{
    bool hasTray = true;
    Program program;
    PreferenceKeeper preferences(program.settings);
    preferences.change({.keepInTray = true});
    MainWindowOptions options{.preferences = &preferences};
    options.host.hasTray = [&hasTray] { return hasTray; };
    program.window = std::make_unique<MainWindow>(program.workspace, program.prompts, program.clock,
                                                  program.settings, options);
    program.start();
    REQUIRE(program.waitToSee("startPage"));
    QSignalSpy closed(program.window.get(), &MainWindow::closed);

    program.window->close();
    CHECK_FALSE(program.window->isVisible());
    CHECK(closed.isEmpty());
    program.window->bringToFront();
    CHECK(program.window->isVisible());

    SECTION("Quit ends it all the same")
    {
        program.action("quit")->trigger();
    }
    SECTION("an icon that is gone leads nowhere")
    {
        hasTray = false;
        program.window->close();
    }
    SECTION("nobody asked for it")
    {
        preferences.change({});
        program.window->close();
    }
    CHECK(closed.count() == 1);
}

TEST_CASE("a notice leads to the status of its integration", "[windowtools]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.action("showAllIntegrations")->trigger();
    program.window->showMinimized();

    program.window->openStatus(IntegrationId{1});

    CHECK_FALSE(program.window->isMinimized());
    CHECK(program.sees("statusPage"));
}
