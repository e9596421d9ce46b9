// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandpalette.h"

#include "tests/support/catch.h"
#include "ui/palette/commanddelegate.h"
#include "ui/palette/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    QWidget window;
    QStringList done;
    QPointer<CommandPalette> palette;
    QLineEdit *edit = nullptr;
    QListView *list = nullptr;

    Bench()
    {
        window.resize(800, 600);
        window.show();
        open();
    }

    Command command(const QString &title, const QString &place = {})
    {
        return {.id = u"test:"_s + title, .title = title, .place = place, .run = [this, title] {
                    done.append(title);
                }};
    }
    void open()
    {
        palette = new CommandPalette({command(u"Import now"_s, u"Integration"_s),
                                      command(u"Pause"_s, u"Integration"_s),
                                      command(u"Settings…"_s, u"File"_s), command(u"Quit"_s)},
                                     settings, &window);
        palette->show();
        edit = palette->findChild<QLineEdit *>();
        list = palette->findChild<QListView *>();
    }
    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            titles.append(list->model()->index(row, 0).data().toString());
        return titles;
    }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return palette.isNull(); });
    }
};

} // namespace

TEST_CASE("type, Enter: the best match is done and the search goes", "[palette]")
{
    Bench bench;
    REQUIRE(bench.shown().size() == 4);

    QTest::keyClicks(bench.edit, u"setti"_s);
    CHECK(bench.shown() == QStringList{u"Settings…"_s});
    QTest::keyClick(bench.edit, Qt::Key_Return);

    CHECK(bench.done == QStringList{u"Settings…"_s});
    CHECK(bench.isGone());
}

TEST_CASE("the arrows choose while the field keeps the keyboard", "[palette]")
{
    Bench bench;

    QTest::keyClick(bench.edit, Qt::Key_Down);
    QTest::keyClick(bench.edit, Qt::Key_Down);
    QTest::keyClick(bench.edit, Qt::Key_Up);
    QTest::keyClick(bench.edit, Qt::Key_Enter);

    CHECK(bench.done == QStringList{u"Pause"_s});
}

TEST_CASE("Escape does nothing but end the search", "[palette]")
{
    Bench bench;

    QTest::keyClick(bench.edit, Qt::Key_Escape);

    CHECK(bench.isGone());
    CHECK(bench.done.isEmpty());
}

TEST_CASE("where a command is found helps to find it", "[palette]")
{
    Bench bench;

    QTest::keyClicks(bench.edit, u"integration"_s);

    CHECK(bench.shown() == QStringList{u"Import now"_s, u"Pause"_s});
}

TEST_CASE("what was used lately comes first, also after a restart", "[palette]")
{
    Bench bench;
    QTest::keyClicks(bench.edit, u"quit"_s);
    QTest::keyClick(bench.edit, Qt::Key_Return);
    REQUIRE(bench.isGone());

    bench.open();

    CHECK(bench.shown().constFirst() == u"Quit"_s);
    CHECK(bench.shown().size() == 4);
}

TEST_CASE("a search for nothing says so", "[palette]")
{
    Bench bench;

    QTest::keyClicks(bench.edit, u"zzz"_s);
    CHECK(bench.palette->findChild<QLabel *>(u"nothingFound"_s)->isVisible());
    QTest::keyClick(bench.edit, Qt::Key_Return);

    CHECK(bench.done.isEmpty());
    CHECK(bench.palette);
}

TEST_CASE("what comes later is found too and moves nobody's choice", "[palette]")
{
    Bench bench;
    QTest::keyClick(bench.edit, Qt::Key_Down);

    bench.palette->addCommands({bench.command(u"Sales email Tickets"_s, u"Source queue · Acme"_s)});

    CHECK(bench.list->currentIndex().data().toString() == u"Pause"_s);
    QTest::keyClicks(bench.edit, u"sales"_s);
    CHECK(bench.shown() == QStringList{u"Sales email Tickets"_s});
}

TEST_CASE("a long list is cut where nobody reads on", "[palette]")
{
    CommandModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<Command> many;
    for (int number = 0; number < 5000; ++number)
        many.append({.id = QString::number(number), .title = u"Queue %1"_s.arg(number)});

    model.setCommands(many, {u"4999"_s});

    CHECK(model.rowCount() == CommandModel::mostShown);
    CHECK(model.command(0).id == u"4999"_s);
    model.search(u"queue 4321"_s);
    CHECK(model.command(0).id == u"4321"_s);
}

TEST_CASE("in a short line the place gives way before the name does", "[palette]")
{
    CHECK(CommandDelegate::noteWidth(400, 200, 100) == 100);
    CHECK(CommandDelegate::noteWidth(400, 272, 190) == 120); // what the name leaves
    CHECK(CommandDelegate::noteWidth(400, 390, 190) == 100); // a quarter at least
    CHECK(CommandDelegate::noteWidth(400, 390, 60) == 60);
}

TEST_CASE("what a line cannot show stands in its tool tip", "[palette]")
{
    Bench bench;

    CHECK(bench.list->model()->index(0, 0).data(Qt::ToolTipRole).toString()
          == u"Import now\nIntegration"_s);
    CHECK(bench.list->model()->index(3, 0).data(Qt::ToolTipRole).toString() == u"Quit"_s);
}
