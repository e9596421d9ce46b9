// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "ui/shared/chartcolors.h"
#include "ui/shared/intervalplot.h"
#include "ui/shared/sparkline.h"

#include <algorithm>

using namespace deskbridge;

TEST_CASE("a sparkline's highest bar fills it, one contact is seen, none is not", "[chart]")
{
    const QList<QRectF> bars = sparklineBars({0, 1, 1000}, {0, 0, 30, 20});

    REQUIRE(bars.size() == 3);
    CHECK(bars[0].height() == 0);
    CHECK(bars[1].height() == 1);
    CHECK(bars[2].height() == 20);
    CHECK(bars[2].right() <= 30);
    CHECK(sparklineBars({}, {0, 0, 30, 20}).isEmpty());
    CHECK(sparklineBars({0, 0}, {0, 0, 30, 20})[0].height() == 0);
}

TEST_CASE("an interval is found where it is drawn", "[chart]")
{
    const IntervalPlot plot({100, 10, 200, 50}, 40, {10, 30}, 7);

    CHECK(plot.x(10) == 100);
    CHECK(plot.x(30) == 300);
    for (const qsizetype interval : {10, 17, 29})
        CHECK(plot.intervalAt(plot.x(static_cast<double>(interval)) + 1) == interval);
    CHECK(plot.intervalAt(99) == -1);
    CHECK(plot.intervalAt(300) == -1);
    CHECK(plot.y(0) == 60);
    CHECK(plot.y(static_cast<double>(plot.top())) == 10);
}

TEST_CASE("the axis has a few round numbers that hold the highest value", "[chart]")
{
    const qint64 highest = GENERATE(0, 1, 3, 7, 10, 99, 1234, 1'000'000);
    const QList<qint64> ticks = IntervalPlot({0, 0, 100, 100}, 1, {0, 1}, highest).ticks();

    CHECK(ticks.first() == 0);
    CHECK(ticks.last() >= highest);
    CHECK(ticks.size() >= 2);
    CHECK(ticks.size() <= 7);
}

TEST_CASE("a peak is seen however many intervals a pixel holds", "[chart]")
{
    QList<qint64> values(35'040, 0);
    values[20'001] = 50;
    const IntervalPlot plot({0, 0, 800, 100}, values.size(),
                            {0, static_cast<double>(values.size())}, 50);

    const QPolygonF outline = plot.outline(values);

    CHECK(outline.size() < 2000);
    CHECK(std::ranges::min(outline, {}, &QPointF::y).y() == plot.y(50));
}

TEST_CASE("zooming keeps what is under the pointer and stays within the ends", "[chart]")
{
    const PlotRange all{0, 100};
    const PlotRange closer = zoomed(all, 0.5, 80, 100);

    CHECK(closer.width() == 50);
    CHECK(closer == PlotRange{40, 90});
    CHECK(zoomed(closer, 100, 50, 100) == all);
    CHECK(zoomed(all, 0.0001, 50, 100).width() == 4);
    CHECK(zoomed({0, 2}, 0.5, 1, 2) == PlotRange{0, 2});
    CHECK(panned(closer, -1000, 100) == PlotRange{0, 50});
    CHECK(panned(closer, 1000, 100) == PlotRange{50, 100});
}

TEST_CASE("the lines of a chart stand out from the card and from each other", "[chart]")
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        QList<QRgb> seen;
        for (int line = 0; line < chartColors; ++line) {
            const QColor color = seriesColor(line, scheme);
            CHECK_FALSE(seen.contains(color.rgb()));
            CHECK(contrastRatio(color, themeColors(scheme).card) >= 2);
            seen.append(color.rgb());
        }
    }
}

TEST_CASE("a heat map's number is readable in a cell of any shade", "[chart]")
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        const ThemeColors colors = themeColors(scheme);
        for (int percent = 0; percent <= 100; ++percent) {
            const QColor fill = heatColor(percent / 100.0, colors);
            CAPTURE(percent, fill.name());
            CHECK(contrastRatio(heatTextColor(fill, colors), fill) >= 4.5);
        }
    }
}
