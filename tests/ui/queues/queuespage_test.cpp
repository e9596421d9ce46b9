// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuespage.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/ui/queues/fakequeuereader.h"
#include "tests/ui/queues/queuesamples.h"
#include "ui/queues/queuetablemodel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/inlinemessage.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return *parseIso(u"2026-11-23T08:00:00Z"); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds{0};
    }
};

IntegrationOverview overviewOf(qint64 id)
{
    IntegrationOverview overview;
    overview.integration.id = IntegrationId{id};
    overview.integration.name = u"Acme"_s;
    overview.integration.state = IntegrationState::Active;
    overview.initialImportDone = true;
    return overview;
}

const QList<QueueSummary> threeQueues{
    queueSummary(1, u"Sales"_s, u"email"_s, QueueKind::Tickets, 20),
    queueSummary(2, u"Service"_s, u"chat"_s, QueueKind::Replies, 10),
    unknownSummary(3, QueueKind::Tickets, 1)};
const Reconciliation theirSum{.tickets = 21,
                              .replies = 15,
                              .unknown = 1,
                              .notCounted = {{Reason::AgentReply, 6}},
                              .offered = 31};

struct Page {
    FakeQueueReader reader;
    FixedClock clock;
    QueuesPage page{reader, clock, QTimeZone("Europe/Berlin")};
    QTableView *table = page.findChild<QTableView *>(u"queueTable"_s);
    EmptyState *empty = page.findChild<EmptyState *>();
    QLineEdit *filter = page.findChild<QLineEdit *>(u"queueFilter"_s);
    QCheckBox *hideUnknown = page.findChild<QCheckBox *>(u"hideUnknown"_s);
    QLabel *totals = page.findChild<QLabel *>(u"totals"_s);

    Page()
    {
        page.resize(1000, 600);
        page.show();
    }
    void fill()
    {
        page.setIntegration(overviewOf(1));
        reader.answerAll(threeQueues, theirSum);
    }
    QPushButton *emptyButton() const
    {
        const auto buttons = empty->findChildren<QPushButton *>();
        return buttons.isEmpty() ? nullptr : buttons.constLast();
    }
};

} // namespace

TEST_CASE("a chosen integration is read for the last four weeks", "[queuespage]")
{
    Page shown;
    shown.page.setIntegration(overviewOf(7));

    REQUIRE(shown.reader.queueQuestions.size() == 1);
    CHECK(shown.reader.queueQuestions[0].id == IntegrationId{7});
    CHECK(toIso(*shown.reader.queueQuestions[0].period.from) == u"2026-10-26T23:00:00Z"_s);
    CHECK(toIso(*shown.reader.queueQuestions[0].period.to) == u"2026-11-23T23:00:00Z"_s);
}

TEST_CASE("queues are shown by size, with their totals", "[queuespage]")
{
    Page shown;
    shown.fill();

    CHECK(shown.table->isVisible());
    CHECK_FALSE(shown.empty->isVisible());
    REQUIRE(shown.table->model()->rowCount() == 2); // the unknown one is hidden at first
    CHECK(shown.table->model()->index(0, 0).data().toString() == u"Sales email Tickets"_s);
    CHECK(shown.totals->text().contains(u"31"_s));
    CHECK(shown.page.findChild<QLabel *>(u"shownQueues"_s)->text() == u"2 of 3 queue(s) shown"_s);
}

TEST_CASE("news of the same integration does not read anew by itself", "[queuespage]")
{
    Page shown;
    shown.fill();

    IntegrationOverview news = overviewOf(1);
    news.running = ImportProgress{};
    shown.page.setIntegration(news);

    CHECK(shown.reader.queueQuestions.isEmpty());
    CHECK(shown.table->model()->rowCount() == 2);
}

TEST_CASE("another integration never shows the queues of the one before", "[queuespage]")
{
    Page shown;
    shown.fill();
    shown.page.reload();

    shown.page.setIntegration(overviewOf(2));
    CHECK(shown.table->model()->rowCount() == 0);
    shown.reader.queueQuestions.takeFirst().reply(threeQueues); // late, for integration 1

    CHECK(shown.table->model()->rowCount() == 0);
    CHECK(shown.reader.queueQuestions.constFirst().id == IntegrationId{2});
}

TEST_CASE("the filter works while typing and says when it hides everything", "[queuespage]")
{
    Page shown;
    shown.fill();

    QTest::keyClicks(shown.filter, u"chat"_s);
    CHECK(shown.table->model()->rowCount() == 1);

    QTest::keyClicks(shown.filter, u"zz"_s);
    CHECK(shown.empty->isVisible());
    CHECK(shown.empty->title() == u"No source queue matches the filter"_s);
    shown.emptyButton()->click();
    CHECK(shown.table->model()->rowCount() == 3);
    CHECK(shown.filter->text().isEmpty());
}

TEST_CASE("a period without contacts offers all times", "[queuespage]")
{
    Page shown;
    shown.page.setIntegration(overviewOf(1));
    shown.reader.answerAll({}, {});
    shown.reader.queueQuestions.takeFirst().reply(threeQueues);
    CHECK(shown.empty->title() == u"No contacts in this period"_s);

    shown.emptyButton()->click();

    REQUIRE(shown.reader.queueQuestions.size() == 1);
    CHECK(shown.reader.queueQuestions[0].period == Period{});
}

TEST_CASE("queues without contacts in the period are not listed", "[queuespage]")
{
    Page shown;
    shown.page.setIntegration(overviewOf(1));

    shown.reader.answerAll(
        threeQueues + QList{queueSummary(4, u"Idle"_s, u"phone"_s, QueueKind::Tickets, 0, {})},
        theirSum);

    CHECK(shown.table->model()->rowCount() == 2);
    CHECK(shown.totals->text().contains(u"3 queue"_s));
}

TEST_CASE("before the first import its start is offered", "[queuespage]")
{
    Page shown;
    QSignalSpy imports(&shown.page, &QueuesPage::importRequested);
    IntegrationOverview fresh = overviewOf(1);
    fresh.initialImportDone = false;
    shown.page.setIntegration(fresh);
    shown.reader.answerAll({}, {});
    shown.reader.queueQuestions.takeFirst().reply(QList<QueueSummary>{});
    CHECK(shown.empty->title() == u"The import has not started yet"_s);

    shown.emptyButton()->click();

    CHECK(imports.count() == 1);
}

TEST_CASE("an empty table follows the integration's state", "[queuespage]")
{
    Page shown;
    IntegrationOverview overview = overviewOf(1);
    overview.running = ImportProgress{};
    shown.page.setIntegration(overview);
    shown.reader.answerAll({}, {});
    shown.reader.queueQuestions.takeFirst().reply(QList<QueueSummary>{});
    CHECK(shown.empty->title() == u"The import is running"_s);

    overview.running.reset();
    overview.integration.state = IntegrationState::Paused;
    shown.page.setIntegration(overview);

    CHECK(shown.empty->title() == u"The integration is paused"_s);
}

TEST_CASE("a failed read says why and can be tried again", "[queuespage]")
{
    Page shown;
    shown.fill();
    shown.page.reload();
    shown.reader.queueQuestions.takeFirst().fail(ErrorKind::StoreFailed);
    auto *message = shown.page.findChild<InlineMessage *>();
    CHECK(message->isVisible());
    CHECK_FALSE(message->remedy().isEmpty());
    CHECK(shown.table->model()->rowCount() == 2); // what was known stays

    message->button()->click();
    shown.reader.answerAll(threeQueues, theirSum);

    CHECK_FALSE(message->isVisible());
}

TEST_CASE("the difference to the tickets is explained with its numbers", "[queuespage]")
{
    Page shown;
    shown.fill();
    auto *area = shown.page.findChild<QWidget *>(u"whyArea"_s);
    CHECK_FALSE(area->isVisible());

    shown.page.findChild<QAbstractButton *>(u"why"_s)->click();

    CHECK(area->isVisible());
    CHECK(shown.page.findChild<QLabel *>(u"reconciliationSum"_s)->text().contains(u"21"_s));
}

TEST_CASE("the page says that there is no AHT and which zone its times are in", "[queuespage]")
{
    Page shown;
    shown.fill();
    const QString note = shown.page.findChild<QLabel *>(u"queuesNote"_s)->text();

    CHECK(note.contains(u"AHT"_s));
    CHECK(note.contains(u"Europe/Berlin (UTC+01:00)"_s));
}

TEST_CASE("selected rows are copied for a spreadsheet", "[queuespage]")
{
    Page shown;
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
        Page before;
        before.table->setColumnWidth(0, 333);
        before.hideUnknown->setChecked(false);
        before.page.findChild<QComboBox *>(u"period"_s)->setCurrentIndex(1);
        before.page.saveState(settings);
    }
    Page after;
    after.page.restoreState(settings);

    CHECK(after.table->columnWidth(0) == 333);
    CHECK_FALSE(after.hideUnknown->isChecked());
    CHECK(after.page.findChild<QComboBox *>(u"period"_s)->currentIndex() == 1);
}

TEST_CASE("the heading that sorts at first has room for its words and the mark", "[queuespage]")
{
    const Page shown;
    const int offered = static_cast<int>(QueueTableModel::Column::Offered);
    const QHeaderView *header = shown.table->horizontalHeader();

    CHECK(header->sortIndicatorSection() == offered);
    CHECK(header->sectionSize(offered) >= header->sectionSizeHint(offered));
}

TEST_CASE("custom days show their fields and read the chosen days", "[queuespage]")
{
    Page shown;
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
    Page shown;
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

TEST_CASE("without a choice the queues shown are drawn as one, chosen ones each", "[queuespage]")
{
    Page shown;
    shown.fill();
    shown.reader.backgroundAnswers.takeFirst()(QueueBackground{
        .known = {.from = *parseIso(u"2026-11-22T00:00:00Z"), .until = {}}, .aliases = {}});
    shown.reader.sparklineAnswers.takeFirst()(QHash<QueueId, QList<qint64>>{});
    REQUIRE(QTest::qWaitFor([&] { return !shown.reader.seriesQuestions.isEmpty(); }));
    const SeriesQuestion all = shown.reader.seriesQuestions.takeLast().question;
    REQUIRE(all.lines.size() == 1);
    CHECK(all.lines[0].size() == 2); // the unknown one is hidden

    shown.reader.seriesQuestions.clear();
    shown.table->selectAll();

    REQUIRE(QTest::qWaitFor([&] { return !shown.reader.seriesQuestions.isEmpty(); }));
    CHECK(shown.reader.seriesQuestions.takeLast().question.lines.size() == 2);
}

TEST_CASE("another time zone moves the days", "[queuespage]")
{
    Page shown;
    shown.fill();
    auto *zones = shown.page.findChild<QComboBox *>(u"timeZone"_s);

    zones->setCurrentIndex(zones->findText(u"Asia/Kolkata"_s));

    REQUIRE_FALSE(shown.reader.queueQuestions.isEmpty());
    CHECK(toIso(*shown.reader.queueQuestions.last().period.from) == u"2026-10-26T18:30:00Z"_s);
}

TEST_CASE("every control of the page has a name", "[queuespage]")
{
    Page shown;
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
    Page shown;
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
