// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/queuedetails.h"

#include "tests/support/catch.h"
#include "tests/ui/queues/fakequeuereader.h"
#include "ui/queues/intervalchart.h"
#include "ui/queues/seriesmodel.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QueueSeries seriesOf(QList<qint64> values)
{
    QueueSeries series;
    for (qsizetype interval = 0; interval < values.size(); ++interval)
        series.starts.append(fromSeconds(interval * 3600));
    series.end = fromSeconds(values.size() * 3600);
    series.lines = {std::move(values)};
    return series;
}

QueueDetails::Look lookAt(qint64 queue)
{
    return {.id = IntegrationId{1},
            .names = {u"Sales email Tickets"_s},
            .question = {.lines = {{QueueId{queue}}},
                         .from = fromSeconds(0),
                         .to = fromSeconds(6 * 3600),
                         .length = std::chrono::hours{1},
                         .zone = QTimeZone::utc()},
            .before = TimeSpan{fromSeconds(-7 * 86400), fromSeconds(-7 * 86400 + 6 * 3600)},
            .known = {.from = fromSeconds(0), .until = fromSeconds(6 * 3600)}};
}

struct Details {
    FakeQueueReader reader;
    QueueDetails details{reader};
    IntervalChart *chart = details.findChild<IntervalChart *>();

    Details()
    {
        details.resize(800, 400);
        details.show();
    }
};

} // namespace

TEST_CASE("a newer look makes the older one's answer worthless", "[queuedetails]")
{
    Details shown;
    shown.details.look(lookAt(1));
    shown.details.look(lookAt(2));
    REQUIRE(shown.reader.seriesQuestions.size() == 2);

    shown.reader.seriesQuestions[1].answer(seriesOf({1, 2, 3, 4, 5, 6}));
    shown.reader.seriesQuestions[0].answer(seriesOf({9}));

    CHECK(shown.details.intervals().rowCount() == 6);
}

TEST_CASE("the comparison is read when it is asked for", "[queuedetails]")
{
    Details shown;
    shown.details.look(lookAt(1));
    shown.reader.seriesQuestions.takeFirst().answer(seriesOf({1, 2, 3, 4, 5, 6}));
    CHECK(shown.details.intervals().columnCount() == 3);

    shown.details.findChild<QCheckBox *>(u"compare"_s)->click();
    shown.reader.seriesQuestions.takeFirst().answer(seriesOf({1, 2, 3, 4, 5, 6}));
    REQUIRE(shown.reader.seriesQuestions.size() == 1);
    CHECK(shown.reader.seriesQuestions[0].question.from == fromSeconds(-7 * 86400));
    shown.reader.seriesQuestions.takeFirst().answer(seriesOf({0, 0, 0, 0, 0, 1}));

    CHECK(shown.details.intervals().columnCount() == 4);
}

TEST_CASE("the keyboard walks the intervals, zooms and opens contacts", "[queuedetails]")
{
    Details shown;
    shown.details.look(lookAt(5));
    shown.reader.seriesQuestions.takeFirst().answer(seriesOf({1, 2, 3, 4, 5, 6}));
    QSignalSpy asked(&shown.details, &QueueDetails::contactsRequested);

    QTest::keyClick(shown.chart, Qt::Key_Right);
    QTest::keyClick(shown.chart, Qt::Key_Right);
    CHECK(shown.chart->marked() == 1);
    CHECK(shown.chart->accessibleDescription().contains(u"2"_s));
    QTest::keyClick(shown.chart, Qt::Key_Plus);
    CHECK(shown.chart->visibleRange().width() < 6);
    QTest::keyClick(shown.chart, Qt::Key_0);
    CHECK(shown.chart->visibleRange() == PlotRange{0, 6});
    QTest::keyClick(shown.chart, Qt::Key_Return);

    REQUIRE(asked.count() == 1);
    const auto filter = asked[0][0].value<ContactFilter>();
    CHECK(filter.queues == SeriesMembers{QueueId{5}});
    CHECK(filter.period == Period{fromSeconds(3600), fromSeconds(7200)});
}

TEST_CASE("a cell of the heat map opens the contacts behind it", "[queuedetails]")
{
    Details shown;
    shown.details.look(lookAt(5));
    shown.reader.seriesQuestions.takeFirst().answer(seriesOf({1, 2, 3, 4, 5, 6}));
    QSignalSpy asked(&shown.details, &QueueDetails::contactsRequested);
    auto *tabs = shown.details.findChild<QTabWidget *>(u"detailTabs"_s);
    tabs->setCurrentIndex(1);
    auto *map = shown.details.findChild<QTableView *>(u"heatMap"_s);
    const QModelIndex cell = map->model()->index(2, 9);

    SECTION("by Enter")
    {
        map->setCurrentIndex(cell);
        QTest::keyClick(map, Qt::Key_Return);
    }
    SECTION("by double click")
    {
        const QPoint place = map->visualRect(cell).center();
        QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(map->viewport(), Qt::LeftButton, {}, place);
    }

    REQUIRE(asked.count() == 1);
    const auto filter = asked[0][0].value<ContactFilter>();
    CHECK(filter.queues == SeriesMembers{QueueId{5}});
    CHECK(filter.period == Period{fromSeconds(0), fromSeconds(6 * 3600)});
    CHECK(filter.weekHour == WeekHour{2 * 24 + 9, QTimeZone::utc()});
    CHECK(filter.counted == true);
    CHECK_FALSE(asked[0][1].toString().isEmpty());
}

TEST_CASE("a bar's contacts open by double click", "[queuedetails]")
{
    Details shown;
    shown.details.look(lookAt(5));
    shown.reader.seriesQuestions.takeFirst().answer(seriesOf({1, 2, 3, 4, 5, 6}));
    QSignalSpy asked(&shown.details, &QueueDetails::contactsRequested);

    QTest::mouseDClick(shown.chart, Qt::LeftButton, {}, shown.chart->rect().center());

    REQUIRE(asked.count() == 1);
    const auto period = asked[0][0].value<ContactFilter>().period;
    CHECK(*period.to - *period.from == std::chrono::hours{1});
}

TEST_CASE("a failed read of the series is told", "[queuedetails]")
{
    Details shown;
    QSignalSpy failed(&shown.details, &QueueDetails::failed);
    shown.details.look(lookAt(1));

    shown.reader.seriesQuestions.takeFirst().answer(failure(ErrorKind::StoreFailed));

    CHECK(failed.count() == 1);
}

TEST_CASE("the chart paints lines, shades and hatches without a fault", "[queuedetails]")
{
    Details shown;
    QueueDetails::Look look = lookAt(1);
    look.known = {.from = fromSeconds(3600), .until = fromSeconds(5 * 3600 - 60)};
    shown.details.look(look);
    shown.reader.seriesQuestions.takeFirst().answer(seriesOf({0, 2, 0, 4, 5, 0}));

    const QImage image = shown.chart->grab().toImage();

    QList<QRgb> colors;
    for (int x = 0; x < image.width(); x += 2) {
        for (int y = 0; y < image.height(); y += 2) {
            if (!colors.contains(image.pixel(x, y)))
                colors.append(image.pixel(x, y));
        }
    }
    CHECK(colors.size() > 4);
}

TEST_CASE("the same look while it is read is read once more afterwards", "[queuedetails]")
{
    Details shown;
    shown.details.look(lookAt(1));
    shown.details.look(lookAt(1));
    shown.details.look(lookAt(1));
    REQUIRE(shown.reader.seriesQuestions.size() == 1);

    shown.reader.seriesQuestions.takeFirst().answer(seriesOf({1, 2}));

    CHECK(shown.details.intervals().rowCount() == 2); // shown although it is asked again
    CHECK(shown.reader.seriesQuestions.size() == 1);
}
