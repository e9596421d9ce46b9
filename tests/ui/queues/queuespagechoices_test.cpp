// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/queues/queuespagebench.h"
#include "ui/queues/queuetablemodel.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("selected rows are copied for a spreadsheet", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    shown.table->setFocus();
    shown.table->selectRow(0);
    QGuiApplication::clipboard()->clear();

    shown.table->findChild<QAction *>(u"copyRows"_s)->trigger();

    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 3); // heading, row, end
    CHECK(lines[0].startsWith(u"Source queue\tGroup\tSource\tKind\tOffered"_s));
    CHECK(lines[1].startsWith(u"Sales email Tickets\tSales\temail\tTickets\t20\t"_s));
}

TEST_CASE("columns, period and check boxes are remembered", "[queuespage]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    {
        ShownPage before;
        before.table->setColumnWidth(0, 333);
        before.hideUnknown->setChecked(false);
        before.page.findChild<QComboBox *>(u"period"_s)->setCurrentIndex(1);
        before.page.saveState(settings);
    }
    ShownPage after;
    after.page.restoreState(settings);

    CHECK(after.table->columnWidth(0) == 333);
    CHECK_FALSE(after.hideUnknown->isChecked());
    CHECK(after.page.findChild<QComboBox *>(u"period"_s)->currentIndex() == 1);
}

TEST_CASE("the heading that sorts at first has room for its words and the mark", "[queuespage]")
{
    const ShownPage shown;
    const int offered = static_cast<int>(QueueTableModel::Column::Offered);
    const QHeaderView *header = shown.table->horizontalHeader();

    CHECK(header->sortIndicatorSection() == offered);
    CHECK(header->sectionSize(offered) >= header->sectionSizeHint(offered));
}

TEST_CASE("custom days show their fields and read the chosen days", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    auto *first = shown.page.findChild<QWidget *>(u"firstDay"_s);
    CHECK_FALSE(first->isVisible());
    auto *period = shown.page.findChild<QComboBox *>(u"period"_s);

    period->setCurrentIndex(period->count() - 1);

    CHECK(first->isVisible());
    REQUIRE(shown.reader.queueQuestions.size() == 1);
    CHECK(shown.reader.queueQuestions[0].period.from.has_value());
}

TEST_CASE("what stands beside the list comes after it", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    REQUIRE(shown.reader.backgroundAnswers.size() == 1);
    shown.reader.backgroundAnswers.takeFirst()(
        QueueBackground{.known = {.from = *parseIso(u"2026-01-01T00:00:00Z"), .until = {}},
                        .aliases = {{QueueId{1}, {u"Sales DE email Tickets"_s}}}});
    // The four weeks before, up to the same hour.
    REQUIRE(shown.reader.queueQuestions.size() == 1);
    CHECK(toIso(*shown.reader.queueQuestions[0].period.from) == u"2026-09-28T22:00:00Z"_s);
    CHECK(toIso(*shown.reader.queueQuestions[0].period.to) == u"2026-10-26T08:00:00Z"_s);
    QList<QueueSummary> before = threeQueues;
    before[0].offered = 16;
    shown.reader.queueQuestions.takeFirst().reply(before);
    shown.reader.sparklineAnswers.takeFirst()(
        QHash<QueueId, QList<qint64>>{{QueueId{1}, {1, 2, 3}}});

    using Column = QueueTableModel::Column;
    const auto cell = [&shown](Column column) {
        return shown.table->model()->index(0, static_cast<int>(column));
    };
    CHECK(cell(Column::Change).data().toString() == u"▲ 25 %"_s);
    CHECK(cell(Column::Aliases).data().toString() == u"Sales DE email Tickets"_s);
    CHECK(cell(Column::Trend).data(QueueTableModel::TrendRole).value<QList<qint64>>().size() == 3);
}

TEST_CASE("another time zone moves the days", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    auto *zones = shown.page.findChild<QComboBox *>(u"timeZone"_s);

    zones->setCurrentIndex(zones->findText(u"Asia/Kolkata"_s));

    REQUIRE_FALSE(shown.reader.queueQuestions.isEmpty());
    CHECK(toIso(*shown.reader.queueQuestions.last().period.from) == u"2026-10-26T18:30:00Z"_s);
}

TEST_CASE("every control of the page has a name", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    for (const QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *heard =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        REQUIRE(heard);
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK((!heard->text(QAccessible::Name).isEmpty() || qobject_cast<const QTabBar *>(widget)
               || qobject_cast<const QSplitter *>(widget)
               || qobject_cast<const QTabWidget *>(widget)));
    }
}

TEST_CASE("rows can stand for a kind, with what is hidden left out", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    auto *groupBy = shown.page.findChild<QComboBox *>(u"groupBy"_s);

    groupBy->setCurrentIndex(3);

    REQUIRE(shown.table->model()->rowCount() == 2);
    CHECK(shown.table->model()->index(0, 0).data().toString() == u"Tickets"_s);
    CHECK(shown.table->model()->index(0, 4).data().toString() == u"20"_s);

    shown.hideUnknown->setChecked(false);
    CHECK(shown.table->model()->index(0, 4).data().toString() == u"21"_s);

    groupBy->setCurrentIndex(0);
    CHECK(shown.table->model()->rowCount() == 3);
}
