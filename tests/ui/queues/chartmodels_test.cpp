// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "ui/queues/charttext.h"
#include "ui/queues/seriesmodel.h"
#include "ui/queues/waterfall.h"
#include "ui/queues/waterfallmodel.h"
#include "ui/queues/weekmodel.h"
#include "ui/shared/tabletext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

/// Four quarter-hours of one queue: the first before anything is known, the last after the last import.
ChartData fourQuarters()
{
    ChartData data;
    data.series = {
        .starts = {fromSeconds(0), fromSeconds(900), fromSeconds(1800), fromSeconds(2700)},
        .end = fromSeconds(3600),
        .lines = {{0, 0, 7, 0}},
        .week = {}};
    data.names = {u"Sales, \"EU\""_s};
    data.members = {{QueueId{1}}};
    data.known = {.from = fromSeconds(900), .until = fromSeconds(2000)};
    data.zone = QTimeZone::utc();
    return data;
}

} // namespace

TEST_CASE("zero and no data are told apart", "[chart]")
{
    const ChartData data = fourQuarters();

    CHECK(data.truth(0) == IntervalTruth::NoData);
    CHECK(data.truth(1) == IntervalTruth::Final); // zero
    CHECK(data.truth(2) == IntervalTruth::NotFinal);
    CHECK(data.truth(3) == IntervalTruth::NoData);

    SeriesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setData(data);
    CHECK(model.index(0, 2).data().toString() == u"–"_s);
    CHECK(model.index(1, 2).data().toString() == u"0"_s);
    CHECK(model.index(2, 1).data().toString() == u"Not final yet"_s);
}

TEST_CASE("a queue's column tells its whole name, however narrow it is", "[chart]")
{
    SeriesModel model;
    model.setData(fourQuarters());
    CHECK(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString() == u"Sales, \"EU\""_s);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).isNull());
}

TEST_CASE("without a complete import nothing is final", "[chart]")
{
    ChartData data = fourQuarters();
    data.known.until.reset();

    CHECK(data.truth(1) == IntervalTruth::NoData);
    CHECK(data.truth(2) == IntervalTruth::NotFinal);
}

TEST_CASE("what is narrower than a pixel is marked together with its neighbours", "[chart]")
{
    using enum IntervalTruth;
    const QList<IntervalTruth> day{NoData,   NoData, Final,  Final,
                                   NotFinal, NoData, NoData, NotFinal};
    CHECK(truthStretches(day, 0, 8, 1)
          == QList<TruthStretch>{
              {0, 2, NoData}, {2, 4, Final}, {4, 5, NotFinal}, {5, 7, NoData}, {7, 8, NotFinal}});
    CHECK(truthStretches(day, 1, 7, 3) == QList<TruthStretch>{{1, 4, Final}, {4, 7, NotFinal}});

    // Three years of which every second quarter-hour has contacts and the rest is unknown yet.
    QList<IntervalTruth> years;
    for (int interval = 0; interval < 105'120; ++interval)
        years.append(interval % 2 == 0 ? NotFinal : NoData);
    CHECK(truthStretches(years, 0, years.size(), 88)
          == QList<TruthStretch>{{0, years.size(), NotFinal}});
}

TEST_CASE("newer numbers of the same intervals leave every row in its place", "[chart]")
{
    ChartData data = fourQuarters();
    SeriesModel model;
    model.setData(data);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    data.series.lines[0][1] = 12;
    model.setData(data);
    CHECK(reset.isEmpty());
    CHECK(changed.size() == 1);
    CHECK(model.index(1, 2).data().toString() == u"12"_s);

    SECTION("another queue")
    {
        data.names = {u"Service"_s};
    }
    SECTION("the comparison")
    {
        data.before = data.series;
    }
    SECTION("other intervals")
    {
        data.series.starts.removeLast();
        data.series.lines[0].removeLast();
    }
    model.setData(data);
    CHECK(reset.size() == 1);
}

TEST_CASE("the table has the numbers of the period before, too", "[chart]")
{
    ChartData data = fourQuarters();
    data.before = data.series;
    data.before->lines = {{1, 2, 3}}; // a shorter day
    SeriesModel model;
    model.setData(data);

    REQUIRE(model.columnCount() == 4);
    CHECK(model.index(2, 3).data().toString() == u"3"_s);
    CHECK(model.index(3, 3).data().toString() == u"–"_s);
    CHECK(model.lineOf(3) == 0);
    CHECK(hoverText(data, 2).contains(u"(before: 3)"_s));
}

TEST_CASE("an export quotes what has to be", "[tabletext]")
{
    SeriesModel model;
    model.setData(fourQuarters());

    const QStringList lines = csvText(model).split(u"\r\n"_s);

    REQUIRE(lines.size() == 6);
    CHECK(lines[0] == u"Interval,State,\"Sales, \"\"EU\"\"\""_s);
    CHECK(lines[3].endsWith(u",Not final yet,7"_s));
    CHECK(tsvText({model.index(2, 0), model.index(1, 0)}).count(u'\n') == 3);
}

TEST_CASE("the heat map shows means, and what the period does not hold", "[heatmap]")
{
    WeekHours hours;
    hours.quarters[9] = 8; // Monday 9 h, twice
    hours.offered[9] = 30;
    hours.quarters[10] = 8;
    WeekModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHours(hours);

    CHECK(model.index(0, 9).data().toString() == u"15"_s);
    CHECK(model.index(0, 9).data(WeekModel::ShareRole).toDouble() == 1);
    CHECK(model.index(0, 10).data().toString() == u"0"_s);
    CHECK(model.index(0, 10).data(WeekModel::ShareRole).toDouble() == 0);
    CHECK(model.index(0, 11).data().toString() == u"–"_s);
    CHECK_FALSE(model.index(0, 11).data(WeekModel::ShareRole).isValid());

    // Its hours are always the same, so that a chosen one stays chosen.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    hours.offered[9] = 32;
    model.setHours(hours);
    CHECK(reset.isEmpty());
    CHECK(changed.size() == 1);
    CHECK(model.index(0, 9).data().toString() == u"16"_s);
}

TEST_CASE("the waterfall ends where its steps lead", "[waterfall]")
{
    const Reconciliation totals{.tickets = 21,
                                .replies = 15,
                                .unknown = 1,
                                .notCounted = {{Reason::AgentReply, 2}, {Reason::Note, 4}},
                                .offered = 31};

    const QList<WaterfallStep> steps = waterfallOf(totals);

    REQUIRE(steps.size() == 6);
    CHECK(steps[1].low == steps[0].high);
    CHECK(steps[3].reason == Reason::Note); // the largest first
    CHECK(steps[4].low == totals.offered);
    CHECK(steps[5].high == totals.offered);
    CHECK(rowsOf(steps[3], {}).reason == Reason::Note);
    CHECK(rowsOf(steps[5], {}).counted == true);

    WaterfallModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSteps(steps);
    CHECK(model.index(3, 1).data().toString() == u"− 4"_s);
    CHECK(model.index(3, 1).data(copyRole).toString() == u"-4"_s);
}

TEST_CASE("nothing at all is still a waterfall", "[waterfall]")
{
    CHECK(waterfallOf({}).size() == 4);
}
