// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/mnemonics.h"

#include "tests/support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a text keeps the letter it wishes for while that is free", "[mnemonics]")
{
    QSet<QChar> taken;
    CHECK(withMnemonic(u"Check a &key"_s, taken) == u"Check a &key"_s);
    CHECK(withMnemonic(u"&Keep"_s, taken) == u"K&eep"_s);
    CHECK(taken == QSet<QChar>{u'k', u'e'});
}

TEST_CASE("without a wish the first letter of a word is taken, then any, then none", "[mnemonics]")
{
    QSet<QChar> taken{u's', u'q'};
    CHECK(withMnemonic(u"Source queues"_s, taken) == u"S&ource queues"_s);
    CHECK(withMnemonic(u"Run again"_s, taken) == u"&Run again"_s);
    CHECK(withMnemonic(u"Run again"_s, taken) == u"Run &again"_s);
    CHECK(withMnemonic(u"sq"_s, taken) == u"sq"_s);
    CHECK(withMnemonic(u"&sq"_s, taken) == u"sq"_s);
}

TEST_CASE("a written ampersand is no mark", "[mnemonics]")
{
    QSet<QChar> taken;
    CHECK(mnemonicOf(u"Q&&A"_s).isNull());
    CHECK(withMnemonic(u"&&A"_s, taken) == u"&&&A"_s);
    CHECK(mnemonicOf(u"&&&A"_s) == u'a');
}

TEST_CASE("what a window shows has letters of its own, also after a text changed", "[mnemonics]")
{
    const MnemonicGiver giver;
    QMainWindow window;
    window.menuBar()->addMenu(u"&File"_s);
    auto *page = new QWidget(&window);
    auto *column = new QVBoxLayout(page);
    auto *filter = new QLabel(u"Filter"_s, page);
    auto *field = new QLineEdit(page);
    filter->setBuddy(field);
    auto *first = new QPushButton(u"Compare"_s, page);
    auto *second = new QPushButton(u"&Copy"_s, page);
    for (QWidget *widget : std::initializer_list<QWidget *>{filter, field, first, second})
        column->addWidget(widget);
    window.setCentralWidget(page);
    window.show();

    // F is the menu's, C the wish of the second button.
    REQUIRE(QTest::qWaitFor([first] { return first->text() == u"C&ompare"_s; }));
    CHECK(filter->text() == u"F&ilter"_s);
    CHECK(second->text() == u"&Copy"_s);

    first->setText(u"Stop"_s);
    CHECK(QTest::qWaitFor([first] { return first->text() == u"&Stop"_s; }));
    second->hide();
    first->setText(u"Compare"_s);
    CHECK(QTest::qWaitFor([first] { return first->text() == u"&Compare"_s; }));
}
