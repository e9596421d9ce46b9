// SPDX-License-Identifier: Apache-2.0
// What keeps texts whole where there is little room: lines that flow, pages that scroll, dialogs that grow.
#include "tests/support/catch.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/pagescroll.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textroom.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QWidget *block(QSize size, QWidget &parent)
{
    auto *widget = new QWidget(&parent);
    widget->setFixedSize(size);
    return widget;
}

} // namespace

TEST_CASE("controls go on in the next line where the row ends", "[flowlayout]")
{
    QWidget page;
    auto *flow = new FlowLayout(10, &page);
    const QList<QWidget *> blocks{block({100, 20}, page), block({100, 30}, page),
                                  block({100, 20}, page)};
    for (QWidget *widget : blocks)
        flow->addWidget(widget);

    CHECK(flow->sizeHint() == QSize(320, 30));
    CHECK(flow->minimumSize() == QSize(100, 30));
    CHECK(flow->heightForWidth(320) == 30);
    CHECK(flow->heightForWidth(319) == 30 + 10 + 20);

    flow->setGeometry({0, 0, 319, 60});
    CHECK(blocks[0]->pos() == QPoint(0, 5)); // on the middle of its line
    CHECK(blocks[1]->pos() == QPoint(110, 0));
    CHECK(blocks[2]->pos() == QPoint(0, 40));
}

TEST_CASE("what follows the stretch stands at the line's end", "[flowlayout]")
{
    QWidget page;
    auto *flow = new FlowLayout(10, &page);
    QWidget *first = block({100, 20}, page);
    QWidget *last = block({100, 20}, page);
    flow->addWidget(first);
    flow->addStretch();
    flow->addWidget(last);

    flow->setGeometry({0, 0, 500, 20});
    CHECK(first->x() == 0);
    CHECK(last->x() == 400);
}

TEST_CASE("hidden controls take no room in a line", "[flowlayout]")
{
    QWidget page;
    auto *flow = new FlowLayout(10, &page);
    QWidget *first = block({100, 20}, page);
    QWidget *last = block({100, 20}, page);
    flow->addWidget(first);
    flow->addWidget(last);
    first->hide();

    flow->setGeometry({0, 0, 500, 20});
    CHECK(last->x() == 0);
    CHECK(flow->heightForWidth(150) == 20);
}

TEST_CASE("a page that is too high scrolls, and follows the focus", "[pagescroll]")
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *first = new QPushButton(u"First"_s, page);
    auto *last = new QPushButton(u"Last"_s, page);
    column->addWidget(first);
    column->addWidget(block({100, 2000}, *page));
    column->addWidget(last);
    PageScroll scroll(page);
    scroll.resize(300, 200);
    scroll.show();
    REQUIRE(QTest::qWaitForWindowExposed(&scroll));
    scroll.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&scroll));
    CHECK(scroll.minimumSizeHint().height() < 200);

    last->setFocus(Qt::ShortcutFocusReason);
    CHECK(last->visibleRegion().boundingRect() == last->rect());
    first->setFocus(Qt::ShortcutFocusReason);
    CHECK(first->visibleRegion().boundingRect() == first->rect());
}

TEST_CASE("a dialog grows with its text and does not shrink again", "[textroom]")
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *label = new QLabel(u"Short."_s, &dialog);
    label->setWordWrap(true);
    column->addWidget(label);
    keepTextRoom(dialog);
    dialog.resize(240, 60);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    const int before = dialog.height();

    label->setText(u"A much longer sentence that takes the place of the short one. "_s.repeated(6));
    REQUIRE(QTest::qWaitFor([&] { return dialog.height() > before; }));
    CHECK(label->height() >= label->heightForWidth(label->width()));
    const int grown = dialog.height();

    label->setText(u"Short."_s);
    QApplication::sendPostedEvents();
    CHECK(dialog.height() == grown);
}

TEST_CASE("a column is as wide as its heading, but not as a name without end", "[tablelook]")
{
    QTableView table;
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"A heading of some length"_s, u"endless "_s.repeated(40)});
    table.setModel(&model);
    QHeaderView &header = *table.horizontalHeader();
    header.resizeSection(0, 10);
    header.resizeSection(1, 10);

    fitHeadings(header, 30);

    CHECK(header.sectionSize(0) == header.sectionSizeHint(0));
    CHECK(header.sectionSize(1) == 30 * header.fontMetrics().averageCharWidth());
}

TEST_CASE("rows are higher than their text at any text size", "[tablelook]")
{
    QTableView table;
    QFont large = table.font();
    large.setPointSizeF(3 * large.pointSizeF());
    table.setFont(large);

    setRowAir(table, RowAir::Dense);

    CHECK(table.verticalHeader()->defaultSectionSize() > table.fontMetrics().height());
}
