// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/queues/queuespagebench.h"
#include "ui/shared/inlinemessage.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

TEST_CASE("a chosen integration is read for the last four weeks", "[queuespage]")
{
    ShownPage shown;
    shown.page.setIntegration(overviewOf(7));

    REQUIRE(shown.reader.queueQuestions.size() == 1);
    CHECK(shown.reader.queueQuestions[0].id == IntegrationId{7});
    CHECK(toIso(*shown.reader.queueQuestions[0].period.from) == u"2026-10-26T23:00:00Z"_s);
    CHECK(toIso(*shown.reader.queueQuestions[0].period.to) == u"2026-11-23T23:00:00Z"_s);
}

TEST_CASE("queues are shown by size, with their totals", "[queuespage]")
{
    ShownPage shown;
    shown.fill();

    CHECK(shown.table->isVisible());
    CHECK_FALSE(shown.empty->isVisible());
    REQUIRE(shown.table->model()->rowCount() == 2); // the unknown one is hidden at first
    CHECK(shown.table->model()->index(0, 0).data().toString() == u"Sales email Tickets"_s);
    CHECK(shown.totals->text().contains(u"31"_s));
    CHECK(shown.page.findChild<QLabel *>(u"shownQueues"_s)->text()
          == u"2 of 3 queue(s) shown · 30 offered contact(s)"_s);
}

TEST_CASE("news of the same integration does not read anew by itself", "[queuespage]")
{
    ShownPage shown;
    shown.fill();

    IntegrationOverview news = overviewOf(1);
    news.running = ImportProgress{};
    shown.page.setIntegration(news);

    CHECK(shown.reader.queueQuestions.isEmpty());
    CHECK(shown.table->model()->rowCount() == 2);
}

TEST_CASE("another integration never shows the queues of the one before", "[queuespage]")
{
    ShownPage shown;
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
    ShownPage shown;
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
    ShownPage shown;
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
    ShownPage shown;
    shown.page.setIntegration(overviewOf(1));

    shown.reader.answerAll(
        threeQueues + QList{queueSummary(4, u"Idle"_s, u"phone"_s, QueueKind::Tickets, 0, {})},
        theirSum);

    CHECK(shown.table->model()->rowCount() == 2);
    CHECK(shown.totals->text().contains(u"3 queue"_s));
}

TEST_CASE("before the first import its start is offered", "[queuespage]")
{
    ShownPage shown;
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
    ShownPage shown;
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
    ShownPage shown;
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
    ShownPage shown;
    shown.fill();
    auto *area = shown.page.findChild<QWidget *>(u"whyArea"_s);
    CHECK_FALSE(area->isVisible());

    shown.page.findChild<QAbstractButton *>(u"why"_s)->click();

    CHECK(area->isVisible());
    CHECK(shown.page.findChild<QLabel *>(u"reconciliationSum"_s)->text().contains(u"21"_s));
}

TEST_CASE("another integration takes the reconciliation of the one before away", "[queuespage]")
{
    ShownPage shown;
    shown.reader.completeness.differing = 1;
    shown.reader.completeness.open = {CompletenessDay{.day = *parseIso(u"2026-11-20T00:00:00Z"),
                                                      .here = 11,
                                                      .there = 12,
                                                      .result = DayResult::Differs}};
    shown.fill();
    shown.page.findChild<QAbstractButton *>(u"why"_s)->click();
    const auto *sum = shown.page.findChild<QLabel *>(u"reconciliationSum"_s);
    const auto *steps = shown.page.findChild<QTableView *>(u"waterfall"_s)->model();
    const QPushButton *readDay = shown.page.findChild<InlineMessage *>(u"completeness"_s)->button();
    REQUIRE(sum->isVisible());
    REQUIRE(readDay->isVisible());

    shown.page.setIntegration(overviewOf(2));
    shown.reader.queueQuestions.takeFirst().fail(ErrorKind::StoreFailed);
    CHECK_FALSE(sum->isVisible()); // nor does it say that there is nothing
    CHECK(steps->rowCount() == 0);
    CHECK_FALSE(readDay->isVisible());

    shown.page.reload();
    shown.reader.answerAll(threeQueues, theirSum);
    CHECK(sum->isVisible());
    CHECK(steps->rowCount() > 0);
    CHECK(readDay->isVisible());
}

TEST_CASE("that a file could not be written is told until something is done", "[queuespage]")
{
    const QTemporaryDir folder;
    ShownPage shown;
    shown.fill();
    shown.page.findChild<QPushButton *>(u"exportQueues"_s)->click();
    auto *dialog = shown.page.findChild<QFileDialog *>(u"saveDialog"_s);
    REQUIRE(dialog);
    emit dialog->fileSelected(folder.filePath(u"gone/queues.csv"_s));
    const auto *message = shown.page.findChild<InlineMessage *>(u"exportFailure"_s);
    REQUIRE(message->isVisible());

    shown.page.reload(); // an import found something
    shown.reader.answerAll(threeQueues, theirSum);
    CHECK(message->isVisible());

    SECTION("its button asks for a place once more")
    {
        message->button()->click();
        CHECK(shown.page.findChildren<QFileDialog *>(u"saveDialog"_s).size() == 2);
    }
    SECTION("another integration has nothing to do with it")
    {
        shown.page.setIntegration(overviewOf(2));
    }
    CHECK_FALSE(message->isVisible());
}

TEST_CASE("the page says that there is no AHT and which zone its times are in", "[queuespage]")
{
    ShownPage shown;
    shown.fill();
    const QString note = shown.page.findChild<QLabel *>(u"queuesNote"_s)->text();

    CHECK(note.contains(u"AHT"_s));
    CHECK(note.contains(u"Europe/Berlin (UTC+01:00)"_s));
}

TEST_CASE("without a choice the queues shown are drawn as one, chosen ones each", "[queuespage]")
{
    ShownPage shown;
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
