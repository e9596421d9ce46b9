// SPDX-License-Identifier: Apache-2.0
// The chosen integration's pages in the window.
#include "tests/ui/shell/windowbench.h"
#include "ui/shell/navbutton.h"

#include <QKeySequence>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("the pages of an integration are tabs with keys of their own, also in the View menu",
          "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    const auto *tabs = program.find<QTabWidget>("integrationTabs");
    const auto pages = GENERATE(table<const char *, const char *, int>({
        {"show-status", "statusPage", Qt::Key_1},
        {"show-queues", "queuesPage", Qt::Key_2},
        {"show-troubleshooting", "troubleshootingPage", Qt::Key_3},
        {"show-keys", "keysPage", Qt::Key_4},
        {"show-activity", "activityPage", Qt::Key_5},
    }));
    const auto &[action, page, key] = pages;
    CHECK(program.action(action)->shortcut() == QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)));

    program.action(action)->trigger();

    CHECK(program.sees(page));
    CHECK(tabs->tabText(tabs->currentIndex()) == program.action(action)->text());
}

TEST_CASE("the chosen page is remembered", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.action("show-activity")->trigger();
    program.window->close();

    program.window = program.makeWindow();
    program.start();

    CHECK(program.waitToSee("activityPage"));
}

TEST_CASE("what was just done is in the activity", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.action("show-activity")->trigger();
    const auto *table = program.find<QTableView>("activityTable");
    REQUIRE(QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }));

    program.action("pause")->trigger();

    CHECK(QTest::qWaitFor([table] { return table->model()->rowCount() == 2; }));
}

TEST_CASE("Filter looks in the page in front, else in the source queues", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.action("show-troubleshooting")->trigger();
    program.action("filter")->trigger();
    CHECK(program.sees("queuesPage"));

    program.action("show-activity")->trigger();
    program.action("filter")->trigger();

    CHECK(program.sees("activityPage"));
}

TEST_CASE("all integrations are seen at a glance, and the list leads back to one", "[mainwindow]")
{
    Program program;
    REQUIRE(program.startWith(u"Acme"_s));
    program.find<QPushButton>("allIntegrations")->click();
    CHECK(program.sees("overviewPage"));
    // What is lit says what the window shows.
    auto *list = program.find<QListView>("integrationList");
    CHECK(program.find<NavButton>("allIntegrations")->isInFront());
    CHECK_FALSE(list->selectionModel()->hasSelection());

    emit list->activated(list->currentIndex());

    CHECK(program.waitToSee("integrationPage"));
    CHECK_FALSE(program.find<NavButton>("allIntegrations")->isInFront());
    CHECK(list->selectionModel()->isSelected(list->currentIndex()));
}
