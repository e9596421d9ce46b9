// SPDX-License-Identifier: Apache-2.0
// When the queue page reads, and what it does not read.
#include "tests/support/catch.h"
#include "tests/support/manualclock.h"
#include "tests/ui/queues/fakequeuereader.h"
#include "tests/ui/queues/queuesamples.h"
#include "ui/queues/queuedetails.h"
#include "ui/queues/queuespage.h"
#include "ui/queues/seriesmodel.h"

#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

IntegrationOverview overviewOf(qint64 id)
{
    IntegrationOverview overview;
    overview.integration.id = IntegrationId{id};
    overview.integration.name = u"Acme"_s;
    overview.integration.state = IntegrationState::Active;
    overview.initialImportDone = true;
    return overview;
}

const QList<QueueSummary> twoQueues{
    queueSummary(1, u"Sales"_s, u"email"_s, QueueKind::Tickets, 20),
    queueSummary(2, u"Service"_s, u"chat"_s, QueueKind::Replies, 10)};

struct Page {
    FakeQueueReader reader;
    ManualClock clock{*parseIso(u"2026-11-23T08:00:00Z")};
    QueuesPage page{reader, clock, QTimeZone::utc()};

    Page() { page.resize(1000, 600); }
    void fill()
    {
        page.show();
        page.setIntegration(overviewOf(1));
        reader.answerAll(twoQueues, sumOf(20, 30));
        REQUIRE(QTest::qWaitFor([&] { return !reader.seriesQuestions.isEmpty(); }));
    }
    /// Two days of 24 hours, as the page asked for them, with contacts in the first.
    void answerSeries()
    {
        QueueSeries series;
        const SeriesQuestion asked = reader.seriesQuestions.constFirst().question;
        series.starts = {asked.from, asked.from + std::chrono::days{1}};
        series.end = asked.from + std::chrono::days{2};
        series.lines = {{30, 0}};
        reader.seriesQuestions.takeFirst().answer(series);
    }
    [[nodiscard]] const SeriesModel &intervals() const
    {
        return page.findChild<QueueDetails *>()->intervals();
    }
};

} // namespace

TEST_CASE("a page that is not in front is read when it comes there", "[queuespage]")
{
    Page hidden;
    hidden.page.setIntegration(overviewOf(1));
    hidden.page.reload();
    CHECK(hidden.reader.queueQuestions.isEmpty());

    hidden.page.show();
    CHECK(hidden.reader.queueQuestions.size() == 1);
    hidden.reader.answerAll(twoQueues, sumOf(20, 30));

    hidden.page.hide();
    hidden.page.show();
    CHECK(hidden.reader.queueQuestions.size() == 1); // the rest of it had not been read
}

TEST_CASE("a page that was read does not read again for coming to the front", "[queuespage]")
{
    Page shown;
    shown.fill();
    shown.answerSeries();
    shown.reader.backgroundAnswers.takeFirst()(QueueBackground{});
    QCoreApplication::processEvents();
    shown.reader.sparklineAnswers.takeFirst()(QHash<QueueId, QList<qint64>>{});
    QCoreApplication::processEvents();

    shown.page.hide();
    shown.page.show();
    CHECK(shown.reader.queueQuestions.isEmpty());

    shown.page.hide();
    shown.page.reload(); // an import found something
    CHECK(shown.reader.queueQuestions.isEmpty());
    shown.page.show();
    CHECK(shown.reader.queueQuestions.size() == 1);
}

TEST_CASE("a page that leaves the front withdraws what it was reading", "[queuespage]")
{
    Page shown;
    shown.page.show();
    shown.page.setIntegration(overviewOf(1));
    REQUIRE(shown.reader.queueQuestions.size() == 1);
    REQUIRE(shown.reader.queueQuestions[0].context);

    shown.page.hide();
    CHECK_FALSE(shown.reader.queueQuestions.takeFirst().context);
    shown.page.show();
    CHECK(shown.reader.queueQuestions.size() == 1);
}

TEST_CASE("another look withdraws the one before it", "[queuespage]")
{
    Page shown;
    shown.page.show();
    shown.page.setIntegration(overviewOf(1));
    shown.page.setIntegration(overviewOf(2));

    REQUIRE(shown.reader.queueQuestions.size() == 2);
    CHECK_FALSE(shown.reader.queueQuestions[0].context);
    CHECK(shown.reader.queueQuestions[1].context);
}

TEST_CASE("what is known of the time changes the marks and reads no numbers again", "[queuespage]")
{
    Page shown;
    shown.fill();
    shown.answerSeries();
    CHECK(shown.intervals().index(0, 1).data().toString() == u"No data"_s);

    shown.reader.backgroundAnswers.takeFirst()(
        QueueBackground{.known = {.from = *parseIso(u"2026-01-01T00:00:00Z"),
                                  .until = *parseIso(u"2026-11-23T07:00:00Z")},
                        .aliases = {}});
    shown.reader.queueQuestions.takeFirst().reply(twoQueues); // of the period before
    shown.reader.sparklineAnswers.takeFirst()(QHash<QueueId, QList<qint64>>{});
    QCoreApplication::processEvents();

    CHECK(shown.intervals().index(0, 1).data().toString() == u"Final"_s);
    CHECK(shown.reader.seriesQuestions.isEmpty());

    shown.page.reload(); // but what an import found is read
    shown.reader.answerAll(twoQueues, sumOf(20, 30));
    CHECK(QTest::qWaitFor([&] { return shown.reader.seriesQuestions.size() == 1; }));
}
