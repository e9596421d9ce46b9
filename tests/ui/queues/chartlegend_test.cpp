// SPDX-License-Identifier: Apache-2.0
#include "ui/queues/chartlegend.h"

#include "tests/support/catch.h"

#include <QGuiApplication>

using namespace deskbridge;
using namespace Qt::StringLiterals;

namespace {

QFontMetrics metrics()
{
    return QFontMetrics(QGuiApplication::font());
}

int widthOf(const QString &name)
{
    return ChartLegend::markWidth + metrics().horizontalAdvance(name);
}

const QStringList names{u"CustomerService email Tickets"_s, u"CustomerService chat Replies"_s,
                        u"Billing email Tickets"_s, u"Returns email Tickets"_s};

} // namespace

TEST_CASE("a legend with room has all names in one row", "[chartlegend]")
{
    const ChartLegend legend = chartLegend(names, true, 5000, metrics());

    CHECK(legend.rows() == 1);
    REQUIRE(legend.entries.size() == 5);
    CHECK(legend.entries[0].line == ChartLegend::before);
    CHECK(legend.entries[4].text == names[3]);
    CHECK(legend.entries[2].left > legend.entries[1].left + widthOf(names[0]));
}

TEST_CASE("a legend goes on in a second row", "[chartlegend]")
{
    const int two = widthOf(names[0]) + widthOf(names[1]) + 40;

    const ChartLegend legend = chartLegend(names, false, two, metrics());

    CHECK(legend.rows() == 2);
    REQUIRE(legend.entries.size() == 4);
    CHECK(legend.entries[1].row == 0);
    CHECK(legend.entries[2].row == 1);
    CHECK(legend.entries[2].left == 0);
}

TEST_CASE("a legend says how many names have no room", "[chartlegend]")
{
    const int width = widthOf(names[0]) + 10;

    const ChartLegend legend = chartLegend(names, false, width, metrics());

    CHECK(legend.rows() == 2);
    REQUIRE_FALSE(legend.entries.isEmpty());
    const ChartLegend::Entry last = legend.entries.last();
    CHECK(last.line == ChartLegend::further);
    const qsizetype named = legend.entries.size() - 1;
    CHECK(last.text == u"+%1 more"_s.arg(names.size() - named));
    CHECK(last.left + metrics().horizontalAdvance(last.text) <= width);
}

TEST_CASE("a name wider than the legend is cut, not dropped", "[chartlegend]")
{
    const ChartLegend legend = chartLegend({names[0]}, false, widthOf(names[0]) / 2, metrics());

    REQUIRE(legend.entries.size() == 1);
    CHECK(legend.entries[0].text.endsWith(u'…'));
}
