// SPDX-License-Identifier: Apache-2.0
// What the page shows of its numbers at the width and in the words it has.
#include "tests/ui/queues/queuespagebench.h"
#include "ui/queues/queuetablemodel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

using Column = QueueTableModel::Column;

QString shareOf(const ShownPage &shown, int row)
{
    return shown.table->model()->index(row, static_cast<int>(Column::Share)).data().toString();
}

QString percent(double value)
{
    return u"%1 %"_s.arg(QLocale().toString(value, 'f', 1));
}

} // namespace

TEST_CASE("a share is the same part however the rows are grouped", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    auto *groupBy = shown.page.findChild<QComboBox *>(u"groupBy"_s);
    CHECK(shareOf(shown, 0) == percent(66.7)); // of 30: the unknown one is hidden
    CHECK(shareOf(shown, 1) == percent(33.3));
    groupBy->setCurrentIndex(1);
    REQUIRE(shown.table->model()->rowCount() == 1);
    CHECK(shareOf(shown, 0) == percent(100));
    groupBy->setCurrentIndex(3);
    CHECK(shareOf(shown, 0) == percent(66.7));
    groupBy->setCurrentIndex(0);

    shown.filter->setText(u"chat"_s);
    CHECK(shareOf(shown, 0) == percent(33.3)); // the filter only finds it

    shown.filter->clear();
    shown.hideUnknown->setChecked(false);
    CHECK(shareOf(shown, 0) == percent(64.5)); // of 31
    groupBy->setCurrentIndex(1);
    CHECK(shareOf(shown, 0) == percent(96.8));
}

TEST_CASE("the footer adds up what is shown", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    const auto *text = shown.page.findChild<QLabel *>(u"shownQueues"_s);

    shown.filter->setText(u"chat"_s);
    CHECK(text->text() == u"1 of 3 queue(s) shown · 10 offered contact(s)"_s);

    shown.filter->clear();
    shown.page.findChild<QComboBox *>(u"groupBy"_s)->setCurrentIndex(1);
    CHECK(text->text() == u"30 offered contact(s) shown"_s);

    shown.hideUnknown->setChecked(false);
    CHECK(text->text().isEmpty());
}

TEST_CASE("Escape empties the filter", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    QTest::keyClicks(shown.filter, u"chat"_s);

    QTest::keyClick(shown.filter, Qt::Key_Escape);

    CHECK(shown.filter->text().isEmpty());
    CHECK(shown.table->model()->rowCount() == 2);
}

TEST_CASE("grouped rows are headed by what they stand for", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    auto *groupBy = shown.page.findChild<QComboBox *>(u"groupBy"_s);
    QStringList headings;
    for (int by = 0; by < groupBy->count(); ++by) {
        groupBy->setCurrentIndex(by);
        headings.append(shown.table->model()->headerData(0, Qt::Horizontal).toString());
    }
    CHECK(headings == QStringList{u"Source queue"_s, u"Group"_s, u"Source"_s, u"Kind"_s});
}

TEST_CASE("the columns share the room until somebody draws them", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    const QHeaderView *header = shown.table->horizontalHeader();
    const auto fits = [&] { return header->length() == shown.table->viewport()->width(); };
    const int group = static_cast<int>(Column::Group);

    shown.page.resize(1700, 600);
    CHECK(QTest::qWaitFor(fits));
    const int name = header->sectionSize(0);
    const int wide = header->sectionSize(group);
    shown.page.resize(1450, 600);
    CHECK(QTest::qWaitFor(fits));
    CHECK(header->sectionSize(0) < name);
    CHECK(header->sectionSize(group) <= wide);

    shown.table->setColumnWidth(group, wide + 33);
    shown.page.resize(1600, 600);
    QTest::qWait(0);
    CHECK(header->sectionSize(group) == wide + 33);
}

TEST_CASE("widths of another language do not cut the headings", "[queuespage]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    const int offered = static_cast<int>(Column::Offered);
    {
        ShownPage before;
        before.table->setColumnWidth(offered, 50);
        before.page.saveState(settings);
    }
    ShownPage after;
    after.page.restoreState(settings);

    const QHeaderView *header = after.table->horizontalHeader();
    CHECK(header->sectionSize(offered) >= header->sectionSizeHint(offered));
}

TEST_CASE("former names have a column as soon as there is one", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    const int aliases = static_cast<int>(Column::Aliases);
    CHECK(shown.table->isColumnHidden(aliases));

    shown.reader.backgroundAnswers.takeFirst()(
        QueueBackground{.known = {.from = *parseIso(u"2026-11-22T00:00:00Z"), .until = {}},
                        .aliases = {{QueueId{1}, {u"Sales DE email Tickets"_s}}}});
    shown.reader.sparklineAnswers.takeFirst()(QHash<QueueId, QList<qint64>>{});

    CHECK_FALSE(shown.table->isColumnHidden(aliases));
}

TEST_CASE("the fields of a custom period show whole dates at any text size", "[queuespage]")
{
    ShownPage shown;
    auto *period = shown.page.findChild<QComboBox *>(u"period"_s);
    period->setCurrentIndex(period->count() - 1);
    auto *first = shown.page.findChild<QDateEdit *>(u"firstDay"_s);
    const auto *text = first->findChild<QLineEdit *>();
    const auto fits = [&] {
        return text->width() > text->fontMetrics().horizontalAdvance(text->text()) + 4;
    };
    first->setDate(QDate(2026, 12, 28));
    CHECK(QTest::qWaitFor(fits));

    QFont large = first->font();
    large.setPointSize(22);
    first->setFont(large);
    CHECK(QTest::qWaitFor(fits));
}

TEST_CASE("a ticket is asked for above the waterfall, by the keyboard too", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    shown.page.findChild<QPushButton *>(u"why"_s)->click();
    const auto *go = shown.page.findChild<QPushButton *>(u"askTicket"_s);
    auto *steps = shown.page.findChild<QTableView *>(u"waterfall"_s);
    REQUIRE(QTest::qWaitFor([&] { return steps->isVisible() && steps->height() > 0; }));

    CHECK(go->mapTo(&shown.page, QPoint()).y() < steps->mapTo(&shown.page, QPoint()).y());
    CHECK(go->nextInFocusChain() == steps);
}
